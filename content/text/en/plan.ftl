# The way to a certificate: steps, effort, dates. Ids as in content/steps.toml.

step-applicant = Decide who applies
    .what = Settle which organization, or which part of it, is to hold the certificate and serves customers with services of its own.
    .done = One name that can stand on the certificate, and a top management that stands behind it.
step-context = Look at your surroundings
    .what = Write down what inside and outside affects your services, and who expects what of them. Decide whether climate change matters here.
    .done = A short, dated overview that management knows and that gets looked at again.
step-scope = Settle the scope
    .what = Choose services, units, sites and customers, and say who operates what. Leave out no process and no requirement.
    .done = An approved scope statement that says the same as your service catalogue.
step-leadership = Get management on board
    .what = Let top management approve the service management policy, hand out roles and say who may decide what.
    .done = The policy is approved and known, and each role has a name behind it.
step-planning = Plan the management system
    .what = Rate risks and opportunities, set objectives that can be measured, and write the service management plan.
    .done = Risk list, objectives and plan fit together, and somebody keeps each of them current.
step-people = Make sure of people and skills
    .what = Settle for each role what it has to be able to do, compare that with the people you have, and close the gaps.
    .done = For each role there is evidence of competence, and everybody knows what their work has to do with the policy.
step-information = Bring documents under control
    .what = Settle how documents are approved, changed and found, and how knowledge is passed on.
    .done = Whoever needs a document finds the current version, and outdated ones are out of circulation.
step-documents = Write the missing documents
    .what = Go through the list of documents, write what is not there yet and have it approved. Short ones are enough.
    .done = Every document on the list is there, approved and in use.
step-service-operation = Plan and deliver services in an orderly way
    .what = Record the requirements of each service, plan how it is delivered, and check that this is how it runs.
    .done = Each service has current requirements, and records show that the work went as planned.
step-control = Keep hold of what others do
    .what = List what suppliers, other units and customers do for your services, and settle how you steer and measure it.
    .done = The list is complete, and for each entry there are criteria, an agreement and measurements.
step-service-catalogue = Set up the service catalogue
    .what = Describe each service with its purpose, its users and what it depends on, and make the catalogue available.
    .done = Every service in the scope is in the catalogue, and changes to services change the entry.
step-configuration = Record assets and configuration
    .what = Decide which assets and components you need to know about, record them, and tie keeping them current to changes.
    .done = A sample from the records agrees with what is really there.
step-business-relationship = Look after customers
    .what = Name contacts, hold regular talks about performance, ask about satisfaction and record complaints.
    .done = There are notes of these talks, an evaluation of satisfaction, and complaints with their solution.
step-service-level = Agree on service levels
    .what = Agree on measurable targets with customers, measure against them and talk about deviations.
    .done = Each service has an agreed target, and reports show how often it was met.
step-supplier = Steer your suppliers
    .what = Put into contracts what you promise your customers, name contacts, and review performance at fixed times.
    .done = For each supplier there is a valid contract or agreement and a recent review.
step-budgeting = Know what services cost
    .what = Budget by service or kind of service, compare costs with the budget, and give those who decide the figures.
    .done = A budget and a comparison for at least one period are there.
step-demand-capacity = Foresee demand and capacity
    .what = Estimate what will be used, settle what people, technology and money that takes, and watch both.
    .done = Forecast, requirements and measurements are there, and they have led to decisions.
step-change = Steer changes
    .what = Write the change policy, sort changes by kind, and assess, approve and review them.
    .done = Changes of recent weeks can be followed from the request to the review.
step-transition = Bring in new services and releases in an orderly way
    .what = Settle when a new or changed service needs a project of its own, and how releases are planned, tested and rolled out.
    .done = At least one example shows plan, tests, acceptance and result.
step-incident-request = Settle incidents and requests
    .what = Settle priorities, escalation and what happens in a major incident. Write instructions for frequent requests.
    .done = Tickets show priority, course and closure, and the times agreed on are measured.
step-problem = Get to the bottom of causes
    .what = Look for patterns in incidents, find causes, keep known errors and follow up their removal.
    .done = There are problem records that began with an analysis and led to a change or a workaround.
step-availability = Secure availability
    .what = Take targets and risks for availability from requirements and agreements, measure, and look into outages.
    .done = Targets, risks and measurements are there for each service for which they matter.
step-continuity = Prepare for emergencies
    .what = Rate what an outage would mean, write the continuity plan, and test it.
    .done = A test was held, and what came to light there has been dealt with.
step-information-security = Protect information
    .what = Have the information security policy approved, rate risks, choose controls and record security incidents.
    .done = Policy, risks, controls and records fit together and are current.
step-figures = Measure and report
    .what = Settle what is measured and evaluated when, and write service reports that lead to decisions.
    .done = At least one full round of reports is there, with what followed from it.
step-training = Show people the new way of working
    .what = Go through the processes with everybody who works by them, and answer what is unclear.
    .done = Whoever is asked can say how they do it and where that is written.
step-records = Run everything and collect records
    .what = Let every process run for about three months as described, and keep the records. Three months are advice; outside China no rule asks for them.
    .done = For every process there are records of these months, and planned reviews and tests have happened at least once.
step-review-routine = Plan audits and reviews
    .what = Set up a program for internal audits and dates for the management review, so that both keep coming around.
    .done = The program covers every clause and every process, and the dates are in people’s calendars.
step-improvement = Settle corrections and improvements
    .what = Settle how nonconformities are recorded, their causes removed and improvements chosen and evaluated.
    .done = A list shows what was found, what was done about it and whether it helped.
step-auditors = Prepare auditors and the internal audit
    .what = Train or bring in people who can audit and do not audit their own work, and prepare the questions.
    .done = Auditors are named, their skills are shown, and the plan for the audit is agreed.
step-internal-audit = Hold the internal audit
    .what = Audit the whole system, every clause and every process, and write down what was found.
    .done = A report with findings and evidence is there, and nothing in the scope was left out.
step-corrections = Correct what was found
    .what = Find the cause of each finding, remove it, and check whether that worked.
    .done = Each finding has a cause, an action, somebody responsible and a date, and the grave ones are closed.
step-management-review = Hold the management review
    .what = Lay results, measurements, audit findings, risks and opportunities before top management, and have it decide.
    .done = Minutes with all inputs and with decisions are there.
step-booking = Choose a certification body and book stage 1
    .what = Ask accredited certification bodies that work by ISO/IEC 20000-6 for offers, compare them, and agree on dates.
    .done = There is a contract, and the date of stage 1 is fixed.

milestone-start = Begin
    .what = First-time projects take four to nine months according to one source, eight to twelve according to another.
milestone-records = Processes run and leave records
    .what = Three months of records before stage 1 are advice; only in China is it a rule.
milestone-booking = Book stage 1
    .what = Certification bodies are often booked up weeks ahead. The distance is our own estimate.
milestone-internal-audit = Internal audit
    .what = Four to six weeks before the external audit are advised, so that there is time for corrections.
milestone-management-review = Management review
    .what = After the internal audit, because its results belong into the review. The distance is our own estimate.
milestone-stage-1 = Stage 1 of the audit
    .what = Documents, scope and readiness. How long before stage 2 is for the certification body to say; the distance is our own estimate.
milestone-stage-2 = Stage 2 of the audit
    .what = Whether the system works. Then come corrections; the distance to the decision is our own estimate.
milestone-decision = Decision on the certificate
    .what = Made by people at the certification body who were not in the audit team.
milestone-surveillance-1 = First surveillance audit
    .what = Within twelve months of the decision; no public source that we know confirms the twelve months. From then on once in each calendar year.
milestone-surveillance-2 = Second surveillance audit
    .what = A year after the first.
milestone-recertification = Recertification audit
    .what = Finished before this day, on which the three years are over.
milestone-expiry = The certificate expires
    .what = Three years after the decision.

plan-assumptions = What we calculate with
plan-services = { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
plan-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
plan-services-listed = Your scope lists { $services }, so we calculate with that.
plan-services-assumed = You have not named any services, so we assume { $services }.
plan-people-assumed = You have not said how many people there are, so we assume { $people }.
plan-rough = These are rough ranges from your answers and the assumptions above, not an offer.
plan-nothing-answered = You have not said anything about how you work today. That is why the steps show their full range, from nothing to everything. It gets narrower with each answer.
plan-answer = Answer questions now
plan-sum = All in all
plan-sum-text = { $count ->
        [one] One step is left: { $days } of your own people’s time.
       *[other] { $count } steps are left: { $days } of your own people’s time.
    }
plan-days-half = half a person-day
plan-days-up-to-half = up to half a person-day
plan-days-from-half = { $high ->
        [one] ½–{ $high } person-day
       *[other] ½–{ $high } person-days
    }
plan-days-up-to = { $high ->
        [one] up to { $high } person-day
       *[other] up to { $high } person-days
    }
plan-days-same = { $days ->
        [one] about { $days } person-day
       *[other] about { $days } person-days
    }
plan-days-range = { $low }–{ $high } person-days
plan-decimal = { $whole }.{ $tenth }
plan-exactly = { $low } to { $high } person-days
plan-steps = What is to be done
plan-steps-lead = In an order that works. Several steps can run side by side.
plan-gate = { $gate }: { $state }
plan-done = How you see that it is done
plan-because = Why this step
plan-questions = The questions about it
plan-waits-same = { $weeks ->
        [one] at least { $weeks } week passes
       *[other] at least { $weeks } weeks pass
    }
plan-waits-up-to = { $weeks ->
        [one] up to { $weeks } week passes in any case
       *[other] up to { $weeks } weeks pass in any case
    }
plan-waits-range = { $low } to { $high } weeks pass in any case
plan-computed-base = For the whole gap, with { $services } and { $people }, we take { $days }.
plan-computed-per-service = Each further service adds { $days }.
plan-computed-per-ten = Each ten further people add { $days }.
plan-computed-whole = With { $services } and { $people }, the whole gap is { $days }.
plan-computed-left = Of the gap, { $range } is left according to your answers: { $days }.
plan-computed-rounded = Then we round outward to ½, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80 and so on.
plan-computed-own = These person-days are our own estimate; no public source confirms them.
plan-computed-sum = { $count ->
        [one] It is the figure of the one step before rounding, { $days }, rounded outward.
       *[other] The figures of the { $count } steps before rounding make { $days }. We round this sum outward once, so it differs from the sum of the ranges below.
    }
plan-computed-size = Calculated with { $services } and { $people }.

because-gate-closed = The gate “{ $gate }” is closed.
because-gate-unknown = It is not known yet whether the gate “{ $gate }” is open.
because-gap = { $clause }: a gap, { $range } met
because-unsure = { $clause }: perhaps a gap, { $range } met
because-nothing-known = { $section }: nothing is known yet, so everything is still possible.
because-document = Missing: { $document }
because-documents-open = { $count ->
        [one] Of one document it is not known whether it is there.
       *[other] Of { $count } documents it is not known whether they are there.
    }
because-months-unknown = It is not known for how many months there are records.
because-months = { $months ->
        [0] There are no records yet.
        [one] There are records for { $months } month.
       *[other] There are records for { $months } months.
    }
because-always = This is always to be done. We do not ask whether you have done it already.

plan-timeline = When
plan-timeline-back = Counted back from the day that you entered, { $date }. The first day of each line leaves room; the second is the latest.
plan-timeline-forward = You have not entered a day, so this is counted forward from today, { $date }. The lines say what is possible at the earliest, and what is realistic with delays.
plan-timeline-none = Enter above by when you would like to have the certificate, and you will see what has to happen by when.
plan-timeline-after = After the certificate
plan-timeline-after-text = The latest days, if the decision is made as above. What counts in the end are the dates of your certification body.
plan-from-to = { $from } to { $to }
plan-wish-past = This day has passed. Enter one that lies ahead.
plan-late = Counted back, the latest day to begin was { $date }, and it has passed. If you begin today, a decision can come between { $from } and { $to }.
plan-tight = It is getting tight. To have room, the day to begin was { $date }; the latest is { $latest }.
plan-timeline-distance = { $name }: { $low } to { $high } weeks before “{ $before }”
plan-timeline-distance-same = { $name }: { $low } weeks before “{ $before }”
plan-timeline-rule = Each line is counted back from another. The two ends of all distances on the way are added up, so early lines have more room between their days than late ones.
plan-timeline-start = Begin never comes after any other line.
plan-timeline-records = From the weeks of records we take off those that you have already, once it is known that every process runs.
plan-timeline-left-out = Lines whose gate is open already are left out.
