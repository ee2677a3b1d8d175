# Die Geltungsbereichserklärung auf Deutsch. Ein Satz aus Teilen in dieser Reihenfolge; jeder
# beginnt mit dem Leerzeichen oder Komma, das ihn an den vorigen anschließt. Namen stehen so da, wie
# sie eingegeben wurden: Jede Wendung ist so gebaut, dass sie nicht gebeugt werden müssen.

statement-system = Servicemanagementsystem
statement-system-it = IT-Servicemanagementsystem
# ohne Artikel
statement-organization = Das { $system } von { $name }
# mit „die“: Firmen mit weiblicher Rechtsform (GmbH, AG, Ltd …), Universitäten, Abteilungen; auch
# Mehrzahl (Stadtwerke)
statement-company = Das { $system } der { $name }
# mit „der“ oder „das“: Verein, Amt, Institut; nach „vom“ bleibt der Name, wie er ist
statement-operated = Das vom { $name } betriebene { $system }
# beginnt mit Artikel oder Eigenschaftswort: „Deutsche Muster AG“
statement-apposition = Das { $system } der Organisation { $name }
# braucht nur im Englischen einen Artikel
statement-the = { $name }
# mit einem Zusatz nach einem Komma: „Muster AG, Bereich Betrieb“
statement-apposed = { $name },
statement-activities = { " " }für die { $activities }
statement-of-services = { " " }{ $services }
statement-provision = { " " }für die Bereitstellung { $services }
statement-delivery = { " " }für die Erbringung { $services }
statement-provision-of-it = { " " }für die Bereitstellung { $services }
statement-services = { $count ->
        [one] des Services { $names }
       *[other] der Services { $names }
    }
# Namen, in denen schon „Service“ steht
statement-services-provided = { $count ->
        [one] der Dienstleistung { $names }
       *[other] der Dienstleistungen { $names }
    }
# Namen, in denen teils „Service“, teils „Dienst“ steht
statement-services-of-any-kind = { $count ->
        [one] der Leistung { $names }
       *[other] der Leistungen { $names }
    }
# englische Namen, die alle auf „services“ enden
statement-services-grouped = { $names } services
statement-annex = der { $count ->
        [5] fünf
        [6] sechs
        [7] sieben
        [8] acht
        [9] neun
        [10] zehn
        [11] elf
        [12] zwölf
        [one] { $count }
       *[other] { $count }
    } in der Anlage aufgeführten Services
statement-quoted = „{ $name }“
statement-apart = { $one }; { $other }
statement-customers-external = { " " }für externe Kunden
statement-customers-internal = { " " }für interne Kunden
statement-customers-both = { " " }für interne und externe Kunden
statement-customer-names = { " " }für { $names }
statement-location = { " " }am Standort { $locations }
statement-locations = { " " }an den Standorten { $locations }
statement-technology = , technisch begrenzt auf { $technology }
statement-catalogue = { " " }gemäß { $catalogue }
# nach der Technik, die zwischen Kommas steht
statement-catalogue-after = , gemäß { $catalogue }
statement-catalogue-version = Servicekatalog in der Version { $version }
statement-catalogue-day = Servicekatalog vom { $day }
statement-catalogue-other = Servicekatalog { $version }
statement-end = .
statement-activity-plan = Planung
statement-activity-design = Gestaltung
statement-activity-transition = Überführung
statement-activity-deliver = Erbringung
statement-activity-improve = Verbesserung

# Was die lange Form danach sagt
statement-outside = { $count ->
        [one] { " " }Außerhalb des Anwendungsbereichs bleibt { $limit }
       *[other] { " " }Außerhalb des Anwendungsbereichs bleiben { $limit }
    }
statement-outside-next = , { $limit }
statement-outside-last = { " " }sowie { $limit }
statement-outside-services = { $count ->
        [one] der Service { $names }
       *[other] die Services { $names }
    }
statement-outside-provided = { $count ->
        [one] die Dienstleistung { $names }
       *[other] die Dienstleistungen { $names }
    }
statement-outside-of-any-kind = { $count ->
        [one] die Leistung { $names }
       *[other] die Leistungen { $names }
    }
statement-outside-locations = { $count ->
        [one] der Standort { $names }
       *[other] die Standorte { $names }
    }
statement-outside-units = { $count ->
        [one] die Organisationseinheit { $names }
       *[other] die Organisationseinheiten { $names }
    }
statement-edition = { " " }Innerhalb des Anwendungsbereichs gelten die Anforderungen von { $standard } vollständig
