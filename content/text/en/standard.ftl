# The page about the standard: timeline, parts, transitions, related standards, what old texts say, ITIL.
# Facts in our own words: the text of the standard is protected. Ids as in content/standard/series.toml.

page-standard = About the standard
standard-lead = Where ISO/IEC 20000 comes from, what belongs to it today, and what in older texts is no longer true. All of it is in our own words; the text of the standard is protected and does not appear here.
standard-unverified = not confirmed by a public source
standard-change = From { $from } to { $to }

# Timeline: what happened, without the date

standard-timeline = How it came about
event-code-of-practice = Work on a code of practice for service management begins in the United Kingdom.
event-pd-0005 = A new edition of the code of practice DISC PD 0005 covers 13 processes instead of 4.
event-bs-15000-first = The first edition of the British Standard BS 15000 is published.
event-pd-0015 = The self-assessment workbook PD 0015:2002 is published, a forerunner of this check on paper.
event-bs-15000-second = The second edition, BS 15000-1:2002, replaces the first and brings in the Plan-Do-Check-Act cycle.
event-bs-15000-part-2 = BS 15000-2:2003 is added as a code of practice.
event-itsmf-scheme = itSMF launches its certification scheme, with registered certification bodies and a public register.
event-fast-track = The fast-track procedure begins that turns BS 15000 into an international standard in less than 14 months.
event-edition-2005 = ISO/IEC 20000 is published: part 1 with the requirements, part 2 as a code of practice.
event-part-3 = Guidance on setting the scope follows as part 3.
event-five-parts = Part 4, a reference model of the processes, is published; by the end of the year the series has five parts.
event-edition-2011 = The second edition of part 1 is published, for the first time with rules for processes that others operate.
event-part-6 = Part 6 is published, with requirements for the bodies that audit and certify.
event-edition-2018 = The third edition of part 1 is published, in the structure that ISO’s management system standards share.
event-switzerland = Switzerland adopts the text of 2018 unchanged as SN ISO/IEC 20000-1:2021.
event-amendment-1 = Amendment 1 adds the question of climate change, with effect at once and without a new certificate.

# Parts: what each is about, and a remark (.note)

standard-parts = The parts today
standard-parts-2010 = The five parts of 2010
standard-part-number = Part
standard-part-title = What it is about
standard-part-kind = Type
standard-part-year = Year
standard-part-status = Status
part-kind-IS = International Standard (IS)
part-kind-TR = Technical Report (TR)
part-kind-TS = Technical Specification (TS)
part-status-current = current
part-status-withdrawn = withdrawn
part-status-never-published = never published
part-status-unclear = unclear
part-1 = Requirements for the service management system
    .note = The only part that organizations are certified against; since 2024 with Amendment 1 on climate change.
part-2 = Guidance on applying part 1
    .note = It helps you understand part 1 and sets no requirements of its own.
part-3 = How to set the scope, and to whom part 1 applies
    .note = Worth reading when you set your scope: it has examples of scope statements.
part-4 = Reference model of the processes
    .note = Withdrawn in April 2018; the successor is ISO/IEC TS 33054.
part-5 = Guidance on implementing part 1
    .note = In 2010 it was a sample plan for the implementation.
part-6 = Requirements for certification bodies
    .note = Besides part 1 the only part with requirements; the certification body has to meet them, not you.
part-7 = How part 1 fits together with ISO 9001 and ISO/IEC 27001
part-8 = For very small organizations (planned)
    .note = As far as we could find out, it never appeared.
part-9 = Part 1 for cloud services
    .note = As far as we know, it is no longer offered.
part-10 = Concepts and terms
part-11 = Part 1 and ITIL
    .note = Only an earlier edition of 2015, a Technical Report, is confirmed.
part-12 = Part 1 and CMMI for services (CMMI-SVC)
    .note = It was published in 2016; whether it is still current is not confirmed.
part-13 = Part 1 and COBIT
    .note = We have only seen it mentioned; type and year are not certain.
part-14 = Part 1 together with SIAM
    .note = The draft was put to the vote in August 2023; the year of publication is not confirmed.
part-15 = Agile and DevOps in a service management system
part-16 = Sustainability in a service management system
part-17 = Scenarios from practice for part 1
    .note = Expressly not meant for judging conformity.

# Transitions, by the edition that was replaced

standard-deadlines = Transition periods
deadline-bs15000 = We have found no deadline in public sources for the change from BS 15000 to the edition of 2005.
deadline-2005 = Audits against the edition of 2005 ended on 1 June 2013, 24 months after the certification scheme of itSMF and APMG had introduced the edition of 2011.
deadline-2011 = Three years were allowed for the change to the edition of 2018, and six months more because of the pandemic; sources give 30 or 31 March 2022 as the last day.

# Related standards and frameworks: name, and what it has to do with this check (.text)

standard-relatives = Related standards and frameworks
relative-bs-15000 = BS 15000
    .text = The British predecessor of ISO/IEC 20000, first published in 2000. Clauses 3 to 10 of its edition of 2002 have the same numbers as in ISO/IEC 20000-1:2005, so an old certificate can be read in the same way.
relative-itil = ITIL
    .text = A collection of good practice for service management. If you work by it, much in the standard will look familiar. But the standard does not require ITIL, and this check does not ask about it.
relative-iso-15504 = ISO/IEC 15504 and ISO/IEC 33020
    .text = Standards for assessing the capability of processes. Part 8 of ISO/IEC 15504, on IT service management, has been withdrawn; today there are ISO/IEC TS 33054 and TS 33074, with ISO/IEC 33020 as the scale. Scopecheck uses this scale for the capability levels.
relative-iso-9001 = ISO 9001
    .text = The standard for quality management. If you have a system by it already, part 7 shows how it fits together with ISO/IEC 20000-1.
relative-iso-27001 = ISO/IEC 27001
    .text = The standard for information security management; part 7 and ISO/IEC 27013 show how it fits together with ISO/IEC 20000-1. One difference matters for your scope: ISO/IEC 20000-1 has no statement of applicability, so no requirement inside the scope can be left out.
relative-cobit-cmmi-siam = COBIT, CMMI and SIAM
    .text = Frameworks for governing IT, for the maturity of services and for working with many providers. Each has a part of its own in the series: 13, 12 and 14. You do not need any of them for the certificate, and this check does not ask about them.
relative-fitsm = FitSM
    .text = A free, lightweight family of standards for IT service management. Budgeting and accounting, asset management and knowledge, for example, have no counterpart in it. So meeting FitSM does not mean that you meet ISO/IEC 20000-1.

# What old texts say, and what is right today (.truth)

standard-myths = What old texts say, and what is right today
standard-myth-says = You may read
standard-myth-truth = What is right
myth-bs-150000 = The predecessor of the standard is BS 150000.
    .truth = It is BS 15000; the extra zero is a typo.
myth-join-committee = The standard comes from the “Join Technical Committee”.
    .truth = It is the Joint Technical Committee, ISO/IEC JTC 1 for short: ISO and IEC run it together.
myth-five-parts = The series has five parts: two standards and three Technical Reports.
    .truth = That was so in 2010 and 2011. Today the numbers go up to 17, and part 4 has been withdrawn. Organizations are still certified against part 1 only.
myth-scope-management-on-the-certificate = The certificate states the scope management.
    .truth = What is printed on the certificate is the scope statement: which organization manages and delivers which services.
myth-part-eight = Part eight of the standard introduced capability and maturity levels.
    .truth = That was part 8 of ISO/IEC 15504, not of ISO/IEC 20000, and it has been withdrawn. Today processes are assessed by ISO/IEC TS 33054 and TS 33074, on the scale of ISO/IEC 33020.
myth-persons-certified = A person can be certified to ISO/IEC 20000.
    .truth = Only organizations, or parts of them, can get this certificate. A person can take a training certificate that shows what they know.
myth-aligned-with-itil = The standard is aligned with ITIL, so you need ITIL for it.
    .truth = The two are related, but the standard does not require ITIL. You have to meet the requirements of the standard, whichever framework you work by.
myth-renewed-after-three-years = The certificate has to be renewed after three years at the latest.
    .truth = That is true, but only half of it: in the first and the second year there is a surveillance audit as well.
myth-processes-may-be-limited = Only the management processes have to be complete; the others may be limited.
    .truth = Inside the scope all processes and all requirements apply, in every edition. Services, sites, customers, units and technology may be limited.
myth-service-reporting-process = Service reporting is one of the processes.
    .truth = It was one in the editions of 2005 and 2011. Since 2018 it has stood in clause 9.4, with the evaluation of performance. It is still required.

# ITIL 4: the names of the practices

standard-itil = If you know ITIL
standard-itil-text = This table helps you find your way: it shows which practices of ITIL 4 come closest to the 18 processes, by our own comparison. The standard does not require ITIL, and practices and requirements are not the same. If you work by a practice, you may still have something to add.
standard-itil-process = Process of the standard
standard-itil-practice = Practice in ITIL 4
itil-service-catalogue-management = Service catalogue management
itil-it-asset-management = IT asset management
itil-service-configuration-management = Service configuration management
itil-relationship-management = Relationship management
itil-service-level-management = Service level management
itil-supplier-management = Supplier management
itil-service-financial-management = Service financial management
itil-capacity-and-performance-management = Capacity and performance management
itil-change-enablement = Change enablement
itil-service-design = Service design
itil-project-management = Project management
itil-service-validation-and-testing = Service validation and testing
itil-release-management = Release management
itil-deployment-management = Deployment management
itil-incident-management = Incident management
itil-service-request-management = Service request management
itil-problem-management = Problem management
itil-availability-management = Availability management
itil-service-continuity-management = Service continuity management
itil-information-security-management = Information security management

# Where a process of an old certificate lives today

standard-moves = Where a process of an old certificate is today
standard-moves-text = From one edition to the next, processes were split and got new numbers, so one number can mean different things: in 2011, 8.1 was about incidents and requests; in 2018, it is about planning and control. This comparison is our own.
standard-moves-chapters = Only the chapters of BS 15000 are known from public sources, so it is compared chapter by chapter.
standard-moves-edition = Edition of the old certificate
standard-moves-way = Direction
standard-moves-forth = From then to today
standard-moves-back = From today back
standard-moves-processes = Processes
standard-moves-then = Then
standard-moves-now = Today
standard-moves-part = part of
standard-moves-partly = partly
standard-moves-gone = no counterpart today
standard-moves-new = new, no counterpart then

# Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
