# The pack for whoever goes on working with an assessment, and the lists in it, in French. File names: small
# letters of ASCII, digits and hyphens only.

hand-over-read-me = Ce que contient ce dossier, et pour qui
hand-over-read-me-lead = Ce dossier contient une autoévaluation pour ISO/IEC 20000-1, à l’intention de qui poursuit le travail. Commencez par le rapport ; les autres fichiers entrent dans le détail.
hand-over-read-me-files = Les fichiers
hand-over-read-me-file = Fichier
hand-over-read-me-what = Ce que c’est
hand-over-read-me-whom = Pour qui
hand-over-read-me-open = Le fichier qui se termine par .json s’ouvre dans l’autoévaluation avec « Ouvrir un fichier ». Rien n’y est chiffré : quiconque a ce dossier peut lire chaque réponse et chaque note.

hand-over-file-read-me = lisez-moi
hand-over-file-report = rapport
hand-over-file-statement = enonce-du-perimetre
hand-over-file-gaps = liste-des-ecarts
hand-over-file-evidence = preuves-a-demander
hand-over-file-kick-off = premiere-reunion
hand-over-file-open = hypotheses-ouvertes
hand-over-file-assessment = autoevaluation

hand-over-about-report = L’autoévaluation entière : périmètre, portes, niveau de préparation, constats à prévoir, étapes et dates.
hand-over-about-statement = Le projet d’énoncé du périmètre, avec des remarques sur sa formulation.
hand-over-about-gaps = Une ligne par écart : ce qui le comblerait, et de la place pour noter qui le fait et quand.
hand-over-about-evidence = Les documents, enregistrements et autres preuves encore nécessaires, et qui peut les fournir.
hand-over-about-kick-off = Les questions que les réponses laissent ouvertes, dans l’ordre d’un entretien.
hand-over-about-open = Ce sur quoi repose le résultat, bien que personne ne l’ait dit ou ne le sache.
hand-over-about-assessment = Les réponses elles-mêmes, pour continuer.
hand-over-whom-all = La direction et toutes les personnes concernées
hand-over-whom-body = La direction, puis l’organisme de certification
hand-over-whom-team = Qui mène le projet
hand-over-whom-areas = Les responsables de chaque domaine
hand-over-whom-consultant = Qui anime la première réunion
hand-over-whom-check = Qui poursuit l’autoévaluation

hand-over-gaps = Liste des écarts
hand-over-gaps-lead = Un écart par ligne, les plus graves en premier. Les colonnes vides sont là pour votre plan.
hand-over-gap = Écart
hand-over-who = Qui le sait le mieux
hand-over-responsible = Responsable
hand-over-until = Échéance

hand-over-evidence = Preuves encore nécessaires
hand-over-evidence-section = Ce que personne n’a encore confirmé
hand-over-evidence-lead = Un auditeur voudra voir cela, et dans l’autoévaluation personne ne l’a coché ni déclaré présent. Cela existe peut-être tout de même : une copie ou un lien suffit alors.
hand-over-evidence-none = D’après les réponses, tout ce qui a été demandé est présent.
hand-over-request = Ce qu’il faut
hand-over-for = De quoi il s’agit
hand-over-said = Réponse jusqu’ici
hand-over-received = Reçu le

hand-over-kick-off = Questions pour la première réunion
hand-over-kick-off-section = Dans l’ordre de l’entretien
hand-over-kick-off-lead = Ces questions viennent de ce que les réponses laissent ouvert. Pour la plupart, deux heures et les bonnes personnes autour de la table suffisent.
hand-over-why = Pourquoi maintenant
hand-over-notes = Notes

hand-over-open = Hypothèses ouvertes
hand-over-open-lead = Dans le résultat, un point ouvert peut valoir n’importe quoi, de rien à tout, et le plan repose sur des hypothèses. Chaque ligne que vous éclaircissez ici rend le résultat plus précis, sans aucun travail sur le système de management lui-même.
hand-over-statements = Affirmations sans réponse établie
hand-over-questions = Questions sur le périmètre et avant l’audit
hand-over-later = { $answer } ; à revoir
hand-over-unverified = Ce qu’aucune source publique ne confirme
hand-over-a-rule = Règle
