# The scope statement in English. One sentence, made of segments in this order; each begins with the
# space or comma that joins it to the one before.

statement-organization = The service management system of { $name }
# The same; German distinguishes companies by their legal form.
statement-company = The service management system of { $name }
statement-services = { " " }that supports the provision of { $services }
statement-activities = { " " }that supports the { $activities }
statement-of-services = { " " }of { $services }
statement-customers-external = { " " }to external customers
statement-customers-internal = { " " }to internal customers
statement-customers-both = { " " }to internal and external customers
statement-customer-names = { " " }to { $names }
statement-location = { " " }from { $locations }
statement-locations = { " " }from { $locations }
statement-technology = { " " }on { $technology }
statement-catalogue = , in accordance with the service catalogue { $catalogue }
statement-end = .
statement-activity-plan = planning
statement-activity-design = design
statement-activity-transition = transition
statement-activity-deliver = delivery
statement-activity-improve = improvement
