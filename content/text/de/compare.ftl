# Vergleich mit früheren Dateien und der Verlauf über mehrere Dateien.

page-compare = Mit früheren Dateien vergleichen
compare-other = Namen und Einstellungen
compare-name = Name des Checks
compare-unknown = In dieser Version nicht bekannt
compare-there = ist genannt
compare-under = { $thing }, unter { $edition }
compare-reason = Begründung: { $reason }
