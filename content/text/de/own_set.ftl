# Fragenkataloge, die jemand mitbringt: ihre Seiten, und was ihr Autor erfährt, wenn etwas nicht stimmt.

# Die Seiten

page-own = Zusätzliche Fragen
page-own-result = Ergebnis der zusätzlichen Fragen
own-heading = { $title }
own-by = Fragen von { $by }: „{ $title }“, Stand { $revision }
own-none = Zurzeit gibt es hier keine zusätzlichen Fragen.
own-kept = { $count ->
    [one] In diesem Check steht { $count } Antwort zu „{ $title }“ von { $by }, Stand { $revision }. Sie bleibt erhalten.
   *[other] In diesem Check stehen { $count } Antworten zu „{ $title }“ von { $by }, Stand { $revision }. Sie bleiben erhalten.
}
own-kept-unnamed = { $count ->
    [one] In diesem Check steht { $count } Antwort zu „{ $title }“. Sie bleibt erhalten.
   *[other] In diesem Check stehen { $count } Antworten zu „{ $title }“. Sie bleiben erhalten.
}
own-result-lead = Was hier steht, ergibt sich nur aus diesen Fragen, und verantwortlich ist, wer sie stellt. Ihr Ergebnis zu ISO/IEC 20000-1 bleibt, wie es ist.
own-whole = Alle Fragen zusammen
own-section = Abschnitt
own-sections = Abschnitt für Abschnitt
own-goal-title = Welche Fragen ihr Ziel erreichen
own-goal-lead = Hier wird nichts gemittelt: Ein Abschnitt ist nur dann dort, wo er sein soll, wenn jede seiner Fragen ihr Ziel erreicht.
own-goal-count = { $of ->
    [one] Bei { $met } von { $of } Abschnitt ist jede Frage am Ziel.
   *[other] Bei { $met } von { $of } Abschnitten ist jede Frage am Ziel.
}
own-goal-gap = { $question } (Ziel: { $goal })
own-open = Was noch offen ist
own-open-none = Es ist nichts mehr offen.
own-open-later = darauf zurückkommen
own-refused = Die zusätzlichen Fragen können nicht gestellt werden.

# Im Vergleich und beim Zusammenführen

compare-own-set = Zusätzliche Fragen

# Was ihr Autor erfährt

own-set-problem = { $reason } { $remedy }
own-set-fine = „{ $title }“ von { $by }, Stand { $revision }: alles in Ordnung. Fragen: { $questions }, Abschnitte: { $sections }, Sprachen: { $languages }.
own-set-too-large = Die Datei ist größer als 1 MB.
    .remedy = Kürzen Sie die Texte oder teilen Sie den Fragenkatalog.
own-set-not-text = Das ist keine Textdatei.
    .remedy = Speichern Sie die Datei als Text in UTF-8.
own-set-too-deep-remedy = Ein Fragenkatalog braucht höchstens fünf Ebenen. Wahrscheinlich fehlt irgendwo davor eine schließende Klammer.
own-set-not-json-remedy = Häufig fehlt davor ein Komma oder ein Anführungszeichen, oder nach dem letzten Eintrag steht ein Komma zu viel.
own-set-not-one = Das ist kein Fragenkatalog.
    .remedy = Auf der obersten Ebene müssen das Feld „format“ mit dem Text „scopecheck-questions“ und das Feld „version“ mit der Zahl 1 stehen.
own-set-newer = Der Fragenkatalog hat die Version { $version } und ist damit neuer als dieses Programm.
    .remedy = Verwenden Sie ein neueres Programm oder schreiben Sie als „version“ die 1, wenn er sonst dem Schema entspricht.
own-set-missing = Dieses Feld fehlt.
    .remedy = Ergänzen Sie es.
own-set-unknown-field = Dieses Feld gibt es nicht.
    .remedy = Prüfen Sie die Schreibweise oder nehmen Sie es heraus.
own-set-expected-text-remedy = Setzen Sie den Text in Anführungszeichen.
own-set-expected-list-remedy = Setzen Sie die Einträge in eckige Klammern.
own-set-expected-object-remedy = Setzen Sie die Felder in geschweifte Klammern. Darin steht der Text je Sprache, zum Beispiel für de und en.
own-set-expected-other-remedy = Lassen Sie die Anführungszeichen weg.
own-set-empty = Hier steht nichts.
    .remedy = Füllen Sie das Feld aus, oder lassen Sie es ganz weg, wenn es fehlen darf.
own-set-too-long-remedy = Kürzen Sie ihn.
own-set-too-many-remedy = Nehmen Sie welche heraus oder teilen Sie den Fragenkatalog.
own-set-not-an-id = „{ $found }“ kann keine Id sein.
    .remedy = Nehmen Sie höchstens 60 Zeichen: Kleinbuchstaben von a bis z und Ziffern, verbunden mit Bindestrich, Punkt oder Unterstrich, am Anfang ein Buchstabe. „constructor“ und „prototype“ sind vergeben.
own-set-twice = Dasselbe steht schon bei { $other }.
    .remedy = Jede Id und jede Sprache darf nur einmal vorkommen.
own-set-unknown-section = Einen Abschnitt „{ $found }“ gibt es nicht.
    .remedy = Legen Sie ihn unter „sections“ an.
own-set-no-questions = Zu diesem Abschnitt gibt es keine Frage.
    .remedy = Ordnen Sie ihm Fragen zu oder nehmen Sie ihn heraus.
own-set-not-possible = „{ $found }“ ist hier nicht möglich.
    .remedy = Möglich: { $allowed }.
own-set-no-words = Der Text auf „{ $language }“ fehlt.
    .remedy = Ergänzen Sie ihn, oder streichen Sie „{ $language }“ aus „languages“.
own-set-other-language = „{ $language }“ ist keine Sprache dieses Fragenkatalogs.
    .remedy = Ergänzen Sie sie unter „languages“ oder nehmen Sie den Text heraus.
own-set-not-a-language = „{ $found }“ ist kein Sprachkürzel.
    .remedy = Nehmen Sie eines wie de, en oder pt-BR.
own-set-not-an-address = Das ist keine Webadresse.
    .remedy = Sie muss mit https:// oder http:// beginnen und darf keine Leerzeichen enthalten.
own-set-control-character = Hier steht ein unsichtbares Steuerzeichen.
    .remedy = Schreiben Sie den Text neu, statt ihn einzufügen.

# Aus einer Tabelle gemacht

own-table-too-large = Die Datei ist größer, als eine Tabelle mit Fragen sein kann.
own-table-not-text = Das ist keine lesbare Tabelle. Speichern Sie sie als XLSX oder als CSV in UTF-8.
own-table-no-head = Es gibt keine Zeile mit Spaltennamen. Eine Zeile muss mindestens „id“ und „text_de“ oder „text_en“ enthalten.
own-table-failed = Hier steht eine Formel, die { $sign } ergibt. Schreiben Sie stattdessen den Text hinein.
own-table-passed-over = Diese Spalten wurden nicht übernommen: { $names }.
