# French: où restent les réponses, et ce qui est conservé sur l’appareil du visiteur.

page-kept = Vos autoévaluations
kept-pill-saved = Conservée sur cet appareil · enregistrée à { $time }
kept-pill-on = Conservée sur cet appareil
kept-pill-problem = Pas conservée en ce moment

kept-off = Pour l’instant, vos réponses ne sont que dans la mémoire de cet onglet : elles disparaissent quand vous le fermez, sauf si vous enregistrez un fichier.
kept-on = Vos réponses sont conservées dans ce navigateur, sur cet appareil, et nulle part ailleurs. Chaque modification s’enregistre d’elle-même. Une autoévaluation que vous n’avez pas modifiée pendant 90 jours est supprimée.
kept-looked = Voici ce qui est conservé dans ce navigateur. Ce que vous répondez maintenant ne l’est pas encore.
kept-closed = Cette autoévaluation s’affiche dans un cadre isolé : elle ne peut rien y conserver ni rien imprimer. Enregistrez un fichier pour continuer un autre jour. Vous pouvez aussi enregistrer le rapport dans un fichier, puis l’imprimer.
kept-forbidden = Le site qui affiche cette autoévaluation a désactivé la conservation des réponses dans le navigateur. Enregistrez un fichier pour continuer un autre jour.
kept-check = La page qui fournit cette autoévaluation interdit en outre au navigateur toute connexion à d’autres sites (par sa Content Security Policy). Toute autre personne qui utilise cet appareil avec votre compte peut voir ce qui est conservé ici.
kept-begin = Conserver sur cet appareil
kept-look = Voir ce qui est conservé ici
kept-forget = Supprimer mes données ici
kept-this = Cette autoévaluation
question-assessment-name = Nom de cette autoévaluation
    .hint = Pour la liste, les fichiers et le rapport, par exemple l’année
kept-copy = Commencer une autoévaluation avec ces réponses
kept-copy-text = La nouvelle autoévaluation reprend ces réponses, chacune marquée comme à revoir. Seules la section « Avant l’audit » et la date que vous visez repartent de zéro. L’ancienne autoévaluation reste.
kept-copy-name = { $name } (nouvelle)
kept-others = Autres autoévaluations
kept-none = Il n’y a pas d’autre autoévaluation ici.
kept-at = modifiée le { $day } à { $time }
kept-at-unknown = date de modification inconnue
kept-about = { $said ->
        [one] { $at }, { $said } affirmation évaluée
       *[other] { $at }, { $said } affirmations évaluées
    }
kept-unnamed = Autoévaluation sans nom
kept-open = Ouvrir
kept-remove = Supprimer
kept-removed = Supprimée.
kept-expired = { $count ->
        [one] { $count } autoévaluation n’avait pas été modifiée depuis 90 jours et a été supprimée.
       *[other] { $count } autoévaluations n’avaient pas été modifiées depuis 90 jours et ont été supprimées.
    }
kept-newer = Une version plus récente de Scopecheck a enregistré cette autoévaluation. Elle reste telle quelle.
kept-unreadable = Ce qui est conservé ici est endommagé et illisible.
kept-all-save = Tout enregistrer dans un seul fichier
kept-all-open = Ouvrir un fichier de plusieurs autoévaluations
kept-all-name = toutes
kept-all-text = Un fichier avec cette autoévaluation et toutes les autres : comme sauvegarde, ou pour les emporter sur un autre appareil.
kept-all-opened = { $count ->
        [one] { $count } autoévaluation a été ajoutée à la liste.
       *[other] { $count } autoévaluations ont été ajoutées à la liste.
    }

kept-resumed = Vous reprenez là où vous en étiez.
kept-resumed-older = La dernière modification n’a pas pu être relue. Voici l’état enregistré juste avant.

kept-denied = Vos réponses ne peuvent pas être conservées dans ce navigateur
kept-denied-text = Le navigateur ne le permet pas ici, peut-être parce qu’il s’agit d’une fenêtre privée ou d’une page affichée dans une autre. Dans cet onglet, tout continue de fonctionner. Enregistrez un fichier avant de le fermer.
kept-full = Il n’y a plus de place pour vos réponses dans ce navigateur
kept-full-text = Le dernier enregistrement est toujours là ; ce que vous avez répondu depuis n’est que dans cet onglet. Supprimez des autoévaluations dont vous n’avez plus besoin, ou enregistrez un fichier.
kept-gone = Cette autoévaluation a été supprimée de cet appareil
kept-gone-text = Cela s’est passé dans un autre onglet ou dans les réglages du navigateur. Vos réponses sont encore ici, dans cet onglet.
kept-elsewhere = Cette autoévaluation a été modifiée dans un autre onglet
kept-elsewhere-text = Rien n’a été écrasé. Continuez avec l’autre version, ou gardez la vôtre à côté comme autoévaluation à part.
kept-try-again = Réessayer
kept-again = La conserver de nouveau
kept-theirs = Continuer avec l’autre version
kept-both = Garder les deux

problem-archive = Ce fichier contient plusieurs autoévaluations. Ouvrez-le depuis la page « Vos autoévaluations ».
problem-not-an-archive = Ce fichier ne contient pas plusieurs autoévaluations.
