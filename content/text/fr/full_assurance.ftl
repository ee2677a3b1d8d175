# Français. Affirmations pratiques sur l’article 8.7. Identifiants comme dans content/questions/full_assurance.toml.

# 8.7.1 Gestion de la disponibilité des services

question-availability-risks = Pour chaque service, nous savons ce qui pourrait le mettre à l’arrêt, avec quelle probabilité et avec quels dégâts.
    .hint = Il s’agit des causes du quotidien, comme un appareil sans remplacement ou un spécialiste absent. Les catastrophes relèvent de la continuité.
    .why = On ne se protège que des pannes auxquelles quelqu’un a pensé avant.
    .auditor = Pour chaque service du périmètre, des causes concrètes sont listées, évaluées et datées. Les plus graves ont été traitées, et l’évaluation est reprise régulièrement.
    .finding = « Panne de courant » figurait pour chaque service ; le seul serveur dont tout dépendait n’y était pas.
    .evidence-availability-risks = Risques pour la disponibilité, évalués et datés
    .evidence-risk-actions = Actions contre les plus gros risques
    .evidence-single-points = Vue d’ensemble des points de défaillance uniques
question-availability-requirements = Nos cibles de disponibilité reflètent ce dont les clients ont besoin et ce que nous leur avons promis, pas ce que la technique permet par hasard.
    .why = Une cible trop haute coûte de l’argent ; une cible trop basse coûte des clients.
    .auditor = Pour un service pris en exemple, on sait d’où vient la cible. Elle correspond au SLA et aux heures de service, et les risques ont été pris en compte.
    .finding = Tous les services avaient les mêmes 99,5 %, et personne ne savait d’où venait ce chiffre.
    .evidence-availability-targets = Exigences et cibles de disponibilité
    .evidence-customer-needs = Notes sur les besoins des clients
    .evidence-agreements = Accords de niveau de service (SLA)
question-availability-measured = Pour chaque service, nous mesurons sa disponibilité et comparons régulièrement le résultat à la cible.
    .hint = C’est le service entier qui compte, pas un serveur isolé.
    .why = Sinon, c’est le client qui vous apprend que vous avez manqué la cible.
    .auditor = La méthode correspond à la cible et traite comme convenu les heures de service et la maintenance prévue. Chaque service a ses résultats, en face de sa cible.
    .finding = Les serveurs étaient surveillés, mais personne ne savait quelle avait été la disponibilité du service.
    .evidence-availability-measurements = Mesures de la disponibilité
    .evidence-target-comparison = Comparaison des résultats aux cibles
    .evidence-method = Description de la méthode de mesure
question-availability-outages = Après chaque interruption imprévue, nous cherchons pourquoi elle s’est produite et traitons la cause.
    .hint = Pour une courte interruption, quelques lignes dans l’enregistrement d’incident ou de problème suffisent.
    .why = Une interruption que personne n’étudie revient.
    .auditor = Les interruptions visibles dans les mesures ont toutes été étudiées, et ce qui a été décidé a été fait. Les répétitions ne sont pas passées inaperçues.
    .finding = L’incident était clos dès que le service revenait ; personne ne demandait pourquoi il était tombé.
    .evidence-outage-reports = Rapports d’interruption avec les causes
    .evidence-outage-actions = Actions menées après les interruptions
    .evidence-linked-problems = Enregistrements de problèmes liés aux interruptions

# 8.7.2 Gestion de la continuité des services

question-continuity-requirements = En pensant aux catastrophes possibles, nous avons fixé pour chaque service dans quel délai il doit revenir et le minimum qui doit tourner en attendant.
    .hint = Cela comprend la quantité maximale de données que l’on peut perdre.
    .why = Sans ordre de priorité, dans l’urgence, chacun commence par ce qu’il connaît le mieux.
    .auditor = Les chiffres s’appuient sur une évaluation datée des catastrophes possibles et de leurs effets, renouvelée régulièrement. Ils correspondent à ce qui a été promis aux clients.
    .finding = Les délais de reprise venaient de la brochure du fournisseur de sauvegarde ; personne n’avait interrogé les métiers.
    .evidence-disaster-risks = Évaluation des risques de catastrophe
    .evidence-recovery-targets = Délais de reprise et fonctionnement minimal par service
    .evidence-customer-agreement = Exigences de continuité convenues avec les clients
question-continuity-plan-steps = Notre plan de continuité nous guide pas à pas dans l’urgence, de la décision de l’activer au retour à la normale.
    .hint = Plusieurs plans pour des services ou des sites différents conviennent.
    .why = Sous la pression, on fait ce qui est écrit sous les yeux, ou ce qui vient à l’esprit.
    .auditor = Le plan dit qui peut l’activer et quand, qui fait quoi, ce qui doit tourner en attendant et comment revenir à la normale.
    .finding = Le plan décrivait en détail le déménagement vers le site de secours, mais ne disait pas un mot du retour.
    .evidence-continuity-plan = Plan de continuité
    .evidence-invocation = Règles : qui peut l’activer, et quand
    .evidence-recovery-instructions = Instructions de reprise par service
question-continuity-plan-reachable = Nous avons accès au plan de continuité et à la liste de contacts même quand le bâtiment, le réseau ou nos systèmes habituels sont hors d’atteinte.
    .why = Les plans se trouvent souvent sur le serveur même qui vient de tomber en panne.
    .auditor = Quelqu’un qui a un rôle dans le plan l’ouvre sur-le-champ, sans le réseau de l’entreprise. Les noms et les numéros de la liste de contacts sont à jour.
    .finding = Le seul exemplaire était sur l’intranet, et deux personnes de la liste de contacts avaient quitté l’entreprise.
    .evidence-offline-copy = Copie gardée hors des systèmes habituels
    .evidence-contact-list = Liste de contacts à jour
    .evidence-access-check = Note du dernier essai d’accès
question-continuity-tested = Nous testons le plan de continuité à intervalles réguliers, et de nouveau après de gros changements de services ou de technique.
    .hint = Le parcourir autour d’une table est un début, mais ne montre pas si la reprise fonctionne.
    .why = Seul un test montre si les services reviennent vraiment à temps.
    .auditor = Les tests ont eu lieu comme prévu et ont été mesurés aux délais de reprise exigés. Le dernier gros changement a entraîné un nouveau test.
    .finding = Le dernier test datait d’avant le déménagement dans le nouveau centre de données.
    .evidence-test-schedule = Calendrier des tests
    .evidence-continuity-tests = Résultats des tests de continuité
    .evidence-retest = Test après un gros changement
question-continuity-lessons = Après chaque test et chaque urgence réelle, nous faisons le bilan et corrigeons ce qui n’a pas marché.
    .why = Un exercice sans suite ne fait que répéter les mêmes erreurs.
    .auditor = Il y a un bilan de chaque test et de chaque urgence. Les points faibles sont devenus des actions avec un nom et une date, et le plan a été révisé.
    .finding = Le rapport de test citait les mêmes trois points faibles pour la troisième fois de suite.
    .evidence-reviews = Bilans des tests et des urgences
    .evidence-review-actions = Actions avec noms et dates
    .evidence-revised-plan = Plan de continuité révisé

# 8.7.3.1 Politique de sécurité de l’information

question-information-security-policy-fits = Notre politique de sécurité de l’information est adaptée à nos services, ainsi qu’aux lois et aux contrats qui nous lient.
    .hint = Une politique de groupe compte si elle est adaptée à vos services et si votre propre direction la soutient.
    .why = Une politique prête à l’emploi laisse ouvertes les questions mêmes qui se posent dans votre travail.
    .auditor = Ce qu’exigent les services, les lois et les contrats des clients se retrouve dans la politique. Quand l’un d’eux a changé, la politique a été revue ensuite.
    .finding = La politique était un modèle où seul le nom de l’entreprise avait été changé.
    .evidence-security-policy = Politique de sécurité de l’information
    .evidence-obligations = Liste des obligations de sécurité issues des lois et des contrats
    .evidence-policy-review = Revues datées de la politique
question-information-security-policy-known = Tous ceux que concerne notre politique de sécurité de l’information savent ce qu’elle leur demande, y compris hors de notre organisation.
    .hint = Par exemple les intérimaires, les utilisateurs chez le client et les fournisseurs qui ont un accès.
    .why = Une règle ne protège que si ceux qui doivent la suivre la connaissent.
    .auditor = Des personnes prises au hasard savent dire ce que la politique implique pour leur travail. Des enregistrements montrent comment les externes en ont été informés.
    .finding = Les nouveaux salariés signaient la politique le premier jour ; les techniciens du fournisseur n’en avaient jamais entendu parler.
    .evidence-briefings = Traces des séances d’information sur la sécurité
    .evidence-external-notice = Informations aux clients et aux fournisseurs
    .evidence-publication = Politique sur l’intranet ou le portail client

# 8.7.3.2 Mesures de sécurité de l’information

question-information-security-risks = À intervalles réguliers, nous réévaluons les risques de sécurité qui menacent nos services et les informations qu’ils contiennent.
    .hint = L’appréciation des risques d’un système ISO/IEC 27001 compte si elle couvre ces services.
    .why = Les menaces changent plus vite que la plupart des listes de risques.
    .auditor = La dernière évaluation est récente et couvre tous les services du périmètre. Les risques sont notés, et de nouvelles menaces s’y sont ajoutées.
    .finding = La liste des risques avait cinq ans ; les rançongiciels n’y figuraient pas.
    .evidence-security-risks = Appréciation des risques de sécurité de l’information
    .evidence-earlier-assessments = Évaluations antérieures, pour comparaison
    .evidence-rating-criteria = Critères de notation des risques
question-information-security-controls-reasoned = Pour chaque mesure de sécurité, nous savons dire quel risque elle doit réduire et pourquoi nous l’avons choisie.
    .hint = Par mesures, on entend par exemple les droits d’accès, le chiffrement, les mises à jour ou une salle serveurs fermée à clé.
    .why = Une mesure sans risque gaspille de l’argent ; un risque sans mesure peut coûter bien plus.
    .auditor = D’un risque élevé, on arrive à une mesure vraiment en place, et de la mesure au risque. Les décisions sont écrites, même celle de vivre avec un risque.
    .finding = Il y avait une liste des risques et une liste des mesures, mais rien ne reliait les deux.
    .evidence-security-controls = Mesures de sécurité de l’information avec leur justification
    .evidence-treatment-plan = Plan de traitement des risques
    .evidence-accepted-risks = Décisions d’accepter des risques
question-information-security-controls-checked = Nous vérifions régulièrement si nos mesures de sécurité sont efficaces et améliorons celles qui ne le sont pas.
    .hint = Par exemple en revoyant les droits d’accès, en restaurant des sauvegardes ou par des tests d’intrusion.
    .why = Une mesure qui n’existe que sur le papier est dangereuse, car tout le monde s’y fie.
    .auditor = Les vérifications sont planifiées et leurs résultats notés. Là où l’une a montré une faiblesse, on a agi.
    .finding = Les droits d’accès devaient être revus chaque trimestre ; la dernière revue remontait à 18 mois.
    .evidence-check-plan = Plan des vérifications de sécurité
    .evidence-access-reviews = Revues des droits d’accès
    .evidence-test-reports = Rapports de tests de sécurité
    .evidence-control-actions = Améliorations qui en ont résulté
question-information-security-external-access = Tous les externes qui peuvent atteindre nos systèmes ou nos informations travaillent selon des règles de sécurité convenues avec eux.
    .hint = Par exemple les entreprises de maintenance, les fournisseurs de cloud et les indépendants.
    .why = Le compte oublié d’un externe est une entrée commode pour un attaquant.
    .auditor = Vous savez quels externes ont un accès. Pour quelques-uns d’entre eux, les règles convenues sont écrites, et l’accès est limité et retiré comme convenu.
    .finding = Une entreprise de maintenance dont le contrat était terminé depuis longtemps avait encore un compte d’administrateur.
    .evidence-external-list = Liste des externes ayant un accès
    .evidence-security-clauses = Clauses de sécurité dans les contrats
    .evidence-access-records = Enregistrements des accès accordés et retirés

# 8.7.3.3 Incidents de sécurité de l’information

question-information-security-incident-priority = Nous reconnaissons les incidents de sécurité comme tels et les classons selon le risque pour l’information, pas seulement selon le nombre d’utilisateurs bloqués.
    .hint = Un téléphone perdu arrête un utilisateur, mais peut exposer les données de beaucoup de monde.
    .why = Ce qui paraît anodin au centre de services peut être grave pour la sécurité.
    .auditor = Les incidents de sécurité se filtrent dans les enregistrements. Leur priorité reflète le risque, l’escalade a eu lieu à temps, et chacun a été suivi jusqu’au bout.
    .finding = L’ordinateur portable volé a été traité comme une demande de nouvel appareil.
    .evidence-security-incidents = Enregistrements des incidents de sécurité
    .evidence-priority-rules = Règles de classement et de priorité
    .evidence-escalation = Circuit d’escalade des incidents de sécurité
question-information-security-incident-learning = Nous analysons les incidents de sécurité par type, nombre et dégâts, et nous nous en servons pour mieux nous protéger.
    .why = Un incident peut être de la malchance ; cinq du même type indiquent une faille.
    .auditor = Une analyse régulière arrive à ceux qui peuvent agir. Au moins une amélioration peut y être rattachée.
    .finding = Chaque incident avait été bien traité, mais personne ne les avait jamais regardés ensemble.
    .evidence-incident-evaluation = Analyse par type, nombre et dégâts
    .evidence-security-improvements = Améliorations après des incidents de sécurité
    .evidence-management-report = Rapport sur la sécurité à la direction
