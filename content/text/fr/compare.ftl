# Comparing with earlier files, and the way of several files, in French. What things are called beyond their questions.

page-compare = Comparer avec des fichiers antérieurs
compare-lead = Ouvrez un fichier enregistré plus tôt et voyez ce qui a changé depuis : d’abord les portes et les fourchettes, puis les réponses qui diffèrent.
compare-trend-hint = À partir de deux fichiers, vous voyez aussi le chemin parcouru jusqu’à aujourd’hui.
compare-none = Aucun autre fichier n’est encore ouvert.
compare-files = Autres fichiers
compare-files-text = Ils ne servent qu’à la comparaison. Rien n’en est conservé, et vos réponses restent telles quelles.
compare-open = Ouvrir des fichiers
compare-close = Fermer
compare-close-all = Tout fermer
compare-arrived = { $count ->
        [one] Un fichier est ouvert à côté de vos réponses.
       *[other] { $count } fichiers sont ouverts à côté de vos réponses.
    }
compare-refused = { $count ->
        [one] Un fichier n’a pas été ouvert. Tout le reste est inchangé.
       *[other] { $count } fichiers n’ont pas été ouverts. Tout le reste est inchangé.
    }
compare-too-many = Vous pouvez ouvrir au plus { $most } fichiers à la fois.
compare-unknown-fields = { $count ->
        [one] Cette version ne connaît pas un des champs. Il n’est ni comparé ni repris.
       *[other] Cette version ne connaît pas { $count } des champs. Ils ne sont ni comparés ni repris.
    }
compare-problem = { $name } : { $reason }
compare-earlier = Lequel est le plus ancien ?
compare-editions = Ce fichier porte sur { $before }, votre autoévaluation sur { $now }. Ici, les deux sont lus selon l’édition la plus récente.
compare-since = Depuis « { $name } »
compare-same = Rien n’a changé.
compare-headline = { $opened ->
        [0] Aucune porte ne s’est ouverte
        [one] Une porte s’est ouverte
       *[other] { $opened } portes se sont ouvertes
    }, { $lost ->
        [0] aucune n’a été perdue
        [one] une n’est plus ouverte
       *[other] { $lost } ne sont plus ouvertes
    }.
compare-changes = { $changes ->
        [0] Aucune réponse ne diffère
        [one] Une réponse diffère
       *[other] { $changes } réponses diffèrent
    }, { $same ->
        [0] aucune n’est identique.
        [one] une est identique.
       *[other] { $same } sont identiques.
    }
compare-before = Avant
compare-now = Maintenant
compare-both = Avant et maintenant
compare-gates = Les portes, avant et maintenant
compare-moved = a changé
compare-bands = Ce qui est en place, avant et maintenant
compare-picture = Les domaines, avant et maintenant
compare-picture-lead = Pour chaque domaine, deux fourchettes : ce que permettent les réponses d’alors et ce que permettent celles d’aujourd’hui.
compare-picture-before = avant
compare-picture-now = maintenant
compare-picture-row = avant { $before }, maintenant { $now }
compare-processes = Processus qui ont évolué
compare-processes-none = Aucun processus n’a évolué.
compare-level = Niveau d’aptitude
compare-level-none = non évalué
compare-findings-new = Nouveaux constats à prévoir
compare-findings-gone = Constats qui ne sont plus à prévoir
compare-finding = { $clause } : { $likely }
compare-answers = Les réponses qui diffèrent
compare-thing = De quoi il s’agit
compare-fold = { $group } ({ $count })
compare-fold-processes = { $count ->
        [one] Afficher un processus
       *[other] Afficher { $count } processus
    }
compare-fold-findings = { $count ->
        [one] Afficher un constat
       *[other] Afficher { $count } constats
    }
compare-note = Note : « { $note } »
compare-to-merge = Réunir les réponses de plusieurs personnes
compare-trend = L’évolution d’un fichier à l’autre
compare-trend-text = Dans l’ordre des noms de fichiers ; vos réponses actuelles viennent en dernier.
compare-trend-own = Maintenant
compare-trend-picture = L’ensemble, fichier par fichier
compare-trend-picture-lead = Pour chaque fichier, la fourchette que ses réponses permettent.
compare-trend-file = Fichier
compare-trend-whole = Ensemble
compare-trend-gates = Portes ouvertes
compare-other = Noms et réglages
compare-name = Nom de l’autoévaluation
compare-unknown = Inconnu de cette version
compare-there = est indiqué
compare-under = { $thing }, selon { $edition }
compare-reason = Justification : { $reason }
