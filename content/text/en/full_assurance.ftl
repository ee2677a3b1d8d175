# Practice statements on clause 8.7 in words. Ids as in content/questions/full_assurance.toml.

# 8.7.1 Service availability management

question-availability-risks = We know what could take each service down, how likely that is and how much it would hurt.
    .hint = This is about everyday causes, such as a device without a spare or a missing expert. Disasters come under continuity.
    .why = You can only guard against failures that somebody thought of beforehand.
    .auditor = For every service in the scope, concrete causes are listed, rated and dated. The biggest ones have been dealt with, and the assessment is revisited regularly.
    .finding = “Power failure” was listed for every service; the one server that everything depended on was missing.
    .evidence-availability-risks = Risks to availability, rated and dated
    .evidence-risk-actions = Actions against the biggest risks
    .evidence-single-points = Overview of single points of failure
question-availability-requirements = Our availability targets reflect what customers need and what we have promised them, not what the technology happens to deliver.
    .why = A target set too high costs money; one set too low costs customers.
    .auditor = For a sample service it is clear where the target comes from. It matches the service level agreement and the service hours, and the risks were considered.
    .finding = Every service had the same 99.5%, and nobody could say where the figure came from.
    .evidence-availability-targets = Availability requirements and targets
    .evidence-customer-needs = Notes on what customers need
    .evidence-agreements = Service level agreements (SLAs)
question-availability-measured = For every service we measure how available it was, and compare the result regularly with the target.
    .hint = What counts is the service as a whole, not a single server.
    .why = Otherwise it is the customer who tells you that you have missed the target.
    .auditor = The method fits the target, and treats service hours and planned maintenance as agreed. Each service has results, set against its target.
    .finding = The servers were monitored, but nobody could say how available the service had been.
    .evidence-availability-measurements = Availability measurements
    .evidence-target-comparison = Comparison of results with targets
    .evidence-method = Description of how availability is measured
question-availability-outages = After every unplanned outage we find out why it happened, and tackle the cause.
    .hint = For a short outage, a few lines in the incident or problem record will do.
    .why = An outage that nobody looks into comes back.
    .auditor = Outages that show in the measurements have each been investigated, and what was decided has been done. Repeated ones did not go unnoticed.
    .finding = The incident was closed as soon as the service was back; nobody asked why it had gone down.
    .evidence-outage-reports = Outage reports with causes
    .evidence-outage-actions = Actions taken after outages
    .evidence-linked-problems = Problem records linked to outages

# 8.7.2 Service continuity management

question-continuity-requirements = With possible disasters in mind, we have set for each service how soon it must be back and the minimum that must keep working meanwhile.
    .hint = This includes how much data may be lost at most.
    .why = Without an order of priority, everybody in an emergency starts with what they know best.
    .auditor = The figures rest on a dated assessment of possible disasters and their effects, which is renewed regularly. They fit what customers were promised.
    .finding = The recovery times came from the backup vendor’s brochure; nobody had asked the business.
    .evidence-disaster-risks = Risk assessment for disasters
    .evidence-recovery-targets = Recovery times and minimum operation for each service
    .evidence-customer-agreement = Continuity requirements agreed with customers
question-continuity-plan-steps = Our continuity plan takes us through an emergency step by step, from the decision to use it to the return to normal operation.
    .hint = Several plans for different services or sites are fine.
    .why = Under stress, people do what is written in front of them, or whatever comes to mind.
    .auditor = The plan says who may put it into effect and when, who does what, what has to work meanwhile, and how to return to normal operation.
    .finding = The plan described the move to the backup site in detail, but said not a word about the way back.
    .evidence-continuity-plan = Continuity plan
    .evidence-invocation = Rules on who may put it into effect, and when
    .evidence-recovery-instructions = Recovery instructions for each service
question-continuity-plan-reachable = We can get at the continuity plan and the contact list even when the building, the network or our usual systems are out of reach.
    .why = Plans tend to be stored on the very server that has just failed.
    .auditor = Somebody with a role in the plan opens it on the spot, without the company network. The names and numbers in the contact list are current.
    .finding = The only copy was on the intranet, and two people on the contact list had left the company.
    .evidence-offline-copy = Copy kept outside the usual systems
    .evidence-contact-list = Current contact list
    .evidence-access-check = Note of the last access check
question-continuity-tested = We test the continuity plan at fixed intervals, and again after big changes to services or technology.
    .hint = Talking the plan through at a table is a start, but does not show whether recovery works.
    .why = Only a test shows whether the services really come back in time.
    .auditor = Tests took place as scheduled and were measured against the required recovery times. The last big change led to a new test.
    .finding = The last test dated from before the move to the new data centre.
    .evidence-test-schedule = Test schedule
    .evidence-continuity-tests = Continuity test results
    .evidence-retest = Test after a major change
question-continuity-lessons = After every test and every real emergency we review how it went, and fix what did not work.
    .why = A drill without consequences only rehearses the same mistakes.
    .auditor = There is a review of each test and each emergency. Weak points became actions with a name and a date, and the plan was revised.
    .finding = The test report listed the same three weak points for the third time in a row.
    .evidence-reviews = Reviews of tests and emergencies
    .evidence-review-actions = Actions with names and dates
    .evidence-revised-plan = Revised continuity plan

# 8.7.3.1 Information security policy

question-information-security-policy-fits = Our information security policy fits our services, and the laws and contracts that bind us.
    .hint = A group-wide policy counts if it fits your services and your own management stands behind it.
    .why = An off-the-shelf policy leaves open exactly the questions that come up in your work.
    .auditor = What services, laws and customer contracts demand can be found in the policy. When any of these changed, the policy was checked afterwards.
    .finding = The policy was a template in which only the company name had been replaced.
    .evidence-security-policy = Information security policy
    .evidence-obligations = List of security duties from laws and contracts
    .evidence-policy-review = Dated reviews of the policy
question-information-security-policy-known = Everyone our information security policy applies to knows what it asks of them, including people outside our organization.
    .hint = For example temporary staff, users at the customer, and suppliers with access.
    .why = Rules protect you only if those who have to follow them know them.
    .auditor = People picked at random can say what the policy means for their work. Records show how people outside were told.
    .finding = New employees signed the policy on their first day; the supplier’s technicians had never heard of it.
    .evidence-briefings = Records of security briefings
    .evidence-external-notice = Notices to customers and suppliers
    .evidence-publication = Policy on the intranet or in the customer portal

# 8.7.3.2 Information security controls

question-information-security-risks = At fixed intervals we reassess which security risks threaten our services and the information in them.
    .hint = The risk assessment of an ISO/IEC 27001 system counts if it covers these services.
    .why = Threats change faster than most lists of risks.
    .auditor = The latest assessment is recent and covers all services in the scope. The risks are rated, and new threats have been added since the last time.
    .finding = The list of risks was five years old; ransomware was not on it.
    .evidence-security-risks = Information security risk assessment
    .evidence-earlier-assessments = Earlier assessments for comparison
    .evidence-rating-criteria = Criteria for rating risks
question-information-security-controls-reasoned = For each security control we can say which risk it is meant to lower, and why we chose it.
    .hint = Controls are, for example, access rights, encryption, updates or a locked server room.
    .why = A control without a risk wastes money; a risk without a control can cost far more.
    .auditor = A high risk leads to a control that is really in use, and the control leads back to the risk. Decisions are in writing, including those to live with a risk.
    .finding = There was a list of risks and a list of controls, but nothing that linked the two.
    .evidence-security-controls = Information security controls with reasons
    .evidence-treatment-plan = Risk treatment plan
    .evidence-accepted-risks = Decisions to accept risks
question-information-security-controls-checked = We check regularly whether our security controls work, and improve those that do not.
    .hint = For example by reviewing access rights, restoring from backups, or penetration tests.
    .why = A control that exists only on paper is dangerous, because everybody relies on it.
    .auditor = Checks are planned, and their results are on record. Where one showed a weakness, something was done about it.
    .finding = Access rights were due for review every quarter; the last review was 18 months ago.
    .evidence-check-plan = Plan of security checks
    .evidence-access-reviews = Reviews of access rights
    .evidence-test-reports = Security test reports
    .evidence-control-actions = Improvements that followed
question-information-security-external-access = All outsiders who can reach our systems or information work under security rules that we have agreed on with them.
    .hint = For example maintenance companies, cloud providers and freelancers.
    .why = An outsider’s forgotten account is a convenient way in for attackers.
    .auditor = You know which outsiders have access. For a sample of them, the agreed rules are in writing, and access is limited and withdrawn accordingly.
    .finding = A maintenance company whose contract had ended long ago still had an administrator account.
    .evidence-external-list = List of outsiders with access
    .evidence-security-clauses = Security clauses in contracts
    .evidence-access-records = Records of access granted and withdrawn

# 8.7.3.3 Information security incidents

question-information-security-incident-priority = We recognize security incidents as such, and rank them by the risk to information, not only by how many users are stuck.
    .hint = A lost phone stops one user, but may expose many people’s data.
    .why = What looks harmless at the service desk can be serious for security.
    .auditor = Security incidents can be filtered out of the records. Their priority reflects the risk, escalation was timely, and each one was followed up to the end.
    .finding = The stolen laptop was handled as a request for a new device.
    .evidence-security-incidents = Security incident records
    .evidence-priority-rules = Rules for classification and priority
    .evidence-escalation = Escalation path for security incidents
question-information-security-incident-learning = We analyse security incidents by kind, number and damage, and use the results to improve our protection.
    .why = One incident may be bad luck; five of the same kind point to a gap.
    .auditor = A regular analysis reaches those who can act on it. At least one improvement can be traced back to it.
    .finding = Each incident was handled well, but nobody had ever looked at them together.
    .evidence-incident-evaluation = Analysis by kind, number and damage
    .evidence-security-improvements = Improvements after security incidents
    .evidence-management-report = Security report to management
