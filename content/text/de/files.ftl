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

# Der Fragebogen

questionnaire-title = Fragebogen: bereit für ISO/IEC 20000-1?
questionnaire-file-name = scopecheck-fragebogen
questionnaire-how = So füllen Sie ihn aus
questionnaire-statements = Aussagen
questionnaire-role = Wer es am besten weiß
questionnaire-hint = Was dazu zählt
questionnaire-numbers = Lässt sich zeigen (Nummern)
questionnaire-choose = Wählen Sie einen Eintrag aus der Liste oder lassen Sie die Zelle leer.
questionnaire-how-answer = Lesen Sie jede Aussage und sagen Sie, wie weit sie heute auf Sie zutrifft. Auch „Weiß ich nicht“ ist eine Antwort.
questionnaire-how-fields = Füllen Sie nur die gelben Zellen aus. In manchen bietet ein Pfeil die möglichen Antworten an.
questionnaire-how-numbers = Was eine Aussage belegen kann, hat eine Nummer. Tragen Sie die Nummern der Nachweise ein, die Sie wirklich haben, zum Beispiel 1, 3. Haben Sie nichts davon, tragen Sie 0 ein.
questionnaire-how-absent = Manches kommt bei Ihnen vielleicht nicht vor. Wo sich „Kommt nicht vor“ auswählen lässt, schreiben Sie dazu, warum: Im Audit werden Sie danach gefragt.
questionnaire-how-empty = Leere Zellen ändern nichts. Sie können sortieren, filtern, Spalten verbreitern und unten eigene Zeilen anfügen. Ändern Sie bitte die ausgeblendete Spalte nicht und kopieren Sie keine Zeilen.
questionnaire-how-read = Wenn Sie fertig sind, lesen Sie die Datei wieder in Scopecheck ein. Lässt sich etwas nicht lesen, nennt Scopecheck die Zelle und übernimmt nichts, bevor sie berichtigt ist.

# Was das Einlesen sagt

questionnaire-read = { $rows ->
    [one] { $rows } Zeile ist ausgefüllt: { $added } neu und { $replaced } geändert.
   *[other] { $rows } Zeilen sind ausgefüllt: { $added } neu und { $replaced } geändert.
 }
questionnaire-too-large = Die Datei ist größer, als ein Fragebogen sein kann.
questionnaire-not-a-workbook = Das ist keine Arbeitsmappe im Format .xlsx, oder sie ist beschädigt. Speichern Sie sie als .xlsx und versuchen Sie es noch einmal.
questionnaire-not-one = Diese Arbeitsmappe ist kein Fragebogen von Scopecheck, oder ihr ausgeblendetes Blatt fehlt.
questionnaire-other-edition = Der Fragebogen gehört zu { $found }, Ihr Check zu { $own }.
questionnaire-no-column = Die Spalte „{ $column }“ fehlt.
questionnaire-no-id = Hier ist etwas eingetragen, aber die Zeile sagt nicht, wozu: Ihre ausgeblendete Zelle ist leer. Tragen Sie die Antwort in der Zeile der Aussage oder des Dokuments ein.
questionnaire-unknown-id = „{ $id }“ ist weder eine Aussage noch ein Dokument dieser Ausgabe.
questionnaire-twice = Dieselbe Aussage oder dasselbe Dokument steht schon bei { $other }. Bitte behalten Sie nur eine der beiden Zeilen.
questionnaire-not-numbers = „{ $found }“ ist hier nicht möglich. Tragen Sie Nummern von 1 bis { $greatest } ein, zum Beispiel 1, 2, oder 0 für nichts davon.
questionnaire-nothing-to-show = „{ $found }“ ist hier nicht möglich: Zu dieser Aussage gibt es nichts auszuwählen. Lassen Sie die Zelle leer.
questionnaire-failed = Hier steht eine Formel, die { $sign } ergibt. Tragen Sie die Antwort selbst ein.
