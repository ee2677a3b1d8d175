# Was neu ist seit dem Stand der Regeln, mit dem eine Datei entstand.

page-news = Was neu ist, seit Sie Ihre Datei gespeichert haben
news-lead = Ihre Datei entstand mit den Regeln { $then }. Seither hat Scopecheck dazugelernt; hier gelten die Regeln { $now }. Ihre Antworten bleiben, wie sie sind.
news-nothing = Seit Sie Ihre Datei gespeichert haben, gibt es nichts Neues.
news-way = Ansehen, was seither neu ist
news-added = { $count ->
    [one] { $count } Frage ist neu.
   *[other] { $count } Fragen sind neu.
 }
news-reworded = { $count ->
    [one] { $count } Frage, die Sie beantwortet haben, ist inzwischen anders formuliert.
   *[other] { $count } Fragen, die Sie beantwortet haben, sind inzwischen anders formuliert.
 }
news-gone = { $count ->
    [one] { $count } Frage, die Sie beantwortet haben, wird nicht mehr gestellt.
   *[other] { $count } Fragen, die Sie beantwortet haben, werden nicht mehr gestellt.
 }
news-rules = { $count ->
    [one] { $count } Regel urteilt inzwischen anders.
   *[other] { $count } Regeln urteilen inzwischen anders.
 }
news-added-title = Neue Fragen
news-reworded-title = Anders formuliert
news-reworded-text = Lesen Sie sie noch einmal und prüfen Sie, ob Ihre Antwort noch stimmt.
news-gone-title = Nicht mehr gefragt
news-gone-text = Ihre Antworten darauf bleiben in der Datei, zählen aber nicht mehr.
news-rules-title = Regeln, die anders urteilen
news-rule = Regel
news-then = Damals
news-now = Heute
news-none = nicht vorhanden
