# What is new since the rule set that a file was made with, in French.

page-news = Ce qui est nouveau depuis votre fichier
news-lead = Votre fichier a été créé avec les règles { $then }. Scopecheck en a appris davantage depuis ; ici s’appliquent les règles { $now }. Vos réponses restent telles quelles.
news-nothing = Il n’y a rien de nouveau depuis votre fichier.
news-way = Voir ce qui est nouveau depuis votre fichier
news-added = { $count ->
    [one] { $count } question est nouvelle.
   *[other] { $count } questions sont nouvelles.
 }
news-reworded = { $count ->
    [one] { $count } question à laquelle vous avez répondu est maintenant formulée autrement.
   *[other] { $count } questions auxquelles vous avez répondu sont maintenant formulées autrement.
 }
news-gone = { $count ->
    [one] { $count } question à laquelle vous avez répondu n’est plus posée.
   *[other] { $count } questions auxquelles vous avez répondu ne sont plus posées.
 }
news-rules = { $count ->
    [one] { $count } règle juge maintenant autrement.
   *[other] { $count } règles jugent maintenant autrement.
 }
news-added-title = Nouvelles questions
news-reworded-title = Formulées autrement
news-reworded-text = Relisez-les et vérifiez que votre réponse est toujours juste.
news-gone-title = Plus posées
news-gone-text = Vos réponses restent dans le fichier, mais ne comptent plus.
news-rules-title = Règles qui jugent autrement
news-rule = Règle
news-then = Avant
news-now = Maintenant
news-none = absente
