# Français. Le chemin vers un certificat : étapes, charge, dates. Ids as in content/steps.toml.

step-applicant = Décider pour qui est le certificat
    .what = Décidez quelle organisation, ou quelle partie de celle-ci, doit obtenir le certificat. Elle doit fournir elle-même des services à des clients.
    .done = Un nom qui peut figurer sur le certificat, et une direction qui s’y engage.
step-context = Observer votre environnement
    .what = Notez ce qui influe sur vos services, à l’intérieur comme à l’extérieur, et qui en attend quoi. Décidez si le changement climatique compte pour eux.
    .done = Un aperçu court et daté, que la direction connaît et auquel elle revient.
step-scope = Fixer le périmètre
    .what = Choisissez les services, les unités, les sites et les clients, et précisez qui assure quoi. Ne laissez de côté aucun processus ni aucune exigence.
    .done = Un énoncé du périmètre approuvé, qui concorde avec votre catalogue de services.
step-leadership = Gagner la direction au projet
    .what = La direction approuve la politique de management des services, attribue les rôles et dit qui peut décider de quoi.
    .done = La politique est approuvée et connue, et chaque rôle porte un nom.
step-planning = Planifier le système de management
    .what = Évaluez les risques et les opportunités, fixez des objectifs mesurables et rédigez le plan de management des services.
    .done = La liste des risques, les objectifs et le plan concordent, et quelqu’un tient chacun d’eux à jour.
step-people = Réunir les personnes et les compétences
    .what = Décidez ce qu’il faut savoir faire dans chaque rôle, comparez avec ce que savent faire vos équipes, et comblez les lacunes.
    .done = Pour chaque rôle, il y a des preuves de compétence, et chacun sait en quoi son travail est lié à la politique.
step-information = Maîtriser les documents
    .what = Décidez comment vous approuvez, modifiez et retrouvez les documents, et comment vous transmettez les connaissances.
    .done = Qui a besoin d’un document en trouve la version en vigueur ; les versions périmées ne circulent plus.
step-documents = Rédiger les documents manquants
    .what = Parcourez la liste des documents, rédigez ce qui manque encore et faites-le approuver. Des documents courts suffisent.
    .done = Chaque document de la liste existe, est approuvé et sert vraiment.
step-service-operation = Planifier et fournir les services avec méthode
    .what = Notez les exigences de chaque service, planifiez sa fourniture et vérifiez que cela se passe bien ainsi.
    .done = Chaque service a des exigences à jour, et les enregistrements montrent que le travail s’est fait comme prévu.
step-control = Garder la maîtrise de ce que font les autres
    .what = Dressez la liste de ce que des fournisseurs, d’autres unités et des clients font pour vos services, et décidez comment vous le maîtrisez et le mesurez.
    .done = La liste est complète, et chaque ligne a ses critères, un accord et des mesures.
step-service-catalogue = Établir le catalogue de services
    .what = Décrivez chaque service avec son but, ses utilisateurs et ce dont il dépend, et rendez le catalogue accessible.
    .done = Chaque service du périmètre figure au catalogue, et quand un service change, sa fiche change aussi.
step-configuration = Recenser les actifs et la configuration
    .what = Décidez quels actifs et quels composants vous devez connaître, recensez-les, et faites de leur mise à jour une partie de chaque changement.
    .done = Un échantillon des données correspond à la réalité.
step-business-relationship = Soigner la relation avec les clients
    .what = Désignez des interlocuteurs, parlez régulièrement des prestations, interrogez les clients sur leur satisfaction et notez les réclamations.
    .done = Il y a des notes de ces échanges, une analyse de la satisfaction, et une liste des réclamations avec leur règlement.
step-service-level = Convenir des niveaux de service
    .what = Convenez avec les clients de cibles mesurables, mesurez si vous les atteignez et parlez des écarts.
    .done = Chaque service a une cible convenue, et des rapports montrent combien de fois elle a été atteinte.
step-supplier = Piloter vos fournisseurs
    .what = Veillez à ce que les contrats couvrent ce que vous promettez à vos clients, désignez des interlocuteurs et faites le point à dates fixes.
    .done = Pour chaque fournisseur, il y a un contrat ou un accord valide et une évaluation récente.
step-budgeting = Savoir ce que coûtent les services
    .what = Budgétez par service ou par type de service, comparez les coûts au budget et donnez les chiffres à ceux qui décident.
    .done = Il y a un budget et une comparaison pour au moins une période.
step-demand-capacity = Anticiper la demande et la capacité
    .what = Estimez la demande, calculez les personnes, la technique et l’argent qu’elle exige, et suivez la demande comme la capacité.
    .done = Il y a des prévisions, des besoins chiffrés et des mesures, et ils ont mené à des décisions.
step-change = Piloter les changements
    .what = Rédigez la politique de gestion des changements, classez les changements par type, puis évaluez-les, approuvez-les et revoyez-les.
    .done = Les changements des dernières semaines se suivent de la demande jusqu’à la revue.
step-transition = Introduire avec méthode les nouveaux services et les mises en production
    .what = Décidez quand un service nouveau ou modifié exige son propre projet, et comment vous planifiez, testez et déployez les mises en production.
    .done = Au moins un exemple montre le plan, les tests, la recette et le résultat.
step-incident-request = Donner des règles aux incidents et aux demandes
    .what = Définissez les priorités, l’escalade et ce qui se passe lors d’un incident majeur. Rédigez des instructions pour les demandes courantes.
    .done = Les tickets montrent la priorité, l’avancement et la clôture, et les délais convenus sont mesurés.
step-problem = Aller à la racine des problèmes
    .what = Cherchez ce qui se répète dans les incidents, trouvez les causes, notez les erreurs connues et suivez-les jusqu’à leur disparition.
    .done = Il y a des fiches de problème qui partent d’une analyse et ont mené à un changement ou à une solution de contournement.
step-availability = Assurer la disponibilité
    .what = À partir des exigences et des accords, déterminez la disponibilité nécessaire de chaque service et ce qui la menace. Mesurez-la, et examinez les interruptions.
    .done = Les cibles, les risques et les mesures existent pour chaque service où cela compte.
step-continuity = Se préparer aux situations d’urgence
    .what = Évaluez ce que signifierait une interruption grave, rédigez le plan de continuité et testez-le.
    .done = Vous avez testé le plan, et réglé ce que le test a révélé.
step-information-security = Protéger l’information
    .what = Faites approuver la politique de sécurité de l’information, évaluez les risques, choisissez des mesures et notez les incidents de sécurité.
    .done = La politique, les risques, les mesures et les enregistrements concordent et sont à jour.
step-figures = Mesurer et rendre compte
    .what = Décidez ce que vous mesurez et évaluez, et quand, et rédigez des rapports sur les services qui mènent à des décisions.
    .done = Il y a au moins une série complète de rapports, avec ce qui en a découlé.
step-training = Faire connaître la nouvelle façon de travailler
    .what = Parcourez les processus avec tous ceux qui les appliquent, et répondez à ce qui reste flou.
    .done = Toute personne interrogée sait dire comment elle travaille et où c’est écrit.
step-records = Tout faire fonctionner et rassembler des enregistrements
    .what = Laissez chaque processus fonctionner comme décrit pendant environ trois mois, et gardez les enregistrements. Ces trois mois sont un conseil ; ils ne sont une règle qu’en Chine.
    .done = Pour chaque processus, il y a des enregistrements de ces mois, et les revues et tests prévus ont eu lieu au moins une fois.
step-review-routine = Programmer les audits et les revues
    .what = Établissez un programme d’audits internes et des dates de revue de direction, pour que les deux reviennent régulièrement.
    .done = Le programme couvre chaque article de la norme et chaque processus, et les dates sont dans les agendas.
step-improvement = Organiser les corrections et les améliorations
    .what = Décidez comment vous enregistrez les non-conformités, supprimez leurs causes, et choisissez puis évaluez les améliorations.
    .done = Une liste montre ce qui a été constaté, ce que vous avez fait et si cela a aidé.
step-auditors = Préparer les auditeurs et l’audit interne
    .what = Formez ou faites venir des personnes qui savent auditer et n’auditent pas leur propre travail, et préparez les questions.
    .done = Les auditeurs sont désignés, leur compétence est prouvée, et le plan d’audit est convenu.
step-internal-audit = Mener l’audit interne
    .what = Auditez tout le système, chaque article de la norme et chaque processus, et notez les constats.
    .done = Il y a un rapport avec des constats et des preuves, et il couvre tout le périmètre.
step-corrections = Corriger ce qui a été constaté
    .what = Trouvez la cause de chaque constat, supprimez-la et vérifiez que cela a marché.
    .done = Chaque constat a une cause, une action, un responsable et une date, et les plus graves sont clos.
step-management-review = Tenir la revue de direction
    .what = Présentez à la direction les résultats, les mesures, les constats d’audit, les risques et les opportunités, et faites-la décider.
    .done = Le compte rendu montre ce qui a été présenté à la direction et ce qu’elle a décidé.
step-booking = Choisir un organisme de certification et réserver l’étape 1
    .what = Demandez des devis à des organismes de certification accrédités qui travaillent selon l’ISO/IEC 20000-6, comparez-les et convenez des dates.
    .done = Il y a un contrat, et la date de l’étape 1 est fixée.

milestone-start = Début
    .what = Un premier projet dure de quatre à neuf mois selon une source, de huit à douze selon une autre.
milestone-records = Les processus commencent à laisser des enregistrements
    .what = Trois mois d’enregistrements avant l’étape 1 sont un conseil ; ce n’est une règle qu’en Chine.
milestone-booking = Réserver l’étape 1
    .what = Les organismes de certification sont souvent complets des semaines à l’avance. Le délai est notre propre estimation.
milestone-internal-audit = Audit interne
    .what = On conseille quatre à six semaines avant l’audit externe, pour avoir le temps de corriger.
milestone-management-review = Revue de direction
    .what = Après l’audit interne, car ses résultats ont leur place dans la revue. Le délai est notre propre estimation.
milestone-stage-1 = Étape 1 de l’audit
    .what = Il s’agit des documents, du périmètre et du niveau de préparation. L’organisme de certification dit combien de temps avant l’étape 2 elle doit avoir lieu ; le délai indiqué ici est notre propre estimation.
milestone-stage-2 = Étape 2 de l’audit
    .what = Il s’agit de savoir si le système fonctionne. Viennent ensuite les corrections ; le délai jusqu’à la décision est notre propre estimation.
milestone-decision = Décision sur le certificat
    .what = Elle est prise, à l’organisme de certification, par des personnes qui n’ont pas fait partie de l’équipe d’audit.
milestone-surveillance-1 = Premier audit de surveillance
    .what = Dans les douze mois qui suivent la décision ; nous ne connaissons pas de source publique pour ces douze mois. Ensuite, une fois par année civile.
milestone-surveillance-2 = Deuxième audit de surveillance
    .what = Un an après le premier.
milestone-recertification = Audit de recertification
    .what = À terminer avant ce jour, où les trois ans s’achèvent.
milestone-expiry = Le certificat expire
    .what = Trois ans après la décision.

plan-assumptions = Sur quoi nous nous fondons
plan-services = { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
plan-people = { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
plan-services-listed = Votre périmètre compte { $services } ; nous calculons avec ce nombre.
plan-services-assumed = Vous n’avez cité aucun service ; nous supposons donc { $services }.
plan-people-assumed = Vous n’avez pas dit combien de personnes travaillent pour les services ; nous supposons donc { $people }.
plan-rough = Ce sont des fourchettes approximatives, tirées de vos réponses et des hypothèses ci-dessus, et non un devis.
plan-nothing-answered = Vous n’avez pas encore dit comment vous travaillez aujourd’hui. C’est pourquoi les étapes montrent toute leur fourchette, de rien à tout. Chaque réponse la resserre.
plan-answer = Répondre aux questions maintenant
plan-sum = Au total
plan-sum-text = { $count ->
        [one] Il reste { $count } étape : { $days } de travail pour vos propres équipes.
       *[other] Il reste { $count } étapes : { $days } de travail pour vos propres équipes.
    }
plan-days-half = un demi-jour-personne
plan-days-up-to-half = jusqu’à un demi-jour-personne
plan-days-from-half = { $high ->
        [one] ½–{ $high } jour-personne
       *[other] ½–{ $high } jours-personnes
    }
plan-days-up-to = { $high ->
        [one] jusqu’à { $high } jour-personne
       *[other] jusqu’à { $high } jours-personnes
    }
plan-days-same = { $days ->
        [one] environ { $days } jour-personne
       *[other] environ { $days } jours-personnes
    }
plan-days-range = { $low }–{ $high } jours-personnes
plan-decimal = { $whole },{ $tenth }
plan-exactly = { $low } à { $high } jours-personnes
plan-steps = Ce qu’il y a à faire
plan-steps-lead = Dans un ordre qui fonctionne. Plusieurs étapes peuvent avancer en parallèle.
plan-done = À quoi vous voyez que c’est fait
plan-because = Pourquoi cette étape
plan-questions = Les questions sur cette étape
plan-waits-same = { $weeks ->
        [one] au moins { $weeks } semaine d’attente
       *[other] au moins { $weeks } semaines d’attente
    }
plan-waits-up-to = { $weeks ->
        [one] jusqu’à { $weeks } semaine d’attente, quelle que soit la charge
       *[other] jusqu’à { $weeks } semaines d’attente, quelle que soit la charge
    }
plan-waits-range = { $low } à { $high } semaines d’attente, quelle que soit la charge
plan-computed-base = Pour combler tout l’écart avec { $services } et { $people }, nous supposons { $days }.
plan-computed-per-service = Chaque service supplémentaire ajoute { $days }.
plan-computed-per-ten = Dix personnes supplémentaires ajoutent { $days }.
plan-computed-whole = Avec { $services } et { $people }, combler tout l’écart prend { $days }.
plan-computed-left = D’après vos réponses, il reste { $range } de l’écart : { $days }.
plan-computed-rounded = Ensuite, nous arrondissons vers l’extérieur à ½, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80 et ainsi de suite.
plan-computed-own = Ces jours-personnes sont notre propre estimation ; aucune source publique ne les confirme.
plan-computed-sum = { $count ->
        [one] C’est le chiffre de la seule étape avant arrondi, { $days }, arrondi vers l’extérieur.
       *[other] Avant arrondi, les { $count } étapes totalisent { $days }. Nous arrondissons cette somme une seule fois vers l’extérieur ; elle diffère donc de la somme des fourchettes ci-dessous.
    }
plan-computed-size = Calculé avec { $services } et { $people }.

because-gate-closed = La porte « { $gate } » est fermée.
because-gate-unknown = On ne sait pas encore si la porte « { $gate } » est ouverte.
because-gap = { $clause } : un écart, satisfait à { $range }
because-unsure = { $clause } : peut-être un écart, satisfait à { $range }
because-nothing-known = { $section } : on ne sait encore rien, tout reste donc possible.
because-document = Il manque : { $document }
because-documents-open = { $count ->
        [one] Pour { $count } document, on ne sait pas s’il existe.
       *[other] Pour { $count } documents, on ne sait pas s’ils existent.
    }
because-months-unknown = On ne sait pas sur combien de mois portent les enregistrements.
because-months = { $months ->
        [0] Il n’y a pas encore d’enregistrements.
        [one] Il y a des enregistrements sur { $months } mois.
       *[other] Il y a des enregistrements sur { $months } mois.
    }
because-always = C’est toujours à faire. Nous ne demandons pas si vous l’avez déjà fait.

plan-timeline = Quand
plan-timeline-back = Compté à rebours depuis le jour que vous avez indiqué, le { $date }. Le premier jour de chaque ligne laisse de la marge ; le second est le dernier possible.
plan-timeline-forward = Vous n’avez pas indiqué de jour ; nous comptons donc à partir d’aujourd’hui, le { $date }. Chaque ligne montre ce qui est possible au plus tôt, et ce qui est réaliste avec des retards.
plan-timeline-none = Indiquez ci-dessus pour quand vous souhaitez le certificat, et vous verrez ce qui doit se passer et quand.
plan-timeline-after = Après le certificat
plan-timeline-after-text = Le dernier jour possible pour chaque étape, selon la date de la décision. Ce sont les dates de votre organisme de certification qui font foi.
plan-from-to = du { $from } au { $to }
plan-between = entre le { $from } et le { $to }
plan-wish-past = Ce jour est passé. Indiquez une date à venir.
plan-late = Compté à rebours, le dernier jour pour commencer était le { $date }, et il est passé. Si vous commencez aujourd’hui, la décision peut tomber entre le { $from } et le { $to }.
plan-tight = Le temps presse. Pour garder de la marge, il aurait fallu commencer le { $date } ; le dernier jour pour commencer est le { $latest }.
plan-timeline-distance = { $name } : { $low } à { $high } semaines avant « { $before } »
plan-timeline-distance-same = { $low ->
        [one] { $name } : { $low } semaine avant « { $before } »
       *[other] { $name } : { $low } semaines avant « { $before } »
    }
plan-timeline-rule = Chaque ligne est comptée à rebours depuis une autre. Les délais courts et les délais longs s’additionnent en chemin ; les deux jours d’une ligne du début sont donc plus éloignés l’un de l’autre que ceux d’une ligne de la fin.
plan-timeline-start = Le début ne vient jamais après une autre ligne.
plan-timeline-records = Des semaines prévues pour les enregistrements, nous retirons celles que vous avez déjà, dès que l’on sait que chaque processus fonctionne.
plan-timeline-left-out = Les lignes dont la porte est déjà ouverte ne sont pas montrées.
