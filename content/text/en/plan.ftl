# The way to a certificate: steps, effort, dates. Ids as in content/steps.toml.

step-applicant = Decide who applies
    .what = Decide which organization, or which part of one, is to hold the certificate. It has to provide services of its own to customers.
    .done = One name that can go on the certificate, and a top management that stands behind it.
step-context = Take stock of your environment
    .what = Write down what affects your services, from inside and outside, and who expects what of them. Decide whether climate change matters to them.
    .done = A short, dated overview that management knows and comes back to.
step-scope = Set the scope
    .what = Choose services, units, sites and customers, and say who operates what. Do not leave out any process or requirement.
    .done = An approved scope statement that agrees with your service catalogue.
step-leadership = Get management on board
    .what = Have top management approve the service management policy, assign roles and say who may decide what.
    .done = The policy is approved and known, and each role has a name behind it.
step-planning = Plan the management system
    .what = Rate risks and opportunities, set objectives that can be measured, and write the service management plan.
    .done = Risk list, objectives and plan fit together, and somebody keeps each of them up to date.
step-people = Make sure you have the people and skills
    .what = Decide what each role has to be able to do, compare that with the people you have, and close the gaps.
    .done = For each role there is evidence of competence, and everybody knows what their work has to do with the policy.
step-information = Bring documents under control
    .what = Decide how you approve, change and find documents, and how you pass on knowledge.
    .done = Whoever needs a document finds the current version, and outdated ones are out of circulation.
step-documents = Write the missing documents
    .what = Go through the list of documents, write what is not there yet and have it approved. Short ones are enough.
    .done = Every document on the list is there, approved and in use.
step-service-operation = Plan and deliver services in an orderly way
    .what = Record the requirements of each service, plan how you deliver it, and check that it really runs that way.
    .done = Each service has current requirements, and records show that the work went as planned.
step-control = Keep control of what others do
    .what = List what suppliers, other units and customers do for your services, and decide how you control and measure it.
    .done = The list is complete, and for each entry there are criteria, an agreement and measurements.
step-service-catalogue = Set up the service catalogue
    .what = Describe each service with its purpose, its users and what it depends on, and make the catalogue available.
    .done = Every service in the scope is in the catalogue, and when a service changes, so does its entry.
step-configuration = Record assets and configuration
    .what = Decide which assets and components you need to know about, record them, and make updating them part of every change.
    .done = A sample from the records matches what is really there.
step-business-relationship = Look after customers
    .what = Name contacts, hold regular talks about performance, ask about satisfaction and record complaints.
    .done = There are notes of these talks, an evaluation of satisfaction, and a list of complaints and how each was settled.
step-service-level = Agree on service levels
    .what = Agree on measurable targets with customers, measure against them and talk about deviations.
    .done = Each service has an agreed target, and reports show how often it was met.
step-supplier = Manage your suppliers
    .what = Make sure contracts cover what you promise your customers, name contacts, and review performance at fixed times.
    .done = For each supplier there is a valid contract or agreement and a recent review.
step-budgeting = Know what services cost
    .what = Budget by service or kind of service, compare costs with the budget, and give the figures to those who decide.
    .done = There are a budget and a comparison for at least one period.
step-demand-capacity = Plan ahead for demand and capacity
    .what = Estimate the demand, work out the people, technology and money it takes, and keep an eye on demand and capacity.
    .done = There are forecasts, requirements and measurements, and they have led to decisions.
step-change = Manage changes
    .what = Write the change management policy, sort changes by type, and assess, approve and review them.
    .done = Changes from recent weeks can be followed from the request to the review.
step-transition = Introduce new services and releases in a controlled way
    .what = Decide when a new or changed service needs a project of its own, and how you plan, test and roll out releases.
    .done = At least one example shows plan, tests, acceptance and result.
step-incident-request = Set rules for incidents and requests
    .what = Define priorities, escalation and what happens in a major incident. Write instructions for common requests.
    .done = Tickets show priority, progress and closure, and the agreed times are measured.
step-problem = Get to the root of problems
    .what = Look for patterns in incidents, find causes, record known errors and follow up until they are removed.
    .done = There are problem records that began with an analysis and led to a change or a workaround.
step-availability = Secure availability
    .what = From requirements and agreements, work out how available each service has to be and what puts that at risk. Measure it, and look into outages.
    .done = Targets, risks and measurements are there for each service where they matter.
step-continuity = Prepare for emergencies
    .what = Assess what an outage would mean, write the continuity plan, and test it.
    .done = You have tested the plan, and dealt with what came to light.
step-information-security = Protect information
    .what = Have the information security policy approved, rate risks, choose controls and record security incidents.
    .done = Policy, risks, controls and records fit together and are current.
step-figures = Measure and report
    .what = Decide what you measure and evaluate, and when, and write service reports that lead to decisions.
    .done = At least one full round of reports is there, with what followed from it.
step-training = Show people the new way of working
    .what = Go through the processes with everybody who works by them, and answer what is unclear.
    .done = Whoever is asked can say how they do their work and where that is written down.
step-records = Run everything and collect records
    .what = Let every process run for about three months as described, and keep the records. Three months is advice; only in China is it a rule.
    .done = For every process there are records of these months, and planned reviews and tests have happened at least once.
step-review-routine = Plan audits and reviews
    .what = Set up a programme for internal audits and dates for the management review, so that both come around regularly.
    .done = The programme covers every clause and every process, and the dates are in people’s calendars.
step-improvement = Organize corrections and improvements
    .what = Decide how you record nonconformities, remove their causes, and choose and evaluate improvements.
    .done = A list shows what was found, what you did about it and whether it helped.
step-auditors = Prepare auditors and the internal audit
    .what = Train or bring in people who know how to audit and do not audit their own work, and prepare the questions.
    .done = Auditors are named, there is evidence of their competence, and the audit plan is agreed.
step-internal-audit = Hold the internal audit
    .what = Audit the whole system, every clause and every process, and write down what was found.
    .done = There is a report with findings and evidence, and it covers everything in the scope.
step-corrections = Correct what was found
    .what = Find the cause of each finding, remove it, and check whether that worked.
    .done = Each finding has a cause, an action, somebody responsible and a date, and the serious ones are closed.
step-management-review = Hold the management review
    .what = Put results, measurements, audit findings, risks and opportunities before top management, and have it decide.
    .done = The minutes show what was put before top management and what it decided.
step-booking = Choose a certification body and book stage 1
    .what = Ask accredited certification bodies that work to ISO/IEC 20000-6 for quotations, compare them, and agree on dates.
    .done = There is a contract, and the date of stage 1 is fixed.

milestone-start = Start
    .what = First-time projects take four to nine months according to one source, eight to twelve according to another.
milestone-records = Processes start to leave records
    .what = Three months of records before stage 1 is advice; only in China is it a rule.
milestone-booking = Book stage 1
    .what = Certification bodies are often booked up weeks ahead. The interval is our own estimate.
milestone-internal-audit = Internal audit
    .what = The advice is four to six weeks before the external audit, so that there is time for corrections.
milestone-management-review = Management review
    .what = After the internal audit, because its results belong in the review. The interval is our own estimate.
milestone-stage-1 = Stage 1 of the audit
    .what = About documents, scope and readiness. The certification body says how long before stage 2 it has to be; the interval here is our own estimate.
milestone-stage-2 = Stage 2 of the audit
    .what = About whether the system works. Then come corrections; the interval to the decision is our own estimate.
milestone-decision = Decision on the certificate
    .what = Made by people at the certification body who were not on the audit team.
milestone-surveillance-1 = First surveillance audit
    .what = Within twelve months of the decision; we know of no public source for the twelve months. From then on, once in each calendar year.
milestone-surveillance-2 = Second surveillance audit
    .what = A year after the first.
milestone-recertification = Recertification audit
    .what = It has to be finished before this day, when the three years are over.
milestone-expiry = The certificate expires
    .what = Three years after the decision.

plan-assumptions = What we base this on
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
plan-people-assumed = You have not said how many people work for the services, so we assume { $people }.
plan-rough = These are rough ranges from your answers and the assumptions above, not an offer.
plan-nothing-answered = You have not yet said how you work today. That is why the steps show their full range, from nothing to everything. Each answer narrows it.
plan-answer = Answer questions now
plan-sum = In total
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
plan-steps = What needs to be done
plan-steps-lead = In an order that works. Several steps can run side by side.
plan-done = How you can tell that it is done
plan-because = Why this step
plan-questions = The questions on this step
plan-waits-same = { $weeks ->
        [one] at least { $weeks } week passes
       *[other] at least { $weeks } weeks pass
    }
plan-waits-up-to = { $weeks ->
        [one] up to { $weeks } week passes, whatever the effort
       *[other] up to { $weeks } weeks pass, whatever the effort
    }
plan-waits-range = { $low } to { $high } weeks pass, whatever the effort
plan-computed-base = To close the whole gap with { $services } and { $people }, we assume { $days }.
plan-computed-per-service = Each additional service adds { $days }.
plan-computed-per-ten = Every ten additional people add { $days }.
plan-computed-whole = With { $services } and { $people }, closing the whole gap takes { $days }.
plan-computed-left = By your answers, { $range } of the gap is left: { $days }.
plan-computed-rounded = Then we round outward to ½, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80 and so on.
plan-computed-own = These person-days are our own estimate; no public source confirms them.
plan-computed-sum = { $count ->
        [one] This is the figure of the one step before rounding, { $days }, rounded outward.
       *[other] Before rounding, the { $count } steps add up to { $days }. We round this sum outward once, so it differs from the sum of the ranges below.
    }
plan-computed-size = Calculated with { $services } and { $people }.

because-gate-closed = The gate “{ $gate }” is closed.
because-gate-unknown = It is not known yet whether the gate “{ $gate }” is open.
because-gap = { $clause }: a gap, { $range } met
because-unsure = { $clause }: perhaps a gap, { $range } met
because-nothing-known = { $section }: nothing is known yet, so everything is still possible.
because-document = Missing: { $document }
because-documents-open = { $count ->
        [one] For one document, it is not known whether it exists.
       *[other] For { $count } documents, it is not known whether they exist.
    }
because-months-unknown = It is not known for how many months there are records.
because-months = { $months ->
        [0] There are no records yet.
        [one] There are records for { $months } month.
       *[other] There are records for { $months } months.
    }
because-always = This always has to be done. We do not ask whether you have already done it.

plan-timeline = When
plan-timeline-back = Counted back from the day that you entered, { $date }. The first day of each line leaves some room; the second is the latest.
plan-timeline-forward = You have not entered a day, so this is counted forward from today, { $date }. Each line shows the earliest possible day, and a realistic one with delays.
plan-timeline-none = Enter above by when you would like to have the certificate, and you will see what has to happen by when.
plan-timeline-after = After the certificate
plan-timeline-after-text = The latest day for each, depending on when the decision comes. Your certification body’s dates are what counts.
plan-from-to = { $from } to { $to }
plan-between = between { $from } and { $to }
plan-wish-past = This day has passed. Enter one that lies ahead.
plan-late = Counted back, the latest day to begin was { $date }, and it has passed. If you begin today, a decision can come between { $from } and { $to }.
plan-tight = It is getting tight. To leave some room, you would have had to begin on { $date }; the latest day to begin is { $latest }.
plan-timeline-distance = { $name }: { $low } to { $high } weeks before “{ $before }”
plan-timeline-distance-same = { $low ->
        [one] { $name }: { $low } week before “{ $before }”
       *[other] { $name }: { $low } weeks before “{ $before }”
    }
plan-timeline-rule = Each line is counted back from another. The short and the long ends of all intervals on the way add up, so the two days of an early line lie further apart than those of a late one.
plan-timeline-start = The start never comes after any other line.
plan-timeline-records = From the weeks for records we subtract those you already have, once it is known that every process runs.
plan-timeline-left-out = Lines whose gate is already open are not shown.
