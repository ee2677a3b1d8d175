# The pictures, in French: what their shapes mean, and how to take them along. Their titles and the names in
# them are those of the pages and the report.

picture-areas-title = Ce que l’on sait de chaque domaine
picture-areas-lead = Pour chaque domaine, la fourchette de ce qui est en place d’après vos réponses. Au-dessus de { $goal }, il compte comme entièrement en place.
picture-known = fourchette que vos réponses permettent
picture-unknown = encore rien de connu
picture-goal = à droite de ce trait : entièrement en place (au-dessus de { $goal })
picture-capability-lead = Pour chaque processus, le niveau d’aptitude qu’il a atteint.
picture-counts-from = niveau de maturité à partir duquel le processus compte
picture-counts-row = { $row }, compte à partir du niveau de maturité { $level }
picture-gates-lead = Les portes dans l’ordre où on les franchit.
picture-named = { $name } : { $state }
picture-timeline-title = Le chemin vers le certificat et les trois années qui suivent
picture-before = Jusqu’au certificat
picture-today = aujourd’hui, { $date }
picture-quarter = T{ $quarter } { $year }
picture-span = du premier jour possible au jour réaliste
picture-span-back = d’un jour qui laisse de la marge au dernier possible
picture-download = Télécharger cette image
picture-as-svg = SVG, pour l’impression et la retouche
picture-as-png = PNG, pour les diapositives et les documents
picture-refused = Le navigateur n’a pas pu créer l’image.
picture-of-gates = Les portes en image
