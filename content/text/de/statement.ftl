# Die Geltungsbereichserklärung auf Deutsch. Ein Satz aus Teilen in dieser Reihenfolge; jeder
# beginnt mit dem Leerzeichen oder Komma, das ihn an den vorigen anschließt.

statement-organization = Das Servicemanagementsystem von { $name }
# Firmen mit weiblicher Rechtsform (GmbH, AG, Ltd …), Universitäten, Abteilungen und andere mit „der“
statement-company = Das Servicemanagementsystem der { $name }
statement-services = { " " }für die Bereitstellung von { $services }
statement-activities = { " " }für die { $activities }
statement-of-services = { " " }von { $services }
statement-customers-external = { " " }für externe Kunden
statement-customers-internal = { " " }für interne Kunden
statement-customers-both = { " " }für interne und externe Kunden
statement-customer-names = { " " }für { $names }
statement-location = { " " }am Standort { $locations }
statement-locations = { " " }an den Standorten { $locations }
statement-technology = { " " }auf Basis von { $technology }
statement-catalogue = { " " }gemäß Servicekatalog { $catalogue }
statement-end = .
statement-activity-plan = Planung
statement-activity-design = Gestaltung
statement-activity-transition = Überführung
statement-activity-deliver = Erbringung
statement-activity-improve = Verbesserung
