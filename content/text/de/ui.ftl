# Die Oberfläche auf Deutsch: Seiten, Knöpfe, Zustände, Ergebnisse, Dateien.

# Überall

ui-not-answered = Noch nicht beantwortet
ui-notice-started-over = Sie haben neu begonnen. Ihre früheren Antworten lassen sich noch zurückholen.
ui-undone = Ihr letzter Schritt ist zurückgenommen. Was er geändert hatte, steht auf dieser Seite.
ui-redone = Der Schritt ist wiederhergestellt.
ui-later = Darauf zurückkommen
ui-note = Ihre Notiz

# Seitentitel

page-tasks = Ihr Check
page-instead = Dieses Zertifikat passt nicht, aber es gibt etwas anderes
page-applicant = Für wen das Zertifikat ist
page-organization = Die Organisation
page-services = Die Services
page-boundaries = Kunden, Standorte, Technik
page-operators = Wer was betreibt
page-control = Steuerung anderer Parteien
page-leave-out = Was Sie weglassen möchten
page-portfolio = Servicekatalog, Assets, Konfiguration
page-relationship = Kunden, Service-Level, Lieferanten
page-supply = Kosten, Bedarf, Kapazität
page-transition = Changes, neue Services, Releases
page-resolution = Incidents, Anfragen, Problems
page-assurance = Verfügbarkeit, Kontinuität, Sicherheit
page-gates = Vor dem Audit
page-check = Ihre Antworten prüfen
page-statement = Ihr Scope-Statement
page-result = Ihr Ergebnis

# Nicht für Personen, Produkte und Beratung

instead-person-title = Personen werden nach dieser Norm nicht zertifiziert
instead-product-title = Produkte werden nach dieser Norm nicht zertifiziert
instead-advice-title = Beratung allein lässt sich nach dieser Norm nicht zertifizieren
instead-what = Was es stattdessen gibt
instead-change = Diese Antwort ändern
instead-anyway = Trotzdem umsehen
instead-thanks = Gut, dass Sie zuerst fragen. Das erspart Ihnen ein Angebot, das niemand erfüllen könnte.

# Abschnitte

tasks-lead = Antworten Sie in beliebiger Reihenfolge. Sie können jederzeit aufhören: Das Ergebnis zeigt, was aus Ihren bisherigen Antworten folgt.
tasks-scope = Ihr Anwendungsbereich
tasks-practice = Wie Sie heute arbeiten
tasks-finish = Was Sie bekommen
tasks-done = Fertig
tasks-started = { $n } von { $of }
tasks-go-on = Weiter mit „{ $section }“
tasks-open = Zu tun
tasks-optional = Freiwillig
tasks-not-needed = Hier ist nichts zu tun
tasks-progress = { $done ->
        [one] { $done } von { $of } Abschnitten fertig
       *[other] { $done } von { $of } Abschnitten fertig
    }
tasks-read = Zum Nachlesen
tasks-file = Antworten behalten
tasks-file-text = Speichern Sie sie als Datei, machen Sie an einem anderen Tag weiter oder geben Sie die Datei jemandem im Team.
tasks-start-over = Neu beginnen

# Listen

list-count = { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
services-missing = Welche stehen noch nicht im Katalog?
services-missing-hint = Einer pro Zeile, geschrieben wie oben. Sie können auch eine Tabellenspalte einfügen. Solange hier keiner steht, gehen wir davon aus, dass alle noch fehlen.
services-missing-count = { $count } von { $of } Services.
services-missing-strange = { $count ->
        [one] Eine Zeile nennt keinen Service aus der Liste oben.
       *[other] { $count } Zeilen nennen keinen Service aus der Liste oben.
    }

# Betreiber

operators-lead = Andere dürfen viel für Sie übernehmen. Es zählt, wer den größten Teil der täglichen Arbeit macht und dass Sie alles im Griff behalten.
operators-system = Führen und steuern
operators-processes = Die Prozesse
operators-select = Bitte wählen
control-lead = Diese Arbeit macht jemand anderes für Sie. Ihre Antworten zeigen, ob Sie sie im Griff behalten.
control-none = Sie betreiben alles selbst oder haben noch nicht gesagt, wer was betreibt. Hier müssen Sie nichts nachweisen.
control-go = Angeben, wer was betreibt

# Weglassen

leave-out-processes = Prozesse
leave-out-system = Managementsystem
leave-out-answer = Unsere Antwort
leave-out-nothing = Gut: Sie lassen nichts weg.
leave-out-reason = Warum es nicht vorkommt

# Aussagen

grade-N = Machen wir nicht
grade-P = In Teilen
grade-L = Weitgehend
grade-F = Ganz, und wir können es zeigen
grade-unknown = Weiß ich nicht
grade-absent = Kommt nicht vor

# Prüfen

check-lead = Ändern Sie, was nicht stimmt. Fragen ohne Antwort zählen als unbekannt, nicht als Nein.
check-operators = { $party }: { $names }
check-clauses = { $count ->
        [one] { $count } Abschnitt
       *[other] { $count } Abschnitte
    }
check-absent = { $clause }: { $reason }
check-months = { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
check-later = vorgemerkt
check-to-result = Zum Ergebnis

clause-named = { $number } { $name }
clause-number = Abschnitt { $number }

# Scope-Statement

statement-lead = Es entsteht aus Ihren Antworten. Die Zertifizierungsstelle prüft den Wortlaut; auf dem Zertifikat steht er drei Jahre lang.
statement-missing = Nennen Sie die Organisation und mindestens einen Service, dann sehen Sie hier den Entwurf.
statement-lint = Wonach eine Zertifizierungsstelle fragen würde
statement-lint-none = Wir haben nichts einzuwenden.
statement-parts = Welche Antwort zu welchen Wörtern führt
statement-copy = Kopieren
statement-copied = Kopiert
statement-not-copied = Der Browser lässt das Kopieren hier nicht zu. Markieren Sie den Text und kopieren Sie ihn selbst.
statement-in-en = Auf Englisch
statement-in-de = Auf Deutsch

# Urteile

verdict-BLOCK = So nicht möglich
verdict-NC = Eine Anforderung ist nicht erfüllt
verdict-WARN = Zu klären
verdict-INFO = Gut zu wissen
verdict-PASS = In Ordnung

verdict-text-BLOCK = Mit diesem Anwendungsbereich gibt es kein Zertifikat. Erst muss sich etwas ändern.
verdict-text-NC = Der Anwendungsbereich ist grundsätzlich möglich, im Audit gäbe es aber eine Abweichung.
verdict-text-WARN = Ausgeschlossen ist nichts. Einige Punkte brauchen noch eine Antwort oder ein Gespräch mit der Zertifizierungsstelle.
verdict-text-INFO = Für ein Urteil haben Sie noch zu wenig gesagt.
verdict-text-PASS = Nach allem, was Sie gesagt haben, dürfen Sie den Anwendungsbereich so begrenzen.

# Voraussetzungen

gate-eligible = Jemand, der zertifiziert werden kann
    .open = Eine Organisation, die Services für Kunden erbringt.
    .closed = So kann es kein Zertifikat geben.
    .unknown = Sagen Sie, für wen das Zertifikat ist und wer die Services bekommt.
gate-scope = Der Anwendungsbereich darf so begrenzt sein
    .open = Nichts, was bleiben muss, ist weggelassen oder abgegeben.
    .closed = Zuerst muss sich etwas ändern: siehe die Feststellungen zum Anwendungsbereich.
    .unknown = Einige Antworten zum Anwendungsbereich fehlen noch.
gate-documents = Die vorgeschriebenen Dokumente gibt es
    .open = Sie sagen, dass es sie gibt und dass sie freigegeben sind.
    .closed = Ein Audit beginnt mit den Dokumenten. Ohne sie endet es dort.
    .unknown = Sagen Sie es unter „Vor dem Audit“ oder Dokument für Dokument.
gate-records = Jeder Prozess ist gelaufen und hat Aufzeichnungen
    .open = Jeder Prozess läuft, und es gibt Aufzeichnungen.
    .closed = Ein Prozess findet noch gar nicht statt, oder es fehlen Aufzeichnungen.
    .unknown = Noch nicht jeder Prozess ist eingeschätzt, oder die Monate mit Aufzeichnungen fehlen.
gate-internal-audit = Ein internes Audit hat stattgefunden
    .open = Hat stattgefunden.
    .closed = Es muss vor dem Zertifizierungsaudit stattfinden.
    .unknown = Sagen Sie es unter „Vor dem Audit“.
gate-management-review = Die oberste Leitung hat das System bewertet
    .open = Ist geschehen.
    .closed = Es muss vor dem Zertifizierungsaudit geschehen.
    .unknown = Sagen Sie es unter „Vor dem Audit“.
gate-stage-1 = Ein Audit der Stufe 1 ist sinnvoll
    .open = Nach allem, was wir wissen, spricht nichts dagegen.
    .closed = Ein Tor davor ist geschlossen, oder ein Teil des Managementsystems fehlt noch ganz. Damit wäre Stufe 1 zu Ende.
    .unknown = Klären Sie zuerst die Tore davor, deren Stand noch nicht bekannt ist.
gate-state-open = offen
gate-state-closed = geschlossen
gate-state-unknown = noch nicht bekannt

headline-closed = Noch nicht. Das erste geschlossene Tor ist „{ $gate }“.
headline-unknown = Bisher spricht nichts dagegen. Noch nicht bekannt: „{ $gate }“.
headline-nothing-against = Nach allem, was wir wissen, spricht nichts gegen ein Audit der Stufe 1.

# Ergebnis

# at the foot of every page
foot-words = Begriffe
foot-accessibility = Barrierefreiheit
foot-standard = Über die Norm

# sections of the result, named otherwise than the pages that they lead to
result-chapter-statement = Was Ihr Statement sagen würde
result-chapter-documents = Fehlende Dokumente und Aufzeichnungen

# between a name and what is said of it
ui-colon = { ": " }

# before the jumps to the sections of a long page
ui-contents = Auf dieser Seite
result-title = Ihr Ergebnis
result-empty = Sie haben noch nichts beantwortet, also gibt es nichts zu beurteilen. Beginnen Sie mit einem beliebigen Abschnitt.
result-not-an-audit = Das ist eine Selbsteinschätzung, kein Audit. Sie schätzt nach Ihren eigenen Antworten, wie weit Sie sind.
result-gates = Sieben Tore auf dem Weg zum Audit
result-gates-findings = Was dafür noch zu tun ist
result-scope = Darf der Anwendungsbereich so begrenzt sein?
result-findings-change = Was sich ändern muss
result-findings-clarify = Was zu klären ist
result-findings-only = { $count ->
        [one] Eine Anmerkung
       *[other] { $count } Anmerkungen
    }
result-findings-fine = { $count ->
        [one] Noch eine Anmerkung
       *[other] Noch { $count } Anmerkungen
    }
result-remedy = Was zu tun ist
result-rule = Regel { $rule }
result-rule-source = Regel { $rule }, aus { $clauses }
result-confidence-C = ein Hinweis, kein Urteil
result-statement = Ihr Scope-Statement
result-statement-more = Das Scope-Statement Wort für Wort
result-readiness = Wie weit sind Sie?
result-answered = { $n } von { $of } Fragen beantwortet
result-met = { $range } dessen, was verlangt wird, ist vorhanden
result-label-answered = Beantwortet
result-label-met = Erfüllt
result-label-sure = Wie sicher
result-readiness-empty = Noch ist keine Aussage eingeschätzt. Solange nichts bekannt ist, reicht die Spanne von 0 bis 100 %.
result-profile = Die Prozesse einzeln
result-profile-text = Der Balken zeigt die Spanne, die Ihre Antworten zulassen. Je schmaler, desto sicherer.
result-profile-table = Dasselbe als Tabelle
result-process = Prozess
result-band = Spanne
result-capability = Fähigkeitsgrad
result-computed = So wurde gerechnet
result-computed-text = Die Spanne eines Abschnitts der Norm ist der Mittelwert seiner Aussagen. Die Spanne eines Prozesses oder eines Teils des Managementsystems ist der Mittelwert seiner Abschnitte. Das Ganze ist der Mittelwert dieser Spannen, und jede zählt gleich viel. Bisher sind { $rated } von { $of } Prozessen und { $system } von { $ofsystem } Teilen des Managementsystems eingeschätzt. Beide Enden runden wir nach außen. Im Schnellcheck steht eine Aussage für einen ganzen Prozess; sobald Sie eine Einzelheit einschätzen, zählt diese. Was nicht vorkommt, zählt nicht mit.
result-capability-text = Der Fähigkeitsgrad (0 bis 5) folgt ISO/IEC 33020. Im Schnellcheck lässt sich nur Grad 1 zeigen: Der Prozess erfüllt seine Aufgabe. ISO/IEC 20000-1 selbst verlangt keinen Grad.
result-findings = Zu erwartende Feststellungen
result-findings-none = Nach dem, was Sie gesagt haben, keine.
result-next = Das lohnt sich als Nächstes
result-try = Änderungen durchspielen
result-next-gain = macht die Spanne insgesamt um mindestens { $points } der Skala schmaler
result-ruleset = Regeln { $version }, { $hash }…
result-print = Drucken oder als PDF speichern
sure-fairly = ziemlich
sure-roughly = nur grob
sure-hardly = kaum
sure-not = gar nicht
likely-major = voraussichtlich Hauptabweichung
likely-minor = voraussichtlich Nebenabweichung
likely-observation = Beobachtung
finding-not-done = Trifft noch gar nicht zu: „{ $statement }“
finding-in-parts = Trifft nur in Teilen zu: „{ $statement }“
finding-mostly = Trifft weitgehend zu, aber nicht alles lässt sich zeigen: „{ $statement }“
finding-document = Fehlt: { $document }
chart-bar = { $process }: { $range }
result-not-rated = nicht eingeschätzt

# Dateien

file-save = Als Datei speichern
file-open = Datei öffnen
file-opened = „{ $name }“ ist geöffnet.
file-refused = Die Datei wurde nicht geöffnet. Ihre Antworten sind unverändert.
file-readable = Die Datei ist lesbar.
file-other-ruleset = Sie entstand mit den Regeln { $then }, hier gelten { $now }. Das Ergebnis folgt den heutigen Regeln.
file-unknown-questions = { $count ->
        [one] Eine Antwort gehört zu einer Frage, die diese Version nicht kennt: { $names }. Sie bleibt erhalten und steht nach dem Speichern wieder in der Datei.
       *[other] { $count } Antworten gehören zu Fragen, die diese Version nicht kennt: { $names }. Sie bleiben erhalten und stehen nach dem Speichern wieder in der Datei.
    }
file-unknown-fields = { $count ->
        [one] Ein Feld ist dieser Version unbekannt: { $names }. Es bleibt erhalten und steht nach dem Speichern wieder in der Datei.
       *[other] { $count } Felder sind dieser Version unbekannt: { $names }. Sie bleiben erhalten und stehen nach dem Speichern wieder in der Datei.
    }
file-not-read = Der Browser konnte die Datei nicht lesen.
file-name = scopecheck

# Probleme in Dateien

problem-at-field = Bei { $place }: { $reason }
problem-at-text = Zeile { $line }, Spalte { $column }: { $reason }
problem-too-large = Die Datei ist größer als 1 MB. Ein Check ist viel kleiner.
problem-not-text = Das ist keine Textdatei.
problem-too-deep = Zu viele Klammern ineinander.
problem-not-json = Das ist kein gültiges JSON.
problem-not-an-assessment = Das ist keine Datei von Scopecheck.
problem-newer = Die Datei hat die Version { $version } und ist damit neuer als dieses Programm. Öffnen Sie sie mit dem neueren.
problem-expected-text = Hier sollte Text stehen.
problem-expected-number = Hier sollte eine ganze Zahl stehen.
problem-expected-list = Hier sollte eine Liste stehen.
problem-expected-object = Hier sollte eine Gruppe von Feldern stehen.
problem-expected-flag = Hier sollte true oder false stehen.
problem-not-one-of = „{ $found }“ ist hier nicht möglich. Möglich: { $allowed }.
problem-too-long = Der Text ist länger als { $longest } Zeichen.
problem-too-many = Es sind mehr als { $most } Einträge.
problem-number-out-of-range = Hier sollte eine ganze Zahl von 0 bis { $largest } stehen.
problem-not-a-clause = „{ $found }“ ist keine Abschnittsnummer wie 8.6.3.
problem-not-a-date = „{ $found }“ ist kein Datum wie 2026-11-22.
list-more = { $count ->
        [one] und noch 1
       *[other] und noch { $count }
    }
