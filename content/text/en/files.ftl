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
