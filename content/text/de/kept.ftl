# Wo die Antworten bleiben, und was auf dem Gerät aufbewahrt wird.

page-kept = Ihre Checks
kept-pill-saved = Auf diesem Gerät · gespeichert { $time }
kept-pill-on = Auf diesem Gerät
kept-pill-problem = Wird gerade nicht aufbewahrt

kept-off = Im Moment stehen Ihre Antworten nur im Speicher dieses Tabs: Wenn Sie ihn schließen, sind sie weg, außer Sie speichern eine Datei.
kept-on = Ihre Antworten werden in diesem Browser auf diesem Gerät aufbewahrt und sonst nirgends. Jede Änderung wird von selbst gespeichert. Ein Check, den Sie 90 Tage lang nicht geändert haben, wird gelöscht.
kept-looked = Sie sehen, was in diesem Browser aufbewahrt ist. Was Sie jetzt antworten, wird noch nicht aufbewahrt.
kept-closed = Dieser Check läuft in einem abgeschotteten Rahmen: Er kann im Browser nichts aufbewahren und nichts drucken. Speichern Sie eine Datei, um an einem anderen Tag weiterzumachen. Auch den Bericht können Sie als Datei speichern und dann drucken.
kept-forbidden = Die Website, die diesen Check zeigt, hat das Aufbewahren im Browser abgeschaltet. Speichern Sie eine Datei, um an einem anderen Tag weiterzumachen.
kept-check = Die Seite, mit der dieser Check kommt, verbietet dem Browser außerdem jede Verbindung zu anderen Websites (durch ihre Content Security Policy). Wer sonst dieses Gerät mit Ihrem Konto benutzt, kann sehen, was hier aufbewahrt ist.
kept-begin = Auf diesem Gerät aufbewahren
kept-look = Zeigen, was hier aufbewahrt ist
kept-forget = Meine Daten hier löschen
kept-this = Dieser Check
question-assessment-name = Name dieses Checks
    .hint = Für die Liste, für Dateien und für den Bericht, zum Beispiel das Jahr
kept-copy = Neuen Check mit diesen Antworten beginnen
kept-copy-text = Der neue Check beginnt mit diesen Antworten; jede ist mit „Darauf zurückkommen“ markiert. Nur „Vor dem Audit“ und Ihr Wunschtermin sind wieder leer. Der alte Check bleibt.
kept-copy-name = { $name } (neu)
kept-others = Andere Checks
kept-none = Andere Checks gibt es hier nicht.
kept-at = geändert am { $day }, { $time } Uhr
kept-at-unknown = geändert zu unbekannter Zeit
kept-about = { $said ->
        [one] { $at }, { $said } Aussage beantwortet
       *[other] { $at }, { $said } Aussagen beantwortet
    }
kept-unnamed = Check ohne Namen
kept-open = Öffnen
kept-remove = Löschen
kept-removed = Gelöscht.
kept-expired = { $count ->
        [one] { $count } Check war 90 Tage lang nicht geändert worden und ist gelöscht.
       *[other] { $count } Checks waren 90 Tage lang nicht geändert worden und sind gelöscht.
    }
kept-newer = Eine neuere Version von Scopecheck hat diesen Check gespeichert. Er bleibt, wie er ist.
kept-unreadable = Was hier aufbewahrt ist, ist beschädigt und lässt sich nicht lesen.
kept-all-save = Alle in einer Datei speichern
kept-all-open = Datei mit mehreren Checks öffnen
kept-all-name = alle
kept-all-text = Eine Datei mit diesem und allen anderen Checks: als Sicherung, oder um sie auf ein anderes Gerät mitzunehmen.
kept-all-opened = { $count ->
        [one] { $count } Check ist jetzt auf der Liste.
       *[other] { $count } Checks sind jetzt auf der Liste.
    }

kept-resumed = Sie machen dort weiter, wo Sie aufgehört haben.
kept-resumed-older = Die letzte Änderung ließ sich nicht mehr lesen. Das hier ist der Stand unmittelbar davor.

kept-denied = Ihre Antworten lassen sich in diesem Browser nicht aufbewahren
kept-denied-text = Der Browser erlaubt es hier nicht, vielleicht weil dies ein privates Fenster oder eine Seite in einer anderen ist. In diesem Tab geht alles weiter. Speichern Sie eine Datei, bevor Sie ihn schließen.
kept-full = In diesem Browser ist kein Platz mehr für Ihre Antworten
kept-full-text = Was zuletzt gespeichert wurde, ist noch da; was Sie seitdem beantwortet haben, steht nur in diesem Tab. Löschen Sie Checks, die Sie nicht mehr brauchen, oder speichern Sie eine Datei.
kept-gone = Dieser Check wurde auf diesem Gerät gelöscht
kept-gone-text = Das geschah in einem anderen Tab oder in den Einstellungen des Browsers. Hier in diesem Tab sind Ihre Antworten noch da.
kept-elsewhere = Dieser Check wurde in einem anderen Tab geändert
kept-elsewhere-text = Nichts wurde überschrieben. Machen Sie mit der anderen Fassung weiter, oder behalten Sie Ihre als eigenen Check daneben.
kept-try-again = Noch einmal versuchen
kept-again = Wieder aufbewahren
kept-theirs = Mit der anderen Fassung weitermachen
kept-both = Beide behalten

problem-archive = Diese Datei enthält mehrere Checks. Öffnen Sie sie auf der Seite „Ihre Checks“.
problem-not-an-archive = Das ist keine Datei mit mehreren Checks.
