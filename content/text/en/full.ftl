# Depth, statements, documents, process attributes: the pages of the full check.

question-assessment-tier = How thoroughly would you like to check?
    .hint = You can change this at any time. No answer gets lost: what you said in the quick check counts for the details until you answer those.
    .option-quick = Quick check: one statement for each process
    .option-full = Full check: every requirement, with evidence
    .option-deep = Full check and capability levels: how mature each process is
question-plan-certificate-by = By when would you like to have the certificate?
    .hint = A single date is all we need. We count back from it.
question-plan-people = How many people work for the services in the scope?
    .hint = A rough number will do. Part-timers and other teams count if they work for these services.
question-plan-services = How many services are there?
    .hint = If you leave this empty, we count the services you listed in the scope.

page-depth = How thorough?
page-documents = Documents and records
page-example = An example of a result
page-what-if = What if?
page-plan = The way to a certificate
page-levels = Capability level: { $section }

minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
minutes-left = { $minutes ->
    [one] about { $minutes } minute left
   *[other] about { $minutes } minutes left
}
depth-lead = The figures cover only what is still open in your check.
depth-count = { $count ->
    [one] { $count } question left
   *[other] { $count } questions left
}
depth-more = plus about a minute for each process and level that you reach
depth-done = nothing left to answer
depth-role = Several people can share the full check. Choose a role to see only what that role can answer best; in the end, it is all one check.
role-label = Show statements for
role-all = All roles
role-management = Top management
role-sms = Management system
role-people = HR and training
role-customers = Customers and service levels
role-suppliers = Purchasing and suppliers
role-finance = Finance
role-changes = Changes and projects
role-operations = Service desk and operations
role-assurance = Availability, continuity, security
role-best = Best answered by: { $role }
role-hidden = { $count ->
    [one] { $count } statement for other roles is hidden.
   *[other] { $count } statements for other roles are hidden.
}
role-none = Nothing here is for this role. Go on to the next section, or show all statements.
statement-clause = Clause { $clause }
statement-evidence = What can you show? { $ticked } of { $of } ticked
statement-finding = What audits often find here
statement-absent = Does not occur here
statement-absent-hint = An auditor will ask for the reason.
statement-absent-reason = Why does it not occur?
statement-from-quick = In the quick check you said “{ $grade }” for the whole process. That counts for what you leave open here.
statement-from-scope = In your scope you said that this does not occur: “{ $reason }”. That is why we do not ask about it.
statement-from-scope-short = In your scope you said that this does not occur. That is why we do not ask about it.
progress-summary = { $n } of { $of } answered
progress-total = { $n } of { $of } answered in total
progress-section = This section: { $n } of { $of }
tasks-full-before = Before the audit
tasks-levels = Beyond the standard: capability levels
tasks-not-yet = First reach level 1
depth-quick = Quick check
depth-full = Full check
depth-deep = With capability levels
levels-lead = Here you can show more than ISO/IEC 20000-1 asks for. The questions for the next level appear as soon as the one below is reached.
levels-not-yet = This process has not reached level 1 yet, or you have not graded all of its statements yet. Level 1 means that each of them is at least mostly true.
documents-lead = Whatever you ticked as evidence counts here too. What matters is that it exists, is approved and is in use, not what it is called.
documents-documents = Documents: how things are meant to be
documents-records = Records: what was done
documents-there = In place and in use
documents-missing = Missing
documents-none-yet = No occasion yet
documents-unknown = Don’t know
documents-by-evidence = You ticked this as evidence of a statement, so it counts as there.
documents-unverified = a hint, not confirmed by a public source

glance-gates = Gates open
glance-processes = Processes
glance-system = Management system
glance-findings = Likely findings
glance-documents = Documents and records missing
glance-none = none known
glance-findings-count = { $major } major, { $minor } minor
result-areas = By area
result-system = The management system
result-readiness-quick = The quick check asks about the processes only. Everything else, above all the management system, counts as unknown here; the full check closes that gap.
result-readiness-no-system = No part of the management system has been graded yet. It counts as unknown here.
result-computed-unknown = No answer, or “don’t know”
result-computed-evidence = Ticked evidence raises the lower end of a grade; all of it together raises it to the middle. It never lifts you into the next grade.
result-computed-gates = Rules and gates alone decide whether a certificate is possible, never these figures.
result-findings-text = From what you have said, an auditor would probably write this down. Each finding names the answers it comes from.
result-findings-rule = Likely major: everything you said about a clause is “not done”, nobody operates it, there was no internal audit or management review, or a core document is missing. Likely minor: a single statement is “not done” or “in parts”, another document or record is missing, or another rule is not met. Observation: “mostly”. Where you answered only the quick check, its statement speaks for the whole process.
findings-major = Likely major nonconformities: no certificate until they are corrected and checked
findings-minor = Likely minor nonconformities: an accepted plan is enough
findings-observations = { $count ->
    [one] { $count } observation: this works, but could be shown better
   *[other] { $count } observations: this works, but could be shown better
}
result-documents = Documents and records
result-documents-none = None is known to be missing.
result-documents-unasked = Nobody has looked at them one by one yet. Stage 1 of the audit will.
result-documents-open = { $count ->
    [one] Nothing is known yet about { $count } other document or record.
   *[other] Nothing is known yet about { $count } other documents and records.
}
result-next-steps = How to go on

example-lead = This is the result of a company that does not exist. All its answers are made up; none of them go into your check.
example-mark = Example
example-begin = Begin your own check
gate-process-not-done = Not done yet: { $process }
tasks-later = { $count } to come back to
check-evidence = Can show: { $evidence }
