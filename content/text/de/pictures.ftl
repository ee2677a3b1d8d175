# Die Bilder: was ihre Formen bedeuten und wie man sie mitnimmt. Titel und Namen darin sind die der
# Seiten und des Berichts.

picture-areas-title = Was zu jedem Bereich bekannt ist
picture-areas-lead = Für jeden Bereich die Spanne dessen, was nach Ihren Antworten vorhanden ist. Über { $goal } gilt er als vollständig erfüllt.
picture-known = Spanne, die Ihre Antworten zulassen
picture-unknown = noch nichts bekannt
picture-goal = rechts davon: vollständig erfüllt (über { $goal })
picture-capability-lead = Für jeden Prozess der Fähigkeitsgrad, den er erreicht hat.
picture-counts-from = Reifegrad, ab dem der Prozess zählt
picture-counts-row = { $row }, zählt ab Reifegrad { $level }
picture-gates-lead = Die Tore in der Reihenfolge, in der man sie durchläuft.
picture-named = { $name }: { $state }
picture-timeline-title = Der Weg zum Zertifikat und die drei Jahre danach
picture-before = Bis zum Zertifikat
picture-today = heute, { $date }
picture-quarter = Q{ $quarter } { $year }
picture-span = vom frühesten bis zum realistischen Tag
picture-span-back = von einem Tag mit etwas Luft bis zum spätesten
picture-download = Dieses Bild herunterladen
picture-as-svg = SVG, zum Drucken und Bearbeiten
picture-as-png = PNG, für Folien und Dokumente
picture-refused = Der Browser konnte das Bild nicht erzeugen.
picture-of-gates = Die Tore als Bild
