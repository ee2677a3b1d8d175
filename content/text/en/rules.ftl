# The rules of the scope check in words: what is the matter (value), what to do next (.remedy),
# and the question repeated where the answer is not known (.question). Ids as in content/rules/rules.toml.

# Eligibility

rule-R01 = This standard is for organizations. A person cannot be certified against it, however much they know.
    .remedy = To prove your own knowledge, take a personal certificate: training providers offer them from Foundation level upwards. If you run a service business of your own, start again as a sole trader.
rule-R02 = A product or tool cannot be certified against this standard. It looks at how an organization manages and delivers services.
    .remedy = Do you also deliver the product as a service, for instance as SaaS with support? Then choose your organization as the applicant and enter that service: the service can be in the scope, the product cannot.
rule-R03 = Advice and training on service management alone are not enough: the standard is for organizations that deliver services and manage them day to day.
    .remedy = Do you also run a service for customers, such as a service desk or hosting? Then choose your organization as the applicant and limit the scope to that service.
rule-R04 = You deliver services to customers and manage them as an organization. That is exactly what the standard is for; size and industry do not matter.
rule-R05 = Anyone in business on their own account counts as an organization. You are treated like every other provider.
    .remedy = Plan ahead for one thing: somebody else has to carry out your internal audit, because nobody can check their own work impartially.
rule-R06 = A service needs somebody who receives it. Without at least one service and one customer there is nothing to audit.
    .remedy = Name at least one service and who receives it. Departments of your own company count as customers too.
    .question = Who receives your services: customers outside, people in your own organization, or both?
rule-R07 = Part of an organization can apply only if its own management may run the service management system itself: set rules, provide people and money, assign responsibilities.
    .remedy = Get the head of the unit this authority in writing. Or move the scope up to the level where these decisions are really made, and limit it there to certain services or sites.
    .question = May the management of this unit decide for itself on rules, people and money for the services in the scope?
rule-R42 = Your customers are inside your own organization. That is fine: internal providers are treated the same as external ones.

# What is left out, limited or does not occur

rule-R10 = A process or requirement inside the scope cannot be left out. All of them apply, whatever the size or kind of organization.
    .remedy = Take the tick away again. You may limit something else instead: services, sites, units, customers or technology. And you do not have to do everything yourselves: others may run a process as long as you keep control of it. If something just does not occur at present, such as external suppliers, say so instead.
rule-R13 = This does not occur at present, so there is usually nothing to show for it today. The requirement itself stays in force.
    .remedy = Keep a short dated note such as “none at present” and look at it again when things change. Ask your certification body whether that will do.
rule-R32 = Limiting the scope to certain services, sites, customers, units or technology is allowed. Inside this boundary everything applies.
rule-R35 = Not every service in the scope is in your service catalogue. Scope and catalogue have to match; where they do not, auditors often raise a finding.
    .remedy = Add the missing services to the catalogue under the same name, and date the version. Or take them out of the scope.
    .question = Are these services in your service catalogue, under the same name?
rule-R40 = Several legal entities without a common top management can hardly share one scope: nobody could decide for all of them. This is a hint; the certification body has the last word.
    .remedy = Limit the scope to one legal entity, or agree in writing on one top management with authority over all of them. Ask your certification body what it would accept.
    .question = Is there one top management that can decide for all legal entities in the scope?
rule-R40b = Several legal entities under one top management can often share one scope, but certification bodies set conditions for it.
    .remedy = Ask your certification body early which names will be on the certificate and how you should show the common management. Keep ready what you already have, such as a group policy or an agreement between the entities.
rule-R41 = You deliver from several sites. The certification body decides which of them it visits and when; often it does not go to all of them each time.
    .remedy = List all sites with their tasks and number of people when you ask for a quotation. You may also limit the scope to some of them.

# Who operates what

rule-R20 = Leadership and the foundations of the system cannot be handed over. Others may help, but your own organization has to decide and be able to show it.
    .remedy = Name people in your own management who decide on the points listed, and let others only prepare and advise. If the leadership really sits elsewhere, make that organization the applicant.
rule-R20c = Others support you here, and you decide yourselves. That is allowed.
rule-R20d = Keeping control of everyone who contributes to your services is your own task. Nobody else can show it for you.
    .remedy = Name somebody in your organization who keeps the list of contributors, looks at their results and steps in when these are poor. Others may collect the figures.
rule-R21 = Others run all of your processes. Then there is nothing left that your own organization could show.
    .remedy = Limit the scope to services where you run part of the processes yourselves, or take some of them back. Otherwise the organization that really runs them should apply.
    .question = Does somebody else deliver all these services to your customers, from end to end?
rule-R22 = Others do part of the work, and you stay in control: it is listed, measured and agreed. That is allowed. Your certificate does not cover the other party.
rule-R23 = Others do part of the work, but it is not on any list. So nobody can see who contributes what, and what you have to keep under control.
    .remedy = Draw up a list: who provides or operates what, for which service, and who looks after it on your side. A simple table is enough if it is kept current.
    .question = Is there a written list showing which part of this work others do for you?
rule-R24 = Others do part of the work, and nobody measures how well. Without figures you cannot show that you are in control.
    .remedy = Agree on a few figures with the other party, for example time to resolve or availability. Look at them at fixed intervals and write down what you decide.
    .question = Do you regularly measure how well the other party does this work?
rule-R24b = Others do part of the work, and you have not set criteria for choosing and assessing them. So nobody can tell why this party is the right one.
    .remedy = Write down what a party must offer – experience, security and capacity, for example – and assess your present ones against these criteria.
    .question = Are there criteria by which you chose the other party and assess it again from time to time?
rule-R25 = An external supplier works for you here without a contract that covers it. Between separate companies a looser arrangement is not enough.
    .remedy = Sign a contract or extend the one you have: what is supplied, targets, duties of both sides and contact points. The targets have to fit what you promise your customers.
    .question = Is there a contract with this supplier that covers the work concerned?
rule-R25b = Another part of your company or a customer does work for you here, and nothing is agreed in writing. Even inside one company it has to be clear who delivers what.
    .remedy = Agree on tasks, targets and interfaces in writing. It need not be a contract: two pages that both sides have approved will do.
    .question = Is there a written agreement with this part of your company or this customer?
rule-R29 = Nobody operates this at present. Inside the scope, everything required has to be in operation.
    .remedy = Name somebody responsible, agree on a simple way of working and keep records from now on. Others may do it for you as long as you keep control.
    .question = Who takes care of this: you, another part of your company, a supplier, a customer, or nobody?
rule-R43 = Others run your service desk, and you stay in control. That is common and allowed.
rule-R44 = External suppliers run everything for you, except perhaps the contact with customers. Selling a service that others run from end to end is not enough.
    .remedy = Limit the scope to services that you run at least in part yourselves, or take over part of the processes. Otherwise the organization that runs the service should apply.

# The statement

rule-R30 = The statement does not say who manages and delivers the services. Without that, no certificate is possible.
    .remedy = Enter the full legal name. If only a part applies, add it, for example “IT Operations department of …”.
rule-R31 = The statement names no service. Without one, nobody can tell what the certificate would stand for.
    .remedy = Enter at least one service under the name that your customers know, ideally as in the service catalogue.
rule-R33 = You have entered processes as services. Processes are how you work, services are what customers receive; single processes cannot be certified on their own.
    .remedy = Enter what the customer gets, for example “managed workplace” instead of “incident management”. To keep the scope small, choose fewer services.
rule-R34 = The statement reads as if a product or tool were to be certified. It has to be about an organization and its services.
    .remedy = Name the service that customers receive. If the technology matters, mention it only as a boundary: “… on the … platform”.
rule-R34b = The statement mentions a product or platform as a boundary. That can be all right, as long as nobody reads it as a certified product.
    .remedy = Ask your certification body whether it accepts the name. A neutral description such as “private cloud platform” avoids the question.
rule-R36 = The statement could be read as if a supplier or its site were covered too. It should speak of your own organization only.
    .remedy = Name only your own sites, and leave the suppliers out of the statement. Ask your certification body if you are not sure.
rule-R38 = The statement contains praise or a claim of conformity. Certification bodies usually strike out such words: the statement says what is covered, not how good it is.
    .remedy = Leave out words such as “leading”, “world-class” or “fully compliant”. The name of the service says enough.
rule-R39 = The statement names a framework such as ITIL. You may work by it, but the standard does not ask for it, and it usually does not appear on a certificate.
    .remedy = Leave the framework out of the statement and mention it elsewhere, for example in your service description.

# Readiness

rule-R50 = No full internal audit has been held yet. Without it you are not ready for the stage 2 audit.
    .remedy = Plan an internal audit of all requirements and all processes in the scope, by somebody who does not check their own work. Hold it four to six weeks before the external audit, and there is time to put things right.
    .question = Has there been an internal audit of all requirements and all processes in the scope?
rule-R51 = Top management has not reviewed the system yet. Without this review you are not ready for the stage 2 audit.
    .remedy = Hold the review after the internal audit: audit results, targets, customer feedback, suppliers, risks and improvements on the table, decisions in the minutes.
    .question = Has top management reviewed the service management system and recorded its decisions?
rule-R52 = Your records do not go back far yet. The standard names no number of months, but three are a common rule of thumb.
    .remedy = Keep working by your processes and keep the records. Ask your certification body how many months it would like to see before stage 2.
rule-R53 = You have not decided yet whether climate change matters for your service management. Since February 2024 this question has to be answered.
    .remedy = Talk it over with top management and write down the result with the reason, in two or three sentences. “Not relevant, because …” is a valid answer too.
    .question = Have you considered whether climate change matters for your service management, and kept the result?

# An existing certificate

rule-R54 = The certificate was issued more than three years ago and has expired.
    .remedy = Call your certification body now and stop advertising with the certificate. Within six months of expiry it can perhaps be restored if you catch up on the audit that is due; after that you need at least a new stage 2 audit.
rule-R55 = The certificate is based on an edition whose transition period is over. It is no longer valid, whatever date it bears.
    .remedy = Plan an initial audit against the edition of 2018. Most of your work carries over; look first at what is new, such as context, knowledge and demand management.
rule-R56 = The certification body’s last audit was more than twelve months ago. It may suspend the certificate.
    .remedy = Contact your certification body and agree on a date for the surveillance audit. Check the last report for points still open.

# Rules of the older editions, and those on components and integrators.

rule-R11 = In the edition of 2011, too, no process or requirement inside the scope can be left out. All of them apply, whatever the size or kind of organization.
    .remedy = Take the tick away again. You may limit something else instead: services, sites, units, customers or technology. And you do not have to do everything yourselves: others may run some of the processes as long as you keep control of them. If something just does not occur at present, such as external suppliers, say so instead.
rule-R12 = In the edition of 2005, as in BS 15000 before it, everything applies inside the scope: the management system and all 13 processes. None of it can be left out.
    .remedy = Take the tick away again. You may limit something else instead: services, sites, units, customers or technology. Others may also run a process for you as long as you keep control of it and can show that. If something just does not occur at present, say so instead.
rule-R20b = In the edition of 2011 the general requirements of the system – leadership, control over other parties, documents, resources, planning, checking and improving – have to be shown by the provider itself. Another party cannot do that for you.
    .remedy = Name people in your own management who decide on the points listed, and let others only prepare and advise. If the leadership really sits elsewhere, make that organization the applicant.
rule-R21b = All the components of your services come from others, such as a cloud provider, while you run processes yourselves. Whether that leaves enough with you is for the certification body to say.
    .remedy = Look for what is your own: perhaps a portal, monitoring, interfaces or settings that you build and maintain. List it, add what you do yourselves in the processes, and ask your certification body whether that is enough.
    .question = Do others provide all the technical components of your services?
rule-R26 = Others run more than half of the processes. The edition of 2011 expects you to do the greater part yourselves.
    .remedy = Take some of the processes back, or limit the scope to services where most of the work is yours. For everything that stays with others you need the four proofs of control. The edition of 2018 is more generous here: it only rules out that others run everything.
rule-R27 = Others do part of the work, and you cannot show all four points that count in the edition of 2011: you answer for it, you define it, you check it, and you decide on improvements.
    .remedy = Go through the four points with the other party and put them in writing: who answers for the process and may insist on the rules, how it works and where it connects with yours, how you check the results and whether the rules are kept, and that you set the order of improvements.
    .question = Can you show for this work that you answer for it, define it, check it and decide on improvements?
rule-R28 = Others do part of the work, and you cannot show all five signs of control that audits looked for in the days of this edition. So nobody can tell whether you are still in charge.
    .remedy = Put all five in writing: you know and control what goes into the work, you know and use what comes out, you set figures and measure them, you answer for it all meeting the standard, and you decide on improvements and check what they achieve.
    .question = Can you show for this work that you control what goes in, use what comes out, measure it, answer for it and improve it?
rule-R37 = When you drew the scope, you did not consider sites, customers or technology. The edition of 2011 expects you to.
    .remedy = Think about all three, and enter whatever marks a boundary. Where you want no limit, a short dated note that you have thought about it is enough.
rule-R47 = You mainly coordinate suppliers that together deliver the services: you are a service integrator (SIAM). Even then some of the processes have to stay with you.
    .remedy = Say for each process who operates it and what stays with you, for example service levels, changes or suppliers. Talk to your certification body early; ISO/IEC TS 20000-14 deals with integrators.
    .question = Do you mainly coordinate several suppliers that together deliver the services?
