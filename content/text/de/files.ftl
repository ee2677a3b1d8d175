# Dateien zum Mitnehmen: Blätter von Arbeitsmappen und der Fragebogen, der ausgefüllt wieder eingelesen werden kann.

# Namen von Blättern: höchstens 31 Zeichen, keines von [ ] : * ? / \

sheet-summary = Zusammenfassung
sheet-scope = Anwendungsbereich
sheet-statement = Scope-Statement
sheet-gates = Tore
sheet-readiness = Stand der Vorbereitung
sheet-capability = Fähigkeit und Reife
sheet-findings = Feststellungen
sheet-documents = Dokumente
sheet-steps = Schritte
sheet-timeline = Zeitplan
sheet-answers = Antworten
sheet-method = Berechnung

# Spaltenköpfe, die nur Dateien ohne Überschriften zwischen den Tabellen haben

files-section = Teil des Berichts
files-topic = Thema
files-subject = Worum es geht
files-other = Weiteres
