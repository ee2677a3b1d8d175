# Practice statements on clause 9 in words. Ids as in content/questions/full_evaluation.toml.

# 9.1 Monitoring, measurement, analysis and evaluation

question-monitoring-plan = We have decided what we measure about our services and processes, how we do it, and when.
    .hint = A simple table is enough.
    .why = If you measure whatever the tool happens to offer, you seldom learn what you need to know.
    .auditor = Each service and process has a few telling figures. It is clear how and when they are collected and evaluated, and they fit the objectives.
    .finding = The tool produced forty key figures; nobody could say which of them mattered.
    .evidence-measurement-plan = Overview of figures with method and timing
    .evidence-figure-definitions = Definitions of key figures
    .evidence-measurement-results = Results of monitoring and measurement
question-monitoring-evaluation = At set times we judge by the figures whether our services and our service management achieve what they are meant to.
    .hint = A dashboard that nobody comments on does not count.
    .why = Figures change nothing until somebody says what they mean.
    .auditor = Results are set against the objectives and the requirements for the services, with a judgement in writing. Where something falls short, action follows.
    .finding = Everything was on the dashboard, except whether it was good or bad.
    .evidence-written-evaluation = Written evaluation against objectives
    .evidence-service-evaluation = Evaluation of services against their requirements
    .evidence-evaluation-actions = Actions that followed

# 9.2 Internal audit

question-internal-audit-program = Our audit programme looks more closely where a lot is at stake, a lot has changed, or something went wrong last time.
    .why = If everything gets equal time, there is too little left for the sore spots.
    .auditor = The programme says what is audited, when, how and by whom, and why the focus lies there. Earlier results and recent changes have left their mark on it.
    .finding = The programme had stayed the same for years, although half of operations had moved to a supplier.
    .evidence-audit-program = Audit programme
    .evidence-focus-reasons = Reasons for the focus
    .evidence-earlier-audits = Results of earlier internal audits
question-internal-audit-real-cases = Our internal audits look at real cases and talk to the people who do the work, instead of just reading documents.
    .hint = That goes for the work of top management, too, and for what others do for you.
    .why = Only practice shows whether people do what the documents say.
    .auditor = Reports name, for every requirement, the records seen and who was interviewed. The criteria and the scope of each audit were set beforehand.
    .finding = The report was a checklist with a tick on every line and not a single example.
    .evidence-audit-reports = Audit reports that name the records seen
    .evidence-audit-plans = Audit plans with criteria and interviews
    .evidence-audit-notes = Auditors’ notes or checklists
question-internal-audit-impartial = Our internal auditors can judge freely, and none of them audits their own work.
    .hint = In a small company, two teams can audit each other, or somebody comes in from outside.
    .why = Nobody sees their own blind spots.
    .auditor = It is clear who audited what, and where each auditor normally works. The reports also contain uncomfortable findings, even about managers.
    .finding = The person who runs the management system had audited it single-handedly.
    .evidence-auditor-assignment = List of auditors and the areas they audit
    .evidence-auditor-training = Auditors’ training records
    .evidence-external-order = Contract with an external auditor
question-internal-audit-follow-up = What an internal audit finds is put right by the agreed date, and somebody checks that it was.
    .why = A finding that is still open looks worse in the next audit than it did in the first.
    .auditor = The managers concerned got the report. Each finding has a name, a date and proof that it was put right; overdue ones were not left lying.
    .finding = Just before the certification audit, all findings from last year were still open.
    .evidence-findings-list = List of findings with status
    .evidence-report-distribution = Audit report with its recipients
    .evidence-closure-proof = Proof that findings were settled

# 9.3 Management review

question-management-review-inputs = For its review, top management gets the full picture: not only figures on the services, but also customers’ views, audits, risks and resources.
    .why = If you see only half the picture, you decide on half of it.
    .auditor = Papers or minutes cover every topic expected, such as objectives, performance of services and of others involved, customer feedback, audit results, risks, resources and coming changes.
    .finding = The review covered incidents and costs; risks, suppliers and customers’ views were missing.
    .evidence-review-agenda = Agenda with all topics
    .evidence-review-papers = Papers for the management review
    .evidence-review-minutes = Results of management reviews
question-management-review-decisions = Every management review ends with clear decisions on what will be improved or changed, by whom and by when.
    .hint = Leaving something as it is can be a decision, too, if the reason is given.
    .why = A review without decisions is just a presentation.
    .auditor = Minutes record decisions on the services as well as on the management system, not just discussions. Top management made them itself and can explain them.
    .finding = Every item in the minutes ended with “noted”.
    .evidence-decision-minutes = Minutes with decisions
    .evidence-decision-actions = Actions with names and dates
    .evidence-approved-resources = Approved budget or posts
question-management-review-follow-up = The decisions of each management review are carried out, and the next review checks what became of them.
    .why = Nothing discredits a review faster than decisions that nobody remembers.
    .auditor = The decisions of the last review have been followed up to today. The latest minutes say what became of each.
    .finding = Twice the review had approved a post for problem management; it was still vacant.
    .evidence-decision-tracking = List of decisions with status
    .evidence-status-item = Agenda item on earlier decisions
    .evidence-completion-proof = Proof that decisions were carried out

# 9.4 Service reporting

question-service-reporting-purpose = For each of our reports it is clear who needs it, what for, and where its figures come from.
    .why = A report that nobody needs costs working time and finds no readers.
    .auditor = A list gives the purpose, audience, frequency and source of each report. A figure picked from a report can be traced back to its source.
    .finding = The monthly report had 40 pages; its recipients admitted that they never opened it.
    .evidence-report-list = List of service reports
    .evidence-recipient-needs = Agreement with recipients on contents
    .evidence-data-sources = Description of data sources
question-service-reporting-trends = Our reports show where services and service management are heading, not just last month’s figures.
    .hint = Both count: how the services perform, and how well you manage them.
    .why = A slow decline only shows over several months.
    .auditor = Reports span several periods and cover the management system as well as the services. They name shortfalls and explain what stands out.
    .finding = Each report showed a single month; nobody had noticed that requests had doubled in a year.
    .evidence-service-reports = Service reports
    .evidence-trend-charts = Trend charts
    .evidence-system-report = Report on objectives and processes
question-service-reporting-decisions = Our reports lead to action, and those affected hear about it.
    .why = If a report never leads to anything, you might as well save yourself the work.
    .auditor = A report with poor figures led to a decision. Somebody acted on it, and the customers or teams affected were told.
    .finding = Half a year of reports showed the same missed target, without a word on what to do about it.
    .evidence-report-decisions = Reports with the decisions that followed
    .evidence-report-actions = List of actions from reports
    .evidence-announcements = Messages to those affected
