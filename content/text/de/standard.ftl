# Die Seite über die Norm: Zeitleiste, Teile, Übergangsfristen, verwandte Normen, alte Texte, ITIL.
# Fakten in eigenen Worten: der Text der Norm ist geschützt. Kennungen wie in content/standard/series.toml.

page-standard = Über die Norm
standard-lead = Hier lesen Sie, woher ISO/IEC 20000 kommt, was heute dazugehört und was an älteren Texten nicht mehr stimmt. Alles steht hier in unseren eigenen Worten; der Text der Norm ist geschützt und kommt nicht vor.
standard-unverified = nicht öffentlich belegt
standard-change = Von { $from } zu { $to }

# Zeitleiste: was geschah, ohne Datum

standard-timeline = Wie die Norm entstanden ist
event-code-of-practice = In Großbritannien beginnt die Arbeit an einem Leitfaden für Servicemanagement.
event-pd-0005 = Eine neue Ausgabe des Leitfadens DISC PD 0005 umfasst 13 statt 4 Prozesse.
event-bs-15000-first = Die erste Ausgabe der britischen Norm BS 15000 erscheint.
event-pd-0015 = PD 0015:2002 erscheint, ein Arbeitsbuch zur Selbsteinschätzung und damit ein Vorläufer dieses Checks auf Papier.
event-bs-15000-second = Die zweite Ausgabe, BS 15000-1:2002, löst die erste ab und führt den PDCA-Zyklus ein.
event-bs-15000-part-2 = BS 15000-2:2003 kommt als Leitfaden hinzu.
event-itsmf-scheme = Das itSMF startet sein Zertifizierungsprogramm mit registrierten Zertifizierungsstellen und einem öffentlichen Verzeichnis.
event-fast-track = Das Fast-Track-Verfahren beginnt: In weniger als 14 Monaten wird aus BS 15000 eine internationale Norm.
event-edition-2005 = ISO/IEC 20000 erscheint: Teil 1 mit den Anforderungen, Teil 2 als Leitfaden.
event-part-3 = Ein Leitfaden zum Festlegen des Anwendungsbereichs folgt als Teil 3.
event-five-parts = Teil 4 erscheint, ein Referenzmodell der Prozesse; Ende des Jahres hat die Reihe fünf Teile.
event-edition-2011 = Die zweite Ausgabe von Teil 1 erscheint, erstmals mit Regeln für Prozesse, die andere betreiben.
event-part-6 = Teil 6 erscheint, mit Anforderungen an die Stellen, die auditieren und zertifizieren.
event-edition-2018 = Die dritte Ausgabe von Teil 1 erscheint, aufgebaut nach der gemeinsamen Struktur der ISO-Managementsystemnormen.
event-switzerland = Die Schweiz übernimmt den Text von 2018 unverändert als SN ISO/IEC 20000-1:2021.
event-amendment-1 = Mit Amendment 1 kommt die Frage nach dem Klimawandel hinzu; es gilt sofort und ohne neues Zertifikat.

# Teile: worum es jeweils geht, und eine Anmerkung (.note)

standard-parts = Die Teile heute
standard-parts-2010 = Die fünf Teile von 2010
standard-part-number = Teil
standard-part-title = Worum es geht
standard-part-kind = Art
standard-part-year = Jahr
standard-part-status = Status
part-kind-IS = Internationale Norm (IS)
part-kind-TR = Technischer Bericht (TR)
part-kind-TS = Technische Spezifikation (TS)
part-status-current = gültig
part-status-withdrawn = zurückgezogen
part-status-never-published = nie erschienen
part-status-unclear = unklar
part-1 = Anforderungen an das Servicemanagementsystem
    .note = Nur nach diesem Teil werden Organisationen zertifiziert; seit 2024 gehört Amendment 1 zum Klimawandel dazu.
part-2 = Leitfaden zur Anwendung von Teil 1
    .note = Er hilft, Teil 1 zu verstehen, und stellt selbst keine Anforderungen.
part-3 = Wie man den Anwendungsbereich festlegt und für wen Teil 1 gilt
    .note = Lesenswert, wenn Sie Ihren Anwendungsbereich festlegen: Er enthält Beispiele für Scope-Statements.
part-4 = Referenzmodell der Prozesse
    .note = Im April 2018 zurückgezogen; Nachfolger ist ISO/IEC TS 33054.
part-5 = Leitfaden zur Umsetzung von Teil 1
    .note = 2010 war das ein Musterplan für die Einführung.
part-6 = Anforderungen an Zertifizierungsstellen
    .note = Neben Teil 1 der einzige Teil mit Anforderungen; erfüllen muss sie die Zertifizierungsstelle, nicht Sie.
part-7 = Zusammenspiel mit ISO 9001 und ISO/IEC 27001
part-8 = Für sehr kleine Organisationen (geplant)
    .note = Soweit wir wissen, ist er nie erschienen.
part-9 = Teil 1 für Cloud-Services
    .note = Soweit wir wissen, wird er nicht mehr angeboten.
part-10 = Konzepte und Begriffe
part-11 = Teil 1 und ITIL
    .note = Belegt ist nur eine frühere Ausgabe von 2015, ein Technischer Bericht.
part-12 = Teil 1 und CMMI für Services (CMMI-SVC)
    .note = Er ist 2016 erschienen; ob er noch gilt, ist nicht belegt.
part-13 = Teil 1 und COBIT
    .note = Wir haben diesen Teil nur erwähnt gefunden; Art und Jahr sind nicht sicher.
part-14 = Teil 1 zusammen mit SIAM
    .note = Über den Entwurf wurde im August 2023 abgestimmt; das Erscheinungsjahr ist nicht belegt.
part-15 = Agile und DevOps im Servicemanagementsystem
part-16 = Nachhaltigkeit im Servicemanagementsystem
part-17 = Szenarien aus der Praxis zu Teil 1
    .note = Ausdrücklich nicht dafür gedacht, Konformität zu beurteilen.

# Übergänge, nach der abgelösten Ausgabe

standard-deadlines = Übergangsfristen
deadline-bs15000 = Für den Wechsel von BS 15000 zur Ausgabe von 2005 haben wir in öffentlichen Quellen keine Frist gefunden.
deadline-2005 = Audits nach der Ausgabe von 2005 endeten am 1. Juni 2013, 24 Monate nachdem das Zertifizierungsprogramm von itSMF und APMG die Ausgabe von 2011 eingeführt hatte.
deadline-2011 = Für den Wechsel zur Ausgabe von 2018 waren drei Jahre vorgesehen, wegen der Pandemie kamen sechs Monate hinzu; als letzter Tag wird je nach Quelle der 30. oder der 31. März 2022 genannt.

# Verwandte Normen und Rahmenwerke: Name, und was es mit diesem Check zu tun hat (.text)

standard-relatives = Verwandte Normen und Rahmenwerke
relative-bs-15000 = BS 15000
    .text = Der britische Vorläufer von ISO/IEC 20000, zuerst erschienen im Jahr 2000. Die Abschnitte 3 bis 10 der Ausgabe von 2002 tragen dieselben Nummern wie in ISO/IEC 20000-1:2005; ein altes Zertifikat lässt sich also genauso lesen.
relative-itil = ITIL
    .text = Eine Sammlung guter Praxis für das Servicemanagement. Wer danach arbeitet, wird in der Norm vieles wiedererkennen. Die Norm verlangt ITIL aber nicht, und auch dieser Check fragt nicht danach.
relative-iso-15504 = ISO/IEC 15504 und ISO/IEC 33020
    .text = Normen, nach denen man die Fähigkeit von Prozessen bewertet. Teil 8 von ISO/IEC 15504 zum IT-Servicemanagement ist zurückgezogen; heute gibt es dafür ISO/IEC TS 33054 und TS 33074 mit der Skala aus ISO/IEC 33020. Diese Skala verwendet auch Scopecheck für die Fähigkeitsgrade.
relative-iso-9001 = ISO 9001
    .text = Die Norm für Qualitätsmanagement. Wenn Sie schon ein System danach haben, zeigt Teil 7, wie es mit ISO/IEC 20000-1 zusammenpasst.
relative-iso-27001 = ISO/IEC 27001
    .text = Die Norm für Informationssicherheitsmanagement; wie sie mit ISO/IEC 20000-1 zusammenpasst, zeigen Teil 7 und ISO/IEC 27013. Ein Unterschied ist für Ihren Anwendungsbereich wichtig: ISO/IEC 20000-1 kennt keine Erklärung zur Anwendbarkeit (SoA). Innerhalb des Anwendungsbereichs darf also keine Anforderung wegbleiben.
relative-cobit-cmmi-siam = COBIT, CMMI und SIAM
    .text = Rahmenwerke für die Steuerung der IT, für die Reife von Services und für die Zusammenarbeit mit vielen Anbietern. Jedes hat in der Reihe einen eigenen Teil: 13, 12 und 14. Für das Zertifikat brauchen Sie keines davon, und auch dieser Check fragt nicht danach.
relative-fitsm = FitSM
    .text = Eine freie, schlanke Familie von Standards für IT-Servicemanagement. Budgetierung und Abrechnung, Asset-Management oder Wissen haben darin zum Beispiel kein Gegenstück. Wer FitSM erfüllt, erfüllt damit also noch nicht ISO/IEC 20000-1.

# Was in alten Texten steht, und was heute richtig ist (.truth)

standard-myths = Was in alten Texten steht und was heute gilt
standard-myth-says = Man liest
standard-myth-truth = Richtig ist
myth-bs-150000 = Der Vorläufer der Norm heißt BS 150000.
    .truth = Er heißt BS 15000; die zusätzliche Null ist ein Tippfehler.
myth-join-committee = Die Norm stammt vom „Join Technical Committee“.
    .truth = Es ist das Joint Technical Committee, kurz ISO/IEC JTC 1, ein gemeinsames Komitee von ISO und IEC.
myth-five-parts = Die Reihe hat fünf Teile: zwei Normen und drei Technische Berichte.
    .truth = So war es 2010 und 2011. Heute reichen die Nummern bis 17, und Teil 4 ist zurückgezogen. Zertifiziert wird nach wie vor nur nach Teil 1.
myth-scope-management-on-the-certificate = Auf dem Zertifikat steht das Scope-Management.
    .truth = Auf dem Zertifikat steht das Scope-Statement: welche Organisation welche Services steuert und erbringt.
myth-part-eight = Seit Teil acht der Norm gibt es Fähigkeits- und Reifegrade.
    .truth = Das war Teil 8 von ISO/IEC 15504, nicht von ISO/IEC 20000, und er ist zurückgezogen. Heute bewertet man Prozesse nach ISO/IEC TS 33054 und TS 33074, mit der Skala aus ISO/IEC 33020.
myth-persons-certified = Eine Person kann nach ISO/IEC 20000 zertifiziert werden.
    .truth = Dieses Zertifikat gibt es nur für Organisationen oder Teile davon. Personen können ein Schulungszertifikat erwerben, das ihr Wissen belegt.
myth-aligned-with-itil = Die Norm richtet sich nach ITIL, also braucht man ITIL dafür.
    .truth = Verwandt sind die beiden, aber die Norm verlangt ITIL nicht. Erfüllen müssen Sie die Anforderungen der Norm, ganz gleich, nach welchem Rahmenwerk Sie arbeiten.
myth-renewed-after-three-years = Das Zertifikat muss spätestens nach drei Jahren erneuert werden.
    .truth = Das stimmt, ist aber nur die halbe Wahrheit: Im ersten und im zweiten Jahr gibt es außerdem je ein Überwachungsaudit.
myth-processes-may-be-limited = Nur die Managementprozesse müssen vollständig sein, die übrigen darf man einschränken.
    .truth = Innerhalb des Anwendungsbereichs gelten alle Prozesse und alle Anforderungen, in jeder Ausgabe. Begrenzen dürfen Sie Services, Standorte, Kunden, Bereiche und Technik.
myth-service-reporting-process = Service-Reporting ist einer der Prozesse.
    .truth = In den Ausgaben von 2005 und 2011 war das so. Seit 2018 steht es in Abschnitt 9.4, bei der Bewertung der Leistung. Verlangt wird es nach wie vor.

# ITIL 4: die Namen der Practices, so wie IT-Leute sie nennen

standard-itil = Wenn Sie ITIL kennen
standard-itil-text = Mit dieser Tabelle finden Sie sich schnell zurecht: Sie zeigt, welche Practices aus ITIL 4 den 18 Prozessen am nächsten kommen. Der Vergleich stammt von uns. Die Norm verlangt ITIL nicht, und Practices und Anforderungen sind nicht dasselbe: Auch wer nach einer Practice arbeitet, muss vielleicht noch etwas ergänzen.
standard-itil-process = Prozess der Norm
standard-itil-practice = Practice nach ITIL 4
itil-service-catalogue-management = Service Catalogue Management
itil-it-asset-management = IT Asset Management
itil-service-configuration-management = Service Configuration Management
itil-relationship-management = Relationship Management
itil-service-level-management = Service Level Management
itil-supplier-management = Supplier Management
itil-service-financial-management = Service Financial Management
itil-capacity-and-performance-management = Capacity and Performance Management
itil-change-enablement = Change Enablement
itil-service-design = Service Design
itil-project-management = Project Management
itil-service-validation-and-testing = Service Validation and Testing
itil-release-management = Release Management
itil-deployment-management = Deployment Management
itil-incident-management = Incident Management
itil-service-request-management = Service Request Management
itil-problem-management = Problem Management
itil-availability-management = Availability Management
itil-service-continuity-management = Service Continuity Management
itil-information-security-management = Information Security Management

# Wo ein Prozess aus einem alten Zertifikat heute steht

standard-moves = Wo ein Prozess aus einem alten Zertifikat heute steht
standard-moves-text = Von Ausgabe zu Ausgabe wurden Prozesse aufgeteilt und neu nummeriert. Dieselbe Nummer kann deshalb Verschiedenes bedeuten: 8.1 stand 2011 für Incidents und Anfragen, 2018 für Planung und Steuerung. Die Gegenüberstellung stammt von uns.
standard-moves-chapters = Von BS 15000 sind aus öffentlichen Quellen nur die Kapitel bekannt; deshalb wird sie Kapitel für Kapitel verglichen.
standard-moves-edition = Ausgabe des alten Zertifikats
standard-moves-way = Richtung
standard-moves-forth = Von damals zu heute
standard-moves-back = Von heute zurück
standard-moves-processes = Prozesse
standard-moves-then = Damals
standard-moves-now = Heute
standard-moves-part = Teil von
standard-moves-partly = zum Teil
standard-moves-gone = heute ohne Gegenstück
standard-moves-new = neu, damals ohne Gegenstück

# Datum

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
date-day = { $day }. { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
