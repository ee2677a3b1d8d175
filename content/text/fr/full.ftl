# Français. Profondeur, affirmations, documents, attributs de processus : les pages de l’évaluation complète.

question-assessment-tier = Jusqu’où voulez-vous aller ?
    .hint = Vous pouvez changer d’avis à tout moment. Aucune réponse ne se perd : ce que vous avez dit dans l’évaluation rapide tient lieu de détail tant que vous n’avez pas répondu plus précisément.
    .option-quick = Évaluation rapide : une affirmation par processus
    .option-full = Évaluation complète : chaque exigence, avec les preuves
    .option-deep = Évaluation complète et niveaux d’aptitude : la maturité de chaque processus
question-plan-certificate-by = Pour quand souhaitez-vous le certificat ?
    .hint = Une seule date suffit. Nous comptons à rebours à partir d’elle.
question-plan-people = Combien de personnes travaillent pour les services du périmètre ?
    .hint = Un ordre de grandeur suffit. Les temps partiels et les autres équipes comptent s’ils travaillent pour ces services.
question-plan-services = Combien y a-t-il de services ?
    .hint = Si vous laissez ce champ vide, nous comptons les services que vous avez indiqués dans le périmètre.

page-depth = Jusqu’où aller ?
page-documents = Documents et enregistrements
page-example = Un exemple de résultat
page-what-if = Et si… ?
page-plan = Le chemin vers le certificat
page-levels = Niveau d’aptitude : { $section }

minutes = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
minutes-left = { $minutes ->
    [one] encore { $minutes } minute environ
   *[other] encore { $minutes } minutes environ
}
depth-lead = Ces chiffres ne portent que sur ce qui reste ouvert dans votre autoévaluation.
depth-count = { $count ->
    [one] encore { $count } question
   *[other] encore { $count } questions
}
depth-more = plus une minute environ par processus et par niveau que vous atteignez
depth-done = plus rien à répondre
depth-role = On peut se partager l’évaluation complète à plusieurs. Choisissez un rôle pour ne voir que les affirmations qu’il connaît le mieux ; à la fin, tout forme une seule autoévaluation.
role-label = Afficher les affirmations pour
role-all = Tous les rôles
role-management = Direction
role-sms = Système de management
role-people = RH et formation
role-customers = Clients et niveaux de service
role-suppliers = Achats et fournisseurs
role-finance = Finances
role-changes = Changements et projets
role-operations = Centre de services et exploitation
role-assurance = Disponibilité, continuité, sécurité
role-best = Qui peut le mieux répondre : { $role }
role-hidden = { $count ->
    [one] { $count } affirmation destinée à d’autres rôles est masquée.
   *[other] { $count } affirmations destinées à d’autres rôles sont masquées.
}
role-none = Il n’y a ici aucune affirmation pour ce rôle. Passez à la rubrique suivante, ou affichez toutes les affirmations.
statement-clause = Article { $clause }
statement-evidence = Que pouvez-vous montrer ? Coché : { $ticked } sur { $of }
statement-finding = Ce que les audits relèvent souvent ici
statement-absent = Ne se présente pas chez nous
statement-absent-hint = L’auditeur vous en demandera la raison.
statement-absent-reason = Pourquoi cela ne se présente-t-il pas ?
statement-from-quick = Dans l’évaluation rapide, vous avez dit « { $grade } » pour tout le processus. Cela vaut pour tout ce que vous laissez ouvert ici.
statement-from-scope = Dans votre périmètre, vous avez dit que cela ne se présente pas : « { $reason } ». C’est pourquoi nous ne posons pas la question.
statement-from-scope-short = Dans votre périmètre, vous avez dit que cela ne se présente pas. C’est pourquoi nous ne posons pas la question.
progress-summary = Réponses : { $n } sur { $of }
progress-total = En tout : { $n } sur { $of }
progress-section = Cette rubrique : { $n } sur { $of }
tasks-full-before = Avant l’audit
tasks-levels = Au-delà de la norme : les niveaux d’aptitude
tasks-not-yet = Atteindre d’abord le niveau 1
depth-quick = Évaluation rapide
depth-full = Évaluation complète
depth-deep = Avec niveaux d’aptitude
levels-lead = Ici, vous pouvez montrer plus que ce que demande l’ISO/IEC 20000-1. Les questions sur un niveau apparaissent dès que le niveau inférieur est atteint.
levels-not-yet = Ce processus n’a pas encore atteint le niveau 1, ou vous n’avez pas encore évalué toutes ses affirmations. Le niveau 1 signifie que chacune d’elles est vraie au moins pour l’essentiel.
documents-lead = Ce que vous avez coché comme preuve compte ici aussi. L’important est que le document existe, qu’il soit approuvé et qu’on s’en serve ; peu importe son nom.
documents-documents = Documents : ce qui doit se faire
documents-records = Enregistrements : ce qui a été fait
documents-there = Existe et est utilisé
documents-missing = Manque
documents-none-yet = Pas encore d’occasion
documents-unknown = Je ne sais pas
documents-by-evidence = Vous l’avez coché comme preuve d’une affirmation ; nous considérons donc qu’il existe.
documents-unverified = un indice qu’aucune source publique ne confirme

glance-gates = Portes ouvertes
glance-processes = Processus
glance-system = Système de management
glance-findings = Constats à prévoir
glance-documents = Documents et enregistrements manquants
glance-none = aucun connu
glance-findings-count = majeurs : { $major }, mineurs : { $minor }
result-areas = Par domaine
result-system = Le système de management
result-readiness-quick = L’évaluation rapide ne porte que sur les processus. Tout le reste, et d’abord le système de management, compte ici comme inconnu ; l’évaluation complète comble cette lacune.
result-readiness-no-system = Rien du système de management n’est encore évalué. Il compte ici comme inconnu.
result-computed-unknown = Sans réponse, ou « je ne sais pas »
result-computed-evidence = Une preuve cochée relève le bas d’une appréciation ; toutes ensemble, elles le relèvent jusqu’au milieu. Elles ne font jamais passer à l’appréciation suivante.
result-computed-gates = Seules les règles et les portes décident si un certificat est possible, jamais ces chiffres.
result-findings-text = D’après ce que vous avez dit, voici ce qu’un auditeur noterait probablement. Chaque constat indique les réponses dont il découle.
result-findings-rule = Probablement majeure : tout ce que vous avez dit sur un article est « pas fait », personne n’assure le processus, il n’y a pas eu d’audit interne ou de revue de direction, ou un document essentiel manque. Probablement mineure : une seule affirmation est « pas fait » ou « en partie », un autre document ou un enregistrement manque, ou une autre règle n’est pas respectée. Observation : « pour l’essentiel ». Si vous n’avez répondu qu’à l’évaluation rapide, son affirmation vaut pour tout le processus.
findings-major = Non-conformités majeures probables : pas de certificat tant qu’elles ne sont pas corrigées et vérifiées
findings-minor = Non-conformités mineures probables : un plan accepté suffit
findings-observations = { $count ->
    [one] { $count } observation : cela fonctionne, mais pourrait être mieux démontré
   *[other] { $count } observations : cela fonctionne, mais pourrait être mieux démontré
}
result-documents = Documents et enregistrements
result-documents-none = À notre connaissance, il n’en manque aucun.
result-documents-unasked = Personne ne les a encore passés en revue un par un. L’étape 1 de l’audit le fera.
result-documents-open = { $count ->
    [one] On ne sait encore rien de { $count } autre document ou enregistrement.
   *[other] On ne sait encore rien de { $count } autres documents et enregistrements.
}
result-next-steps = Prochaines étapes

example-lead = Voici le résultat d’une entreprise qui n’existe pas. Toutes ses réponses sont inventées ; aucune n’entre dans votre autoévaluation.
example-mark = Exemple
example-begin = Commencer votre autoévaluation
gate-process-not-done = Ne fonctionne pas encore : { $process }
tasks-later = { $count } à revoir
check-evidence = Preuves : { $evidence }
