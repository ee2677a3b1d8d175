# Praxisaussagen zu Abschnitt 8.7 in Worten. Kennungen wie in content/questions/full_assurance.toml.

# 8.7.1 Management der Serviceverfügbarkeit

question-availability-risks = Wir wissen bei jedem Service, was ihn lahmlegen könnte, wie wahrscheinlich das ist und wie sehr es schaden würde.
    .hint = Gemeint sind alltägliche Ursachen wie ein Gerät ohne Ersatz oder eine fehlende Fachkraft. Katastrophen gehören zur Servicekontinuität.
    .why = Schützen kann man sich nur vor Ausfällen, an die vorher jemand gedacht hat.
    .auditor = Zu jedem Service im Anwendungsbereich stehen greifbare Ursachen in einer Liste, mit Bewertung und Datum. Gegen die größten ist etwas geschehen, und die Bewertung kommt regelmäßig wieder auf den Tisch.
    .finding = Bei jedem Service stand „Stromausfall“; der eine Server, an dem alles hing, fehlte.
    .evidence-availability-risks = Risiken für die Verfügbarkeit, bewertet und datiert
    .evidence-risk-actions = Maßnahmen gegen die größten Risiken
    .evidence-single-points = Übersicht der Stellen ohne Ersatz (Single Points of Failure)
question-availability-requirements = Unsere Verfügbarkeitsziele richten sich danach, was Kunden brauchen und was wir ihnen zugesagt haben, und nicht danach, was die Technik gerade hergibt.
    .why = Ein zu hohes Ziel kostet Geld, ein zu niedriges kostet Kunden.
    .auditor = Bei einem beliebigen Service ist klar, woher das Ziel kommt. Es passt zur Service-Level-Vereinbarung und zu den Servicezeiten, und die Risiken sind bedacht.
    .finding = Für alle Services galten dieselben 99,5 Prozent, und niemand wusste, woher die Zahl kam.
    .evidence-availability-targets = Verfügbarkeitsanforderungen und -ziele
    .evidence-customer-needs = Notizen zum Bedarf der Kunden
    .evidence-agreements = Service-Level-Vereinbarungen (SLAs)
question-availability-measured = Für jeden Service messen wir, wie verfügbar er war, und vergleichen das Ergebnis regelmäßig mit dem Ziel.
    .hint = Es zählt der ganze Service, nicht der einzelne Server.
    .why = Sonst erfahren Sie erst vom Kunden, dass Sie Ihr Ziel verfehlt haben.
    .auditor = Die Messung passt zum Ziel und behandelt Servicezeiten und geplante Wartung wie vereinbart. Zu jedem Service stehen die Ergebnisse neben dem Ziel.
    .finding = Überwacht wurden die Server; wie verfügbar der Service gewesen war, konnte niemand sagen.
    .evidence-availability-measurements = Messwerte zur Verfügbarkeit
    .evidence-target-comparison = Vergleich der Ergebnisse mit den Zielen
    .evidence-method = Beschreibung, wie gemessen wird
question-availability-outages = Nach jedem ungeplanten Ausfall klären wir, woran es lag, und gehen die Ursache an.
    .hint = Bei einem kurzen Ausfall genügen ein paar Zeilen im Incident oder Problem.
    .why = Ein Ausfall, dem niemand nachgeht, kommt wieder.
    .auditor = Ausfälle, die in den Messwerten auffallen, sind untersucht, und die Maßnahmen dazu sind erledigt. Auch Wiederholungen wurden bemerkt.
    .finding = Sobald der Service wieder lief, wurde der Incident geschlossen; nach dem Grund fragte niemand.
    .evidence-outage-reports = Ausfallberichte mit Ursachen
    .evidence-outage-actions = Maßnahmen nach Ausfällen
    .evidence-linked-problems = Problems, die auf Ausfälle verweisen

# 8.7.2 Management der Servicekontinuität

question-continuity-requirements = Für jeden Service haben wir anhand möglicher Katastrophen festgelegt, wie schnell er wieder da sein und was im Notbetrieb mindestens laufen muss.
    .hint = Auch wie viele Daten höchstens verloren gehen dürfen, gehört dazu.
    .why = Ohne Reihenfolge fangen im Notfall alle mit dem an, was sie am besten kennen.
    .auditor = Grundlage ist eine datierte Bewertung möglicher Katastrophen und ihrer Folgen, die regelmäßig erneuert wird. Die Vorgaben passen zu dem, was Kunden zugesagt ist.
    .finding = Die Wiederanlaufzeiten stammten aus dem Prospekt der Backup-Software; die Fachbereiche hatte niemand gefragt.
    .evidence-disaster-risks = Risikobewertung für Katastrophenfälle
    .evidence-recovery-targets = Wiederanlaufzeiten und Mindestbetrieb je Service
    .evidence-customer-agreement = Mit Kunden abgestimmte Anforderungen an die Kontinuität
question-continuity-plan-steps = Unser Kontinuitätsplan führt Schritt für Schritt durch den Ernstfall, von der Entscheidung, ihn auszulösen, bis zurück in den Normalbetrieb.
    .hint = Mehrere Pläne für verschiedene Services oder Standorte sind in Ordnung.
    .why = Unter Druck tun Menschen, was vor ihnen steht – oder was ihnen gerade einfällt.
    .auditor = Im Plan steht, wer ihn wann auslösen darf, wer was tut, was in der Zwischenzeit laufen muss und wie es zurück in den Normalbetrieb geht.
    .finding = Der Plan beschrieb den Umzug an den Ausweichstandort genau, den Weg zurück aber mit keinem Wort.
    .evidence-continuity-plan = Kontinuitätsplan
    .evidence-invocation = Regelung, wer den Plan wann auslösen darf
    .evidence-recovery-instructions = Wiederanlaufanleitungen je Service
question-continuity-plan-reachable = An Kontinuitätsplan und Kontaktliste kommen wir auch dann heran, wenn das Gebäude, das Netz oder die üblichen Systeme ausfallen.
    .why = Pläne liegen gern auf genau dem Server, der gerade ausgefallen ist.
    .auditor = Jemand mit einer Rolle im Plan öffnet ihn auf der Stelle, ohne das Firmennetz. Namen und Nummern in der Kontaktliste stimmen.
    .finding = Die einzige Fassung lag im Intranet, und zwei Leute auf der Kontaktliste hatten das Unternehmen verlassen.
    .evidence-offline-copy = Kopie außerhalb der üblichen Systeme
    .evidence-contact-list = Aktuelle Kontaktliste
    .evidence-access-check = Notiz, wann der Zugriff zuletzt erprobt wurde
question-continuity-tested = Wir testen den Kontinuitätsplan in festen Abständen und zusätzlich nach großen Änderungen an Services oder Technik.
    .hint = Den Plan am Tisch durchzusprechen ist ein Anfang, zeigt aber nicht, ob der Wiederanlauf klappt.
    .why = Nur ein Test zeigt, ob die Services wirklich rechtzeitig wieder da sind.
    .auditor = Die Tests fanden statt wie geplant und wurden an den geforderten Wiederanlaufzeiten gemessen. Auf die letzte große Änderung folgte ein neuer Test.
    .finding = Der letzte Test stammte aus der Zeit vor dem Umzug ins neue Rechenzentrum.
    .evidence-test-schedule = Testkalender
    .evidence-continuity-tests = Ergebnisse der Kontinuitätstests
    .evidence-retest = Test nach einer großen Änderung
question-continuity-lessons = Nach jedem Test und jedem Ernstfall werten wir aus, wie es lief, und beheben, was nicht geklappt hat.
    .why = Eine Übung ohne Folgen übt nur dieselben Fehler ein.
    .auditor = Jeder Test und jeder Ernstfall ist ausgewertet. Aus Schwachstellen wurden Maßnahmen mit Namen und Termin, und der Plan ist überarbeitet.
    .finding = Im Testbericht standen zum dritten Mal in Folge dieselben drei Schwachstellen.
    .evidence-reviews = Auswertungen von Tests und Ernstfällen
    .evidence-review-actions = Maßnahmen mit Namen und Terminen
    .evidence-revised-plan = Überarbeiteter Kontinuitätsplan

# 8.7.3.1 Informationssicherheitspolitik

question-information-security-policy-fits = Unsere Informationssicherheitspolitik passt zu unseren Services und zu den Gesetzen und Verträgen, an die wir gebunden sind.
    .hint = Auch eine Konzernpolitik zählt, wenn sie zu Ihren Services passt und Ihre eigene Leitung dahintersteht.
    .why = Eine Politik von der Stange lässt genau die Fragen offen, die in Ihrer Arbeit auftauchen.
    .auditor = Was Services, Gesetze und Kundenverträge verlangen, findet sich in der Politik wieder. Hat sich daran etwas geändert, wurde sie danach überprüft.
    .finding = Die Politik war eine Vorlage, in der nur der Firmenname ausgetauscht war.
    .evidence-security-policy = Informationssicherheitspolitik
    .evidence-obligations = Liste der Sicherheitspflichten aus Gesetzen und Verträgen
    .evidence-policy-review = Datierte Überprüfungen der Politik
question-information-security-policy-known = Alle, die unsere Informationssicherheitspolitik angeht, wissen, was sie von ihnen verlangt – auch außerhalb unserer Organisation.
    .hint = Zum Beispiel Leihkräfte, Benutzer beim Kunden und Lieferanten mit Zugang.
    .why = Regeln schützen nur, wenn alle sie kennen, die sich daran halten sollen.
    .auditor = Wer zufällig angesprochen wird, kann sagen, was die Politik für die eigene Arbeit bedeutet. Es ist erkennbar, wie Außenstehende davon erfahren haben.
    .finding = Neue Beschäftigte unterschrieben die Politik am ersten Tag; die Techniker des Lieferanten hatten nie davon gehört.
    .evidence-briefings = Nachweise über Sicherheitsunterweisungen
    .evidence-external-notice = Mitteilungen an Kunden und Lieferanten
    .evidence-publication = Politik im Intranet oder Kundenportal

# 8.7.3.2 Informationssicherheitsmaßnahmen

question-information-security-risks = In festen Abständen bewerten wir neu, welche Sicherheitsrisiken unsere Services und die Informationen darin bedrohen.
    .hint = Die Risikobewertung aus einem System nach ISO/IEC 27001 zählt, wenn sie diese Services umfasst.
    .why = Bedrohungen ändern sich schneller als die meisten Risikolisten.
    .auditor = Die letzte Bewertung ist nicht lange her und umfasst alle Services im Anwendungsbereich. Die Risiken sind eingestuft, und neue Bedrohungen sind hinzugekommen.
    .finding = Die Risikoliste war fünf Jahre alt; Erpressungssoftware kam darin nicht vor.
    .evidence-security-risks = Risikobewertung zur Informationssicherheit
    .evidence-earlier-assessments = Frühere Bewertungen zum Vergleich
    .evidence-rating-criteria = Maßstab für die Bewertung der Risiken
question-information-security-controls-reasoned = Bei jeder Sicherheitsmaßnahme können wir sagen, welches Risiko sie senken soll und warum wir uns dafür entschieden haben.
    .hint = Maßnahmen sind zum Beispiel Zugriffsrechte, Verschlüsselung, Updates oder ein abgeschlossener Serverraum.
    .why = Eine Maßnahme ohne Risiko verschwendet Geld; ein Risiko ohne Maßnahme kann weit mehr kosten.
    .auditor = Von einem hohen Risiko führt ein Weg zu einer Maßnahme, die wirklich in Betrieb ist, und zurück. Entscheidungen stehen schriftlich fest, auch solche, ein Risiko hinzunehmen.
    .finding = Es gab eine Liste der Risiken und eine der Maßnahmen, aber nichts, was beide verband.
    .evidence-security-controls = Informationssicherheitsmaßnahmen mit Begründung
    .evidence-treatment-plan = Risikobehandlungsplan
    .evidence-accepted-risks = Entscheidungen, Risiken hinzunehmen
question-information-security-controls-checked = Wir prüfen regelmäßig, ob unsere Sicherheitsmaßnahmen wirken, und bessern nach, wo das nicht so ist.
    .hint = Zum Beispiel durch Kontrolle der Zugriffsrechte, Rücksichern von Backups oder Penetrationstests.
    .why = Eine Maßnahme, die nur auf dem Papier steht, ist gefährlich, weil sich alle darauf verlassen.
    .auditor = Prüfungen sind geplant und ihre Ergebnisse festgehalten. Wo eine Schwäche auffiel, ist etwas geschehen.
    .finding = Die Zugriffsrechte sollten jedes Quartal geprüft werden; die letzte Prüfung lag 18 Monate zurück.
    .evidence-check-plan = Plan der Sicherheitsprüfungen
    .evidence-access-reviews = Überprüfungen der Zugriffsrechte
    .evidence-test-reports = Berichte über Sicherheitstests
    .evidence-control-actions = Verbesserungen nach Sicherheitsprüfungen
question-information-security-external-access = Mit allen Externen, die an unsere Systeme oder Informationen kommen, haben wir Sicherheitsregeln vereinbart, die auch wirklich angewandt werden.
    .hint = Zum Beispiel Wartungsfirmen, Cloud-Anbieter und freie Mitarbeiter.
    .why = Ein vergessenes Konto einer fremden Firma ist für Angreifer ein bequemer Weg hinein.
    .auditor = Sie wissen, welche Externen Zugang haben. Bei einigen davon liegen die Regeln schriftlich vor, und ihre Zugänge sind begrenzt oder entzogen wie vereinbart.
    .finding = Eine Wartungsfirma, deren Vertrag längst ausgelaufen war, hatte noch immer ein Administratorkonto.
    .evidence-external-list = Liste der Externen mit Zugang
    .evidence-security-clauses = Sicherheitsklauseln in Verträgen
    .evidence-access-records = Aufzeichnungen über erteilte und entzogene Zugänge

# 8.7.3.3 Informationssicherheitsvorfälle

question-information-security-incident-priority = Sicherheitsvorfälle erkennen wir als solche und ordnen sie nach dem Risiko für Informationen ein, nicht nur danach, wie viele Benutzer festsitzen.
    .hint = Ein verlorenes Telefon hält eine Person auf, kann aber die Daten vieler preisgeben.
    .why = Was am Service Desk harmlos aussieht, kann für die Sicherheit ernst sein.
    .auditor = Sicherheitsvorfälle lassen sich aus den Aufzeichnungen herausfiltern. Ihre Priorität entspricht dem Risiko, eskaliert wurde rechtzeitig, und jeder ist bis zum Ende verfolgt.
    .finding = Der gestohlene Laptop lief als Anfrage nach einem neuen Gerät.
    .evidence-security-incidents = Aufzeichnungen zu Sicherheitsvorfällen
    .evidence-priority-rules = Regeln für Einstufung und Priorität
    .evidence-escalation = Eskalationsweg für Sicherheitsvorfälle
question-information-security-incident-learning = Wir werten Sicherheitsvorfälle nach Art, Zahl und Schaden aus und verbessern damit unseren Schutz.
    .why = Ein Vorfall kann Pech sein; fünf von derselben Art deuten auf eine Lücke.
    .auditor = Eine regelmäßige Auswertung erreicht die, die darüber entscheiden können. Mindestens eine Verbesserung geht erkennbar darauf zurück.
    .finding = Jeder Vorfall für sich war gut gelöst, aber niemand hatte je alle zusammen betrachtet.
    .evidence-incident-evaluation = Auswertung nach Art, Zahl und Schaden
    .evidence-security-improvements = Verbesserungen nach Sicherheitsvorfällen
    .evidence-management-report = Sicherheitsbericht an die Leitung
