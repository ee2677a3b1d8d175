# Français. Affirmations pratiques sur l’article 9. Identifiants comme dans content/questions/full_evaluation.toml.

# 9.1 Surveillance, mesure, analyse et évaluation

question-monitoring-plan = Nous avons décidé ce que nous mesurons sur nos services et nos processus, comment et quand.
    .hint = Un simple tableau suffit.
    .why = Si vous mesurez ce que l’outil propose, vous apprenez rarement ce que vous devez savoir.
    .auditor = Chaque service et chaque processus a quelques chiffres parlants. On sait comment et quand ils sont relevés et évalués, et ils correspondent aux objectifs.
    .finding = L’outil produisait quarante indicateurs ; personne ne savait dire lesquels comptaient.
    .evidence-measurement-plan = Vue d’ensemble des mesures avec méthode et dates
    .evidence-figure-definitions = Définitions des indicateurs
    .evidence-measurement-results = Résultats de la surveillance et des mesures
question-monitoring-evaluation = À dates fixes, nous jugeons d’après les chiffres si nos services et notre management des services atteignent leur but.
    .hint = Un tableau de bord que personne ne commente ne compte pas.
    .why = Un chiffre ne change rien tant que personne ne dit ce qu’il signifie.
    .auditor = Les résultats sont comparés aux objectifs et aux exigences des services, avec un jugement écrit. Là où quelque chose est insuffisant, une action suit.
    .finding = Tout était sur le tableau de bord, sauf de quoi savoir si c’était bon ou mauvais.
    .evidence-written-evaluation = Évaluation écrite par rapport aux objectifs
    .evidence-service-evaluation = Évaluation des services par rapport à leurs exigences
    .evidence-evaluation-actions = Actions qui ont suivi

# 9.2 Audit interne

question-internal-audit-program = Notre programme d’audit regarde de plus près là où l’enjeu est grand, où beaucoup a changé ou bien où quelque chose s’est mal passé la dernière fois.
    .why = Si tout reçoit le même temps, il en reste trop peu pour les points sensibles.
    .auditor = Le programme dit ce qui est audité, quand, comment et par qui, et pourquoi l’accent est mis là. Les résultats antérieurs et les changements récents y ont laissé des traces.
    .finding = Le programme était le même depuis des années, alors que la moitié de l’exploitation était passée chez un fournisseur.
    .evidence-audit-program = Programme d’audit
    .evidence-focus-reasons = Raisons des priorités retenues
    .evidence-earlier-audits = Résultats d’audits internes antérieurs
question-internal-audit-real-cases = Nos audits internes examinent des cas réels et interrogent ceux qui font le travail, au lieu de lire seulement des documents.
    .hint = Cela vaut aussi pour le travail de la direction, et pour ce que d’autres font pour vous.
    .why = Seule la pratique montre si l’on fait ce que disent les documents.
    .auditor = Les rapports citent, pour chaque exigence, les enregistrements consultés et les personnes interrogées. Les critères et l’étendue de chaque audit étaient fixés d’avance.
    .finding = Le rapport était une liste avec une coche à chaque ligne et pas un seul exemple.
    .evidence-audit-reports = Rapports d’audit citant les enregistrements consultés
    .evidence-audit-plans = Plans d’audit avec critères et entretiens
    .evidence-audit-notes = Notes ou listes de contrôle des auditeurs
question-internal-audit-impartial = Nos auditeurs internes peuvent juger librement, et aucun n’audite son propre travail.
    .hint = Dans une petite entreprise, deux équipes peuvent s’auditer l’une l’autre, ou quelqu’un vient de l’extérieur.
    .why = Personne ne voit ses propres angles morts.
    .auditor = On sait qui a audité quoi, et où chaque auditeur travaille d’ordinaire. Les rapports contiennent aussi des constats gênants, même sur des responsables.
    .finding = La personne qui gère le système de management l’avait audité toute seule.
    .evidence-auditor-assignment = Liste des auditeurs et des domaines qu’ils auditent
    .evidence-auditor-training = Attestations de formation des auditeurs
    .evidence-external-order = Contrat avec un auditeur externe
question-internal-audit-follow-up = Ce qu’un audit interne constate est corrigé à la date convenue, et quelqu’un le vérifie.
    .why = Un constat encore ouvert fait plus mauvaise figure au prochain audit qu’au premier.
    .auditor = Les responsables concernés ont reçu le rapport. Chaque constat a un nom, une date et une preuve de correction ; les retards n’ont pas été laissés de côté.
    .finding = Juste avant l’audit de certification, tous les constats de l’année précédente étaient encore ouverts.
    .evidence-findings-list = Liste des constats avec leur état
    .evidence-report-distribution = Rapport d’audit avec ses destinataires
    .evidence-closure-proof = Preuves de correction des constats

# 9.3 Revue de direction

question-management-review-inputs = Pour sa revue, la direction reçoit le tableau complet : non seulement des chiffres sur les services, mais aussi les avis des clients, les audits, les risques et les ressources.
    .why = Qui ne voit que la moitié du tableau ne décide que sur la moitié.
    .auditor = Le dossier ou le compte rendu couvre tous les sujets attendus, par exemple les objectifs, la performance des services et des autres parties impliquées, les retours des clients, les résultats d’audit, les risques, les ressources et les changements à venir.
    .finding = La revue parlait d’incidents et de coûts ; il manquait les risques, les fournisseurs et l’avis des clients.
    .evidence-review-agenda = Ordre du jour avec tous les sujets
    .evidence-review-papers = Dossier de la revue de direction
    .evidence-review-minutes = Résultats des revues de direction
question-management-review-decisions = Chaque revue de direction se termine par des décisions claires sur ce qui sera amélioré ou changé, par qui et pour quand.
    .hint = Laisser une chose telle quelle peut aussi être une décision, si la raison est donnée.
    .why = Une revue sans décisions n’est qu’une présentation.
    .auditor = Le compte rendu contient des décisions sur les services comme sur le système de management, et pas seulement des discussions. La direction les a prises elle-même et sait les expliquer.
    .finding = Chaque point du compte rendu se terminait par « il en est pris acte ».
    .evidence-decision-minutes = Compte rendu avec les décisions
    .evidence-decision-actions = Actions avec noms et dates
    .evidence-approved-resources = Budget ou postes accordés
question-management-review-follow-up = Les décisions de chaque revue de direction sont mises en œuvre, et la revue suivante vérifie ce qu’elles sont devenues.
    .why = Rien ne discrédite plus vite une revue que des décisions dont personne ne se souvient.
    .auditor = Les décisions de la dernière revue ont été suivies jusqu’à aujourd’hui. Le dernier compte rendu dit ce que chacune est devenue.
    .finding = Deux fois, la revue avait accordé un poste pour la gestion des problèmes ; il était toujours vacant.
    .evidence-decision-tracking = Liste des décisions avec leur état
    .evidence-status-item = Point de l’ordre du jour sur les décisions antérieures
    .evidence-completion-proof = Preuves de mise en œuvre des décisions

# 9.4 Rapports sur les services

question-service-reporting-purpose = Pour chacun de nos rapports, on sait qui en a besoin, pour quoi faire et d’où viennent ses chiffres.
    .why = Un rapport dont personne n’a besoin coûte du temps de travail et ne trouve pas de lecteurs.
    .auditor = Une liste donne le but, les destinataires, le rythme et la source de chaque rapport. Un chiffre pris dans un rapport se suit jusqu’à sa source.
    .finding = Le rapport mensuel faisait 40 pages ; ses destinataires ont reconnu ne jamais l’ouvrir.
    .evidence-report-list = Liste des rapports sur les services
    .evidence-recipient-needs = Accord avec les destinataires sur le contenu
    .evidence-data-sources = Description des sources de données
question-service-reporting-trends = Nos rapports montrent où vont les services et le management des services, et pas seulement les chiffres du mois dernier.
    .hint = Les deux comptent : la performance des services, et la façon dont vous les gérez.
    .why = Une lente dégradation n’apparaît que sur plusieurs mois.
    .auditor = Les rapports couvrent plusieurs périodes, et traitent du système de management autant que des services. Ils nomment les insuffisances et expliquent ce qui sort de l’ordinaire.
    .finding = Chaque rapport montrait un seul mois ; personne n’avait remarqué que les demandes avaient doublé en un an.
    .evidence-service-reports = Rapports sur les services
    .evidence-trend-charts = Graphiques de tendance
    .evidence-system-report = Rapport sur les objectifs et les processus
question-service-reporting-decisions = Nos rapports mènent à des actions, et les personnes concernées l’apprennent.
    .why = Si un rapport ne mène jamais à rien, autant vous épargner le travail.
    .auditor = Un rapport aux mauvais chiffres a mené à une décision. Quelqu’un l’a mise en œuvre, et les clients ou les équipes concernés ont été prévenus.
    .finding = Six mois de rapports montraient la même cible manquée, sans un mot sur ce qu’il fallait y faire.
    .evidence-report-decisions = Rapports avec les décisions qui ont suivi
    .evidence-report-actions = Liste des actions issues des rapports
    .evidence-announcements = Messages aux personnes concernées
