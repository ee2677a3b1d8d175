# Praxisaussagen zu Abschnitt 10 in Worten. Kennungen wie in content/questions/full_improvement.toml.

# 10.1 Nichtkonformität und Korrekturmaßnahmen

question-corrective-action-recorded = Wo wir eine Anforderung oder eine eigene Regel nicht eingehalten haben, halten wir das fest und bringen es zügig in Ordnung.
    .hint = Nicht nur nach Audits: Auch verfehlte Ziele, berechtigte Beschwerden und ausgelassene Schritte zählen, eine technische Störung allein nicht.
    .why = Was erst im Audit ans Licht kommt, hat oft schon monatelang geschadet.
    .auditor = Einträge kommen aus dem Alltag ebenso wie aus Audits. Bei jedem steht, was sofort geschah und wie ein möglicher Schaden begrenzt wurde.
    .finding = In der Liste stand nur, was in Audits aufgefallen war; verfehlte Ziele kamen nirgends vor.
    .evidence-nonconformities = Nichtkonformitäten und Korrekturmaßnahmen
    .evidence-immediate-actions = Aufzeichnungen über Sofortmaßnahmen
    .evidence-sources = Einträge aus Beschwerden, Berichten und Alltag
question-corrective-action-causes = Wir suchen die Ursache einer Abweichung und beseitigen sie, damit sie sich weder hier noch anderswo wiederholt.
    .hint = Bei einer kleinen Abweichung genügt ein kurzer Blick.
    .why = Wer nur den Einzelfall flickt, flickt ihn bald wieder.
    .auditor = Die genannte Ursache sagt mehr als die Feststellung selbst, und die Maßnahme passt dazu. Jemand hat geprüft, ob andere Teams oder Services dieselbe Lücke haben.
    .finding = Die Ursache hieß immer „menschliches Versagen“, und die Abhilfe war immer eine Erinnerung per E-Mail.
    .evidence-cause-analysis = Ursachenanalysen
    .evidence-corrective-actions = Korrekturmaßnahmen mit Namen und Terminen
    .evidence-similar-cases = Prüfung auf ähnliche Fälle
question-corrective-action-effective = Eine Korrekturmaßnahme schließen wir erst ab, wenn wir gesehen haben, dass sie wirkt.
    .hint = Das kann Wochen dauern. Erledigt heißt noch nicht wirksam.
    .why = Sonst haken Sie Arbeit ab, ohne zu wissen, ob das Problem weg ist.
    .auditor = Zwischen „erledigt“ und „abgeschlossen“ liegt eine Prüfung mit Datum und Ergebnis. Wo die Maßnahme nicht half, folgte eine weitere.
    .finding = Die Maßnahme galt als abgeschlossen, sobald die neue Anweisung erschienen war; ob sich jemand daran hielt, wurde nie geprüft.
    .evidence-effect-checks = Wirksamkeitsprüfungen mit Datum und Ergebnis
    .evidence-follow-up-actions = Weitere Maßnahmen, wo die erste nicht half
    .evidence-changed-rules = Daraufhin geänderte Regeln oder Pläne

# 10.2 Fortlaufende Verbesserung

question-improvement-ideas = Ideen für Verbesserungen schreiben wir auf, egal ob sie von Beschäftigten, von Kunden, aus Berichten oder aus Audits kommen.
    .hint = Eine gemeinsame Liste oder eine Kategorie im Ticketsystem genügt.
    .why = Wer die Arbeit täglich macht, weiß meist am besten, wo es hakt.
    .auditor = In der Liste stehen frische Einträge aus verschiedenen Quellen. Wer etwas vorgeschlagen hat, kann sagen, was daraus wurde.
    .finding = Die besten Ideen steckten in Chatnachrichten; die Liste der Verbesserungen war seit einem Jahr leer.
    .evidence-improvement-list = Liste der Verbesserungen
    .evidence-suggestions = Vorschläge von Beschäftigten oder Kunden
    .evidence-idea-sources = Einträge mit Angabe, woher die Idee kam
question-improvement-criteria = Welche Verbesserungen wir angehen und welche zuerst, entscheiden wir nach festen Kriterien.
    .hint = Zum Beispiel Nutzen, Kosten, Risiko und Beitrag zu Ihren Zielen.
    .why = Sonst setzt sich durch, wer am lautesten ruft.
    .auditor = Die Kriterien stehen fest und wurden auf die jüngsten Ideen angewandt. Es ist klar, warum die eine genehmigt wurde und die andere nicht.
    .finding = Auf der Liste standen achtzig Ideen, alle mit hoher Priorität.
    .evidence-criteria = Kriterien für Verbesserungen
    .evidence-rated-ideas = Bewertete und geordnete Ideen
    .evidence-approvals = Genehmigungen und Absagen mit Begründung
question-improvement-results = Jede Verbesserung, die wir angehen, hat ein Ziel, und hinterher messen wir, ob wir es erreicht haben.
    .hint = Zum Beispiel weniger Incidents, niedrigere Kosten, weniger Risiko oder zufriedenere Kunden.
    .why = Ohne Ziel sieht jede Änderung wie eine Verbesserung aus.
    .auditor = Zu einer Verbesserung aus dem letzten Jahr gibt es einen Plan und Zahlen von vorher und nachher. Wo das Ziel verfehlt wurde, folgte etwas, und über das Ergebnis wurde berichtet.
    .finding = Alle Verbesserungen waren als erledigt markiert, aber was auch nur eine davon gebracht hatte, konnte niemand sagen.
    .evidence-improvement-plans = Verbesserungspläne mit Zielen
    .evidence-before-after = Zahlen von vorher und nachher
    .evidence-improvement-report = Bericht über erreichte Verbesserungen
