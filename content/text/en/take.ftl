# The page with the report and the files.

page-report = Report and files
take-lead = Take your result with you, to print, edit or send on. Every file is made in your browser; nothing is sent anywhere.
take-empty = You have not answered anything yet, so a report would hold little. The blank questionnaire below needs no answers.
take-report = The report
take-report-text = Scope, verdict, readiness and next steps, with all answers and how everything was computed. Every page says that this is a self-assessment.
take-print = Print or save as PDF
take-print-text = Choose “Save as PDF” in the print dialog.
take-files = As a file
take-save = Save
take-docx = Word (DOCX)
take-docx-text = To edit and send on, with headings and tables
take-xlsx = Excel (XLSX)
take-xlsx-text = Gaps, answers, documents and steps as sheets to filter
take-html = Web page (HTML)
take-html-text = One file for any browser
take-md = Markdown
take-md-text = For wikis and repositories
take-csv = CSV
take-csv-text = All tables in one, for other programs
take-json = JSON
take-json-text = The report and every result, for programs
take-ics = Calendar (ICS)
take-ics-text = The dates of the timeline with reminders; import a newer file to update them
take-pack-title = For whoever advises you
take-pack = Hand-over pack (ZIP)
take-pack-text = Everything for a first meeting in one file: report, scope statement, gap list, evidence to ask for, questions to begin with, open assumptions, and the file with your answers.
take-workshop = For a workshop
take-workshop-text = The questionnaire for your edition and depth: on paper, or as a spreadsheet that you fill in together and then read in here. An empty cell changes nothing.
take-questionnaire = Save questionnaire (XLSX)
take-questionnaire-print = Print questionnaire
take-questionnaire-read = Read in a filled spreadsheet
take-read = Read in: { $file }
take-read-refused = Nothing was read in. Please correct the spreadsheet first:
take-said = { $words }

# What goes on

take-fetching = Loading the part that writes files …
take-writing = Writing …
take-done = Done.
take-not-fetched = The part that writes files could not be fetched, or it failed. Your answers are safe. Check your connection and try again.

# What the report is to look like

take-settings = Adapt the report
take-sections = What it contains
take-language = Language of the report
take-language-screen = As on the screen
take-own-language = Scope statement in this language only
take-paper = Paper
take-paper-a4 = A4
take-paper-letter = Letter
take-assessor = Assessed by
take-assessor-hint = A name for the first page; may stay empty
take-footer = Line at the foot of each page
take-footer-hint = Your company, for example; may stay empty
take-logo = Logo
take-logo-hint = A picture for the first page. It stays in the file with your answers.
take-logo-choose = Choose a picture
take-logo-there = A logo is on the report.
take-logo-remove = Remove logo
take-logo-wrong = This file is no picture that the browser can read.
