# The report that one takes along, in French: its headings, the heads of its columns, what it says about itself.

report-title = Autoévaluation : prêts pour ISO/IEC 20000-1 ?
report-disclaimer = Une autoévaluation, pas un audit
report-disclaimer-long = Ce rapport est une autoévaluation, pas un audit. Il estime le niveau de préparation d’après les réponses données ; personne ne les a vérifiées. Ce n’est pas un certificat, il n’en remplace aucun et ne prédit pas ce que décidera un organisme de certification.
report-contents = Sommaire
report-ruleset = Règles { $version }, { $hash }
report-assessor = Évalué par { $name }
report-day = État au
report-program = Version de Scopecheck
report-ruleset-version = Version des règles
report-ruleset-hash = Empreinte des règles
report-edition = Édition
report-depth = Niveau de détail
report-hints = Ce qu’aucune source publique ne confirme est signalé comme indice. Un indice ne l’emporte jamais sur une règle.

# Sections

report-summary = Synthèse
report-scope = Périmètre et verdict
report-statement = Énoncé du périmètre
report-gates = Les portes vers l’audit
report-readiness = Niveau de préparation
report-capability = Aptitude et maturité
report-findings = Constats à prévoir
report-documents = Documents et enregistrements
report-steps = Ce qui reste à faire
report-timeline = Calendrier
report-answers = Toutes les réponses
report-method = Le calcul

# In the sections

report-share = { $range } (base : { $base })
report-base = Évalués jusqu’ici : { $rated } processus sur { $processes } et { $parts } parties du système de management sur { $system }. Ce qui n’est pas évalué peut valoir n’importe quoi entre 0 et 100 %.
report-gates-open = { $open } portes ouvertes sur { $of }
report-first-steps = Par où commencer
report-more = et { $count } de plus, voir « Constats à prévoir »
report-in-english = En anglais
report-in-german = En allemand
report-rules = Ce que disent les règles
report-wording = Sur la formulation
report-documents-all = Tous les documents et enregistrements
report-answers-lead = Chaque réponse telle qu’elle a été donnée, avec ce qui peut être montré et avec les notes. « Sans réponse », « je ne sais pas », « pas fait » et « ne se présente pas » sont quatre choses différentes.
report-answers-scope = Sur le périmètre
report-answers-variant = La deuxième variante du périmètre
report-parties = Qui assure quoi
report-other-editions = Le fichier contient aussi des réponses sur { $editions } ; elles ne font pas partie de ce rapport.
report-unknown = Réponses qui ne comptent pas ici : conservées, et montrées par souci d’exhaustivité
report-absent = { $clause } ne se présente pas : pourquoi ?
report-said = { $question } { $answer }

# Heads of columns

report-finding = Ce qui a été constaté
report-concerns = Concerne
report-state = État
report-source = D’où cela vient
report-id = Identifiant
report-gate = Porte
report-why = Pourquoi
report-area = Domaine
report-part = Partie du système de management
report-clause = Article
report-likely = Probable
report-document = Document ou enregistrement
report-kind = Type
report-a-document = Document
report-a-record = Enregistrement
report-not-said = Sans réponse
report-step = Étape
report-what = De quoi il s’agit
report-effort = Charge et délai d’attente
report-milestone = Jalon
report-when = Quand
report-question = Question
report-answer = Réponse
report-statement-graded = Affirmation
report-evidence = Peut être montré
report-reason = Pourquoi cela ne se présente pas
report-note = Note
report-later = Rappel
report-later-yes = à revoir
report-operated-by = Assuré par
report-proofs = Ce que l’on sait de la maîtrise

# Settings

report-logo-wrong = Ce n’est pas une image PNG ou JPEG.
report-refused = Le fichier n’a pas pu être écrit : { $why }
