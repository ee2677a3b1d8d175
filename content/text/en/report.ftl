# The report that one takes along: its headings, the heads of its columns, what it says about itself.

report-title = Self-assessment: ready for ISO/IEC 20000-1?
report-disclaimer = A self-assessment, not an audit
report-disclaimer-long = This report is a self-assessment, not an audit. It estimates readiness from the answers given; nobody has checked them. It is not a certificate, does not replace one, and does not predict what a certification body will decide.
report-contents = Contents
report-ruleset = Rules { $version }, { $hash }
report-assessor = Assessed by { $name }
report-day = As of
report-program = Version of Scopecheck
report-ruleset-version = Version of the rules
report-ruleset-hash = Hash of the rules
report-edition = Edition
report-depth = Depth
report-hints = What no public source confirms is marked as a hint. A hint never outweighs a rule.

# Sections

report-summary = Summary
report-scope = Scope and verdict
report-statement = Scope statement
report-gates = Gates on the way to an audit
report-readiness = Readiness
report-capability = Capability and maturity
report-findings = Likely findings
report-documents = Documents and records
report-steps = What is left to do
report-timeline = Timeline
report-answers = All answers
report-method = How this was computed

# In the sections

report-share = { $range } (base: { $base })
report-base = Rated so far: { $rated } of { $processes } processes and { $parts } of { $system } parts of the management system. What is not rated counts as anything from 0 to 100%.
report-gates-open = { $open } of { $of } gates open
report-first-steps = Where to begin
report-more = and { $count } more, see “Likely findings”
report-in-english = In English
report-in-german = In German
report-rules = What the rules say
report-wording = On the wording
report-documents-all = All documents and records
report-answers-lead = Every answer as it was given, with what can be shown and with the notes. “Not answered”, “don’t know”, “not done” and “does not occur” are four different things.
report-answers-scope = About the scope
report-answers-variant = The second variant of the scope
report-parties = Who operates what
report-other-editions = The file also holds answers about { $editions }; they are not part of this report.
report-unknown = Answers that do not count here: kept, and shown for completeness
report-absent = { $clause } does not occur: why?
report-said = { $question } { $answer }

# Heads of columns

report-finding = What was found
report-concerns = Concerns
report-state = State
report-source = Where it comes from
report-id = ID
report-gate = Gate
report-why = Why
report-area = Area
report-part = Part of the management system
report-clause = Clause
report-likely = Likely
report-document = Document or record
report-kind = Kind
report-a-document = Document
report-a-record = Record
report-not-said = Not answered
report-step = Step
report-what = What it is about
report-effort = Effort and waiting time
report-milestone = Milestone
report-when = When
report-question = Question
report-answer = Answer
report-statement-graded = Statement
report-evidence = Can be shown
report-reason = Why it does not occur
report-note = Note
report-later = Reminder
report-later-yes = to come back to
report-operated-by = Operated by
report-proofs = What is known of control

# Settings

report-logo-wrong = This is not a PNG or JPEG picture.
report-refused = The file could not be written: { $why }
