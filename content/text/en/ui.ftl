# The interface in English: pages, buttons, states, results, files.

# Everywhere

ui-not-answered = Not answered yet
ui-notice-started-over = You have started again. Your earlier answers can still be brought back.
ui-undone = Your last step was taken back. This page shows what it had changed.
ui-redone = The step was done again.
ui-later = Come back to this later
ui-note = Your note

# Page titles

page-tasks = Your check
page-instead = A certificate of this kind is not for you, but there is something else
page-applicant = Who applies
page-organization = The organization
page-services = The services
page-boundaries = Customers, sites, technology
page-operators = Who operates what
page-control = Control over other parties
page-leave-out = What you would like to leave out
page-portfolio = Service catalogue, assets, configuration
page-relationship = Customers, service levels, suppliers
page-supply = Money, demand, capacity
page-transition = Changes, new services, releases
page-resolution = Incidents, requests, problems
page-assurance = Availability, continuity, security
page-gates = Before the audit
page-check = Check your answers
page-statement = Your scope statement
page-result = Your result

# Not for persons, products and advice

instead-person-title = People are not certified against this standard
instead-product-title = Products are not certified against this standard
instead-advice-title = Advice alone cannot be certified against this standard
instead-what = What there is instead
instead-change = Change this answer
instead-anyway = Look around all the same
instead-thanks = Thank you for asking first. It saves you a quotation that nobody could honour.

# Tasks

tasks-lead = Answer in any order. You can stop at any point: the result shows what follows from what you have said so far.
tasks-scope = Your scope
tasks-practice = How you work today
tasks-finish = What you get
tasks-done = Done
tasks-started = { $n } of { $of }
tasks-go-on = Continue with “{ $section }”
tasks-open = To do
tasks-optional = Optional
tasks-not-needed = Nothing to do here
tasks-progress = { $done ->
        [one] { $done } of { $of } sections done
       *[other] { $done } of { $of } sections done
    }
tasks-read = Background
tasks-file = Keep your answers
tasks-file-text = Save them as a file to go on with another day, or to send to a colleague.
tasks-start-over = Start again

# Lists

list-count = { $count ->
        [one] One entry
       *[other] { $count } entries
    }
services-missing = Which are not in the catalogue yet?
services-missing-hint = One per line, spelled as above. You can also paste a column from a spreadsheet. As long as this is empty, we assume that all of them are missing.
services-missing-count = { $count } of { $of } services.
services-missing-strange = { $count ->
        [one] One line names no service of the list above.
       *[other] { $count } lines name no service of the list above.
    }

# Operators

operators-lead = Others may do a lot for you. What matters is who does most of the daily work, and that you keep control.
operators-system = Leadership and management
operators-processes = The processes
operators-select = Please choose
control-lead = Somebody else does this work for you. These answers show whether you keep control of it.
control-none = You run everything yourselves, or have not yet said who operates what. There is nothing to show here.
control-go = Say who operates what

# Leaving out

leave-out-processes = Processes
leave-out-system = Management system
leave-out-answer = Our answer
leave-out-nothing = Good: you are not leaving anything out.
leave-out-reason = Why it does not occur

# Statements

grade-N = Not done
grade-P = In parts
grade-L = Mostly
grade-F = Fully, and we can show it
grade-unknown = Don’t know
grade-absent = Does not occur

# Check

check-lead = Change anything that is not right. Questions without an answer count as unknown, not as no.
check-operators = { $party }: { $names }
check-clauses = { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }
check-absent = { $clause }: { $reason }
check-months = { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
check-later = to come back to
check-to-result = See the result

clause-named = { $number } { $name }
clause-number = clause { $number }

# Statement

statement-lead = We build it from your answers. The certification body checks the wording, which stays on the certificate for three years.
statement-missing = Name the organization and at least one service, and you will see the draft here.
statement-lint = What a certification body would ask about
statement-lint-none = We see nothing to object to.
statement-parts = Which answer made which words
statement-copy = Copy
statement-copied = Copied
statement-not-copied = The browser does not allow copying here. Select the text and copy it yourself.
statement-in-en = In English
statement-in-de = In German

# Verdicts

verdict-BLOCK = Not possible like this
verdict-NC = A requirement is not met
verdict-WARN = To be clarified
verdict-INFO = Good to know
verdict-PASS = Fine

verdict-text-BLOCK = With this scope there can be no certificate. Something has to change first.
verdict-text-NC = The scope is possible in principle, but an auditor would raise a nonconformity.
verdict-text-WARN = Nothing is ruled out. Some points need an answer, or a word with the certification body.
verdict-text-INFO = You have not said enough yet for a verdict.
verdict-text-PASS = From all you have said, you may limit the scope like this.

# Gates

gate-eligible = Somebody who can be certified
    .open = An organization that provides services to customers.
    .closed = Like this, no certificate is possible.
    .unknown = Say who applies and who receives the services.
gate-scope = The scope may be limited like this
    .open = Nothing that has to stay is left out or given away.
    .closed = Something has to change first: see the findings on the scope.
    .unknown = Some answers on the scope are still missing.
gate-documents = The mandatory documents exist
    .open = You say they exist and are approved.
    .closed = An audit begins with the documents. Without them it stops there.
    .unknown = Tell us under “Before the audit”, or document by document.
gate-records = Every process has run and left records
    .open = Every process runs, and there are records.
    .closed = A process is not done at all yet, or records are missing.
    .unknown = Not every process has a grade yet, or the months of records are missing.
gate-internal-audit = An internal audit has been held
    .open = Held.
    .closed = It has to be held before the certification audit.
    .unknown = Tell us under “Before the audit”.
gate-management-review = Top management has reviewed the system
    .open = Held.
    .closed = The review has to be held before the certification audit.
    .unknown = Tell us under “Before the audit”.
gate-stage-1 = A stage 1 audit makes sense
    .open = Nothing we know of speaks against it.
    .closed = A gate above is closed, or a part of the management system is not there at all yet. Stage 1 would stop there.
    .unknown = First settle the gates above that are not known yet.
gate-state-open = open
gate-state-closed = closed
gate-state-unknown = not known yet

headline-closed = Not yet. The first closed gate is “{ $gate }”.
headline-unknown = Nothing speaks against it so far. Not known yet: “{ $gate }”.
headline-nothing-against = Nothing we know of speaks against a stage 1 audit.

# Result

# at the foot of every page
foot-words = Words explained
foot-accessibility = Accessibility
foot-standard = About the standard

# sections of the result, named otherwise than the pages that they lead to
result-chapter-statement = What your statement would say
result-chapter-documents = Documents and records missing

# between a name and what is said of it
ui-colon = { ": " }

# before the jumps to the sections of a long page
ui-contents = On this page
result-title = Your result
result-empty = You have not answered anything yet, so there is nothing to judge. Begin with any section.
result-not-an-audit = This is a self-assessment, not an audit. It estimates readiness from your own answers.
result-gates = Seven gates on the way to an audit
result-gates-findings = What the gates need
result-scope = May the scope be limited like this?
result-findings-change = What has to change
result-findings-clarify = What needs to be clarified
result-findings-only = { $count ->
        [one] One remark
       *[other] { $count } remarks
    }
result-findings-fine = { $count ->
        [one] One more remark
       *[other] { $count } more remarks
    }
result-remedy = What to do
result-rule = Rule { $rule }
result-rule-source = Rule { $rule }, from { $clauses }
result-confidence-C = a hint, not a verdict
result-statement = Your scope statement
result-statement-more = The statement word by word
result-readiness = How ready are you?
result-answered = { $n } of { $of } questions answered
result-met = { $range } of what is asked is in place
result-label-answered = Answered
result-label-met = Met
result-label-sure = How sure
result-readiness-empty = No statement has been graded yet. As long as nothing is known, the range is 0 to 100%.
result-profile = Processes one by one
result-profile-text = The bar shows the range that your answers allow. The narrower, the surer.
result-profile-table = The same as a table
result-process = Process
result-band = Range
result-capability = Capability level
result-computed = How this was computed
result-computed-text = The range of a clause is the average of its statements. The range of a process or a part of the management system is the average of its clauses. The whole is the average of all of these, and each counts the same. So far, { $rated } of { $of } processes and { $system } of { $ofsystem } parts of the management system have a grade. We round both ends outward. In the quick check, one statement stands for a whole process; as soon as you grade a detail, that counts instead. What does not occur is not counted.
result-capability-text = The capability level (0 to 5) follows ISO/IEC 33020. In the quick check only level 1 can be shown: the process does its job. ISO/IEC 20000-1 itself asks for no level.
result-findings = Likely findings
result-findings-none = None from what you have said.
result-next = Most worth answering next
result-try = Try out changes
result-next-gain = narrows the overall range by at least { $points } of the scale
result-ruleset = Rules { $version }, { $hash }…
result-print = Print or save as PDF
sure-fairly = fairly
sure-roughly = only roughly
sure-hardly = hardly
sure-not = not at all
likely-major = likely major nonconformity
likely-minor = likely minor nonconformity
likely-observation = observation
finding-not-done = Not done yet: “{ $statement }”
finding-in-parts = Done only in parts: “{ $statement }”
finding-mostly = Mostly done, but not all of it can be shown: “{ $statement }”
finding-document = Missing: { $document }
chart-bar = { $process }: { $range }
result-not-rated = not rated

# Files

file-save = Save as a file
file-open = Open a file
file-opened = “{ $name }” is open.
file-refused = The file was not opened. Your answers are unchanged.
file-readable = The file can be read.
file-other-ruleset = It was made with the rules { $then }; here, { $now } apply. The result follows the rules of today.
file-unknown-questions = { $count ->
        [one] One answer belongs to a question that this version does not know: { $names }. It is kept, and written back when you save.
       *[other] { $count } answers belong to questions that this version does not know: { $names }. They are kept, and written back when you save.
    }
file-unknown-fields = { $count ->
        [one] One field is unknown to this version: { $names }. It is kept, and written back when you save.
       *[other] { $count } fields are unknown to this version: { $names }. They are kept, and written back when you save.
    }
file-not-read = The browser could not read the file.
file-name = scopecheck

# Problems in files

problem-at-field = At { $place }: { $reason }
problem-at-text = Line { $line }, column { $column }: { $reason }
problem-too-large = The file is larger than 1 MB. A check is far smaller.
problem-not-text = This is not a text file.
problem-too-deep = Too many brackets inside one another.
problem-not-json = This is not valid JSON.
problem-not-an-assessment = This is not a Scopecheck file.
problem-newer = The file is of version { $version }, which is newer than this program. Open it with the newer one.
problem-expected-text = There should be text here.
problem-expected-number = There should be a whole number here.
problem-expected-list = There should be a list here.
problem-expected-object = There should be a group of fields here.
problem-expected-flag = There should be true or false here.
problem-not-one-of = “{ $found }” is not possible here. Possible: { $allowed }.
problem-too-long = The text is longer than { $longest } characters.
problem-too-many = There are more than { $most } entries.
problem-number-out-of-range = There should be a whole number from 0 to { $largest } here.
problem-not-a-clause = “{ $found }” is not a clause number such as 8.6.3.
problem-not-a-date = “{ $found }” is not a date such as 2026-11-22.
list-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
