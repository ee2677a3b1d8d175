# What is new since the rule set that a file was made with.

page-news = What is new since you saved your file
news-lead = Your file was made with the rules { $then }. Scopecheck has learned more since; here the rules are { $now }. Your answers stay as they are.
news-nothing = Nothing is new since you saved your file.
news-way = See what is new since your file
news-added = { $count ->
    [one] { $count } question is new.
   *[other] { $count } questions are new.
 }
news-reworded = { $count ->
    [one] { $count } question that you answered is worded differently now.
   *[other] { $count } questions that you answered are worded differently now.
 }
news-gone = { $count ->
    [one] { $count } question that you answered is no longer asked.
   *[other] { $count } questions that you answered are no longer asked.
 }
news-rules = { $count ->
    [one] { $count } rule judges differently now.
   *[other] { $count } rules judge differently now.
 }
news-added-title = New questions
news-reworded-title = Worded differently
news-reworded-text = Read them again and see whether your answer still holds.
news-gone-title = No longer asked
news-gone-text = Your answers to them stay in the file but no longer count.
news-rules-title = Rules that judge differently
news-rule = Rule
news-then = Then
news-now = Now
news-none = not there
