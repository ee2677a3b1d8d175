# Français. Niveaux d’aptitude et maturité sur la page du résultat, et la vue où chaque affirmation doit atteindre son but.
# The names of levels and attributes stand in attributes.ftl.

# Capability

capability-title = Niveaux d’aptitude : plus que ce que la norme demande
capability-lead = Quelle est la solidité de chaque processus ? L’ISO/IEC 20000-1 ne demande aucun niveau ; vous voyez ici ce que vous pourriez montrer au-delà.
capability-lead-one = L’ISO/IEC 20000-1 ne demande aucun niveau d’aptitude. Ce que vous avez répondu jusqu’ici peut montrer le niveau 1 : le processus remplit son rôle.
capability-level = { $level } – { $name }
capability-level-old = { $level } – { $name } ({ $old } dans l’ISO/IEC 15504-2)
capability-not-rated = non évalué
capability-row = { $process } : niveau { $level } sur 5, { $name }
capability-row-open = { $process } : { $state }
capability-sign-reached = atteint
capability-sign-short = évalué, mais non atteint
capability-sign-not-rated = non évalué : vous ne pouvez pas vous en prévaloir, mais cela ne veut pas dire « pas fait » non plus
capability-attributes = Attributs
capability-attribute = { $code } { $letter }
capability-names-old = { $name } ({ $old } dans l’ISO/IEC 15504-2)
capability-rule-letters = Chaque attribut d’un processus porte une lettre : N non atteint (0–15 %), P partiellement (plus de 15 à 50 %), L largement (plus de 50 à 85 %), F entièrement atteint (plus de 85 %).
capability-rule-one = PA1.1 découle des affirmations sur le processus : il vaut autant que la plus faible d’entre elles, car une moyenne cacherait une lacune. Une affirmation de l’évaluation rapide tient lieu de détail tant que vous n’avez pas évalué les détails. Vous évaluez directement tous les autres attributs.
capability-rule = Un niveau est atteint quand chacun de ses attributs est L ou F et que chaque attribut de tous les niveaux inférieurs est F. Un processus est au niveau le plus élevé qu’il a atteint, sinon à 0.
capability-rule-open = Un attribut sans évaluation ne vaut pas N, mais vous ne pouvez pas vous prévaloir de son niveau. Les attributs d’un niveau sont demandés dès que le niveau inférieur est atteint.
capability-rule-source = La règle et les noms sont ceux de l’ISO/IEC 33020:2015 ; là où l’ISO/IEC 15504-2 employait un autre nom, il suit entre parenthèses. C’est votre propre évaluation, et non une évaluation de processus formelle.
capability-levels = Les niveaux
capability-names = Les attributs

# Maturity

maturity-title = Maturité de l’organisation
maturity-by = Selon l’affectation propre à Scopecheck
maturity-by-changed = Selon l’affectation propre à Scopecheck, modifiée par vous
maturity-level = Niveau de maturité { $level } : { $name }
maturity-not-known = Pas encore connu
maturity-0 = immature
maturity-1 = de base
maturity-2 = géré
maturity-3 = établi
maturity-4 = prévisible
maturity-5 = innovant
maturity-open = Les processus qui décident du niveau { $level } ne sont pas tous évalués. Ceux-ci en montrent encore trop peu, ou rien du tout :
maturity-next = Pour le niveau { $level }, ceux-ci en montrent encore trop peu :
maturity-rule = L’aptitude est celle d’un processus, la maturité celle de l’organisation. Niveaux 1 à 3 : chaque processus qui compte à partir de ce niveau ou d’un niveau inférieur a au moins ce niveau d’aptitude. Niveaux 4 et 5 : tous ces processus ont au moins le niveau d’aptitude 3, et ceux qui sont choisis pour un niveau ont ce niveau d’aptitude. Un processus qui ne se présente pas du tout ne compte pas.
maturity-source = La règle est du genre de celle que décrivait l’ISO/IEC TR 15504-7. Aucun tableau public ne dit à partir de quel niveau compte chaque processus de management des services ; celui-ci est donc propre à Scopecheck. Vous pouvez le modifier.
maturity-table = Quel processus compte à partir de quel niveau
maturity-counts-from = Compte à partir du niveau
maturity-selected = Choisi pour
maturity-selected-levels = niveau { $levels }
maturity-select = { $process } compte à partir du niveau
maturity-changed = modifié par vous, avant : { $level }
maturity-reset = Revenir à l’affectation propre à Scopecheck

# Every statement at its goal

goal-title = Une autre vue : chaque exigence à son objectif
goal-lead = Ici, rien n’est moyenné : un processus n’est là où il doit être que si chacune de ses affirmations atteint l’objectif. Ce qui est bon ne masque pas ce qui manque.
goal-question = Objectif pour chaque affirmation
goal-met = objectif atteint partout
goal-not-met = sous l’objectif
goal-unknown = pas assez connu
goal-count = { $of ->
        [one] Toutes les affirmations atteignent l’objectif pour { $met } processus sur { $of }.
       *[other] Toutes les affirmations atteignent l’objectif pour { $met } processus sur { $of }.
    }
goal-gaps = { $count ->
        [one] { $count } affirmation sous l’objectif ou non évaluée
       *[other] { $count } affirmations sous l’objectif ou non évaluées
    }
goal-credit = C’est la règle de FitSM-6, l’autoévaluation de la famille libre FitSM d’ITEMO e.V. (version 3), dans nos propres mots et avec les affirmations de Scopecheck ; nous n’employons aucun texte de FitSM. FitSM ne couvre pas la même chose que l’ISO/IEC 20000-1 : il ne dit rien, par exemple, de la budgétisation ni de la gestion des actifs. Aucun des deux résultats ne remplace donc l’autre.
