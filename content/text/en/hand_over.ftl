# The pack for whoever goes on working with an assessment, and the lists in it. File names: small letters of
# ASCII, digits and hyphens only.

hand-over-read-me = What is in this folder, and for whom
hand-over-read-me-lead = This folder holds a self-assessment for ISO/IEC 20000-1, for whoever goes on working with it. Begin with the report; the other files go into detail.
hand-over-read-me-files = The files
hand-over-read-me-file = File
hand-over-read-me-what = What it is
hand-over-read-me-whom = For whom
hand-over-read-me-open = The file that ends in .json opens in the check with “Open a file”. Nothing in it is encrypted: whoever has this folder can read every answer and every note.

hand-over-file-read-me = read-me
hand-over-file-report = report
hand-over-file-statement = scope-statement
hand-over-file-gaps = gap-list
hand-over-file-evidence = evidence-requests
hand-over-file-kick-off = first-meeting
hand-over-file-open = open-assumptions
hand-over-file-assessment = assessment

hand-over-about-report = The whole self-assessment: scope, gates, readiness, likely findings, steps and dates.
hand-over-about-statement = The draft of the scope statement, with remarks on its wording.
hand-over-about-gaps = One row for each gap, with what would close it and room for who does it by when.
hand-over-about-evidence = Which documents, records and other evidence are still needed, and who can provide them.
hand-over-about-kick-off = Questions that the answers so far leave open, in the order of a conversation.
hand-over-about-open = What the result rests on although nobody has said it or knows it.
hand-over-about-assessment = The answers themselves, to go on with.
hand-over-whom-all = Management and everybody involved
hand-over-whom-body = Management, and later the certification body
hand-over-whom-team = Whoever runs the project
hand-over-whom-areas = The people responsible in each area
hand-over-whom-consultant = Whoever leads the first meeting
hand-over-whom-check = Whoever continues in the check

hand-over-gaps = Gap list
hand-over-gaps-lead = One gap in each row, the most serious first. The empty columns are for your plan.
hand-over-gap = Gap
hand-over-who = Who knows best
hand-over-responsible = Owner
hand-over-until = By when

hand-over-evidence = Evidence still needed
hand-over-evidence-section = What nobody has confirmed yet
hand-over-evidence-lead = An auditor will want to see this, and in the check nobody has ticked it or said that it is there. It may well exist: then a copy or a link is enough.
hand-over-evidence-none = By the answers, everything that was asked about is there.
hand-over-request = What is needed
hand-over-for = What it is about
hand-over-said = Answer so far
hand-over-received = Received on

hand-over-kick-off = Questions for the first meeting
hand-over-kick-off-section = In the order of the conversation
hand-over-kick-off-lead = These questions come from what the answers leave open. Two hours and the right people at the table are enough for most of them.
hand-over-why = Why now
hand-over-notes = Notes

hand-over-open = Open assumptions
hand-over-open-lead = In the result, an open point counts as anything from nothing to everything, and the plan works with assumptions. Every line you settle here makes the result sharper, without any work on the management system itself.
hand-over-statements = Statements without a settled answer
hand-over-questions = Questions about the scope and before the audit
hand-over-later = { $answer }; to come back to
hand-over-unverified = What no public source confirms
hand-over-a-rule = Rule
