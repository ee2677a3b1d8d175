# Praxisaussagen zu Abschnitt 9 in Worten. Kennungen wie in content/questions/full_evaluation.toml.

# 9.1 Überwachung, Messung, Analyse und Bewertung

question-monitoring-plan = Bei uns steht fest, was wir an Services und Prozessen messen, wie und wann.
    .hint = Eine einfache Tabelle genügt.
    .why = Wer misst, was das Werkzeug gerade anbietet, erfährt selten, was er wissen muss.
    .auditor = Zu jedem Service und Prozess gibt es wenige aussagekräftige Zahlen. Es ist klar, wie und wann sie erhoben und ausgewertet werden, und sie passen zu den Zielen.
    .finding = Das Werkzeug lieferte vierzig Kennzahlen; welche davon zählten, konnte niemand sagen.
    .evidence-measurement-plan = Übersicht der Messgrößen mit Methode und Zeitpunkt
    .evidence-figure-definitions = Definitionen der Kennzahlen
    .evidence-measurement-results = Ergebnisse von Überwachung und Messung
question-monitoring-evaluation = Zu festen Zeiten beurteilen wir anhand der Zahlen, ob unsere Services und unser Servicemanagement erreichen, was sie sollen.
    .hint = Ein Dashboard, zu dem niemand etwas sagt, zählt nicht.
    .why = Zahlen bewirken nichts, solange niemand sagt, was sie bedeuten.
    .auditor = Die Ergebnisse werden mit den Zielen und mit den Anforderungen an die Services verglichen, und das Urteil steht schwarz auf weiß. Wo etwas zurückbleibt, geschieht etwas.
    .finding = Auf dem Dashboard stand alles, nur nicht, ob es gut oder schlecht war.
    .evidence-written-evaluation = Schriftliche Bewertung anhand der Ziele
    .evidence-service-evaluation = Bewertung der Services anhand ihrer Anforderungen
    .evidence-evaluation-actions = Maßnahmen daraus

# 9.2 Internes Audit

question-internal-audit-program = Unser Auditprogramm sieht dort genauer hin, wo viel auf dem Spiel steht, sich viel geändert hat oder zuletzt etwas schieflief.
    .why = Wenn alles gleich viel Zeit bekommt, bleibt für die wunden Punkte zu wenig.
    .auditor = Im Programm steht, was wann, wie und von wem auditiert wird und warum die Schwerpunkte so gesetzt sind. Frühere Ergebnisse und neuere Änderungen haben Spuren hinterlassen.
    .finding = Das Programm war seit Jahren dasselbe, obwohl der halbe Betrieb inzwischen bei einem Lieferanten lag.
    .evidence-audit-program = Auditprogramm
    .evidence-focus-reasons = Begründung der Schwerpunkte
    .evidence-earlier-audits = Ergebnisse früherer interner Audits
question-internal-audit-real-cases = Unsere internen Audits sehen sich echte Fälle an und befragen die Menschen, die die Arbeit tun, statt nur Dokumente zu lesen.
    .hint = Das gilt auch für die Arbeit der obersten Leitung und für das, was andere für Sie tun.
    .why = Erst die Praxis zeigt, ob getan wird, was in den Dokumenten steht.
    .auditor = Berichte nennen zu jeder Anforderung, welche Aufzeichnungen eingesehen wurden und mit wem gesprochen wurde. Maßstab und Umfang jedes Audits standen vorher fest.
    .finding = Der Bericht war eine Checkliste mit einem Haken in jeder Zeile und ohne ein einziges Beispiel.
    .evidence-audit-reports = Auditberichte, die eingesehene Aufzeichnungen nennen
    .evidence-audit-plans = Auditpläne mit Maßstab und Gesprächen
    .evidence-audit-notes = Notizen oder Checklisten aus den Audits
question-internal-audit-impartial = Wer bei uns intern auditiert, kann frei urteilen und prüft nie die eigene Arbeit.
    .hint = In einem kleinen Unternehmen können zwei Teams einander auditieren, oder es kommt jemand von außen.
    .why = Die eigenen blinden Flecken sieht niemand.
    .auditor = Es ist nachvollziehbar, wer welchen Bereich auditiert hat und wo diese Person sonst arbeitet. In den Berichten stehen auch unbequeme Feststellungen, selbst über Führungskräfte.
    .finding = Das Managementsystem hatte ganz allein die Person auditiert, die es auch betreibt.
    .evidence-auditor-assignment = Liste, wer welche Bereiche auditiert
    .evidence-auditor-training = Schulungsnachweise der Auditorinnen und Auditoren
    .evidence-external-order = Auftrag für ein Audit durch externe Fachleute
question-internal-audit-follow-up = Was ein internes Audit findet, ist bis zum vereinbarten Termin behoben, und jemand prüft das nach.
    .why = Eine offene Feststellung wirkt im nächsten Audit schlimmer als im ersten.
    .auditor = Die zuständigen Führungskräfte haben den Bericht bekommen. Jede Feststellung hat einen Namen, einen Termin und einen Nachweis; Überfälliges blieb nicht einfach liegen.
    .finding = Kurz vor dem Zertifizierungsaudit waren noch alle Feststellungen des Vorjahres offen.
    .evidence-findings-list = Liste der Feststellungen mit Stand
    .evidence-report-distribution = Auditbericht mit Verteiler
    .evidence-closure-proof = Nachweise, dass Feststellungen behoben sind

# 9.3 Managementbewertung

question-management-review-inputs = Für ihre Bewertung bekommt die oberste Leitung das ganze Bild: neben Zahlen zu den Services auch Kundenmeinungen, Audits, Risiken und Ressourcen.
    .why = Wer nur das halbe Bild sieht, entscheidet auch nur halb richtig.
    .auditor = Unterlagen oder Protokoll enthalten alle erwarteten Themen, etwa Ziele, Leistung der Services und der anderen Beteiligten, Rückmeldungen der Kunden, Auditergebnisse, Risiken, Ressourcen und anstehende Änderungen.
    .finding = Es ging um Incidents und Kosten; Risiken, Lieferanten und die Sicht der Kunden fehlten.
    .evidence-review-agenda = Tagesordnung mit allen Themen
    .evidence-review-papers = Unterlagen zur Managementbewertung
    .evidence-review-minutes = Ergebnisse der Managementbewertung
question-management-review-decisions = Jede Managementbewertung endet mit klaren Entscheidungen, was besser oder anders werden soll, durch wen und bis wann.
    .hint = Auch dass etwas bleibt, wie es ist, kann eine Entscheidung sein, wenn sie begründet ist.
    .why = Eine Bewertung ohne Entscheidungen ist nur eine Präsentation.
    .auditor = Im Protokoll stehen Entscheidungen zu den Services wie zum Managementsystem, nicht nur Diskussionen. Die oberste Leitung hat sie selbst getroffen und kann sie erklären.
    .finding = Im Protokoll stand hinter jedem Punkt: „zur Kenntnis genommen“.
    .evidence-decision-minutes = Protokoll mit Entscheidungen
    .evidence-decision-actions = Maßnahmen mit Namen und Terminen
    .evidence-approved-resources = Bewilligte Mittel oder Stellen
question-management-review-follow-up = Was die Managementbewertung beschlossen hat, wird umgesetzt, und bei der nächsten sehen wir nach, was daraus geworden ist.
    .why = Nichts schadet einer Bewertung mehr als Beschlüsse, an die sich niemand erinnert.
    .auditor = Die Beschlüsse der letzten Bewertung sind bis heute nachverfolgt. Im jüngsten Protokoll steht, was aus jedem geworden ist.
    .finding = Zweimal war eine Stelle für das Problemmanagement bewilligt worden, besetzt war sie noch immer nicht.
    .evidence-decision-tracking = Liste der Beschlüsse mit Stand
    .evidence-status-item = Tagesordnungspunkt zu früheren Beschlüssen
    .evidence-completion-proof = Nachweise über umgesetzte Beschlüsse

# 9.4 Serviceberichterstattung (Service-Reporting)

question-service-reporting-purpose = Bei jedem unserer Berichte ist klar, wer ihn wozu braucht und woher die Zahlen stammen.
    .why = Ein Bericht, den niemand braucht, kostet Arbeitszeit und findet keine Leser.
    .auditor = Eine Liste nennt Zweck, Empfänger, Rhythmus und Quelle jedes Berichts. Eine herausgegriffene Zahl lässt sich bis zur Quelle zurückverfolgen.
    .finding = Der Monatsbericht hatte 40 Seiten; die Empfänger gaben zu, dass sie ihn nie öffneten.
    .evidence-report-list = Liste der Serviceberichte
    .evidence-recipient-needs = Absprache mit den Empfängern über den Inhalt
    .evidence-data-sources = Beschreibung der Datenquellen
question-service-reporting-trends = Unsere Berichte zeigen, wohin sich Services und Servicemanagement entwickeln, und nicht nur die Zahlen des letzten Monats.
    .hint = Beides zählt: was die Services leisten und wie gut Sie sie steuern.
    .why = Dass etwas langsam schlechter wird, sieht man erst über mehrere Monate.
    .auditor = Berichte reichen über mehrere Zeiträume und behandeln neben den Services auch das Managementsystem. Sie benennen, was verfehlt wurde, und erklären Auffälliges.
    .finding = Jeder Bericht zeigte einen einzelnen Monat; dass sich die Anfragen in einem Jahr verdoppelt hatten, war niemandem aufgefallen.
    .evidence-service-reports = Serviceberichte
    .evidence-trend-charts = Trenddiagramme
    .evidence-system-report = Bericht über Ziele und Prozesse
question-service-reporting-decisions = Aus unseren Berichten folgt etwas, und wer davon betroffen ist, erfährt es.
    .why = Wenn ein Bericht nie zu etwas führt, können Sie sich die Arbeit sparen.
    .auditor = Ein Bericht mit schlechten Zahlen führte zu einer Entscheidung. Sie wurde umgesetzt, und die betroffenen Kunden oder Teams wissen davon.
    .finding = Ein halbes Jahr lang meldete der Bericht dasselbe verfehlte Ziel, ohne ein Wort dazu, was zu tun ist.
    .evidence-report-decisions = Berichte mit den Entscheidungen dazu
    .evidence-report-actions = Liste der Maßnahmen aus Berichten
    .evidence-announcements = Mitteilungen an Betroffene
