# Français. Affirmations pratiques sur l’article 10. Identifiants comme dans content/questions/full_improvement.toml.

# 10.1 Non-conformité et action corrective

question-corrective-action-recorded = Quand nous n’avons pas respecté une exigence ou une de nos propres règles, nous le notons et le corrigeons sans tarder.
    .hint = Pas seulement après les audits : les cibles manquées, les réclamations justifiées et les étapes sautées comptent aussi. Une panne technique seule ne compte pas.
    .why = Ce qui n’apparaît qu’à l’audit cause souvent des dégâts depuis des mois.
    .auditor = Les entrées viennent du travail de tous les jours autant que des audits. Chacune dit ce qui a été fait aussitôt et comment d’éventuels dégâts ont été limités.
    .finding = La liste ne contenait que ce que les auditeurs avaient trouvé ; les cibles manquées n’y figuraient nulle part.
    .evidence-nonconformities = Non-conformités et actions correctives
    .evidence-immediate-actions = Enregistrements des mesures immédiates
    .evidence-sources = Entrées issues de réclamations, de rapports et du quotidien
question-corrective-action-causes = Nous cherchons la cause de chaque écart et l’éliminons, pour que la même chose ne se reproduise ni ici ni ailleurs.
    .hint = Pour un petit écart, un bref coup d’œil suffit.
    .why = Si vous ne réglez que le cas isolé, vous le réglerez bientôt de nouveau.
    .auditor = La cause indiquée en dit plus que le constat lui-même, et l’action y répond. Quelqu’un a vérifié si d’autres équipes ou services ont la même lacune.
    .finding = La cause était toujours « erreur humaine », et le remède toujours un rappel par e-mail.
    .evidence-cause-analysis = Analyse des causes
    .evidence-corrective-actions = Actions correctives avec noms et dates
    .evidence-similar-cases = Recherche de cas semblables ailleurs
question-corrective-action-effective = Nous ne clôturons une action corrective qu’après en avoir constaté l’effet.
    .hint = Cela peut prendre des semaines. « Fait » ne veut pas encore dire « efficace ».
    .why = Sinon, vous cochez du travail sans savoir si le problème a disparu.
    .auditor = Entre « fait » et « clos », il y a une vérification avec une date et un résultat. Là où l’action n’a pas aidé, une autre a suivi.
    .finding = L’action était close le jour où la nouvelle consigne était publiée ; personne n’a jamais vérifié si elle était suivie.
    .evidence-effect-checks = Vérifications d’efficacité avec date et résultat
    .evidence-follow-up-actions = Nouvelles actions là où la première n’a pas aidé
    .evidence-changed-rules = Règles ou plans modifiés en conséquence

# 10.2 Amélioration continue

question-improvement-ideas = Nous notons les idées d’amélioration d’où qu’elles viennent : du personnel, des clients, des rapports ou des audits.
    .hint = Une liste partagée ou une catégorie dans l’outil de tickets suffit.
    .why = Ceux qui font le travail chaque jour savent en général le mieux où cela coince.
    .auditor = La liste a des entrées récentes de différentes sources. Qui a proposé quelque chose peut dire ce que c’est devenu.
    .finding = Les meilleures idées étaient dans des messages instantanés ; la liste des améliorations était vide depuis un an.
    .evidence-improvement-list = Liste des améliorations
    .evidence-suggestions = Propositions du personnel ou des clients
    .evidence-idea-sources = Entrées qui disent d’où vient l’idée
question-improvement-criteria = Nous décidons selon des critères fixes quelles améliorations nous entreprenons, et dans quel ordre.
    .hint = Par exemple l’utilité, le coût, le risque et ce que l’amélioration apporte à vos objectifs.
    .why = Sinon, c’est celui qui crie le plus fort qui l’emporte.
    .auditor = Les critères sont écrits et ont été appliqués aux idées récentes. On voit pourquoi l’une a été approuvée et l’autre non.
    .finding = La liste comptait quatre-vingts idées, toutes de priorité haute.
    .evidence-criteria = Critères pour les améliorations
    .evidence-rated-ideas = Idées évaluées et classées
    .evidence-approvals = Approbations et refus avec leurs raisons
question-improvement-results = Chaque amélioration que nous entreprenons a une cible, et nous mesurons ensuite si nous l’avons atteinte.
    .hint = Par exemple moins d’incidents, des coûts plus bas, moins de risques ou des clients plus satisfaits.
    .why = Sans cible, tout changement ressemble à une amélioration.
    .auditor = Pour une amélioration de l’année passée, il existe un plan, avec des chiffres d’avant et d’après. Là où la cible a été manquée, une action a suivi, et le résultat a été communiqué.
    .finding = Toutes les améliorations étaient marquées comme faites, mais personne ne savait dire ce que l’une ou l’autre avait apporté.
    .evidence-improvement-plans = Plans d’amélioration avec leurs cibles
    .evidence-before-after = Chiffres d’avant et d’après
    .evidence-improvement-report = Rapport sur les améliorations réalisées
