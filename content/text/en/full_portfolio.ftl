# Practice statements on clauses 8.2.4 to 8.2.6 in words. Ids as in content/questions/full_portfolio.toml.

# 8.2.4 Service catalogue management

question-service-catalogue-entries = Each catalogue entry says clearly what the service achieves for the customer and which other services it depends on.
    .hint = A list of names, servers or tools does not count.
    .why = Only then is it clear what the service is for, and what else has to work for it to work.
    .auditor = A few entries hold up against reality: the purpose is in the customer’s words, and operations would name the same dependencies.
    .finding = Half of the entries described servers and tools, and nobody could tell from them what the customer gets.
    .evidence-sample-entries = Catalogue entries with purpose and dependencies
    .evidence-entry-template = Template for catalogue entries
    .evidence-dependency-overview = Overview of how services depend on each other
question-service-catalogue-access = Customers, users and our own staff can look up their part of the catalogue without having to ask anyone.
    .hint = One catalogue with several views is fine, and so are several catalogues. Not everybody has to see everything.
    .why = A catalogue that nobody can get at is of no use except on the day of the audit.
    .auditor = A user and somebody from the service desk can open the catalogue on the spot, and each finds there what concerns them.
    .finding = The catalogue was stored on a network drive that no customer could reach.
    .evidence-published-catalogue = Published catalogue or portal
    .evidence-audience-views = Views or access rights for each audience
    .evidence-announcement = Note that tells customers where to find the catalogue
question-service-catalogue-updates = When a service is added, changed or ended, we update the catalogue at the same time, not months later.
    .why = An outdated catalogue promises what no longer exists and hides what does.
    .auditor = The latest changes to services all show up in the catalogue, with a date close to the day they took effect.
    .finding = The catalogue still offered a service that had been switched off the year before.
    .evidence-catalogue-history = Dated versions or change history
    .evidence-update-step = Change records with the catalogue update as a step
    .evidence-review-record = Record of the last catalogue review

# 8.2.5 Asset management

question-asset-owners = For each asset that our services rely on, our records say who looks after it.
    .hint = Think of licences, certificates and cloud subscriptions as well as equipment.
    .why = What belongs to nobody is renewed too late and never checked.
    .auditor = The assets behind a sample service are all on the list, and the people named there know that they are in charge.
    .finding = The list named people who had left the company two years ago.
    .evidence-asset-list = Asset list with owners
    .evidence-handover = Handover records for people who moved on
question-asset-renewal = We replace assets before their age or the end of support becomes a risk to a service.
    .hint = If something old has to stay for a while, a deliberate decision with protective measures counts as well.
    .why = Old equipment fails more often, and unsupported software gets no more security fixes.
    .auditor = End-of-support dates are known, and there is a plan for each that is coming up. Exceptions were approved by somebody with the authority to do so.
    .finding = An important service ran on an operating system for which there had been no updates for three years.
    .evidence-end-of-support = Overview of end-of-support dates
    .evidence-renewal-plan = Renewal plan with budget
    .evidence-approved-exceptions = Approved exceptions for outdated assets
question-asset-duties = We check regularly whether we meet all legal and contractual obligations that come with our assets.
    .hint = For example licence terms, leases, and wiping disks before disposal.
    .why = A missing licence or customer data on a discarded disk costs far more than the check.
    .auditor = There is a recent comparison of licences bought and used, and proof of what happened to equipment that was taken out of service.
    .finding = Since the vendor’s last bill for missing licences, nobody had compared what was installed with what had been bought.
    .evidence-license-comparison = Comparison of licences bought and used
    .evidence-disposal-proof = Proof of disposal and data erasure
    .evidence-duties-overview = Overview of legal and contractual obligations

# 8.2.6 Configuration management

question-configuration-depth = We have decided which kinds of components we record, and in how much detail, depending on how critical a service is.
    .why = Recording everything is expensive, and recording at random helps nobody.
    .auditor = There is a list of component types with the details required for each. Behind a critical service, the records go as deep as the list says, down to relationships and status.
    .finding = Every laptop was recorded with its serial number, but hardly anything behind the services that matter most.
    .evidence-type-definition = List of component types with the details required
    .evidence-critical-service = Configuration records for a critical service
question-configuration-change-trace = After each change to a component, our configuration data show the new state, with a link to the change behind it.
    .hint = Automatic discovery counts, if somebody follows up differences that no change explains.
    .why = Data that lag behind mislead people just when they rely on them in an emergency.
    .auditor = The trail works both ways: from a completed change to the updated record, and from a record that has changed to the approved change.
    .finding = A server had been moved months ago by an approved change, but on record it was still in the old data centre.
    .evidence-linked-changes = Change records linked to components
    .evidence-item-history = Change history of configuration records
    .evidence-discovery-differences = Follow-up of differences found by discovery tools
question-configuration-corrections = When a check of our configuration data turns up errors, a named person corrects them by a set date.
    .hint = A check may be a sample, an inventory count or a comparison with a discovery tool.
    .why = A check without corrections only proves that you knew.
    .auditor = Errors from the last check have been corrected, and the same kind of error does not come back every time.
    .finding = One entry in ten was wrong, just like the year before, and nobody had corrected any of them.
    .evidence-check-schedule = Schedule of accuracy checks
    .evidence-check-report = Results of the last accuracy check
    .evidence-correction-list = List of corrections with dates
question-configuration-use = People who handle incidents or assess changes really work with the configuration data.
    .hint = Private spreadsheets and diagrams on the side are a sign that they do not.
    .why = Data that nobody works with go out of date without anyone noticing.
    .auditor = Incidents and changes name the components concerned, and staff who are asked where they look first open the configuration data.
    .finding = The configuration database was in good shape, but the technicians used a spreadsheet of their own.
    .evidence-incidents-with-items = Incident records that name the components
    .evidence-impact-assessments = Change assessments based on configuration data
    .evidence-staff-access = Access for service desk and technical staff
