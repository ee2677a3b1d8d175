# Fähigkeitsgrade und Prozessattribute in Worten. Ids wie in content/attributes.toml. Namen: .name nach ISO/IEC 33020:2015,
# .old-name nach ISO/IEC 15504-2, übersetzt; alles andere in eigenen Worten.

# Grade

level-0 = unvollständig
    .old-name = unvollständig
    .text = Den Prozess gibt es nicht, oder er leistet zu wenig von dem, wozu er da ist.
level-1 = durchgeführt
    .old-name = durchgeführt
    .text = Der Prozess erfüllt seine Aufgabe, vielleicht aber nur, weil Einzelne sich ins Zeug legen.
level-2 = gesteuert
    .old-name = gesteuert
    .text = Der Prozess wird geplant, beobachtet und nachgesteuert, und seine Ergebnisse und Dokumente sind in Ordnung.
level-3 = etabliert
    .old-name = etabliert
    .text = Alle arbeiten nach demselben festgelegten Prozess und passen ihn nur nach vereinbarten Regeln an.
level-4 = vorhersagbar
    .old-name = vorhersagbar
    .text = Der Prozess bleibt in bekannten Grenzen, sodass sich an Zahlen ablesen lässt, was er leisten wird.
level-5 = innovierend
    .old-name = optimierend
    .text = Der Prozess wird im Sinne Ihrer Geschäftsziele laufend besser, und die Wirkung jeder Änderung wird geprüft.

# Grad 1

attribute-pa1-1 = Dieser Prozess erfüllt seine Aufgabe.
    .name = Prozessdurchführung
    .old-name = Prozessdurchführung
    .short = Der Prozess erfüllt seine Aufgabe

# Grad 2

attribute-pa2-1 = Wir haben Ziele für diesen Prozess gesetzt und geplant, wer was mit welchen Mitteln tut, und steuern nach, wenn er vom Plan abweicht.
    .name = Management der Prozessdurchführung
    .old-name = Management der Prozessdurchführung
    .short = Ziele gesetzt, Arbeit geplant und gesteuert
    .hint = Auch Übergaben zählen: Alle Beteiligten wissen, von wem sie Arbeit bekommen und an wen sie geht.
    .why = Ein Prozess, den niemand steuert, lebt vom guten Willen und gerät ins Stocken, sobald mehr zu tun ist.
    .auditor = Die Ziele sind bekannt, und der Plan nennt Rollen, Mittel und Schnittstellen. Zahlen oder Besprechungen zeigen, wo der Prozess vom Plan abwich und was daraufhin geschah.
    .evidence-targets = Ziele für den Prozess
    .evidence-work-plan = Plan mit Mitteln und Terminen
    .evidence-responsibilities = Rollen und Schnittstellen
    .evidence-status-reviews = Statusbesprechungen mit Maßnahmen
attribute-pa2-2 = Wir haben festgelegt, was in die Dokumente und Aufzeichnungen dieses Prozesses gehört, prüfen sie daraufhin und haben ihre Versionen im Griff.
    .name = Management der Arbeitsprodukte
    .old-name = Management der Arbeitsprodukte
    .short = Dokumente und Aufzeichnungen im Griff
    .hint = Gemeint ist alles, was der Prozess hervorbringt: Pläne, Berichte, Vereinbarungen, Tickets. Stichproben genügen; nicht jedes Ticket muss geprüft werden.
    .why = Schreibt jeder etwas anderes auf, kann sich niemand auf die Unterlagen verlassen.
    .auditor = Es ist klar, was jedes Ergebnis enthalten muss und wer es freigibt. Ein zufällig gewähltes Dokument ist aktuell und leicht zu finden, und Prüfungen haben Spuren hinterlassen.
    .evidence-templates = Vorlagen und vorgegebene Inhalte
    .evidence-version-history = Versionsverlauf und Freigaben
    .evidence-document-reviews = Prüfergebnisse mit Korrekturen

# Grad 3

attribute-pa3-1 = Für diesen Prozess haben wir einen gemeinsamen Standard mit Schritten, Rollen, Werkzeugen und Regeln zum Anpassen, und wir wissen, woran wir seinen Erfolg erkennen.
    .name = Prozessdefinition
    .old-name = Prozessdefinition
    .short = Standardprozess festgelegt, mit Regeln zum Anpassen
    .hint = Anpassen heißt zum Beispiel: weniger Schritte an einem kleinen Standort. Arbeiten alle genau gleich, zählt das auch.
    .why = Mit einem gemeinsamen Standard kann man einander vertreten, und was ein Team lernt, hilft allen.
    .auditor = Der Standard zeigt Ablauf, Verbindungen zu anderen Prozessen, nötige Kenntnisse, Werkzeuge und Arbeitsumgebung. Er sagt, was sich anpassen lässt und wie Sie beurteilen, ob der Prozess funktioniert.
    .evidence-standard-process = Beschreibung des Standardprozesses
    .evidence-tailoring-rules = Regeln zum Anpassen
    .evidence-role-profiles = Rollen mit nötigen Kenntnissen
    .evidence-effectiveness-criteria = Kriterien für den Erfolg
attribute-pa3-2 = In diesem Prozess arbeiten wirklich alle nach dem Standard, haben die nötigen Kenntnisse und Mittel, und wir sammeln Daten, die zeigen, dass er funktioniert.
    .name = Prozessanwendung
    .old-name = Prozessanwendung
    .short = Standard im Einsatz, mit Daten belegt
    .hint = Gibt es für diesen Prozess noch keinen Standard, antworten Sie „Machen wir nicht“. Folgen ihm nur manche Teams: „In Teilen“.
    .why = Ein Standard nützt nichts, solange anders gearbeitet wird, als darin steht.
    .auditor = Beschäftigte schildern dieselben Schritte wie der Standard, und die Aufzeichnungen passen dazu. Schulung, Werkzeuge und Zeit sind da, und aus den Daten zum Prozess werden Schlüsse gezogen.
    .evidence-matching-records = Aufzeichnungen, die zum Standard passen
    .evidence-training-records = Schulungsnachweise zu den Rollen
    .evidence-process-data = Prozessdaten mit Schlussfolgerungen

# Grad 4

attribute-pa4-1 = Aus unseren Geschäftszielen haben wir abgeleitet, was wir an diesem Prozess messen und welche Werte wir erreichen wollen; wir werten die Ergebnisse aus und wissen, warum sie schwanken.
    .name = Quantitative Analyse
    .old-name = Prozessmessung
    .short = Gemessen, Ursachen der Schwankungen bekannt
    .hint = Zum Beispiel, wie weit und warum Durchlaufzeiten streuen, nicht nur ihr Durchschnitt. Wenige gut gewählte Kennzahlen genügen.
    .why = Hinter einem guten Durchschnitt kann sich verbergen, dass jeder zehnte Fall gründlich schiefgeht.
    .auditor = Von den Geschäftszielen führt eine klare Linie zu Kennzahlen mit Zielwerten. Daten werden verlässlich erhoben und statistisch oder ähnlich ausgewertet, und die Ursachen von Schwankungen sind benannt.
    .evidence-measurement-goals = Aus Geschäftszielen abgeleitete Messgrößen
    .evidence-measurement-data = Messwerte im Zeitverlauf
    .evidence-variation-analysis = Analyse der Schwankungen und ihrer Ursachen
attribute-pa4-2 = Wir halten diesen Prozess innerhalb festgelegter Grenzwerte; liegt ein Wert außerhalb, finden wir heraus, was daran besonders war, und beseitigen die Ursache.
    .name = Quantitative Steuerung
    .old-name = Prozesssteuerung
    .short = Durch Zahlen in Grenzen gehalten
    .hint = Ein gewisses Auf und Ab ist normal. Entscheidend ist, echte Ausreißer davon zu unterscheiden, etwa mit einer Regelkarte.
    .why = Nur wer die Grenzen kennt, kann feste Zusagen machen und merkt vor dem Kunden, wenn etwas schiefläuft.
    .auditor = Die Grenzwerte stammen aus Daten, nicht aus Wünschen. Zu jedem Wert außerhalb sind Ursache und Maßnahme festgehalten, und wenn sich der Prozess ändert, werden die Grenzwerte neu bestimmt.
    .evidence-control-limits = Grenzwerte und ihre Herleitung
    .evidence-control-charts = Regelkarten oder ähnliche Darstellungen
    .evidence-outlier-actions = Ausreißer mit Ursache und Maßnahme

# Grad 5

attribute-pa5-1 = Wir wissen aus unseren Geschäftszielen, wie dieser Prozess besser werden soll, und suchen in seinen Zahlen und in neuen Ideen nach Wegen dorthin.
    .name = Prozessinnovation
    .old-name = Prozessinnovation
    .short = Verbesserungsziele und neue Ideen
    .hint = Neue Ideen kommen etwa aus neuer Technik, aus guten Beispielen anderer oder von Ihren Beschäftigten. Fehler zu beheben genügt hier nicht.
    .why = Auch ein stabiler Prozess kann der falsche sein, sobald das Geschäft etwas anderes braucht.
    .auditor = Verbesserungsziele lassen sich auf Geschäftsziele zurückführen. Wiederkehrende Ursachen von Schwankungen, neue Technik und gute Beispiele anderer wurden untersucht; was sich daraus machen lässt, ist festgehalten und gewichtet.
    .evidence-improvement-goals = Verbesserungsziele für den Prozess
    .evidence-idea-list = Liste der Möglichkeiten mit Rangfolge
    .evidence-innovation-study = Untersuchung neuer Technik oder Arbeitsweisen
attribute-pa5-2 = Wir bewerten jede geplante Änderung an diesem Prozess vorab, führen sie geordnet ein und messen danach, ob sie so gewirkt hat wie gewünscht.
    .name = Umsetzung der Prozessinnovation
    .old-name = Prozessoptimierung
    .short = Änderungen bewertet, eingeführt, Wirkung gemessen
    .hint = Es geht um Änderungen an Ihrer Arbeitsweise, nicht um Änderungen an Services oder Systemen.
    .why = Nicht jede Verbesserung ist eine; das zeigt erst der Vergleich von vorher und nachher.
    .auditor = Zu einer jüngeren Änderung gibt es eine Abschätzung der Folgen, einen Plan für die Einführung und Zahlen von vorher und nachher. Was nicht wirkte, wurde nachgebessert oder zurückgenommen.
    .evidence-impact-assessment = Abschätzung der Folgen vor der Änderung
    .evidence-rollout-plan = Plan für die Einführung
    .evidence-effect-review = Vergleich von vorher und nachher
