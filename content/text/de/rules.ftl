# Die Regeln des Checks in Worten: was los ist (Wert), was als Nächstes zu tun ist (.remedy)
# und die Frage, die bei „weiß ich nicht“ wiederholt wird (.question). Kennungen wie in content/rules/rules.toml.

# Wer sich zertifizieren lassen kann

rule-R01 = Diese Norm richtet sich an Organisationen. Eine Person kann danach nicht zertifiziert werden, auch wenn sie noch so viel weiß.
    .remedy = Für Ihr eigenes Wissen gibt es Personenzertifikate bei Schulungsanbietern, ab der Stufe Foundation. Wenn Sie selbst Services für Kunden erbringen, beginnen Sie noch einmal als Einzelunternehmen.
rule-R02 = Ein Produkt oder Werkzeug kann nach dieser Norm nicht zertifiziert werden. Geprüft wird, wie eine Organisation Services steuert und erbringt.
    .remedy = Bieten Sie das Produkt auch als Service an, etwa als SaaS mit Support? Dann wählen Sie Ihre Organisation aus und tragen diesen Service ein: Der Service kann im Anwendungsbereich stehen, das Produkt nicht.
rule-R03 = Beratung und Schulung zum Servicemanagement allein genügen nicht: Die Norm gilt für Organisationen, die Services erbringen und im Alltag steuern.
    .remedy = Betreiben Sie auch einen Service für Kunden, etwa einen Service Desk oder Hosting? Dann wählen Sie Ihre Organisation aus und begrenzen den Anwendungsbereich auf diesen Service.
rule-R04 = Sie erbringen Services für Kunden und steuern sie als Organisation. Genau dafür ist die Norm gemacht; Größe und Branche spielen keine Rolle.
rule-R05 = Auch wer allein selbstständig ist, zählt als Organisation. Für Sie gilt dasselbe wie für jeden anderen Anbieter.
    .remedy = Denken Sie früh an eines: Das interne Audit muss jemand anderes durchführen, denn niemand kann die eigene Arbeit unparteiisch prüfen.
rule-R06 = Zu einem Service gehört jemand, der ihn bekommt. Ohne mindestens einen Service und einen Kunden gibt es nichts zu auditieren.
    .remedy = Nennen Sie mindestens einen Service und wer ihn bekommt. Auch Abteilungen des eigenen Unternehmens zählen als Kunden.
    .question = Wer bekommt Ihre Services: Kunden außerhalb, die eigene Organisation oder beide?
rule-R07 = Ein Bereich kann sich nur zertifizieren lassen, wenn seine Leitung das Servicemanagementsystem selbst führen darf: Regeln festlegen, Personal und Geld bereitstellen, Aufgaben zuweisen.
    .remedy = Lassen Sie der Bereichsleitung diese Befugnisse schriftlich geben. Oder heben Sie den Anwendungsbereich auf die Ebene, auf der das wirklich entschieden wird, und begrenzen Sie ihn dort auf bestimmte Services oder Standorte.
    .question = Darf die Leitung dieses Bereichs selbst über Regeln, Personal und Geld für diese Services entscheiden?
rule-R42 = Ihre Kunden sind in der eigenen Organisation. Das ist in Ordnung: Für interne Anbieter gilt dasselbe wie für externe.

# Was wegbleibt, begrenzt wird oder nicht vorkommt

rule-R10 = Innerhalb des Anwendungsbereichs darf nichts wegbleiben. Alle Prozesse und Anforderungen gelten, unabhängig von Größe und Art der Organisation.
    .remedy = Nehmen Sie das Häkchen wieder heraus. Begrenzen können Sie stattdessen Services, Standorte, Bereiche, Kunden oder Technik. Und Sie müssen nicht alles selbst tun: Andere dürfen einen Prozess betreiben, solange Sie ihn steuern. Was derzeit nur nicht vorkommt, etwa externe Lieferanten, tragen Sie als „kommt nicht vor“ ein.
rule-R13 = Das kommt bei Ihnen derzeit nicht vor, also gibt es heute meist nichts nachzuweisen. Die Anforderung selbst bleibt bestehen.
    .remedy = Notieren Sie mit Datum „derzeit keine“ und sehen Sie wieder hin, wenn sich etwas ändert. Fragen Sie Ihre Zertifizierungsstelle, ob das genügt.
rule-R32 = Den Anwendungsbereich auf bestimmte Services, Standorte, Kunden, Bereiche oder Technik zu begrenzen, ist erlaubt. Innerhalb dieser Grenzen gilt alles.
rule-R35 = Nicht alle Services im Anwendungsbereich stehen in Ihrem Servicekatalog. Beides muss zusammenpassen; wo es das nicht tut, gibt es im Audit oft eine Feststellung.
    .remedy = Nehmen Sie die fehlenden Services unter demselben Namen in den Katalog auf und versehen Sie den Stand mit Datum. Oder streichen Sie die Services aus dem Anwendungsbereich.
    .question = Stehen diese Services unter demselben Namen in Ihrem Servicekatalog?
rule-R40 = Mehrere Rechtsträger ohne gemeinsame oberste Leitung lassen sich kaum in einem Anwendungsbereich fassen: Niemand könnte für alle entscheiden. Das ist ein Hinweis; das letzte Wort hat die Zertifizierungsstelle.
    .remedy = Begrenzen Sie den Anwendungsbereich auf einen Rechtsträger, oder vereinbaren Sie schriftlich eine oberste Leitung, die für alle entscheiden darf. Fragen Sie Ihre Zertifizierungsstelle, was sie anerkennt.
    .question = Gibt es eine oberste Leitung, die für alle Rechtsträger im Anwendungsbereich entscheiden darf?
rule-R40b = Mehrere Rechtsträger unter einer obersten Leitung passen oft in einen Anwendungsbereich, aber Zertifizierungsstellen stellen dafür Bedingungen.
    .remedy = Fragen Sie Ihre Zertifizierungsstelle früh, welche Namen auf dem Zertifikat stehen werden und wie Sie die gemeinsame Leitung belegen sollen. Halten Sie bereit, was es schon gibt, etwa eine Konzernrichtlinie oder eine Vereinbarung untereinander.
rule-R41 = Sie arbeiten an mehreren Standorten. Die Zertifizierungsstelle entscheidet, welche sie wann besucht; oft sind es nicht jedes Mal alle.
    .remedy = Nennen Sie schon in der Angebotsanfrage alle Standorte mit Aufgaben und Personenzahl. Sie können den Anwendungsbereich auch auf einzelne Standorte begrenzen.

# Wer was betreibt

rule-R20 = Die Führung und die Grundlagen des Systems lassen sich nicht abgeben. Andere dürfen helfen, aber entscheiden muss Ihre eigene Organisation, und zwar nachweisbar.
    .remedy = Benennen Sie in der eigenen Leitung, wer über die aufgeführten Punkte entscheidet, und lassen Sie andere nur vorbereiten und beraten. Liegt die Führung tatsächlich woanders, sollte jene Organisation das Zertifikat anstreben.
rule-R20c = Andere unterstützen Sie hier, und Sie entscheiden selbst. Das ist erlaubt.
rule-R20d = Alle zu steuern, die zu Ihren Services beitragen, ist Ihre eigene Aufgabe. Das kann niemand anderes für Sie nachweisen.
    .remedy = Benennen Sie jemanden in Ihrer Organisation, der die Liste der Beteiligten führt, ihre Ergebnisse ansieht und bei schlechten Ergebnissen eingreift. Zahlen sammeln dürfen auch andere.
rule-R21 = Alle Ihre Prozesse werden von anderen betrieben. Dann bleibt nichts, was Ihre eigene Organisation nachweisen könnte.
    .remedy = Begrenzen Sie den Anwendungsbereich auf Services, bei denen Sie einen Teil der Prozesse selbst betreiben, oder holen Sie einige zurück. Sonst sollte das Zertifikat anstreben, wer die Prozesse wirklich betreibt.
    .question = Erbringt jemand anderes alle diese Services für Ihre Kunden, von Anfang bis Ende?
rule-R22 = Andere übernehmen einen Teil der Arbeit, und Sie steuern ihn: erfasst, gemessen und vereinbart. Das ist erlaubt. Für die andere Partei gilt Ihr Zertifikat nicht.
rule-R23 = Andere übernehmen einen Teil der Arbeit, der nirgends erfasst ist. So sieht niemand, wer was beiträgt und was Sie steuern müssen.
    .remedy = Legen Sie eine Liste an: wer was liefert oder betreibt, für welchen Service, und wer sich bei Ihnen darum kümmert. Eine einfache Tabelle genügt, wenn sie aktuell bleibt.
    .question = Gibt es eine schriftliche Liste, welchen Teil dieser Arbeit andere für Sie übernehmen?
rule-R24 = Andere übernehmen einen Teil der Arbeit, und niemand misst, wie gut sie es tun. Ohne Zahlen können Sie nicht zeigen, dass Sie steuern.
    .remedy = Vereinbaren Sie mit der anderen Partei einige wenige Kennzahlen, etwa Lösungszeit oder Verfügbarkeit. Sehen Sie sich die Zahlen in festen Abständen an und halten Sie fest, was daraus folgt.
    .question = Messen Sie regelmäßig, wie gut die andere Partei diese Arbeit macht?
rule-R24b = Andere übernehmen einen Teil der Arbeit, aber Sie haben nicht festgelegt, nach welchen Kriterien Sie auswählen und bewerten. So bleibt offen, warum gerade diese Partei die richtige ist.
    .remedy = Schreiben Sie auf, was eine Partei mitbringen muss, zum Beispiel Erfahrung, Sicherheit und Kapazität, und bewerten Sie danach auch die, mit denen Sie heute arbeiten.
    .question = Gibt es Kriterien, nach denen Sie die andere Partei ausgewählt haben und von Zeit zu Zeit neu bewerten?
rule-R25 = Ein externer Lieferant arbeitet hier für Sie, ohne dass ein Vertrag das abdeckt. Zwischen fremden Unternehmen genügt eine lose Absprache nicht.
    .remedy = Schließen Sie einen Vertrag oder ergänzen Sie den bestehenden: was geliefert wird, Ziele, Pflichten beider Seiten, Kontaktstellen. Die Ziele müssen zu dem passen, was Sie Ihren Kunden zusagen.
    .question = Gibt es mit diesem Lieferanten einen Vertrag, der diese Arbeit abdeckt?
rule-R25b = Ein anderer Teil Ihres Unternehmens oder ein Kunde arbeitet hier für Sie, und nichts ist schriftlich vereinbart. Auch im eigenen Haus muss klar sein, wer was liefert.
    .remedy = Halten Sie Aufgaben, Ziele und Schnittstellen schriftlich fest. Ein Vertrag muss es nicht sein: Zwei Seiten, denen beide zugestimmt haben, genügen.
    .question = Gibt es mit diesem Teil Ihres Unternehmens oder diesem Kunden eine schriftliche Vereinbarung?
rule-R29 = Darum kümmert sich derzeit niemand. Innerhalb des Anwendungsbereichs muss aber alles Geforderte in Betrieb sein.
    .remedy = Benennen Sie eine verantwortliche Person, einigen Sie sich auf eine einfache Arbeitsweise und führen Sie ab jetzt Aufzeichnungen. Auch andere dürfen es übernehmen, solange Sie steuern.
    .question = Wer kümmert sich darum: Sie selbst, ein anderer Teil Ihres Unternehmens, ein Lieferant, ein Kunde oder niemand?
rule-R43 = Ihr Service Desk wird von anderen betrieben, und Sie steuern ihn. Das ist üblich und erlaubt.
rule-R44 = Externe Lieferanten betreiben alles für Sie, höchstens den Kontakt zu den Kunden halten Sie selbst. Einen Service zu verkaufen, den andere von Anfang bis Ende betreiben, genügt nicht.
    .remedy = Begrenzen Sie den Anwendungsbereich auf Services, die Sie wenigstens zum Teil selbst betreiben, oder übernehmen Sie einen Teil der Prozesse. Sonst sollte die Organisation das Zertifikat anstreben, die den Service betreibt.

# Das Scope-Statement

rule-R30 = Das Scope-Statement sagt nicht, wer die Services steuert und erbringt. Ohne diese Angabe ist kein Zertifikat möglich.
    .remedy = Tragen Sie den vollständigen rechtlichen Namen ein. Wenn es nur um einen Teil geht, ergänzen Sie ihn, zum Beispiel „Abteilung IT-Betrieb der …“.
rule-R31 = Das Scope-Statement nennt keinen Service. So bleibt offen, wofür das Zertifikat stehen würde.
    .remedy = Tragen Sie mindestens einen Service unter dem Namen ein, den Ihre Kunden kennen, am besten wie im Servicekatalog.
rule-R33 = Sie haben Prozesse als Services eingetragen. Prozesse sind Ihre Arbeitsweise, Services sind das, was Kunden bekommen; einzelne Prozesse lassen sich nicht für sich allein zertifizieren.
    .remedy = Tragen Sie ein, was der Kunde bekommt, zum Beispiel „Managed Workplace“ statt „Incident-Management“. Soll der Anwendungsbereich klein bleiben, wählen Sie weniger Services.
rule-R34 = Das Scope-Statement klingt, als sollte ein Produkt oder Werkzeug zertifiziert werden. Es muss aber von einer Organisation und ihren Services handeln.
    .remedy = Nennen Sie den Service, den Ihre Kunden bekommen. Ist die Technik wichtig, dann nur als Grenze: „… auf Basis der Plattform …“.
rule-R34b = Das Scope-Statement nennt ein Produkt oder eine Plattform als Grenze. Das kann in Ordnung sein, solange niemand daraus ein zertifiziertes Produkt liest.
    .remedy = Fragen Sie Ihre Zertifizierungsstelle, ob sie den Namen akzeptiert. Eine neutrale Beschreibung wie „Private-Cloud-Plattform“ erspart die Frage.
rule-R36 = Das Scope-Statement lässt sich so lesen, als wäre auch ein Lieferant oder dessen Standort abgedeckt. Es sollte nur von Ihrer eigenen Organisation sprechen.
    .remedy = Nennen Sie nur eigene Standorte und lassen Sie Lieferanten weg. Fragen Sie im Zweifel Ihre Zertifizierungsstelle.
rule-R38 = Das Scope-Statement enthält Lob oder behauptet Konformität. Zertifizierungsstellen streichen so etwas meist: Es soll sagen, was abgedeckt ist, nicht wie gut es ist.
    .remedy = Lassen Sie Wörter wie „führend“, „erstklassig“ oder „vollständig konform“ weg. Der Name des Services sagt genug.
rule-R39 = Das Scope-Statement nennt ein Rahmenwerk wie ITIL. Sie dürfen danach arbeiten, doch die Norm verlangt es nicht, und auf dem Zertifikat steht es üblicherweise nicht.
    .remedy = Lassen Sie das Rahmenwerk hier weg und nennen Sie es an anderer Stelle, etwa in der Servicebeschreibung.

# Zertifizierungsreife

rule-R50 = Es gab noch kein vollständiges internes Audit. Ohne dieses Audit sind Sie für das Audit der Stufe 2 nicht bereit.
    .remedy = Planen Sie ein internes Audit über alle Anforderungen und alle Prozesse im Anwendungsbereich, durchgeführt von jemandem, der nicht die eigene Arbeit prüft. Legen Sie es vier bis sechs Wochen vor das externe Audit, dann bleibt Zeit zum Nachbessern.
    .question = Gab es ein internes Audit über alle Anforderungen und alle Prozesse im Anwendungsbereich?
rule-R51 = Die oberste Leitung hat das System noch nicht bewertet. Ohne diese Managementbewertung sind Sie für das Audit der Stufe 2 nicht bereit.
    .remedy = Setzen Sie die Managementbewertung nach dem internen Audit an: Auditergebnisse, Ziele, Rückmeldungen der Kunden, Lieferanten, Risiken und Verbesserungen auf den Tisch, Entscheidungen ins Protokoll.
    .question = Hat die oberste Leitung das Servicemanagementsystem bewertet und ihre Entscheidungen festgehalten?
rule-R52 = Ihre Aufzeichnungen reichen noch nicht weit zurück. Die Norm nennt keine Zahl von Monaten, doch drei gelten oft als Faustregel.
    .remedy = Arbeiten Sie weiter nach Ihren Prozessen und bewahren Sie die Aufzeichnungen auf. Fragen Sie Ihre Zertifizierungsstelle, wie viele Monate sie vor Stufe 2 sehen möchte.
rule-R53 = Sie haben noch nicht entschieden, ob der Klimawandel für Ihr Servicemanagement von Bedeutung ist. Seit Februar 2024 muss diese Frage beantwortet sein.
    .remedy = Besprechen Sie die Frage mit der obersten Leitung und halten Sie das Ergebnis mit Begründung in zwei, drei Sätzen fest. Auch „nicht relevant, weil …“ ist eine gültige Antwort.
    .question = Haben Sie überlegt, ob der Klimawandel für Ihr Servicemanagement von Bedeutung ist, und das Ergebnis festgehalten?

# Ein vorhandenes Zertifikat

rule-R54 = Das Zertifikat wurde vor mehr als drei Jahren ausgestellt und ist abgelaufen.
    .remedy = Rufen Sie jetzt Ihre Zertifizierungsstelle an und werben Sie nicht mehr mit dem Zertifikat. Bis sechs Monate nach Ablauf lässt es sich vielleicht wiederherstellen, wenn Sie das ausstehende Audit nachholen; danach brauchen Sie mindestens ein neues Audit der Stufe 2.
rule-R55 = Das Zertifikat beruht auf einer Ausgabe der Norm, deren Übergangsfrist vorbei ist. Es gilt nicht mehr, ganz gleich, welches Datum darauf steht.
    .remedy = Planen Sie ein Erstaudit nach der Ausgabe von 2018. Das meiste können Sie weiterverwenden; sehen Sie sich zuerst das Neue an, etwa Kontext, Wissen und Bedarfsmanagement.
rule-R56 = Die Zertifizierungsstelle war zuletzt vor mehr als zwölf Monaten zum Audit da und kann das Zertifikat aussetzen.
    .remedy = Melden Sie sich bei Ihrer Zertifizierungsstelle und vereinbaren Sie einen Termin für das Überwachungsaudit. Prüfen Sie im letzten Bericht, was noch offen ist.

# Regeln der älteren Ausgaben sowie zu Komponenten und Service-Integratoren.

rule-R11 = Auch nach der Ausgabe von 2011 darf innerhalb des Anwendungsbereichs nichts wegbleiben. Alle Prozesse und Anforderungen gelten, unabhängig von Größe und Art der Organisation.
    .remedy = Nehmen Sie das Häkchen wieder heraus. Begrenzen können Sie stattdessen Services, Standorte, Bereiche, Kunden oder Technik. Und Sie müssen nicht alles selbst tun: Andere dürfen einen Teil der Prozesse betreiben, solange Sie sie steuern. Was derzeit nur nicht vorkommt, etwa externe Lieferanten, tragen Sie als „kommt nicht vor“ ein.
rule-R12 = Wie schon nach BS 15000 gilt auch nach der Ausgabe von 2005 innerhalb des Anwendungsbereichs alles: das Managementsystem und alle 13 Prozesse. Davon darf nichts wegbleiben.
    .remedy = Nehmen Sie das Häkchen wieder heraus. Begrenzen können Sie stattdessen Services, Standorte, Bereiche, Kunden oder Technik. Andere dürfen auch einen Prozess für Sie betreiben, solange Sie ihn nachweisbar steuern. Was derzeit nur nicht vorkommt, tragen Sie als „kommt nicht vor“ ein.
rule-R20b = Nach der Ausgabe von 2011 muss der Anbieter die allgemeinen Anforderungen an das System selbst nachweisen: Führung, Steuerung anderer Parteien, Dokumente, Ressourcen, Planung, Prüfung und Verbesserung. Das kann Ihnen keine andere Partei abnehmen.
    .remedy = Benennen Sie in der eigenen Leitung, wer über die aufgeführten Punkte entscheidet, und lassen Sie andere nur vorbereiten und beraten. Liegt die Führung tatsächlich woanders, sollte jene Organisation das Zertifikat anstreben.
rule-R21b = Alle Komponenten Ihrer Services kommen von anderen, etwa einem Cloud-Anbieter, Prozesse betreiben Sie aber selbst. Ob damit genug bei Ihnen bleibt, entscheidet die Zertifizierungsstelle.
    .remedy = Suchen Sie, was Ihr Eigenes ist: vielleicht ein Portal, die Überwachung, Schnittstellen oder Einstellungen, die Sie selbst bauen und pflegen. Listen Sie es auf, dazu Ihren eigenen Anteil an den Prozessen, und fragen Sie Ihre Zertifizierungsstelle, ob das genügt.
    .question = Kommen alle technischen Komponenten Ihrer Services von anderen?
rule-R26 = Mehr als die Hälfte der Prozesse betreiben andere. Die Ausgabe von 2011 erwartet, dass Sie den größeren Teil selbst machen.
    .remedy = Holen Sie einige Prozesse zurück, oder begrenzen Sie den Anwendungsbereich auf Services, bei denen die meiste Arbeit bei Ihnen liegt. Für alles, was bei anderen bleibt, brauchen Sie die vier Nachweise der Steuerung. Die Ausgabe von 2018 ist hier großzügiger: Sie schließt nur aus, dass andere alles betreiben.
rule-R27 = Andere übernehmen einen Teil der Arbeit, und Sie können nicht alle vier Punkte zeigen, auf die es in der Ausgabe von 2011 ankommt: dass Sie dafür geradestehen, den Ablauf festlegen, ihn prüfen und über Verbesserungen entscheiden.
    .remedy = Gehen Sie die vier Punkte mit der anderen Partei durch und halten Sie sie schriftlich fest: wer für den Prozess geradesteht und die Einhaltung der Regeln verlangen darf, wie er abläuft und wo er an Ihre Prozesse anschließt, wie Sie Ergebnisse und Einhaltung prüfen und dass Sie die Reihenfolge der Verbesserungen bestimmen.
    .question = Können Sie zeigen, dass Sie für diese Arbeit geradestehen, den Ablauf festlegen, ihn prüfen und über Verbesserungen entscheiden?
rule-R28 = Andere übernehmen einen Teil der Arbeit, und Sie können nicht alle fünf Punkte zeigen, an denen man zur Zeit dieser Ausgabe im Audit die Steuerung erkannte. So bleibt offen, ob Sie die Arbeit wirklich steuern.
    .remedy = Halten Sie alle fünf schriftlich fest: Sie wissen und steuern, was in die Arbeit hineingeht; Sie kennen und nutzen, was herauskommt; Sie legen Kennzahlen fest und messen sie; Sie stehen dafür gerade, dass die Norm eingehalten wird; Sie bestimmen die Verbesserungen und prüfen, was sie bringen.
    .question = Können Sie bei dieser Arbeit alles zeigen: dass Sie steuern, was hineingeht, nutzen, was herauskommt, Kennzahlen messen, dafür geradestehen und über Verbesserungen entscheiden?
rule-R37 = Als Sie den Anwendungsbereich abgesteckt haben, blieben Standorte, Kunden oder Technik unberücksichtigt. Die Ausgabe von 2011 erwartet, dass Sie auch daran denken.
    .remedy = Denken Sie alle drei durch und tragen Sie ein, was eine Grenze markiert. Wo Sie nichts begrenzen möchten, genügt eine kurze Notiz mit Datum, dass Sie das bedacht haben.
rule-R47 = Sie koordinieren vor allem Lieferanten, die gemeinsam die Services erbringen: Sie sind Service-Integrator (SIAM). Auch dann muss ein Teil der Prozesse bei Ihnen bleiben.
    .remedy = Geben Sie zu jedem Prozess an, wer ihn betreibt und was bei Ihnen bleibt, zum Beispiel Service-Level, Changes oder Lieferanten. Sprechen Sie früh mit Ihrer Zertifizierungsstelle; mit Integratoren befasst sich ISO/IEC TS 20000-14.
    .question = Koordinieren Sie vor allem mehrere Lieferanten, die gemeinsam die Services erbringen?
