# Files to take along: sheets of workbooks, and the questionnaire that can be filled in and read again.

# Names of sheets: 31 characters at most, none of [ ] : * ? / \

sheet-summary = Summary
sheet-scope = Scope
sheet-statement = Scope statement
sheet-gates = Gates
sheet-readiness = Readiness
sheet-capability = Capability
sheet-findings = Findings
sheet-documents = Documents
sheet-steps = Steps
sheet-timeline = Timeline
sheet-answers = Answers
sheet-method = Method

# Heads of columns that only files without headings between their tables have

files-section = Section
files-topic = Topic
files-subject = About
files-other = Further

# The questionnaire

questionnaire-title = Questionnaire: ready for ISO/IEC 20000-1?
questionnaire-file-name = scopecheck-questionnaire
questionnaire-how = How to fill in
questionnaire-statements = Statements
questionnaire-role = Best answered by
questionnaire-hint = What counts
questionnaire-numbers = Can be shown (numbers)
questionnaire-choose = Choose one of the entries in the list, or leave the cell empty.
questionnaire-how-answer = Read each statement and say how far it is true for you today. “Don’t know” is an answer, too.
questionnaire-how-fields = Fill in the yellow cells only. In some of them, an arrow offers the words to choose from.
questionnaire-how-numbers = Whatever could show that a statement is true has a number. Enter the numbers of what you really have, such as 1, 3. Enter 0 if you have none of it.
questionnaire-how-absent = Some situations may not occur at your organization. Where “Does not occur” can be chosen, say why, because an auditor will ask.
questionnaire-how-empty = An empty cell changes nothing. You may sort, filter and widen columns, and add rows of your own below. Please do not change the hidden column, and do not copy rows.
questionnaire-how-read = When you are done, read the file into Scopecheck again. If something cannot be read, Scopecheck names the cell and changes nothing until you have put it right.

# What reading it says

questionnaire-read = { $rows ->
    [one] { $rows } row is filled in: { $added } new and { $replaced } changed.
   *[other] { $rows } rows are filled in: { $added } new and { $replaced } changed.
 }
questionnaire-too-large = The file is larger than a questionnaire can be.
questionnaire-not-a-workbook = This is not an .xlsx workbook, or it is damaged. Save it as .xlsx and try again.
questionnaire-not-one = This workbook is no questionnaire from Scopecheck, or its hidden sheet is gone.
questionnaire-other-edition = The questionnaire is for { $found }, your check is for { $own }.
questionnaire-no-column = The column “{ $column }” is missing.
questionnaire-no-id = Something is filled in here, but the row does not say what it is about: its hidden cell is empty. Move the answer to the row of its statement or document.
questionnaire-unknown-id = “{ $id }” is no statement and no document of this edition.
questionnaire-twice = The same statement or document is already at { $other }. Please keep one of the two rows.
questionnaire-not-numbers = “{ $found }” is not possible here. Enter numbers from 1 to { $greatest }, such as 1, 2, or 0 for none.
questionnaire-nothing-to-show = “{ $found }” is not possible here: for this statement there is nothing to choose from. Leave the cell empty.
questionnaire-failed = There is a formula here that results in { $sign }. Enter the answer itself.
