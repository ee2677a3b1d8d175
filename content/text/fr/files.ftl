# Files to take along, in French: sheets of workbooks, and the questionnaire that can be filled in and read again.

# Names of sheets: 31 characters at most, none of [ ] : * ? / \

sheet-summary = Synthèse
sheet-scope = Périmètre
sheet-statement = Énoncé du périmètre
sheet-gates = Portes
sheet-readiness = Niveau de préparation
sheet-capability = Aptitude et maturité
sheet-findings = Constats
sheet-documents = Documents
sheet-steps = Étapes
sheet-timeline = Calendrier
sheet-answers = Réponses
sheet-method = Calcul

# Heads of columns that only files without headings between their tables have

files-section = Partie du rapport
files-topic = Thème
files-subject = De quoi il s’agit
files-other = Autres précisions

# The questionnaire

questionnaire-title = Questionnaire : prêts pour ISO/IEC 20000-1 ?
questionnaire-file-name = scopecheck-questionnaire
questionnaire-how = Comment le remplir
questionnaire-statements = Affirmations
questionnaire-role = Qui le sait le mieux
questionnaire-hint = Ce qui compte
questionnaire-numbers = Peut être montré (numéros)
questionnaire-choose = Choisissez une entrée de la liste ou laissez la cellule vide.
questionnaire-how-answer = Lisez chaque affirmation et dites dans quelle mesure elle est vraie chez vous aujourd’hui. « Je ne sais pas » est aussi une réponse.
questionnaire-how-fields = Ne remplissez que les cellules jaunes. Dans certaines, une flèche propose les réponses possibles.
questionnaire-how-numbers = Tout ce qui peut montrer qu’une affirmation est vraie porte un numéro. Saisissez les numéros de ce que vous avez réellement, par exemple 1, 3. Saisissez 0 si vous n’en avez aucun.
questionnaire-how-absent = Certaines situations ne se présentent peut-être pas chez vous. Là où vous pouvez choisir « Ne se présente pas », dites pourquoi : un auditeur vous le demandera.
questionnaire-how-empty = Une cellule vide ne change rien. Vous pouvez trier, filtrer, élargir les colonnes et ajouter vos propres lignes en bas. Merci de ne pas modifier la colonne masquée et de ne pas copier de lignes.
questionnaire-how-read = Quand vous avez terminé, relisez le fichier dans Scopecheck. Si quelque chose ne peut pas être lu, Scopecheck indique la cellule et ne reprend rien tant que vous ne l’avez pas corrigée.

# What reading it says

questionnaire-read = { $rows ->
    [one] { $rows } ligne est remplie : { $added } nouvelle et { $replaced } modifiée.
   *[other] { $rows } lignes sont remplies : { $added } nouvelles et { $replaced } modifiées.
 }
questionnaire-too-large = Le fichier est plus gros que ne peut l’être un questionnaire.
questionnaire-not-a-workbook = Ce n’est pas un classeur .xlsx, ou il est endommagé. Enregistrez-le au format .xlsx et réessayez.
questionnaire-not-one = Ce classeur n’est pas un questionnaire de Scopecheck, ou sa feuille masquée a disparu.
questionnaire-other-edition = Le questionnaire porte sur { $found }, votre autoévaluation sur { $own }.
questionnaire-no-column = La colonne « { $column } » manque.
questionnaire-no-id = Quelque chose est saisi ici, mais la ligne ne dit pas de quoi il s’agit : sa cellule masquée est vide. Déplacez la réponse vers la ligne de son affirmation ou de son document.
questionnaire-unknown-id = « { $id } » n’est ni une affirmation ni un document de cette édition.
questionnaire-twice = La même affirmation ou le même document figure déjà en { $other }. Ne gardez qu’une des deux lignes.
questionnaire-not-numbers = « { $found } » n’est pas possible ici. Saisissez des numéros de 1 à { $greatest }, par exemple 1, 2, ou 0 si vous n’avez rien.
questionnaire-nothing-to-show = « { $found } » n’est pas possible ici : pour cette affirmation, il n’y a rien à choisir. Laissez la cellule vide.
questionnaire-failed = Il y a ici une formule qui donne { $sign }. Saisissez la réponse elle-même.
