# Die Antworten mehrerer Personen zusammenführen.

page-merge = Antworten mehrerer Personen zusammenführen
merge-lead = Öffnen Sie die Dateien Ihrer Kolleginnen und Kollegen. Wo alle dasselbe sagen oder nur eine Person geantwortet hat, fügen sich die Antworten von selbst zusammen. Wo sie auseinandergehen, bekommen Sie eine Tagesordnung und entscheiden selbst.
merge-lead-parts = Hat eine Person zum Anwendungsbereich geantwortet und andere zu den Prozessen, kommt einfach alles zusammen.
merge-files-text = Ihre Antworten ändern sich erst, wenn Sie unten „{ $take }“ drücken.
merge-who = Wer hat geantwortet?
merge-who-own = Ihre Antworten
merge-who-file = „{ $name }“
merge-who-hint = Eine Person oder eine Rolle. Der Name bleibt bei jeder Antwort stehen.
merge-own-name = Eigene Antworten
merge-counts = Was zusammenkommt
merge-same = Gleich beantwortet
merge-only-one = Nur von einer Seite beantwortet
merge-differing = Unterschiedlich beantwortet
merge-agenda = Tagesordnung: wo die Antworten auseinandergehen
merge-agenda-text = Vorgewählt ist die niedrigste Stufe, denn hinter ihr können alle stehen. Wo es keine Stufen gibt, ist Ihre eigene Antwort vorgewählt. Sprechen Sie darüber und wählen Sie eine andere, wenn Sie sich einig sind. Alle Notizen bleiben mit Namen erhalten.
merge-agenda-none = Die Antworten gehen nirgends auseinander.
merge-agenda-hidden = { $count ->
        [one] Ein weiterer Unterschied ist mit dieser Auswahl ausgeblendet.
       *[other] { $count } weitere Unterschiede sind mit dieser Auswahl ausgeblendet.
    }
merge-show = Zeigen
merge-show-all = alles
merge-show-scope = den Anwendungsbereich
merge-show-processes = Prozesse und Managementsystem
merge-show-documents = Dokumente, Tore und alles Weitere
merge-voice = { $by }: { $said }
merge-voice-note = { $by }: „{ $note }“
merge-open = Vorerst offenlassen
merge-notes = Nachweise und Notizen
merge-take = In meine Antworten übernehmen
merge-take-text = Alles, was sich von selbst zusammenfügt, kommt in Ihre Antworten, dazu Ihre Auswahl oben. Sie können das in einem Schritt rückgängig machen.
merge-taken = Die Antworten sind zusammengeführt.
merge-taken-text = Jetzt sind alle Antworten beisammen. Wer was gesagt hat, steht bei den Aussagen, im Bericht und dort, wo Sie Ihre Antworten prüfen. Speichern Sie alles als Datei, damit nichts verloren geht.
merge-nothing = In diesen Dateien steht nichts, was Sie nicht schon haben.
merge-too-large = Zusammen ist das mehr, als eine Datei fassen kann. Schließen Sie eine der Dateien oder kürzen Sie einige Notizen.
merge-print = Tagesordnung drucken
merge-voices = Wer was gesagt hat
merge-voices-nothing = keine Stufe
merge-edition = In den Dateien geht es um verschiedene Ausgaben. Hier werden alle nach { $edition } gelesen.
merge-also = { $first }; { $second }

# Auf der Kommandozeile

merge-left-out = { $count ->
        [one] Ein Unterschied bleibt in der zusammengeführten Datei ohne Antwort.
       *[other] { $count } Unterschiede bleiben in der zusammengeführten Datei ohne Antwort.
    }
merge-took-lower = { $count ->
        [one] Bei einer Aussage wurde die niedrigere Stufe genommen.
       *[other] Bei { $count } Aussagen wurde die niedrigere Stufe genommen.
    }
