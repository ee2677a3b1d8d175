# Français. L’interface : pages, boutons, états, résultats, fichiers.

# Everywhere

ui-not-answered = Sans réponse pour l’instant
ui-notice-started-over = Vous avez recommencé. Vous pouvez encore retrouver vos réponses précédentes.
ui-undone = Votre dernière action est annulée. Cette page montre ce qu’elle avait modifié.
ui-redone = L’action est rétablie.
ui-later = Y revenir plus tard
ui-note = Votre note

# Page titles

page-tasks = Votre autoévaluation
page-instead = Ce certificat n’est pas fait pour vous, mais il existe autre chose
page-applicant = Pour qui est le certificat
page-organization = L’organisation
page-services = Les services
page-boundaries = Clients, sites, technologie
page-operators = Qui assure quoi
page-control = La maîtrise des autres parties
page-leave-out = Ce que vous aimeriez laisser de côté
page-portfolio = Catalogue de services, actifs, configuration
page-relationship = Clients, niveaux de service, fournisseurs
page-supply = Budget, demande, capacité
page-transition = Changements, nouveaux services, mises en production
page-resolution = Incidents, demandes, problèmes
page-assurance = Disponibilité, continuité, sécurité
page-gates = Avant l’audit
page-check = Vérifier vos réponses
page-statement = Votre énoncé du périmètre
page-result = Votre résultat

# Not for persons, products and advice

instead-person-title = Les personnes ne sont pas certifiées selon cette norme
instead-product-title = Les produits ne sont pas certifiés selon cette norme
instead-advice-title = Le conseil seul ne peut pas être certifié selon cette norme
instead-what = Ce qui existe à la place
instead-change = Modifier cette réponse
instead-anyway = Jeter un œil quand même
instead-thanks = Merci d’avoir d’abord posé la question. Cela vous épargne un devis que personne ne pourrait honorer.

# Tasks

tasks-lead = Répondez dans l’ordre que vous voulez. Vous pouvez vous arrêter à tout moment : le résultat montre ce qui découle de vos réponses.
tasks-scope = Votre périmètre
tasks-practice = Comment vous travaillez aujourd’hui
tasks-finish = Ce que vous obtenez
tasks-done = Terminé
tasks-started = { $n } sur { $of }
tasks-go-on = Continuer par « { $section } »
tasks-open = À faire
tasks-optional = Facultatif
tasks-not-needed = Rien à faire ici
tasks-progress = { $done ->
        [one] { $done } rubrique sur { $of } terminée
       *[other] { $done } rubriques sur { $of } terminées
    }
tasks-read = Pour en savoir plus
tasks-file = Garder vos réponses
tasks-file-text = Enregistrez-les dans un fichier pour continuer un autre jour ou pour les envoyer à un collègue.
tasks-start-over = Recommencer

# Lists

list-count = { $count ->
        [one] Une entrée
       *[other] { $count } entrées
    }
services-missing = Lesquels ne figurent pas encore au catalogue ?
services-missing-hint = Un par ligne, écrit comme ci-dessus. Vous pouvez aussi coller une colonne d’un tableur. Tant que ce champ est vide, nous supposons qu’ils manquent tous.
services-missing-count = { $count } sur { $of } services.
services-missing-strange = { $count ->
        [one] { $count } ligne ne correspond à aucun service de la liste ci-dessus.
       *[other] { $count } lignes ne correspondent à aucun service de la liste ci-dessus.
    }

# Operators

operators-lead = D’autres peuvent faire beaucoup pour vous. Ce qui compte, c’est qui fait l’essentiel du travail quotidien, et que vous en gardiez la maîtrise.
operators-system = Diriger et gérer
operators-processes = Les processus
operators-select = Choisir
control-lead = Quelqu’un d’autre fait ce travail pour vous. Ces réponses montrent si vous en gardez la maîtrise.
control-none = Vous assurez tout vous-mêmes, ou vous n’avez pas encore dit qui assure quoi. Il n’y a rien à prouver ici.
control-go = Dire qui assure quoi

# Leaving out

leave-out-processes = Processus
leave-out-system = Système de management
leave-out-answer = Notre réponse
leave-out-nothing = Très bien : vous ne laissez rien de côté.
leave-out-reason = Pourquoi cela ne se présente pas

# Statements

grade-N = Pas fait
grade-P = En partie
grade-L = Pour l’essentiel
grade-F = Entièrement, et nous pouvons le montrer
grade-unknown = Je ne sais pas
grade-absent = Ne se présente pas

# Check

check-lead = Modifiez ce qui n’est pas juste. Les questions sans réponse comptent comme inconnues, et non comme un non.
check-operators = { $party } : { $names }
check-clauses = { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
check-absent = { $clause } : { $reason }
check-months = { $months ->
        [one] { $months } mois
       *[other] { $months } mois
    }
check-later = à revoir
check-to-result = Voir le résultat

clause-named = { $number } { $name }
clause-number = article { $number }

# Statement

statement-lead = Nous le composons à partir de vos réponses. L’organisme de certification en vérifie les termes ; l’énoncé reste trois ans sur le certificat.
statement-missing = Indiquez l’organisation et au moins un service, et le projet de texte apparaîtra ici.
statement-lint = Ce qu’un organisme de certification demanderait
statement-lint-none = Nous n’avons rien à objecter.
statement-parts = Quelle réponse a donné quels mots
statement-copy = Copier
statement-copied = Copié
statement-not-copied = Le navigateur ne permet pas de copier ici. Sélectionnez le texte et copiez-le vous-même.
statement-in-en = En anglais
statement-in-de = En allemand

# Verdicts

verdict-BLOCK = Impossible en l’état
verdict-NC = Une exigence n’est pas satisfaite
verdict-WARN = À éclaircir
verdict-INFO = Bon à savoir
verdict-PASS = Rien à signaler

verdict-text-BLOCK = Avec ce périmètre, aucun certificat n’est possible. Il faut d’abord changer quelque chose.
verdict-text-NC = Le périmètre est possible en principe, mais un auditeur relèverait une non-conformité.
verdict-text-WARN = Rien n’est exclu. Certains points demandent une réponse, ou un échange avec l’organisme de certification.
verdict-text-INFO = Vous n’en avez pas encore dit assez pour un verdict.
verdict-text-PASS = D’après tout ce que vous avez dit, vous pouvez limiter le périmètre ainsi.

# Gates

gate-eligible = Quelqu’un qui peut être certifié
    .open = Une organisation qui fournit des services à des clients.
    .closed = Dans ces conditions, aucun certificat n’est possible.
    .unknown = Dites pour qui est le certificat et qui reçoit les services.
gate-scope = Le périmètre peut être limité ainsi
    .open = Rien de ce qui doit rester n’est laissé de côté ni cédé.
    .closed = Il faut d’abord changer quelque chose : voyez les constats sur le périmètre.
    .unknown = Il manque encore quelques réponses sur le périmètre.
gate-documents = Les documents obligatoires existent
    .open = Vous dites qu’ils existent et sont approuvés.
    .closed = Un audit commence par les documents. Sans eux, il s’arrête là.
    .unknown = Dites-le sous « Avant l’audit », ou document par document.
gate-records = Chaque processus a fonctionné et laissé des enregistrements
    .open = Chaque processus fonctionne, et il y a des enregistrements.
    .closed = Un processus ne fonctionne pas encore du tout, ou il manque des enregistrements.
    .unknown = Tous les processus ne sont pas encore évalués, ou il manque le nombre de mois d’enregistrements.
gate-internal-audit = Un audit interne a eu lieu
    .open = Il a eu lieu.
    .closed = Il doit avoir lieu avant l’audit de certification.
    .unknown = Dites-le sous « Avant l’audit ».
gate-management-review = La direction a passé le système en revue
    .open = Elle a eu lieu.
    .closed = Cette revue doit avoir lieu avant l’audit de certification.
    .unknown = Dites-le sous « Avant l’audit ».
gate-stage-1 = Un audit d’étape 1 a du sens
    .open = À notre connaissance, rien ne s’y oppose.
    .closed = Une porte ci-dessus est fermée, ou une partie du système de management manque encore entièrement. L’étape 1 s’arrêterait là.
    .unknown = Éclaircissez d’abord les portes ci-dessus dont l’état n’est pas encore connu.
gate-state-open = ouverte
gate-state-closed = fermée
gate-state-unknown = pas encore connue

headline-closed = Pas encore. La première porte fermée est « { $gate } ».
headline-unknown = Jusqu’ici, rien ne s’y oppose. Pas encore connu : « { $gate } ».
headline-nothing-against = À notre connaissance, rien ne s’oppose à un audit d’étape 1.

# Result

# at the foot of every page
foot-words = Les mots expliqués
foot-accessibility = Accessibilité
foot-standard = À propos de la norme

# sections of the result, named otherwise than the pages that they lead to
result-chapter-statement = Ce que dirait votre énoncé
result-chapter-documents = Documents et enregistrements manquants

# between a name and what is said of it
ui-colon = { " : " }

# before the jumps to the sections of a long page
ui-contents = Sur cette page
result-title = Votre résultat
result-empty = Vous n’avez encore répondu à rien, il n’y a donc rien à juger. Commencez par la rubrique de votre choix.
result-not-an-audit = C’est une autoévaluation, pas un audit. Elle estime le niveau de préparation d’après vos propres réponses.
result-gates = Sept portes sur le chemin de l’audit
result-gates-findings = Ce qu’il faut pour ouvrir les portes
result-scope = Le périmètre peut-il être limité ainsi ?
result-findings-change = Ce qui doit changer
result-findings-clarify = Ce qu’il faut éclaircir
result-findings-only = { $count ->
        [one] Une remarque
       *[other] { $count } remarques
    }
result-findings-fine = { $count ->
        [one] Une remarque de plus
       *[other] { $count } remarques de plus
    }
result-remedy = Ce qu’il faut faire
result-rule = Règle { $rule }
result-rule-source = Règle { $rule }, d’après { $clauses }
result-confidence-C = un indice, pas un verdict
result-statement = Votre énoncé du périmètre
result-statement-more = L’énoncé mot à mot
result-readiness = Où en êtes-vous ?
result-answered = Réponses : { $n } sur { $of } questions
result-met = { $range } de ce qui est demandé est en place
result-label-answered = Réponses
result-label-met = En place
result-label-sure = Certitude
result-readiness-empty = Aucune affirmation n’est encore évaluée. Tant que rien n’est connu, la fourchette va de 0 à 100 %.
result-profile = Les processus un par un
result-profile-text = La barre montre la fourchette que permettent vos réponses. Plus elle est étroite, plus le résultat est certain.
result-profile-table = La même chose en tableau
result-process = Processus
result-band = Fourchette
result-capability = Niveau d’aptitude
result-computed = Le calcul
result-computed-text = La fourchette d’un article est la moyenne de ses affirmations. La fourchette d’un processus ou d’une partie du système de management est la moyenne de ses articles. L’ensemble est la moyenne de toutes ces fourchettes, et chacune compte autant. Évalués jusqu’ici : { $rated } sur { $of } pour les processus, { $system } sur { $ofsystem } pour les parties du système de management. Nous arrondissons les deux extrémités vers l’extérieur. Dans l’évaluation rapide, une affirmation vaut pour tout un processus ; dès que vous évaluez un détail, c’est lui qui compte. Ce qui ne se présente pas ne compte pas.
result-capability-text = Le niveau d’aptitude (0 à 5) suit l’ISO/IEC 33020. L’évaluation rapide ne peut montrer que le niveau 1 : le processus remplit son rôle. L’ISO/IEC 20000-1 elle-même ne demande aucun niveau.
result-findings = Constats à prévoir
result-findings-none = Aucun d’après ce que vous avez dit.
result-next = Les réponses les plus utiles à donner ensuite
result-try = Essayer des changements
result-next-gain = resserre la fourchette d’ensemble d’au moins { $points } de l’échelle
result-ruleset = Règles { $version }, { $hash }…
result-print = Imprimer ou enregistrer en PDF
sure-fairly = assez bonne
sure-roughly = approximative
sure-hardly = faible
sure-not = aucune
likely-major = non-conformité majeure probable
likely-minor = non-conformité mineure probable
likely-observation = observation
finding-not-done = Pas encore fait : « { $statement } »
finding-in-parts = Fait en partie seulement : « { $statement } »
finding-mostly = Fait pour l’essentiel, mais tout ne peut pas être montré : « { $statement } »
finding-document = Il manque : { $document }
chart-bar = { $process } : { $range }
result-not-rated = non évalué

# Files

file-save = Enregistrer dans un fichier
file-open = Ouvrir un fichier
file-opened = « { $name } » est ouvert.
file-refused = Le fichier n’a pas été ouvert. Vos réponses sont restées telles quelles.
file-readable = Le fichier est lisible.
file-other-ruleset = Il a été fait avec les règles { $then } ; ici s’appliquent les règles { $now }. Le résultat suit les règles d’aujourd’hui.
file-unknown-questions = { $count ->
        [one] Une réponse appartient à une question que cette version ne connaît pas : { $names }. Elle est gardée, et figurera de nouveau dans le fichier quand vous enregistrerez.
       *[other] { $count } réponses appartiennent à des questions que cette version ne connaît pas : { $names }. Elles sont gardées, et figureront de nouveau dans le fichier quand vous enregistrerez.
    }
file-unknown-fields = { $count ->
        [one] Un champ est inconnu de cette version : { $names }. Il est gardé, et figurera de nouveau dans le fichier quand vous enregistrerez.
       *[other] { $count } champs sont inconnus de cette version : { $names }. Ils sont gardés, et figureront de nouveau dans le fichier quand vous enregistrerez.
    }
file-not-read = Le navigateur n’a pas pu lire le fichier.
file-name = scopecheck

# Problems in files

problem-at-field = À { $place } : { $reason }
problem-at-text = Ligne { $line }, colonne { $column } : { $reason }
problem-too-large = Le fichier dépasse 1 Mo. Une autoévaluation est bien plus petite.
problem-not-text = Ce n’est pas un fichier texte.
problem-too-deep = Trop de parenthèses ou de crochets imbriqués.
problem-not-json = Ce n’est pas du JSON valide.
problem-not-an-assessment = Ce n’est pas un fichier Scopecheck.
problem-newer = Le fichier est de la version { $version }, plus récente que ce programme. Ouvrez-le avec le programme plus récent.
problem-expected-text = Il devrait y avoir du texte ici.
problem-expected-number = Il devrait y avoir un nombre entier ici.
problem-expected-list = Il devrait y avoir une liste ici.
problem-expected-object = Il devrait y avoir un groupe de champs ici.
problem-expected-flag = Il devrait y avoir true ou false ici.
problem-not-one-of = « { $found } » n’est pas possible ici. Possible : { $allowed }.
problem-too-long = Le texte dépasse { $longest } caractères.
problem-too-many = Il y a plus de { $most } entrées.
problem-number-out-of-range = Il devrait y avoir ici un nombre entier de 0 à { $largest }.
problem-not-a-clause = « { $found } » n’est pas un numéro d’article comme 8.6.3.
problem-not-a-date = « { $found } » n’est pas une date comme 2026-11-22.
list-more = { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
