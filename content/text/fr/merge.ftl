# Merging what several people answered, in French.

page-merge = Réunir les réponses de plusieurs personnes
merge-lead = Ouvrez les fichiers de vos collègues. Là où vous êtes tous d’accord, ou si une seule personne a répondu, les réponses se combinent d’elles-mêmes. Là où vous divergez, vous obtenez un ordre du jour, et vous décidez.
merge-lead-parts = Si une personne a répondu sur le périmètre et d’autres sur les processus, tout se combine simplement.
merge-files-text = Vos réponses ne changent que si vous appuyez plus bas sur « { $take } ».
merge-who = Qui a répondu ?
merge-who-own = Vos réponses
merge-who-file = « { $name } »
merge-who-hint = Une personne ou un rôle. Le nom reste à côté de chaque réponse.
merge-own-name = Nos propres réponses
merge-counts = Ce qui se combine
merge-same = Réponses identiques
merge-only-one = Réponses d’un seul côté
merge-differing = Réponses divergentes
merge-agenda = Ordre du jour : là où vous divergez
merge-agenda-text = L’appréciation la plus basse est déjà choisie, car tous peuvent l’assumer. Là où il n’y en a pas, c’est votre propre réponse. Parlez-en, et choisissez-en une autre si vous tombez d’accord. Toutes les notes sont conservées, chacune avec son nom.
merge-agenda-none = Vos réponses ne divergent nulle part.
merge-agenda-hidden = { $count ->
        [one] Avec ce choix, une autre divergence est masquée.
       *[other] Avec ce choix, { $count } autres divergences sont masquées.
    }
merge-show = Afficher
merge-show-all = tout
merge-show-scope = le périmètre
merge-show-processes = les processus et le système de management
merge-show-documents = les documents, les portes et tout le reste
merge-voice = { $by } : { $said }
merge-voice-note = { $by } : « { $note } »
merge-open = Laisser en suspens pour l’instant
merge-notes = Preuves et notes
merge-take = Reprendre dans mes réponses
merge-take-text = Tout ce qui se combine rejoint vos réponses, de même que vos choix ci-dessus. Vous pouvez annuler le tout en une seule fois.
merge-taken = Les réponses sont réunies.
merge-taken-text = Les réponses de chacun sont maintenant réunies. Vous voyez qui a dit quoi à côté des affirmations, dans le rapport et là où vous vérifiez vos réponses. Enregistrez un fichier pour ne rien perdre.
merge-nothing = Ces fichiers ne contiennent rien que vous n’ayez déjà.
merge-too-large = À elles toutes, ces réponses dépassent ce qu’un fichier peut contenir. Fermez un des fichiers ou raccourcissez quelques notes.
merge-print = Imprimer l’ordre du jour
merge-voices = Qui a dit quoi
merge-voices-nothing = aucune appréciation
merge-edition = Les fichiers portent sur des éditions différentes. Ici, tous sont lus selon { $edition }.
merge-also = { $first } ; { $second }

# On the command line

merge-left-out = { $count ->
        [one] Une divergence reste sans réponse dans le fichier réuni.
       *[other] { $count } divergences restent sans réponse dans le fichier réuni.
    }
merge-took-lower = { $count ->
        [one] Pour une affirmation, l’appréciation la plus basse a été retenue.
       *[other] Pour { $count } affirmations, l’appréciation la plus basse a été retenue.
    }
