# The page with the report and the files, in French.

page-report = Rapport et fichiers
take-lead = Emportez votre résultat, pour l’imprimer, le modifier ou le transmettre. Chaque fichier est créé dans votre navigateur ; rien n’est envoyé.
take-empty = Vous n’avez encore répondu à rien, un rapport ne contiendrait donc pas grand-chose. Le questionnaire vierge, plus bas, n’a pas besoin de réponses.
take-report = Le rapport
take-report-text = Périmètre, verdict, niveau de préparation et prochaines étapes, avec toutes les réponses et la façon dont tout a été calculé. Chaque page rappelle qu’il s’agit d’une autoévaluation.
take-print = Imprimer ou enregistrer en PDF
take-print-text = Choisissez « Enregistrer au format PDF » dans la boîte de dialogue d’impression.
take-files = Sous forme de fichier
take-save = Enregistrer
take-docx = Word (DOCX)
take-docx-text = À modifier et à transmettre, avec titres et tableaux
take-xlsx = Excel (XLSX)
take-xlsx-text = Écarts, réponses, documents et étapes sur des feuilles à filtrer
take-html = Page web (HTML)
take-html-text = Un seul fichier, pour tout navigateur
take-md = Markdown
take-md-text = Pour les wikis et les dépôts
take-csv = CSV
take-csv-text = Tous les tableaux en un seul, pour d’autres logiciels
take-json = JSON
take-json-text = Le rapport et chaque résultat, pour des programmes
take-ics = Agenda (ICS)
take-ics-text = Les dates du calendrier avec rappels ; importez un fichier plus récent pour les mettre à jour
take-pack-title = Pour les personnes qui vous conseillent
take-pack = Dossier de transmission (ZIP)
take-pack-text = Tout pour une première réunion en un seul fichier : rapport, énoncé du périmètre, liste des écarts, preuves à demander, questions pour commencer, hypothèses ouvertes et le fichier de vos réponses.
take-workshop = Pour un atelier
take-workshop-text = Le questionnaire adapté à votre édition et au niveau de détail choisi : sur papier, ou dans un tableur à remplir ensemble puis à relire ici. Une cellule vide ne change rien.
take-questionnaire = Enregistrer le questionnaire (XLSX)
take-questionnaire-print = Imprimer le questionnaire
take-questionnaire-read = Lire un questionnaire rempli
take-read = Fichier lu : { $file }
take-read-refused = Rien n’a été repris. Corrigez d’abord le classeur :
take-said = { $words }

# What goes on

take-fetching = Chargement du module qui écrit les fichiers …
take-writing = Écriture …
take-done = Terminé.
take-not-fetched = Le module qui écrit les fichiers n’a pas pu être chargé, ou il a échoué. Vos réponses sont intactes. Vérifiez la connexion et réessayez.

# What the report is to look like

take-settings = Adapter le rapport
take-sections = Ce qu’il contient
take-language = Langue du rapport
take-language-screen = Comme à l’écran
take-own-language = Énoncé du périmètre dans cette langue seulement
take-paper = Papier
take-paper-a4 = A4
take-paper-letter = Letter
take-assessor = Évalué par
take-assessor-hint = Un nom pour la première page ; peut rester vide
take-footer = Ligne au bas de chaque page
take-footer-hint = Par exemple votre entreprise ; peut rester vide
take-logo = Logo
take-logo-hint = Une image pour la première page. Elle reste dans le fichier de vos réponses.
take-logo-choose = Choisir une image
take-logo-there = Un logo figure sur le rapport.
take-logo-remove = Retirer le logo
take-logo-wrong = Ce fichier n’est pas une image que le navigateur peut lire.
