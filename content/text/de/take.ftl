# Die Seite mit Bericht und Dateien.

page-report = Bericht und Dateien
take-lead = Nehmen Sie Ihr Ergebnis mit: zum Drucken, Bearbeiten oder Weitergeben. Jede Datei entsteht in Ihrem Browser; gesendet wird nichts.
take-empty = Sie haben noch nichts beantwortet, deshalb stünde im Bericht nur wenig. Der leere Fragebogen weiter unten braucht keine Antworten.
take-report = Der Bericht
take-report-text = Anwendungsbereich, Urteil, Stand der Vorbereitung und nächste Schritte, dazu alle Antworten und wie alles berechnet wurde. Auf jeder Seite steht, dass es eine Selbsteinschätzung ist.
take-print = Drucken oder als PDF speichern
take-print-text = Wählen Sie im Druckdialog „Als PDF speichern“.
take-files = Als Datei
take-save = Speichern
take-docx = Word (DOCX)
take-docx-text = Zum Bearbeiten und Weitergeben, mit Überschriften und Tabellen
take-xlsx = Excel (XLSX)
take-xlsx-text = Lücken, Antworten, Dokumente und Schritte als Blätter zum Filtern
take-html = Webseite (HTML)
take-html-text = Eine Datei für jeden Browser
take-md = Markdown
take-md-text = Für Wikis und Repositorys
take-csv = CSV
take-csv-text = Alle Tabellen in einer, für andere Programme
take-json = JSON
take-json-text = Der Bericht und jedes Ergebnis, für Programme
take-ics = Kalender (ICS)
take-ics-text = Die Termine des Zeitplans mit Erinnerungen; mit einer neueren Datei werden sie aktualisiert
take-pack-title = Für alle, die Sie beraten
take-pack = Übergabepaket (ZIP)
take-pack-text = Alles für ein erstes Gespräch in einer Datei: Bericht, Scope-Statement, Lückenliste, Nachweise, die noch gebraucht werden, Fragen zum Einstieg, offene Annahmen und die Datei mit Ihren Antworten.
take-workshop = Für einen Workshop
take-workshop-text = Der Fragebogen, passend zu Ausgabe und Tiefe: auf Papier oder als Tabelle, die Sie gemeinsam ausfüllen und hier wieder einlesen. Eine leere Zelle ändert nichts.
take-questionnaire = Fragebogen speichern (XLSX)
take-questionnaire-print = Fragebogen drucken
take-questionnaire-read = Ausgefüllte Tabelle einlesen
take-read = Eingelesen: { $file }
take-read-refused = Nichts wurde eingelesen. Berichtigen Sie zuerst die Tabelle:
take-said = { $words }

# Was gerade geschieht

take-fetching = Der Teil, der Dateien schreibt, wird geladen …
take-writing = Wird geschrieben …
take-done = Fertig.
take-not-fetched = Der Teil, der Dateien schreibt, ließ sich nicht laden oder ist gescheitert. Ihre Antworten sind unberührt. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.

# Wie der Bericht aussehen soll

take-settings = Bericht anpassen
take-sections = Was darin steht
take-language = Sprache des Berichts
take-language-screen = Wie auf dem Bildschirm
take-own-language = Scope-Statement nur in dieser Sprache
take-paper = Papier
take-paper-a4 = A4
take-paper-letter = Letter
take-assessor = Eingeschätzt von
take-assessor-hint = Ein Name für die erste Seite; darf leer bleiben
take-footer = Zeile am Fuß jeder Seite
take-footer-hint = Etwa Ihre Firma; darf leer bleiben
take-logo = Logo
take-logo-hint = Ein Bild für die erste Seite. Es bleibt in der Datei mit Ihren Antworten.
take-logo-choose = Bild auswählen
take-logo-there = Ein Logo steht auf dem Bericht.
take-logo-remove = Logo entfernen
take-logo-wrong = Diese Datei ist kein Bild, das der Browser lesen kann.
