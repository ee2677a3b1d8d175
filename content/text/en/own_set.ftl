# Question sets that somebody brings along: their pages, and what their author is told when something is wrong.

# The pages

page-own = Additional questions
page-own-result = Result of the additional questions
own-heading = { $title }
own-by = Questions by { $by }: “{ $title }”, revision { $revision }
own-none = There are no additional questions here at present.
own-kept = { $count ->
    [one] This check holds { $count } answer to “{ $title }” by { $by }, revision { $revision }. It stays.
   *[other] This check holds { $count } answers to “{ $title }” by { $by }, revision { $revision }. They stay.
}
own-kept-unnamed = { $count ->
    [one] This check holds { $count } answer to “{ $title }”. It stays.
   *[other] This check holds { $count } answers to “{ $title }”. They stay.
}
own-result-lead = What you see here comes from these questions alone, and their author is responsible for it. Your result for ISO/IEC 20000-1 stays the same.
own-whole = All questions together
own-section = Section
own-sections = Section by section
own-goal-title = Which questions reach their goal
own-goal-lead = Nothing is averaged here: a section is where it should be only if each of its questions reaches the goal set for it.
own-goal-count = { $of ->
    [one] In { $met } of { $of } section each question is at its goal.
   *[other] In { $met } of { $of } sections each question is at its goal.
}
own-goal-gap = { $question } (goal: { $goal })
own-open = What is still open
own-open-none = Nothing is open any more.
own-open-later = to come back to
own-refused = The additional questions cannot be asked.

# When comparing and merging

compare-own-set = Additional questions

# What their author is told

own-set-problem = { $reason } { $remedy }
own-set-fine = “{ $title }” by { $by }, revision { $revision }: everything is fine. Questions: { $questions }, sections: { $sections }, languages: { $languages }.
own-set-too-large = The file is larger than 1 MB.
    .remedy = Shorten the texts or divide the question set.
own-set-not-text = This is not a text file.
    .remedy = Save the file as text in UTF-8.
own-set-too-deep-remedy = A question set needs five levels at most. A closing bracket is probably missing somewhere before this place.
own-set-not-json-remedy = Often a comma or a quotation mark is missing before this place, or there is a comma too many after the last entry.
own-set-not-one = This is not a question set.
    .remedy = At the top level, it needs the field “format” with the text “scopecheck-questions” and the field “version” with the number 1.
own-set-newer = The question set is of version { $version }, which is newer than this program.
    .remedy = Use a newer program, or set “version” to 1 if everything else follows the schema.
own-set-missing = This field is missing.
    .remedy = Add it.
own-set-unknown-field = There is no such field.
    .remedy = Check the spelling or take it out.
own-set-expected-text-remedy = Put the text into quotation marks.
own-set-expected-list-remedy = Put the entries into square brackets.
own-set-expected-object-remedy = Put the fields into curly brackets. Inside, give the text for each language, such as de and en.
own-set-expected-other-remedy = Leave out the quotation marks.
own-set-empty = There is nothing here.
    .remedy = Fill it in, or leave the field out altogether if it is optional.
own-set-too-long-remedy = Shorten it.
own-set-too-many-remedy = Take some out or divide the question set.
own-set-not-an-id = “{ $found }” cannot be an id.
    .remedy = Use 60 characters at most: lower-case letters from a to z and digits, joined by hyphens, dots or underscores, with a letter at the beginning. “constructor” and “prototype” are taken.
own-set-twice = { $other } already says the same.
    .remedy = Use each id and each language only once.
own-set-unknown-section = There is no section “{ $found }”.
    .remedy = Add it to “sections”.
own-set-no-questions = No question belongs to this section.
    .remedy = Give it questions or take it out.
own-set-not-possible = “{ $found }” is not possible here.
    .remedy = Possible: { $allowed }.
own-set-no-words = The text in “{ $language }” is missing.
    .remedy = Add it, or take “{ $language }” out of “languages”.
own-set-other-language = “{ $language }” is not a language of this question set.
    .remedy = Add it to “languages” or take the text out.
own-set-not-a-language = “{ $found }” is not a language tag.
    .remedy = Use one such as de, en or pt-BR.
own-set-not-an-address = This is not the address of a page on the web.
    .remedy = It has to begin with https:// or http:// and must not contain spaces.
own-set-control-character = There is an invisible control character here.
    .remedy = Type the text again instead of pasting it.

# Made from a table

own-table-too-large = The file is larger than a table of questions can be.
own-table-not-text = This is not a readable table. Save it as XLSX, or as CSV in UTF-8.
own-table-no-head = There is no row with column names. One row has to contain at least “id” and “text_de” or “text_en”.
own-table-failed = There is a formula here that results in { $sign }. Enter the text itself.
own-table-passed-over = These columns were skipped: { $names }.
