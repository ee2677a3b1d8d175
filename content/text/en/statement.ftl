# The scope statement in English. One sentence, made of segments in this order; each begins with the
# space or comma that joins it to the one before. Names stand as they were entered.

statement-system = service management system
statement-system-it = IT service management system
statement-organization = The { $system } of { $name }
# The same; German distinguishes names by their gender.
statement-company = The { $system } of { $name }
statement-operated = The { $system } of { $name }
statement-apposition = The { $system } of { $name }
# a department, a ministry
statement-the = the { $name }
# with something added after a comma: "Alder Ltd, IT department"
statement-apposed = { $name },
statement-activities = { " " }supporting the { $activities }
statement-of-services = { " " }of { $services }
statement-provision = { " " }supporting the provision of { $services }
statement-delivery = { " " }supporting the delivery of { $services }
statement-provision-of-it = { " " }for the provision of { $services }
# German puts a noun before the names, in the singular or plural.
statement-services = { $count ->
        [one] { $names }
       *[other] { $names }
    }
statement-services-provided = { $count ->
        [one] { $names }
       *[other] { $names }
    }
statement-services-of-any-kind = { $count ->
        [one] { $names }
       *[other] { $names }
    }
# names that all end in "services"
statement-services-grouped = { $names } services
statement-annex = the { $count ->
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
        [one] { $count }
       *[other] { $count }
    } services on the annexed list
statement-quoted = “{ $name }”
statement-apart = { $one }; { $other }
statement-customers-external = { " " }to external customers
statement-customers-internal = { " " }to internal customers
statement-customers-both = { " " }to internal and external customers
statement-customer-names = { " " }to { $names }
statement-location = { " " }from { $locations }
statement-locations = { " " }from { $locations }
statement-technology = { " " }on { $technology }
statement-catalogue = , in accordance with { $catalogue }
statement-catalogue-after = , in accordance with { $catalogue }
statement-catalogue-version = version { $version } of the service catalogue
statement-catalogue-day = the service catalogue of { $day }
statement-catalogue-other = the service catalogue { $version }
statement-end = .
statement-activity-plan = planning
statement-activity-design = design
statement-activity-transition = transition
statement-activity-deliver = delivery
statement-activity-improve = improvement

# What the long form says after that
statement-outside = { $count ->
        [one] { " " }Outside the scope is { $limit }
       *[other] { " " }Outside the scope are { $limit }
    }
statement-outside-next = , { $limit }
statement-outside-last = { " " }and { $limit }
statement-outside-services = { $count ->
        [one] the service { $names }
       *[other] the services { $names }
    }
statement-outside-provided = { $count ->
        [one] the service { $names }
       *[other] the services { $names }
    }
statement-outside-of-any-kind = { $count ->
        [one] the service { $names }
       *[other] the services { $names }
    }
statement-outside-locations = { $count ->
        [one] the site { $names }
       *[other] the sites { $names }
    }
statement-outside-units = { $count ->
        [one] the unit { $names }
       *[other] the units { $names }
    }
statement-edition = { " " }Within the scope, the requirements of { $standard } apply in full
