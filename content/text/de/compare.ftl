# Vergleich mit früheren Dateien und der Verlauf über mehrere Dateien. Wie Dinge heißen, die keine Frage haben.

page-compare = Mit früheren Dateien vergleichen
compare-lead = Öffnen Sie eine früher gespeicherte Datei und sehen Sie, was sich seither geändert hat: zuerst die Tore und Spannen, dann die Antworten.
compare-trend-hint = Ab zwei Dateien sehen Sie auch den Verlauf bis heute.
compare-none = Noch ist keine weitere Datei geöffnet.
compare-files = Weitere Dateien
compare-files-text = Sie liegen nur zum Vergleich neben Ihren Antworten. Nichts davon wird aufbewahrt, und Ihre Antworten bleiben, wie sie sind.
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
compare-too-many = Höchstens { $most } Dateien können gleichzeitig geöffnet sein.
compare-unknown-fields = { $count ->
        [one] Ein Feld kennt diese Version nicht. Es wird weder verglichen noch übernommen.
       *[other] { $count } Felder kennt diese Version nicht. Sie werden weder verglichen noch übernommen.
    }
compare-problem = { $name }: { $reason }
compare-earlier = Welche davon ist der frühere Stand?
compare-editions = In der Datei geht es um { $before }, in Ihrem Check um { $now }. Hier werden beide nach der neueren Ausgabe gelesen.
compare-since = Seit „{ $name }“
compare-same = Es hat sich nichts geändert.
compare-headline = { $opened ->
        [0] Kein Tor hat sich geöffnet
        [one] Ein Tor hat sich geöffnet
       *[other] { $opened } Tore haben sich geöffnet
    }, { $lost ->
        [0] keines ist verloren gegangen
        [one] eines ist nicht mehr offen
       *[other] { $lost } sind nicht mehr offen
    }.
compare-changes = { $changes ->
        [0] Keine Angabe ist anders
        [one] Eine Angabe ist anders
       *[other] { $changes } Angaben sind anders
    }, { $same ->
        [0] keine ist gleich.
        [one] eine ist gleich.
       *[other] { $same } sind gleich.
    }
compare-before = Vorher
compare-now = Jetzt
compare-both = Vorher und jetzt
compare-gates = Die Tore, vorher und jetzt
compare-moved = hat sich geändert
compare-bands = Was vorhanden ist, vorher und jetzt
compare-picture = Die Bereiche, vorher und jetzt
compare-picture-lead = Für jeden Bereich zwei Spannen: was die früheren Antworten zulassen und was die heutigen.
compare-picture-before = vorher
compare-picture-now = jetzt
compare-picture-row = vorher { $before }, jetzt { $now }
compare-processes = Prozesse, die sich bewegt haben
compare-processes-none = Kein Prozess hat sich bewegt.
compare-level = Fähigkeitsgrad
compare-level-none = nicht eingeschätzt
compare-findings-new = Neu zu erwartende Feststellungen
compare-findings-gone = Nicht mehr zu erwartende Feststellungen
compare-finding = { $clause }: { $likely }
compare-answers = Was anders beantwortet ist
compare-thing = Worum es geht
compare-fold = { $group } ({ $count })
compare-fold-processes = { $count ->
        [one] Einen Prozess zeigen
       *[other] { $count } Prozesse zeigen
    }
compare-fold-findings = { $count ->
        [one] Eine Feststellung zeigen
       *[other] { $count } Feststellungen zeigen
    }
compare-note = Notiz: „{ $note }“
compare-to-merge = Antworten mehrerer Personen zusammenführen
compare-trend = Der Verlauf über mehrere Dateien
compare-trend-text = Sortiert nach Dateinamen; Ihre heutigen Antworten stehen am Schluss.
compare-trend-own = Heute
compare-trend-picture = Insgesamt, Datei für Datei
compare-trend-picture-lead = Für jede Datei die Spanne, die ihre Antworten zulassen.
compare-trend-file = Datei
compare-trend-whole = Insgesamt
compare-trend-gates = Offene Tore
compare-other = Namen und Einstellungen
compare-name = Name des Checks
compare-unknown = In dieser Version nicht bekannt
compare-there = ist genannt
compare-under = { $thing }, unter { $edition }
compare-reason = Begründung: { $reason }
