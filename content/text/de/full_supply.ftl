# Praxisaussagen zu den Abschnitten 8.4.1 bis 8.4.3 in Worten. Kennungen wie in content/questions/full_supply.toml.

# 8.4.1 Budgetierung und Abrechnung von Services

question-budgeting-cost-assignment = Alle Kosten unserer Services, auch gemeinsame, ordnen wir nach festen Regeln den Services oder Gruppen von Services zu.
    .hint = Gemeinsame Kosten sind etwa der Service Desk, das Rechenzentrum oder Lizenzen, die mehrere Services nutzen.
    .why = Solange gemeinsame Kosten niemandem gehören, sieht jeder Service billiger aus, als er ist.
    .auditor = Die Regeln sind aufgeschrieben und passen zu denen der Finanzabteilung. Eine beliebige Rechnung lässt sich bis zu dem Service verfolgen, der sie trägt.
    .finding = Zugeordnet war nur die Hardware. Das Personal, mit Abstand der größte Posten, lag in einem großen Topf.
    .evidence-assignment-rules = Regeln für die Zuordnung der Kosten
    .evidence-service-costs = Kosten je Service oder Gruppe
    .evidence-finance-policy = Finanzrichtlinie des Unternehmens
question-budgeting-forecast = Im Lauf des Jahres passen wir die Kostenprognose so früh an, dass wir einer Überschreitung noch gegensteuern können.
    .why = Im Dezember lässt sich eine Überschreitung nur noch erklären, im Juni noch vermeiden.
    .auditor = Es gibt datierte Prognosen aus dem letzten Jahr. Klar ist, wer sie bekam und was entschieden wurde, als die Kosten davonzulaufen drohten.
    .finding = Die tatsächlichen Kosten sahen sie sich einmal im Jahr an, wenn das nächste Budget fällig war.
    .evidence-cost-forecasts = Kostenprognosen mit Datum
    .evidence-overrun-decisions = Entscheidungen bei drohender Überschreitung
question-budgeting-decisions = Bevor wir über einen neuen oder geänderten Service entscheiden, wissen wir, was er kostet, auch im laufenden Betrieb.
    .hint = Bei kleinen Änderungen genügt eine grobe Zahl.
    .why = Die Anschaffung ist oft der kleine Teil, der jahrelange Betrieb der große.
    .auditor = Zu einer Entscheidung aus letzter Zeit gibt es die Zahlen, die dabei auf dem Tisch lagen: einmalige Kosten, laufende Kosten, mögliche Einsparungen.
    .finding = Genehmigt wurde der Service nach dem Kaufpreis; die laufenden Kosten überraschten im zweiten Jahr alle.
    .evidence-cost-estimate = Kostenschätzung für einen neuen oder geänderten Service
    .evidence-decision-paper = Entscheidungsvorlage mit den Zahlen

# 8.4.2 Bedarfsmanagement

question-demand-forecast-basis = Unsere Bedarfsprognosen stützen sich auf Fakten wie Pläne der Kunden und frühere Zahlen, nicht auf das Bauchgefühl.
    .hint = Bei einem gleichbleibenden Service genügt der kurze Vermerk, dass sich nichts ändert.
    .why = Raten wird so oder so teuer, als ungenutzte Reserve oder als Engpass.
    .auditor = Klar ist, worauf sich eine Prognose stützt, wann sie zuletzt erneuert wurde und wie nah die vorige an der Wirklichkeit lag.
    .finding = Die Prognose lautete Vorjahr plus zehn Prozent, jedes Jahr, für jeden Service.
    .evidence-demand-forecast = Bedarfsprognose mit Quellen
    .evidence-customer-plans = Notizen zu Plänen der Kunden
    .evidence-forecast-comparison = Vergleich früherer Prognosen mit der Wirklichkeit
question-demand-use = Wer Kapazität und Budget plant, arbeitet mit unseren aktuellen Zahlen zu Bedarf und Nutzung.
    .why = Eine Prognose, die in der Schublade bleibt, verhindert keinen Engpass.
    .auditor = Kapazitätsplan und Budget gehen von denselben Bedarfszahlen aus, und wer plant, bekommt regelmäßig Nutzungsberichte.
    .finding = Der Vertrieb rechnete fürs nächste Jahr mit doppelt so vielen Benutzern, und der Kapazitätsplan wusste nichts davon.
    .evidence-usage-reports = Nutzungsberichte mit Empfängern
    .evidence-planning-input = Kapazitätsplan oder Budget mit den Bedarfszahlen

# 8.4.3 Kapazitätsmanagement

question-capacity-people = Unsere Kapazitätsplanung nimmt Personal so ernst wie Technik: Sie zeigt, wie viele Leute wir wann und wofür brauchen.
    .hint = Auch Informationen und Geld gehören in den Plan.
    .why = Speicher ist an einem Tag bestellt, eine erfahrene Fachkraft nicht.
    .auditor = Der Plan nennt den Bedarf an Personal, Technik, Informationen und Geld. Man sieht auch, was passiert, wenn zwei Leute ausfallen.
    .finding = Im Kapazitätsplan ging es nur um Plattenplatz, während der Service Desk in Tickets unterging.
    .evidence-capacity-plan = Kapazitätsplan
    .evidence-staff-planning = Personalplanung für die Services
    .evidence-capacity-requirements = Kapazitätsanforderungen
question-capacity-thresholds = Für jede wichtige Ressource haben wir festgelegt, ab welcher Auslastung wir aufstocken und wie viel Vorlauf das braucht.
    .hint = Automatische Skalierung zählt, wenn ihre Grenzen bewusst gesetzt sind.
    .why = Was drei Monate Lieferzeit hat, muss drei Monate vor dem Engpass bestellt sein.
    .auditor = Schwellenwerte und Vorlaufzeiten passen zur Bedarfsprognose und zu dem, was bei Leistung, Verfügbarkeit und Wiederanlauf zugesagt ist.
    .finding = Der Alarm stand auf 95 Prozent, aber neuer Speicher brauchte acht Wochen.
    .evidence-plan-thresholds = Schwellenwerte und Vorlaufzeiten im Kapazitätsplan
    .evidence-alarm-settings = Alarmeinstellungen im Monitoring
    .evidence-expansion-record = Nachweis einer rechtzeitigen Erweiterung
question-capacity-analysis = Steigen Auslastung oder Antwortzeiten über längere Zeit, handeln wir, bevor Benutzer etwas merken.
    .why = Langsamkeit wird selten gemeldet, ärgert aber jeden Tag.
    .auditor = Es gibt Auswertungen über mehrere Monate und eine Verbesserung, die daraus entstand. Engpässe, die doch zu Incidents führten, sind bis zur Ursache verfolgt.
    .finding = Das Monitoring sammelte Tausende Werte am Tag, doch den Engpass meldete der Kunde.
    .evidence-trend-evaluation = Auswertung von Auslastung und Leistung im Zeitverlauf
    .evidence-tuning-record = Verbesserungen aus den Auswertungen
    .evidence-bottleneck-incidents = Auswertung von Incidents durch Engpässe
