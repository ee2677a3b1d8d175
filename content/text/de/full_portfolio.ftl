# Praxisaussagen zu den Abschnitten 8.2.4 bis 8.2.6 in Worten. Kennungen wie in content/questions/full_portfolio.toml.

# 8.2.4 Servicekatalogmanagement

question-service-catalogue-entries = Jeder Katalogeintrag sagt verständlich, was der Service den Kunden bringt und von welchen anderen Services er abhängt.
    .hint = Eine Liste von Namen, Servern oder Werkzeugen zählt nicht.
    .why = Nur so ist klar, was der Service leisten soll und was alles laufen muss, damit er funktioniert.
    .auditor = Stichproben halten dem Vergleich mit der Wirklichkeit stand: Der Zweck ist in der Sprache der Kunden beschrieben, und der Betrieb nennt dieselben Abhängigkeiten.
    .finding = Die Hälfte der Einträge beschrieb Server und Werkzeuge; was der Kunde bekommt, war nicht zu erkennen.
    .evidence-sample-entries = Katalogeinträge mit Zweck und Abhängigkeiten
    .evidence-entry-template = Vorlage für Katalogeinträge
    .evidence-dependency-overview = Übersicht, wie die Services voneinander abhängen
question-service-catalogue-access = Kunden, Benutzer und unsere Beschäftigten können jederzeit selbst im Katalog nachschlagen, was sie betrifft.
    .hint = Ein Katalog mit mehreren Sichten ist ebenso gut wie mehrere Kataloge. Nicht alle müssen alles sehen.
    .why = Ein Katalog, an den niemand herankommt, nützt nur am Tag des Audits.
    .auditor = Am Service Desk wie beim Kunden lässt sich der Katalog ohne langes Suchen öffnen, und darin steht, was man dort braucht.
    .finding = Der Katalog lag auf einem Laufwerk, auf das kein Kunde zugreifen konnte.
    .evidence-published-catalogue = Veröffentlichter Katalog oder Portal
    .evidence-audience-views = Sichten oder Zugriffsrechte je Zielgruppe
    .evidence-announcement = Hinweis an die Kunden, wo der Katalog zu finden ist
question-service-catalogue-updates = Kommt ein Service hinzu, ändert er sich oder fällt er weg, passen wir den Katalog gleich mit an, nicht erst Monate später.
    .why = Ein veralteter Katalog verspricht, was es nicht mehr gibt, und verschweigt, was es gibt.
    .auditor = Die jüngsten Änderungen an Services finden sich alle im Katalog, mit einem Datum nahe am Tag der Umstellung.
    .finding = Im Katalog stand noch ein Service, der seit einem Jahr abgeschaltet war.
    .evidence-catalogue-history = Datierte Stände oder Änderungsverlauf
    .evidence-update-step = Changes mit dem Katalogeintrag als Arbeitsschritt
    .evidence-review-record = Protokoll der letzten Katalogprüfung

# 8.2.5 Asset-Management

question-asset-owners = Zu jedem Asset, das unsere Services brauchen, ist festgehalten, wer sich darum kümmert.
    .hint = Denken Sie auch an Lizenzen, Zertifikate und Cloud-Abonnements, nicht nur an Geräte.
    .why = Was niemandem gehört, wird zu spät erneuert und von niemandem geprüft.
    .auditor = Alles, was hinter einem ausgewählten Service steckt, steht in der Liste, und die dort genannten Personen wissen von ihrer Aufgabe.
    .finding = In der Liste standen Leute, die seit zwei Jahren nicht mehr im Unternehmen waren.
    .evidence-asset-list = Asset-Liste mit Zuständigen
    .evidence-handover = Übergabeprotokolle bei Personalwechseln
question-asset-renewal = Wir ersetzen Assets, bevor ihr Alter oder das Ende des Supports einen Service gefährdet.
    .hint = Muss etwas Altes noch bleiben, zählt auch eine bewusste Entscheidung mit Schutzmaßnahmen.
    .why = Alte Geräte fallen häufiger aus, und Software ohne Support bekommt keine Sicherheitsupdates mehr.
    .auditor = Die Termine für das Support-Ende sind bekannt, und für die nächsten gibt es einen Plan. Ausnahmen hat jemand genehmigt, der das darf.
    .finding = Ein wichtiger Service lief auf einem Betriebssystem, für das es seit drei Jahren keine Updates mehr gab.
    .evidence-end-of-support = Übersicht, wann der Support für welches Asset endet
    .evidence-renewal-plan = Erneuerungsplan mit Budget
    .evidence-approved-exceptions = Genehmigte Ausnahmen für veraltete Assets
question-asset-duties = Wir prüfen regelmäßig, ob wir bei unseren Assets alle gesetzlichen und vertraglichen Pflichten erfüllen.
    .hint = Zum Beispiel Lizenzbedingungen, Leasingverträge und das Löschen von Datenträgern vor der Entsorgung.
    .why = Eine fehlende Lizenz oder Kundendaten auf einer entsorgten Platte kosten weit mehr als die Prüfung.
    .auditor = Es gibt einen aktuellen Abgleich gekaufter und genutzter Lizenzen und Nachweise, was aus ausgemusterten Geräten geworden ist.
    .finding = Seit der letzten Nachforderung des Herstellers hatte niemand mehr verglichen, wie viele Lizenzen gekauft und wie viele installiert waren.
    .evidence-license-comparison = Abgleich gekaufter und genutzter Lizenzen
    .evidence-disposal-proof = Nachweise über Entsorgung und Datenlöschung
    .evidence-duties-overview = Übersicht der gesetzlichen und vertraglichen Pflichten

# 8.2.6 Konfigurationsmanagement

question-configuration-depth = Wir haben festgelegt, welche Arten von Komponenten wir erfassen und wie genau, je nachdem, wie kritisch ein Service ist.
    .why = Alles zu erfassen ist teuer, wahllos zu erfassen nützt niemandem.
    .auditor = Es gibt eine Liste der Komponentenarten mit den nötigen Angaben. Bei einem kritischen Service reichen die Daten so tief, wie diese Liste es verlangt, bis zu Beziehungen und Status.
    .finding = Jeder Laptop war mit Seriennummer erfasst, zu den wichtigsten Services aber fand sich fast nichts.
    .evidence-type-definition = Liste der Komponentenarten mit den nötigen Angaben
    .evidence-critical-service = Konfigurationsdaten zu einem kritischen Service
question-configuration-change-trace = Nach jeder Änderung an einer Komponente zeigen unsere Konfigurationsdaten den neuen Stand und den Change dahinter.
    .hint = Automatische Erkennung zählt, wenn jemand den Abweichungen nachgeht, zu denen es keinen Change gibt.
    .why = Daten, die hinterherhinken, führen gerade dann in die Irre, wenn man sich im Notfall auf sie verlässt.
    .auditor = Die Spur führt in beide Richtungen: vom abgeschlossenen Change zum aktualisierten Datensatz und vom geänderten Datensatz zum genehmigten Change.
    .finding = Ein Server war vor Monaten mit genehmigtem Change umgezogen, stand laut Datenbank aber noch im alten Rechenzentrum.
    .evidence-linked-changes = Changes mit Verknüpfung zu den Komponenten
    .evidence-item-history = Änderungsverlauf der Konfigurationsdaten
    .evidence-discovery-differences = Bearbeitete Abweichungen aus der automatischen Erkennung
question-configuration-corrections = Findet eine Prüfung Fehler in unseren Konfigurationsdaten, berichtigt sie jemand Bestimmtes bis zu einem festen Termin.
    .hint = Eine Prüfung kann eine Stichprobe, eine Inventur oder ein automatischer Abgleich sein.
    .why = Eine Prüfung ohne Korrektur beweist nur, dass man Bescheid wusste.
    .auditor = Die Fehler aus der letzten Prüfung sind berichtigt, und es tauchen nicht jedes Mal wieder dieselben auf.
    .finding = Jeder zehnte Eintrag war falsch, genau wie im Jahr davor, und niemand hatte etwas berichtigt.
    .evidence-check-schedule = Terminplan der Datenprüfungen
    .evidence-check-report = Ergebnisse der letzten Datenprüfung
    .evidence-correction-list = Liste der Berichtigungen mit Datum
question-configuration-use = Wer Incidents bearbeitet oder Changes bewertet, arbeitet tatsächlich mit den Konfigurationsdaten.
    .hint = Private Tabellen und Skizzen daneben sprechen dagegen.
    .why = Daten, mit denen niemand arbeitet, veralten unbemerkt.
    .auditor = In Incidents und Changes sind die betroffenen Komponenten genannt. Auf die Frage, wo sie zuerst nachsehen, öffnen Beschäftigte die Konfigurationsdaten.
    .finding = Die Konfigurationsdatenbank war gepflegt, aber die Technik arbeitete mit einer eigenen Tabelle.
    .evidence-incidents-with-items = Incident-Aufzeichnungen mit betroffenen Komponenten
    .evidence-impact-assessments = Change-Bewertungen auf Basis der Konfigurationsdaten
    .evidence-staff-access = Zugriff für Service Desk und Technik
