# Capability levels and process attributes in words. Ids as in content/attributes.toml. Names: .name by ISO/IEC 33020:2015,
# .old-name by ISO/IEC 15504-2; everything else is in our own words.

# Levels

level-0 = Incomplete
    .old-name = Incomplete
    .text = The process does not exist, or does too little of what it is there for.
level-1 = Performed
    .old-name = Performed
    .text = The process does what it is there for, though perhaps only thanks to the effort of a few people.
level-2 = Managed
    .old-name = Managed
    .text = The process is planned, monitored and corrected, and its results and documents are in order.
level-3 = Established
    .old-name = Established
    .text = Everyone works by the same defined process, and adapts it only by agreed rules.
level-4 = Predictable
    .old-name = Predictable
    .text = The process stays within known limits, so that figures tell you in advance what it will deliver.
level-5 = Innovating
    .old-name = Optimizing
    .text = The process keeps improving in the direction of your business goals, and the effect of each change is checked.

# Level 1

attribute-pa1-1 = This process does what it is there for.
    .name = Process performance
    .old-name = Process performance
    .short = The process does its job

# Level 2

attribute-pa2-1 = We have set goals for this process and planned who does what with which resources, and we step in when it strays from the plan.
    .name = Performance management
    .old-name = Performance management
    .short = Goals set, work planned and controlled
    .hint = Handovers count too: everyone involved knows who they get work from and who they pass it on to.
    .why = A process that nobody looks after lives on goodwill, and falters as soon as the workload rises.
    .auditor = The goals are known, and the plan names roles, resources and interfaces. Figures or meetings show where the process strayed from the plan and what was done about it.
    .evidence-targets = Goals for the process
    .evidence-work-plan = Plan with resources and dates
    .evidence-responsibilities = Roles and interfaces
    .evidence-status-reviews = Status reviews with the actions taken
attribute-pa2-2 = We have set what the documents and records of this process must contain, check them against that, and keep their versions under control.
    .name = Work product management
    .old-name = Work product management
    .short = Documents and records under control
    .hint = This means whatever the process produces: plans, reports, agreements, tickets. Spot checks are enough; not every ticket has to be checked.
    .why = If everyone writes down something different, the next person cannot rely on it.
    .auditor = It is clear what each result must contain and who approves it. A document picked at random is current and easy to find, and checks have left traces.
    .evidence-templates = Templates and required content
    .evidence-version-history = Version history and approvals
    .evidence-document-reviews = Results of checks, with corrections

# Level 3

attribute-pa3-1 = This process has one shared standard, with steps, roles, tools and rules for adapting it, and we know how to tell whether it works.
    .name = Process definition
    .old-name = Process definition
    .short = Standard process, with rules for adapting
    .hint = Adapting means, for example, fewer steps at a small site. If everyone works in exactly the same way, that counts, too.
    .why = With a shared standard, people can stand in for each other, and what one team learns helps them all.
    .auditor = The standard shows the sequence, links to other processes, skills, tools and work environment. It says what may be adapted, and how you judge whether the process works.
    .evidence-standard-process = Description of the standard process
    .evidence-tailoring-rules = Rules for adapting it
    .evidence-role-profiles = Roles with the skills they require
    .evidence-effectiveness-criteria = Criteria for telling whether it works
attribute-pa3-2 = Everyone in this process really works by the standard, with the skills and resources it takes, and we collect data that show it works.
    .name = Process deployment
    .old-name = Process deployment
    .short = Standard in use, backed by data
    .hint = If there is no standard for this process yet, the answer is “Not done”. If only some teams follow it: “In parts”.
    .why = A standard helps nobody if people work differently from what it says.
    .auditor = Staff describe the same steps as the standard, and the records agree. Training, tools and time are provided, and conclusions are drawn from data on the process.
    .evidence-matching-records = Records that match the standard
    .evidence-training-records = Training records for the roles
    .evidence-process-data = Process data with conclusions

# Level 4

attribute-pa4-1 = From our business goals we have derived what to measure in this process and which values to reach; we analyse the results and know why they vary.
    .name = Quantitative analysis
    .old-name = Process measurement
    .short = Measured, causes of variation known
    .hint = For example how far lead times spread and why, not only their average. A few well-chosen figures are enough.
    .why = A good average can hide that every tenth case goes badly wrong.
    .auditor = A clear line leads from business goals to figures with target values. Data are collected reliably and analysed with statistics or similar methods, and causes of variation are named.
    .evidence-measurement-goals = Measures derived from business goals
    .evidence-measurement-data = Measured values over time
    .evidence-variation-analysis = Analysis of variation and its causes
attribute-pa4-2 = We keep this process within limits set in numbers; when a value falls outside, we find out what was special and remove the cause.
    .name = Quantitative control
    .old-name = Process control
    .short = Kept within limits by figures
    .hint = Ordinary ups and downs are normal. What counts is telling them from real outliers, for example with a control chart.
    .why = Only if you know the limits can you make firm promises, and see trouble before the customer does.
    .auditor = Limits come from data, not from wishes. For each value outside them, cause and action are on record, and limits are reset when the process has changed.
    .evidence-control-limits = Limits and how they were set
    .evidence-control-charts = Control charts or similar displays
    .evidence-outlier-actions = Outliers with cause and action

# Level 5

attribute-pa5-1 = We know from our business goals how this process should improve, and look for ways to get there in its figures and in new ideas.
    .name = Process innovation
    .old-name = Process innovation
    .short = Improvement goals and new ideas
    .hint = New ideas come from new technology, from what others do well, or from your staff. Fixing mistakes is not enough here.
    .why = Even a stable process can be the wrong one once the business needs something else.
    .auditor = Improvement goals can be traced to business goals. Recurring causes of variation, new technology and good practice elsewhere have been examined, and the opportunities found are on record and ranked.
    .evidence-improvement-goals = Improvement goals for the process
    .evidence-idea-list = Ranked list of opportunities
    .evidence-innovation-study = Study of new technology or practice
attribute-pa5-2 = We assess every planned change to this process beforehand, introduce it in a controlled way, and then measure whether it had the effect we wanted.
    .name = Process innovation implementation
    .old-name = Process optimization
    .short = Changes assessed, introduced, effect measured
    .hint = This is about changes to the way you work, not about changes to services or systems.
    .why = Not every improvement is one; only a comparison of before and after will tell.
    .auditor = For a recent change there are an assessment of its impact, a plan for introducing it, and figures from before and after. Whatever did not work was corrected or withdrawn.
    .evidence-impact-assessment = Impact assessment before the change
    .evidence-rollout-plan = Plan for introducing the change
    .evidence-effect-review = Comparison of before and after
