# Der Weg zum Zertifikat: Schritte, Aufwand, Termine. Kennungen wie in content/steps.toml.

step-applicant = Entscheiden, für wen das Zertifikat ist
    .what = Legen Sie fest, welche Organisation oder welcher Teil davon das Zertifikat erhalten soll. Wer es bekommt, muss selbst Services für Kunden erbringen.
    .done = Ein Name, der auf dem Zertifikat stehen kann, und eine oberste Leitung, die dahintersteht.
step-context = Das Umfeld betrachten
    .what = Halten Sie fest, was sich von innen und außen auf Ihre Services auswirkt und wer was von ihnen erwartet. Entscheiden Sie, ob der Klimawandel für sie eine Rolle spielt.
    .done = Eine kurze, datierte Übersicht, die die Leitung kennt und immer wieder zur Hand nimmt.
step-scope = Den Anwendungsbereich festlegen
    .what = Wählen Sie Services, Bereiche, Standorte und Kunden aus und klären Sie, wer was betreibt. Lassen Sie keinen Prozess und keine Anforderung weg.
    .done = Ein freigegebenes Scope-Statement, das zum Servicekatalog passt.
step-leadership = Die Leitung gewinnen
    .what = Die oberste Leitung gibt die Servicemanagement-Politik frei, vergibt die Rollen und klärt, wer was entscheiden darf.
    .done = Die Politik ist freigegeben und bekannt, und hinter jeder Rolle steht ein Name.
step-planning = Das Managementsystem planen
    .what = Bewerten Sie Risiken und Chancen, setzen Sie messbare Ziele und schreiben Sie den Servicemanagementplan.
    .done = Risikoliste, Ziele und Plan passen zusammen, und jemand hält sie aktuell.
step-people = Für die richtigen Leute und Kenntnisse sorgen
    .what = Legen Sie für jede Rolle fest, was man dafür können muss, vergleichen Sie das mit dem, was Ihre Leute können, und schließen Sie die Lücken.
    .done = Zu jeder Rolle gibt es Kompetenznachweise, und alle wissen, was ihre Arbeit mit der Politik zu tun hat.
step-information = Dokumente in den Griff bekommen
    .what = Regeln Sie, wie Sie Dokumente freigeben, ändern und finden und wie Sie Wissen weitergeben.
    .done = Wer ein Dokument braucht, findet die gültige Fassung; veraltete sind aus dem Verkehr gezogen.
step-documents = Fehlende Dokumente schreiben
    .what = Gehen Sie die Liste der Dokumente durch, schreiben Sie, was noch fehlt, und lassen Sie es freigeben. Kurze Dokumente genügen.
    .done = Jedes Dokument der Liste ist da, freigegeben und in Gebrauch.
step-service-operation = Services geordnet planen und erbringen
    .what = Halten Sie die Anforderungen an jeden Service fest, planen Sie, wie er erbracht wird, und prüfen Sie, ob es so läuft.
    .done = Zu jedem Service gibt es aktuelle Anforderungen, und Aufzeichnungen zeigen, dass alles wie geplant lief.
step-control = Im Griff behalten, was andere tun
    .what = Listen Sie auf, was Lieferanten, andere Bereiche und Kunden für Ihre Services tun, und regeln Sie, wie Sie das steuern und messen.
    .done = Die Liste ist vollständig, und zu jedem Eintrag gibt es Kriterien, eine Vereinbarung und Messwerte.
step-service-catalogue = Den Servicekatalog aufbauen
    .what = Beschreiben Sie jeden Service mit Zweck, Benutzern und Abhängigkeiten und machen Sie den Katalog zugänglich.
    .done = Jeder Service im Anwendungsbereich steht im Katalog, und wenn sich ein Service ändert, ändert sich auch der Eintrag.
step-configuration = Assets und Konfiguration erfassen
    .what = Entscheiden Sie, welche Assets und Komponenten Sie kennen müssen, erfassen Sie diese und sorgen Sie dafür, dass jeder Change auch die Daten aktualisiert.
    .done = Eine Stichprobe aus den Daten stimmt mit der Wirklichkeit überein.
step-business-relationship = Beziehungen zu Kunden pflegen
    .what = Benennen Sie Ansprechpartner, sprechen Sie regelmäßig über die Leistung, fragen Sie nach der Zufriedenheit und halten Sie Beschwerden fest.
    .done = Es gibt Notizen zu den Gesprächen, eine Auswertung der Zufriedenheit und eine Liste der Beschwerden mit ihrer Lösung.
step-service-level = Service-Level vereinbaren
    .what = Vereinbaren Sie mit Kunden messbare Ziele, messen Sie, ob Sie sie erreichen, und sprechen Sie über Abweichungen.
    .done = Zu jedem Service gibt es ein vereinbartes Ziel, und Berichte zeigen, wie oft es erreicht wurde.
step-supplier = Lieferanten steuern
    .what = Schreiben Sie in die Verträge, was Sie Ihren Kunden zusagen, benennen Sie Ansprechpartner und prüfen Sie die Leistung zu festen Zeiten.
    .done = Mit jedem Lieferanten gibt es einen gültigen Vertrag oder eine Vereinbarung, dazu eine Bewertung aus letzter Zeit.
step-budgeting = Wissen, was Services kosten
    .what = Planen Sie Budgets je Service oder Art von Service, vergleichen Sie die Kosten damit und geben Sie die Zahlen denen, die entscheiden.
    .done = Budget und Vergleich liegen für mindestens einen Zeitraum vor.
step-demand-capacity = Bedarf und Kapazität vorhersehen
    .what = Schätzen Sie, was gebraucht wird, legen Sie fest, wie viele Menschen, welche Technik und wie viel Geld das erfordert, und beobachten Sie beides.
    .done = Prognose, Anforderungen und Messwerte liegen vor und haben zu Entscheidungen geführt.
step-change = Changes steuern
    .what = Schreiben Sie die Richtlinie für das Change-Management, teilen Sie Changes nach Arten ein, und bewerten, genehmigen und überprüfen Sie jeden.
    .done = Changes der letzten Wochen lassen sich vom Antrag bis zur Auswertung verfolgen.
step-transition = Neue Services und Releases geordnet einführen
    .what = Legen Sie fest, wann ein neuer oder geänderter Service ein eigenes Projekt braucht und wie Sie Releases planen, testen und ausrollen.
    .done = Mindestens ein Beispiel zeigt Plan, Tests, Abnahme und Ergebnis.
step-incident-request = Incidents und Anfragen regeln
    .what = Legen Sie Prioritäten, Eskalation und den Ablauf bei Major Incidents fest. Schreiben Sie Anleitungen für häufige Anfragen.
    .done = Tickets zeigen Priorität, Verlauf und Abschluss, und vereinbarte Zeiten werden gemessen.
step-problem = Ursachen auf den Grund gehen
    .what = Suchen Sie nach Mustern in den Incidents, finden Sie Ursachen, halten Sie bekannte Fehler fest und verfolgen Sie deren Beseitigung.
    .done = Es gibt Problem-Aufzeichnungen, die mit einer Analyse begannen und zu einem Change oder einem Workaround führten.
step-availability = Verfügbarkeit sichern
    .what = Klären Sie anhand von Anforderungen und Vereinbarungen, wie verfügbar jeder Service sein muss und was das gefährdet. Messen Sie die Verfügbarkeit und untersuchen Sie Ausfälle.
    .done = Ziele, Risiken und Messwerte liegen für jeden Service vor, bei dem es darauf ankommt.
step-continuity = Auf den Ernstfall vorbereiten
    .what = Bewerten Sie, was ein Ausfall bedeuten würde, schreiben Sie den Kontinuitätsplan und testen Sie ihn.
    .done = Sie haben den Plan getestet, und was dabei auffiel, ist erledigt.
step-information-security = Informationen schützen
    .what = Lassen Sie die Informationssicherheitspolitik freigeben, bewerten Sie Risiken, wählen Sie Maßnahmen und halten Sie Sicherheitsvorfälle fest.
    .done = Politik, Risiken, Maßnahmen und Aufzeichnungen passen zusammen und sind aktuell.
step-figures = Messen und berichten
    .what = Legen Sie fest, was Sie wann messen und auswerten, und schreiben Sie Serviceberichte, die zu Entscheidungen führen.
    .done = Mindestens eine volle Runde an Berichten liegt vor, und es ist festgehalten, was daraus folgte.
step-training = Die neue Arbeitsweise vermitteln
    .what = Gehen Sie die Prozesse mit allen durch, die danach arbeiten, und klären Sie offene Fragen.
    .done = Wer gefragt wird, kann sagen, wie er vorgeht und wo das steht.
step-records = Alles laufen lassen und Aufzeichnungen sammeln
    .what = Lassen Sie jeden Prozess etwa drei Monate so laufen, wie er beschrieben ist, und bewahren Sie die Aufzeichnungen auf. Die drei Monate sind eine Empfehlung; nur in China sind sie Vorschrift.
    .done = Zu jedem Prozess gibt es Aufzeichnungen aus diesen Monaten, und geplante Bewertungen und Tests haben mindestens einmal stattgefunden.
step-review-routine = Audits und Bewertungen einplanen
    .what = Stellen Sie ein Programm für interne Audits auf und legen Sie Termine für die Managementbewertung fest, damit beides regelmäßig wiederkehrt.
    .done = Das Programm deckt jeden Abschnitt der Norm und jeden Prozess ab, und die Termine stehen im Kalender.
step-improvement = Korrekturen und Verbesserungen regeln
    .what = Regeln Sie, wie Sie Abweichungen festhalten, ihre Ursachen beseitigen und Verbesserungen auswählen und auswerten.
    .done = Eine Liste zeigt, was auffiel, was Sie dagegen getan haben und ob es geholfen hat.
step-auditors = Auditoren und internes Audit vorbereiten
    .what = Schulen Sie eigene Leute oder holen Sie welche, die auditieren können. Niemand darf die eigene Arbeit auditieren. Bereiten Sie die Fragen vor.
    .done = Die Auditoren sind benannt, ihre Kompetenz ist belegt, und der Auditplan ist abgestimmt.
step-internal-audit = Das interne Audit durchführen
    .what = Auditieren Sie das ganze System, jeden Abschnitt der Norm und jeden Prozess, und halten Sie die Feststellungen fest.
    .done = Ein Bericht mit Feststellungen und Nachweisen liegt vor, und nichts aus dem Anwendungsbereich fehlt darin.
step-corrections = Feststellungen abarbeiten
    .what = Finden Sie zu jeder Feststellung die Ursache, beseitigen Sie sie und prüfen Sie, ob es gewirkt hat.
    .done = Zu jeder Feststellung gibt es Ursache, Maßnahme, Zuständige und Termin, und die schweren sind erledigt.
step-management-review = Die Managementbewertung durchführen
    .what = Legen Sie der obersten Leitung Ergebnisse, Messwerte, Auditfeststellungen, Risiken und Chancen vor und lassen Sie sie entscheiden.
    .done = Das Protokoll zeigt, was der obersten Leitung vorlag und was sie entschieden hat.
step-booking = Zertifizierungsstelle wählen und Stufe 1 vereinbaren
    .what = Bitten Sie akkreditierte Zertifizierungsstellen, die nach ISO/IEC 20000-6 arbeiten, um Angebote, vergleichen Sie diese und vereinbaren Sie Termine.
    .done = Es gibt einen Vertrag, und der Termin für Stufe 1 steht fest.

milestone-start = Beginn
    .what = Erste Projekte dauern nach einer Quelle vier bis neun Monate, nach einer anderen acht bis zwölf.
milestone-records = Prozesse laufen an und hinterlassen Aufzeichnungen
    .what = Drei Monate Aufzeichnungen vor Stufe 1 sind eine Empfehlung; nur in China sind sie Vorschrift.
milestone-booking = Stufe 1 vereinbaren
    .what = Zertifizierungsstellen sind oft auf Wochen hinaus ausgebucht. Der Abstand ist unsere eigene Schätzung.
milestone-internal-audit = Internes Audit
    .what = Empfohlen werden vier bis sechs Wochen vor dem externen Audit, damit Zeit für Korrekturen bleibt.
milestone-management-review = Managementbewertung
    .what = Nach dem internen Audit, denn dessen Ergebnisse gehören in die Bewertung. Der Abstand ist unsere eigene Schätzung.
milestone-stage-1 = Audit, Stufe 1
    .what = Hier geht es um Dokumente, Anwendungsbereich und Stand der Vorbereitung. Wie lange vor Stufe 2 das sein muss, sagt die Zertifizierungsstelle; der Abstand hier ist unsere eigene Schätzung.
milestone-stage-2 = Audit, Stufe 2
    .what = Hier geht es darum, ob das System wirkt. Danach kommen die Korrekturen; der Abstand zur Entscheidung ist unsere eigene Schätzung.
milestone-decision = Entscheidung über das Zertifikat
    .what = Es entscheiden Menschen in der Zertifizierungsstelle, die nicht im Auditteam waren.
milestone-surveillance-1 = Erstes Überwachungsaudit
    .what = Innerhalb von zwölf Monaten nach der Entscheidung; eine öffentliche Quelle für die zwölf Monate kennen wir nicht. Danach einmal in jedem Kalenderjahr.
milestone-surveillance-2 = Zweites Überwachungsaudit
    .what = Ein Jahr nach dem ersten.
milestone-recertification = Rezertifizierungsaudit
    .what = Muss vor diesem Tag abgeschlossen sein, denn dann sind die drei Jahre um.
milestone-expiry = Das Zertifikat läuft ab
    .what = Drei Jahre nach der Entscheidung.

plan-assumptions = Womit wir rechnen
plan-services = { $count ->
        [one] { $count } Service
       *[other] { $count } Services
    }
plan-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
plan-services-listed = Ihr Anwendungsbereich nennt { $services }, damit rechnen wir.
plan-services-assumed = Sie haben keine Services genannt, deshalb nehmen wir { $services } an.
plan-people-assumed = Sie haben nicht gesagt, wie viele Menschen für die Services arbeiten, deshalb nehmen wir { $people } an.
plan-rough = Das sind grobe Spannen aus Ihren Antworten und den Annahmen oben, kein Angebot.
plan-nothing-answered = Sie haben noch nicht gesagt, wie Sie heute arbeiten. Deshalb zeigen die Schritte ihre volle Spanne, von nichts bis alles. Mit jeder Antwort wird sie enger.
plan-answer = Jetzt Fragen beantworten
plan-sum = Alles in allem
plan-sum-text = { $count ->
        [one] Ein Schritt bleibt: { $days } Ihrer eigenen Leute.
       *[other] { $count } Schritte bleiben: { $days } Ihrer eigenen Leute.
    }
plan-days-half = ein halber Personentag
plan-days-up-to-half = bis zu einem halben Personentag
plan-days-from-half = { $high ->
        [one] ½–{ $high } Personentag
       *[other] ½–{ $high } Personentage
    }
plan-days-up-to = { $high ->
        [one] bis zu { $high } Personentag
       *[other] bis zu { $high } Personentage
    }
plan-days-same = { $days ->
        [one] etwa { $days } Personentag
       *[other] etwa { $days } Personentage
    }
plan-days-range = { $low }–{ $high } Personentage
plan-decimal = { $whole },{ $tenth }
plan-exactly = { $low } bis { $high } Personentage
plan-steps = Was zu tun ist
plan-steps-lead = In einer Reihenfolge, die funktioniert. Mehrere Schritte können nebeneinander laufen.
plan-done = Woran Sie sehen, dass es erledigt ist
plan-because = Warum dieser Schritt
plan-questions = Die Fragen dazu
plan-waits-same = { $weeks ->
        [one] mindestens { $weeks } Woche vergeht
       *[other] mindestens { $weeks } Wochen vergehen
    }
plan-waits-up-to = { $weeks ->
        [one] bis zu { $weeks } Woche vergeht unabhängig vom Aufwand
       *[other] bis zu { $weeks } Wochen vergehen unabhängig vom Aufwand
    }
plan-waits-range = { $low } bis { $high } Wochen vergehen unabhängig vom Aufwand
plan-computed-base = Für die ganze Lücke nehmen wir bei { $services } und { $people } { $days } an.
plan-computed-per-service = Mit jedem weiteren Service kommen { $days } dazu.
plan-computed-per-ten = Mit je zehn weiteren Personen kommen { $days } dazu.
plan-computed-whole = Bei { $services } und { $people } sind das für die ganze Lücke { $days }.
plan-computed-left = Von der Lücke sind nach Ihren Antworten noch { $range } übrig: { $days }.
plan-computed-rounded = Dann runden wir nach außen auf ½, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80 und so weiter.
plan-computed-own = Diese Personentage sind unsere eigene Schätzung; keine öffentliche Quelle bestätigt sie.
plan-computed-sum = { $count ->
        [one] Es ist die Zahl des einen Schritts vor dem Runden, { $days }, nach außen gerundet.
       *[other] Die { $count } Schritte ergeben vor dem Runden { $days }. Diese Summe runden wir einmal nach außen, deshalb weicht sie von der Summe der Spannen unten ab.
    }
plan-computed-size = Gerechnet mit { $services } und { $people }.

because-gate-closed = Das Tor „{ $gate }“ ist geschlossen.
because-gate-unknown = Ob das Tor „{ $gate }“ offen ist, ist noch nicht bekannt.
because-gap = { $clause }: eine Lücke, zu { $range } erfüllt
because-unsure = { $clause }: vielleicht eine Lücke, zu { $range } erfüllt
because-nothing-known = { $section }: Noch ist nichts bekannt, deshalb ist alles möglich.
because-document = Es fehlt: { $document }
because-documents-open = { $count ->
        [one] Bei einem Dokument ist nicht bekannt, ob es da ist.
       *[other] Bei { $count } Dokumenten ist nicht bekannt, ob sie da sind.
    }
because-months-unknown = Für wie viele Monate es Aufzeichnungen gibt, ist nicht bekannt.
because-months = { $months ->
        [0] Es gibt noch keine Aufzeichnungen.
        [one] Es gibt Aufzeichnungen für { $months } Monat.
       *[other] Es gibt Aufzeichnungen für { $months } Monate.
    }
because-always = Das ist immer zu tun. Ob Sie es schon getan haben, fragen wir nicht.

plan-timeline = Wann
plan-timeline-back = Zurückgerechnet von dem Tag, den Sie eingetragen haben, dem { $date }. Der erste Tag jeder Zeile lässt Luft, der zweite ist der späteste.
plan-timeline-forward = Sie haben keinen Tag eingetragen, deshalb rechnen wir vorwärts, ab heute, dem { $date }. Jede Zeile zeigt, was frühestens möglich und was mit Verzögerungen realistisch ist.
plan-timeline-none = Tragen Sie oben ein, bis wann Sie das Zertifikat haben möchten; dann sehen Sie, was bis wann geschehen muss.
plan-timeline-after = Nach dem Zertifikat
plan-timeline-after-text = Je nachdem, wann die Entscheidung fällt, ist das jeweils der späteste Tag. Es gelten die Termine Ihrer Zertifizierungsstelle.
plan-from-to = { $from } bis { $to }
plan-between = zwischen dem { $from } und dem { $to }
plan-wish-past = Dieser Tag ist vorbei. Tragen Sie einen ein, der noch kommt.
plan-late = Zurückgerechnet war der { $date } der späteste Tag für den Beginn, und der ist vorbei. Wenn Sie heute beginnen, kann die Entscheidung zwischen dem { $from } und dem { $to } fallen.
plan-tight = Es wird eng. Mit etwas Luft hätten Sie am { $date } begonnen; der späteste Tag für den Beginn ist der { $latest }.
plan-timeline-distance = { $name }: { $low } bis { $high } Wochen vor „{ $before }“
plan-timeline-distance-same = { $low ->
        [one] { $name }: { $low } Woche vor „{ $before }“
       *[other] { $name }: { $low } Wochen vor „{ $before }“
    }
plan-timeline-rule = Jede Zeile ist von einer anderen zurückgerechnet. Dabei summieren sich die kurzen und die langen Abstände auf dem Weg, deshalb liegen die beiden Tage einer frühen Zeile weiter auseinander als die einer späten.
plan-timeline-start = Der Beginn liegt nie nach einer anderen Zeile.
plan-timeline-records = Von den Wochen für die Aufzeichnungen ziehen wir ab, was Sie schon haben, sobald bekannt ist, dass jeder Prozess läuft.
plan-timeline-left-out = Zeilen, deren Tor schon offen ist, zeigen wir nicht.
