# French. Practice statements on clauses 8.4.1 to 8.4.3 in words. Ids as in content/questions/full_supply.toml.

# 8.4.1 Budgeting and accounting for services

question-budgeting-cost-assignment = Nous affectons tous les coûts de nos services, y compris les coûts communs, à des services ou à des groupes de services, selon des règles fixes.
    .hint = Les coûts communs, ce sont par exemple le centre de services, le centre de données ou des licences utilisées par plusieurs services.
    .why = Tant que les coûts communs n’appartiennent à personne, chaque service paraît moins cher qu’il ne l’est.
    .auditor = Les règles sont écrites et s’accordent avec celles de la direction financière. Une facture prise au hasard peut être suivie jusqu’au service qui en supporte le coût.
    .finding = Seul le matériel était affecté aux services. Les coûts de personnel, de loin le plus gros poste, étaient tous dans le même pot.
    .evidence-assignment-rules = Règles d’affectation des coûts
    .evidence-service-costs = Coûts par service ou par groupe
    .evidence-finance-policy = Politique financière de l’entreprise
question-budgeting-forecast = En cours d’année, nous révisons notre prévision de coûts assez tôt pour éviter un dépassement.
    .why = En décembre, on ne peut plus qu’expliquer un dépassement ; en juin, on peut encore l’éviter.
    .auditor = Il existe des prévisions datées de l’année écoulée. On sait qui les a reçues, et ce qui a été décidé quand les coûts menaçaient de déraper.
    .finding = On ne regardait les coûts réels qu’une fois par an, au moment du budget suivant.
    .evidence-cost-forecasts = Prévisions de coûts datées
    .evidence-overrun-decisions = Décisions face à un dépassement imminent
question-budgeting-decisions = Avant de décider d’un service nouveau ou modifié, nous savons ce qu’il coûtera, y compris en exploitation.
    .hint = Pour de petits changements, un chiffre approximatif suffit.
    .why = L’achat n’est souvent que la petite part ; l’exploitation pendant des années est la grande.
    .auditor = Pour une décision récente, il existe les chiffres qui étaient alors sur la table : coûts ponctuels, coûts récurrents, économies possibles.
    .finding = Le service a été approuvé sur son prix d’achat ; la deuxième année, les coûts d’exploitation ont surpris tout le monde.
    .evidence-cost-estimate = Estimation des coûts d’un service nouveau ou modifié
    .evidence-decision-paper = Note de décision avec les chiffres

# 8.4.2 Demand management

question-demand-forecast-basis = Nos prévisions de la demande reposent sur des faits, comme les projets des clients et les chiffres passés, et non sur l’intuition.
    .hint = Pour un service stable, une courte note disant que rien ne changera suffit.
    .why = Une estimation au jugé coûte cher de toute façon, en capacité inutilisée ou en goulot d’étranglement.
    .auditor = On sait sur quoi repose une prévision, quand elle a été renouvelée pour la dernière fois et à quel point la précédente était proche de la réalité.
    .finding = La prévision, c’était le chiffre de l’année passée plus dix pour cent, chaque année, pour chaque service.
    .evidence-demand-forecast = Prévision de la demande avec ses sources
    .evidence-customer-plans = Notes sur les projets des clients
    .evidence-forecast-comparison = Comparaison d’anciennes prévisions avec la réalité
question-demand-use = Ceux qui planifient la capacité et les budgets travaillent avec nos chiffres actuels de demande et d’utilisation.
    .why = Une prévision qui reste chez son auteur n’évite aucun goulot d’étranglement.
    .auditor = Le plan de capacité et le budget partent des mêmes chiffres de demande, et les rapports d’utilisation parviennent régulièrement à ceux qui planifient.
    .finding = Les commerciaux attendaient deux fois plus d’utilisateurs l’année suivante, et le plan de capacité n’en savait rien.
    .evidence-usage-reports = Rapports d’utilisation avec leurs destinataires
    .evidence-planning-input = Plan de capacité ou budget contenant les chiffres de demande

# 8.4.3 Capacity management

question-capacity-people = Notre planification de la capacité prend le personnel aussi au sérieux que la technique : elle montre de combien de personnes nous aurons besoin, pour quoi et quand.
    .hint = L’information et l’argent ont aussi leur place dans le plan.
    .why = Du stockage se commande en un jour, un administrateur expérimenté, non.
    .auditor = Le plan indique les besoins en personnel, en technique, en information et en argent. Il montre aussi ce qui arriverait si deux personnes venaient à manquer.
    .finding = Le plan de capacité ne parlait que d’espace disque, tandis que le centre de services croulait sous les tickets.
    .evidence-capacity-plan = Plan de capacité
    .evidence-staff-planning = Planification du personnel pour les services
    .evidence-capacity-requirements = Exigences de capacité
question-capacity-thresholds = Pour chaque ressource importante, nous avons fixé le niveau d’utilisation à partir duquel nous en ajoutons, et nous connaissons le délai nécessaire.
    .hint = La montée en charge automatique compte, si ses limites ont été fixées en connaissance de cause.
    .why = Ce qui met trois mois à arriver doit être commandé trois mois avant que la situation ne se tende.
    .auditor = Les seuils et les délais s’accordent avec la prévision de la demande et avec ce qui a été promis en matière de performance, de disponibilité et de reprise.
    .finding = L’alarme était réglée à 95 pour cent, mais un nouvel espace de stockage mettait huit semaines à arriver.
    .evidence-plan-thresholds = Seuils et délais dans le plan de capacité
    .evidence-alarm-settings = Réglages des alarmes dans la supervision
    .evidence-expansion-record = Enregistrement d’une extension faite à temps
question-capacity-analysis = Quand la charge ou les temps de réponse augmentent peu à peu, nous agissons avant que les utilisateurs ne s’en aperçoivent.
    .why = La lenteur est rarement signalée, mais elle agace tous les jours.
    .auditor = Il existe des analyses sur plusieurs mois, et une amélioration qui en est issue. Les goulots d’étranglement qui ont tout de même causé des incidents ont été suivis jusqu’à leur origine.
    .finding = La supervision recueillait des milliers de valeurs par jour, mais c’est le client qui a signalé le goulot d’étranglement.
    .evidence-trend-evaluation = Analyse de la charge et des performances dans le temps
    .evidence-tuning-record = Améliorations issues de ces analyses
    .evidence-bottleneck-incidents = Analyse d’incidents causés par des goulots d’étranglement
