# French. Question sets that somebody brings along: their pages, and what their author is told when something is wrong.

# The pages

page-own = Questions complémentaires
page-own-result = Résultat des questions complémentaires
own-heading = { $title }
own-by = Questions de { $by } : « { $title } », révision { $revision }
own-none = Il n’y a pas de questions complémentaires ici pour le moment.
own-kept = { $count ->
    [one] Cette autoévaluation contient { $count } réponse à « { $title } » de { $by }, révision { $revision }. Elle est conservée.
   *[other] Cette autoévaluation contient { $count } réponses à « { $title } » de { $by }, révision { $revision }. Elles sont conservées.
}
own-kept-unnamed = { $count ->
    [one] Cette autoévaluation contient { $count } réponse à « { $title } ». Elle est conservée.
   *[other] Cette autoévaluation contient { $count } réponses à « { $title } ». Elles sont conservées.
}
own-result-lead = Ce que vous voyez ici vient de ces seules questions, sous la responsabilité de celui qui les pose. Votre résultat pour ISO/IEC 20000-1 reste le même.
own-whole = Toutes les questions ensemble
own-section = Rubrique
own-sections = Rubrique par rubrique
own-goal-title = Quelles questions atteignent leur objectif
own-goal-lead = Ici, rien n’est moyenné : une rubrique n’est là où elle doit être que si chacune de ses questions atteint son objectif.
own-goal-count = { $of ->
    [one] Dans { $met } rubrique sur { $of }, chaque question atteint son objectif.
   *[other] Dans { $met } rubriques sur { $of }, chaque question atteint son objectif.
}
own-goal-gap = { $question } (objectif : { $goal })
own-open = Ce qui reste ouvert
own-open-none = Plus rien n’est ouvert.
own-open-later = à revoir
own-refused = Les questions complémentaires ne peuvent pas être posées.

# When comparing and merging

compare-own-set = Questions complémentaires

# What their author is told

own-set-problem = { $reason } { $remedy }
own-set-fine = « { $title } » de { $by }, révision { $revision } : tout est en ordre. Questions : { $questions }, rubriques : { $sections }, langues : { $languages }.
own-set-too-large = Le fichier dépasse 1 Mo.
    .remedy = Raccourcissez les textes ou divisez le questionnaire.
own-set-not-text = Ce n’est pas un fichier texte.
    .remedy = Enregistrez le fichier comme texte en UTF-8.
own-set-too-deep-remedy = Un questionnaire n’a besoin que de cinq niveaux au plus. Il manque sans doute un crochet fermant ou une accolade fermante quelque part avant cet endroit.
own-set-not-json-remedy = Souvent, il manque une virgule ou un guillemet avant cet endroit, ou il y a une virgule de trop après la dernière entrée.
own-set-not-one = Ce n’est pas un questionnaire.
    .remedy = Au niveau supérieur, il faut le champ « format » avec le texte « scopecheck-questions » et le champ « version » avec le nombre 1.
own-set-newer = Le questionnaire est en version { $version }, plus récente que ce programme.
    .remedy = Utilisez un programme plus récent, ou mettez 1 dans « version » si tout le reste suit le schéma.
own-set-missing = Ce champ manque.
    .remedy = Ajoutez-le.
own-set-unknown-field = Ce champ n’existe pas.
    .remedy = Vérifiez l’orthographe ou retirez-le.
own-set-expected-text-remedy = Mettez le texte entre guillemets.
own-set-expected-list-remedy = Mettez les entrées entre crochets.
own-set-expected-object-remedy = Mettez les champs entre accolades. À l’intérieur, indiquez le texte de chaque langue, par exemple pour de et en.
own-set-expected-other-remedy = Enlevez les guillemets.
own-set-empty = Il n’y a rien ici.
    .remedy = Remplissez ce champ, ou supprimez-le s’il est facultatif.
own-set-too-long-remedy = Raccourcissez-le.
own-set-too-many-remedy = Retirez-en quelques-unes ou divisez le questionnaire.
own-set-not-an-id = « { $found } » ne peut pas être un identifiant.
    .remedy = Utilisez 60 caractères au plus : des minuscules de a à z et des chiffres, reliés par des traits d’union, des points ou des traits de soulignement, avec une lettre au début. « constructor » et « prototype » sont réservés.
own-set-twice = { $other } dit déjà la même chose.
    .remedy = N’utilisez qu’une fois chaque identifiant et chaque langue.
own-set-unknown-section = La rubrique « { $found } » n’existe pas.
    .remedy = Ajoutez-la à « sections ».
own-set-no-questions = Aucune question n’appartient à cette rubrique.
    .remedy = Donnez-lui des questions ou retirez-la.
own-set-not-possible = « { $found } » n’est pas possible ici.
    .remedy = Possible : { $allowed }.
own-set-no-words = Le texte en « { $language } » manque.
    .remedy = Ajoutez-le, ou retirez « { $language } » de « languages ».
own-set-other-language = « { $language } » n’est pas une langue de ce questionnaire.
    .remedy = Ajoutez-la à « languages » ou retirez le texte.
own-set-not-a-language = « { $found } » n’est pas un code de langue.
    .remedy = Utilisez-en un comme de, en ou pt-BR.
own-set-not-an-address = Ce n’est pas l’adresse d’une page web.
    .remedy = Elle doit commencer par https:// ou http:// et ne contenir aucun espace.
own-set-control-character = Il y a ici un caractère de contrôle invisible.
    .remedy = Retapez le texte au lieu de le coller.

# Made from a table

own-table-too-large = Le fichier est plus grand qu’un tableau de questions ne peut l’être.
own-table-not-text = Ce n’est pas un tableau lisible. Enregistrez-le en XLSX, ou en CSV en UTF-8.
own-table-no-head = Il n’y a pas de ligne avec les noms des colonnes. Une ligne doit contenir au moins « id » et « text_de » ou « text_en ».
own-table-failed = Il y a ici une formule qui donne { $sign }. Saisissez le texte lui-même.
own-table-passed-over = Ces colonnes ont été ignorées : { $names }.
