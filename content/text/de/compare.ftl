# Vergleich mit früheren Dateien und der Verlauf über mehrere Dateien. Wie Dinge heißen, die keine Frage haben.

page-compare = Mit früheren Dateien vergleichen
compare-lead = Öffnen Sie eine früher gesicherte Datei und sehen Sie, was sich seither bewegt hat: zuerst die Tore und Spannen, dann die geänderten Antworten.
compare-trend-hint = Ab zwei Dateien sehen Sie auch den Verlauf bis heute.
compare-none = Noch ist keine weitere Datei geöffnet.
compare-files = Weitere Dateien
compare-files-text = Sie werden nur neben Ihre Antworten gelegt. Nichts davon wird behalten, und Ihre Antworten bleiben, wie sie sind.
compare-open = Dateien öffnen
compare-close = Schließen
compare-close-all = Alle schließen
compare-arrived = { $count ->
        [one] Eine Datei liegt jetzt neben Ihren Antworten.
       *[other] { $count } Dateien liegen jetzt neben Ihren Antworten.
    }
compare-refused = { $count ->
        [one] Eine Datei wurde nicht geöffnet. Alles andere ist, wie es war.
       *[other] { $count } Dateien wurden nicht geöffnet. Alles andere ist, wie es war.
    }
compare-too-many = Mehr als { $most } Dateien können nicht zugleich geöffnet sein.
compare-unknown-fields = { $count ->
        [one] Ein Feld kennt diese Version nicht. Es wird weder verglichen noch übernommen.
       *[other] { $count } Felder kennt diese Version nicht. Sie werden weder verglichen noch übernommen.
    }
compare-problem = { $name }: { $reason }
compare-earlier = Welche davon ist der frühere Stand?
compare-editions = In der Datei geht es um { $before }, in Ihrem Check um { $now }. Beide werden nach der neueren Ausgabe gelesen.
compare-same = Zwischen „{ $name }“ und heute hat sich nichts geändert.
compare-headline = Seit „{ $name }“: { $opened ->
        [0] kein Tor hat sich geöffnet
        [one] ein Tor hat sich geöffnet
       *[other] { $opened } Tore haben sich geöffnet
    }, { $lost ->
        [0] keines ist verloren gegangen
        [one] eines ist nicht mehr offen
       *[other] { $lost } sind nicht mehr offen
    }.
compare-changes = { $changes ->
        [0] Nichts ist anders beantwortet
        [one] Eine Angabe ist anders
       *[other] { $changes } Angaben sind anders
    }, { $same ->
        [0] keine ist gleich.
        [one] eine ist gleich.
       *[other] { $same } sind gleich.
    }
compare-before = Vorher
compare-now = Jetzt
compare-gates = Die Tore, vorher und jetzt
compare-moved = hat sich geändert
compare-bands = Was vorhanden ist, vorher und jetzt
compare-picture = Die Bereiche vorher und jetzt
compare-picture-lead = Für jeden Bereich die Spanne, die die Antworten von damals und von heute zulassen.
compare-picture-before = vorher
compare-picture-now = jetzt
compare-picture-row = vorher { $before }, jetzt { $now }
compare-processes = Prozesse, die sich bewegt haben
compare-processes-none = Kein Prozess hat sich bewegt.
compare-level = Fähigkeitsgrad
compare-level-none = nicht eingeschätzt
compare-findings-new = Feststellungen, mit denen neu zu rechnen ist
compare-findings-gone = Feststellungen, mit denen nicht mehr zu rechnen ist
compare-finding = { $clause }: { $likely }
compare-answers = Was anders beantwortet ist
compare-thing = Angabe
compare-fold = { $group } ({ $count })
compare-note = Notiz: „{ $note }“
compare-to-merge = Antworten mehrerer Personen zusammenführen
compare-trend = Der Verlauf über mehrere Dateien
compare-trend-text = In der Reihenfolge ihrer Namen; Ihre heutigen Antworten stehen zuletzt.
compare-trend-own = Heute
compare-trend-picture = Das Ganze, Datei für Datei
compare-trend-picture-lead = Für jede Datei die Spanne dessen, was nach ihren Antworten vorhanden ist.
compare-trend-file = Datei
compare-trend-whole = Insgesamt
compare-trend-gates = Offene Tore
compare-other = Namen und Einstellungen
compare-name = Name des Checks
compare-unknown = In dieser Version nicht bekannt
compare-there = ist genannt
compare-under = { $thing }, unter { $edition }
compare-reason = Begründung: { $reason }
