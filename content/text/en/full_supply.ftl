# Practice statements on clauses 8.4.1 to 8.4.3 in words. Ids as in content/questions/full_supply.toml.

# 8.4.1 Budgeting and accounting for services

question-budgeting-cost-assignment = We assign all costs of our services, shared ones included, to services or groups of services by fixed rules.
    .hint = Shared costs are, for example, the service desk, the data centre, or licences that several services use.
    .why = As long as shared costs belong to nobody, every service looks cheaper than it is.
    .auditor = The rules are in writing and fit those of the finance department. An invoice picked at random can be traced to the service that bears the cost.
    .finding = Only the hardware was assigned to services. Staff costs, by far the largest item, were all in one big pot.
    .evidence-assignment-rules = Rules for assigning costs
    .evidence-service-costs = Costs by service or group
    .evidence-finance-policy = Financial policy of the company
question-budgeting-forecast = During the year we revise our cost forecast early enough to head off an overrun.
    .why = In December you can only explain an overrun; in June you can still avoid it.
    .auditor = There are dated forecasts from the past year. It is clear who received them, and what was decided when costs threatened to get out of hand.
    .finding = They looked at the actual costs only once a year, when the next budget was due.
    .evidence-cost-forecasts = Cost forecasts with dates
    .evidence-overrun-decisions = Decisions on looming overruns
question-budgeting-decisions = Before we decide on a new or changed service, we know what it will cost, running costs included.
    .hint = For small changes, a rough figure is enough.
    .why = Buying is often the small part; running it for years is the large one.
    .auditor = For a recent decision, there are the figures that were on the table at the time: one-off costs, running costs, possible savings.
    .finding = The service was approved on its purchase price; in the second year, the running costs took everybody by surprise.
    .evidence-cost-estimate = Cost estimate for a new or changed service
    .evidence-decision-paper = Decision paper with the figures

# 8.4.2 Demand management

question-demand-forecast-basis = Our forecasts of demand rest on facts, such as customers’ plans and past figures, not on gut feeling.
    .hint = For a steady service, a short note that nothing will change is enough.
    .why = A guess gets expensive either way, as idle capacity or as a bottleneck.
    .auditor = It is clear what a forecast rests on, when it was last renewed, and how close the previous one came to reality.
    .finding = The forecast was last year’s figure plus ten per cent, every year, for every service.
    .evidence-demand-forecast = Demand forecast with its sources
    .evidence-customer-plans = Notes on customers’ plans
    .evidence-forecast-comparison = Comparison of earlier forecasts with reality
question-demand-use = The people who plan capacity and budgets work with our current figures on demand and usage.
    .why = A forecast that stays with its author prevents no bottleneck.
    .auditor = Capacity plan and budget use the same demand figures, and usage reports reach the planners regularly.
    .finding = Sales expected twice as many users the next year, and the capacity plan knew nothing of it.
    .evidence-usage-reports = Usage reports with their recipients
    .evidence-planning-input = Capacity plan or budget with the demand figures in it

# 8.4.3 Capacity management

question-capacity-people = Our capacity planning treats people as seriously as technology: it shows how many we will need, what for and when.
    .hint = Information and money belong in the plan, too.
    .why = Storage can be ordered in a day; an experienced administrator cannot.
    .auditor = The plan states needs for staff, technology, information and money. It also shows what would happen if two people dropped out.
    .finding = The capacity plan was all about disk space, while the service desk was drowning in tickets.
    .evidence-capacity-plan = Capacity plan
    .evidence-staff-planning = Staff planning for the services
    .evidence-capacity-requirements = Capacity requirements
question-capacity-thresholds = For every important resource, we have set the level of use at which we add more, and know how much lead time that takes.
    .hint = Automatic scaling counts, if its limits have been set deliberately.
    .why = What takes three months to arrive has to be ordered three months before it gets tight.
    .auditor = Thresholds and lead times fit the demand forecast and what has been promised for performance, availability and recovery.
    .finding = The alarm was set at 95%, but new storage took eight weeks to arrive.
    .evidence-plan-thresholds = Thresholds and lead times in the capacity plan
    .evidence-alarm-settings = Alarm settings in monitoring
    .evidence-expansion-record = Record of an expansion made in time
question-capacity-analysis = When load or response times creep up, we act before users notice anything.
    .why = Slowness is rarely reported, but it annoys people every day.
    .auditor = There are analyses covering several months, and an improvement that came out of them. Bottlenecks that did cause incidents have been traced to their origin.
    .finding = Monitoring collected thousands of figures a day, yet it was the customer who reported the bottleneck.
    .evidence-trend-evaluation = Analysis of load and performance over time
    .evidence-tuning-record = Improvements that came out of it
    .evidence-bottleneck-incidents = Analysis of incidents caused by bottlenecks
