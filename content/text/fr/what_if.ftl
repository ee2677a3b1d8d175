# Français. La page « Et si ? » : d’autres réponses pour un moment, et le plus court chemin vers la prochaine porte.

what-if-lead = Essayez d’autres réponses et voyez aussitôt ce qui en découlerait. Ce n’est qu’un jeu : rien de ce que vous cochez ici ne devient une réponse, et rien n’est enregistré.
what-if-empty = Vous n’avez encore répondu à rien, il n’y a donc rien à essayer. Commencez par la rubrique de votre choix.

# The shortest way
what-if-next = Le plus court chemin vers la prochaine porte
what-if-enough = { $count ->
        [one] Pour ouvrir « { $gate } », un seul changement suffit :
       *[other] Pour ouvrir « { $gate } », ces { $count } changements suffisent :
    }
what-if-then-enough = { $count ->
        [one] Avec ce que vous avez coché, un changement de plus suffit pour ouvrir « { $gate } » :
       *[other] Avec ce que vous avez coché, ces { $count } changements suffisent pour ouvrir « { $gate } » :
    }
what-if-not-shortest = Chacun d’eux est nécessaire. Il existe peut-être un chemin encore plus court.
what-if-no-way = Sur cette page, nous ne connaissons aucun changement qui ouvrirait « { $gate } ».
what-if-all-open = Toutes les portes seraient ouvertes. Il n’y a plus rien à ouvrir.
what-if-try = Essayer

# What can be ticked
what-if-suppose = D’autres réponses
what-if-gates = Portes et documents
what-if-scope = Périmètre
what-if-statements = Affirmations
what-if-forget = Tout décocher

# A change in words
what-if-answer = « { $question } » { $answer }
what-if-at = { $what } : « { $question } » { $answer }
what-if-state = { $what } : { $state }
what-if-organization = Le nom de l’organisation est indiqué
what-if-service = Un service que des clients reçoivent est indiqué
what-if-in-catalogue = Les services dont vous n’êtes pas sûrs figurent au catalogue
what-if-back-to-draft = Le projet de texte remplace votre propre formulation
what-if-keep-in = { $clause } n’est pas laissé de côté
what-if-rest = Tout ce dont vous n’avez encore rien dit : { $party }
what-if-months = { $months ->
        [one] Il y a des enregistrements sur { $months } mois
       *[other] Il y a des enregistrements sur { $months } mois
    }

# What follows
what-if-effect = Ce qui en découlerait
what-if-nothing = Vous n’avez encore rien coché. Tout est comme vous l’avez répondu.
what-if-says = { $count ->
        [one] Avec une réponse changée : { $headline }
       *[other] Avec { $count } réponses changées : { $headline }
    }
what-if-same = Cela resterait ainsi : { $headline }
what-if-met-same = Avec ce que vous avez coché, ce serait pareil.
what-if-before = Avec vos réponses
what-if-after = Avec ce que vous avez coché
what-if-gates-move = Portes qui changeraient
what-if-gate = Porte
what-if-no-gate = Aucune porte ne s’ouvrirait ni ne se fermerait.
what-if-met-before = Avec vos réponses : { $range }
what-if-met-after = Avec ce que vous avez coché : { $range }
