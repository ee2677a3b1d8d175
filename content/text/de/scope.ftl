# Die Seiten zum Anwendungsbereich über die ersten Fragen hinaus: Ausgaben, wer was betreibt, Wünsche,
# das Bild, Varianten, ein vorhandenes Zertifikat.

# Ausgaben

edition-name-2018 = ISO/IEC 20000-1:2018
edition-name-2011 = ISO/IEC 20000-1:2011
edition-name-2005 = ISO/IEC 20000-1:2005
edition-name-bs15000 = BS 15000-1:2002
edition-ended-2011 = Zertifikate nach dieser Ausgabe gelten seit Ende März 2022 nicht mehr. Möchten Sie ein neues, planen Sie ein Erstaudit nach der Ausgabe von 2018. Der Check wertet Ihre Antworten trotzdem nach der alten Ausgabe aus, damit Sie sehen, woher Sie kommen.
edition-ended-2005 = Zertifikate nach dieser Ausgabe gelten nicht mehr: Audits danach endeten am 1. Juni 2013. Möchten Sie ein neues, planen Sie ein Erstaudit nach der Ausgabe von 2018. Der Check wertet Ihre Antworten trotzdem nach der alten Ausgabe aus, damit Sie sehen, woher Sie kommen.
edition-ended-bs15000 = Zertifikate nach BS 15000 gelten nicht mehr; seit wann genau, haben wir in keiner öffentlichen Quelle gefunden. Möchten Sie ein neues, planen Sie ein Erstaudit nach ISO/IEC 20000-1:2018. Der Check wertet Ihre Antworten trotzdem nach der alten Norm aus, damit Sie sehen, woher Sie kommen.
edition-changes = Was sich mit dieser Ausgabe ändert
edition-changes-text = Ihre Antworten bleiben erhalten. Ausgewertet werden sie jetzt nach { $edition }; wechseln Sie zurück, ist alles wie zuvor.
edition-moved = An anderer Stelle
edition-new = Hier neu oder gesondert gefragt
edition-gone = In dieser Ausgabe nicht gefragt
edition-moved-item = { $before } ist jetzt { $after }
edition-is-clause-group = Von BS 15000 sind aus öffentlichen Quellen nur die Kapitel bekannt. Deshalb fragen wir nach Kapiteln, wer was betreibt, nicht nach einzelnen Prozessen.

# Feststellungen nach ihrer Ursache

cause-applicant = Für wen das Zertifikat ist
cause-left-out = Was wegbleiben soll
cause-absent = Was nicht vorkommt
cause-limits = Wie der Anwendungsbereich begrenzt ist
cause-leadership = Selbst führen
cause-shares = Wie viel bei Ihnen bleibt
cause-control = Steuerung anderer Parteien
cause-nobody = Niemand kümmert sich darum
cause-naming = Organisation und Services nennen
cause-wording = Wortlaut des Scope-Statements
cause-catalogue = Anwendungsbereich und Servicekatalog
cause-entities = Mehrere Rechtsträger
cause-sites = Mehrere Standorte
cause-readiness = Vor dem Audit
cause-certificate = Ihr vorhandenes Zertifikat
finding-more = { $count ->
        [one] Noch eine Anmerkung dazu
       *[other] Noch { $count } Anmerkungen dazu
    }

# Wer was betreibt, als Tabelle

matrix-caption = Wer welchen Prozess betreibt
matrix-process = Prozess
matrix-own = Wir
matrix-own-with-support = Wir, mit Hilfe
matrix-internal-supplier = Anderer Bereich
matrix-external-supplier = Lieferant
matrix-customer = Kunde
matrix-nobody = Niemand
matrix-unknown = Weiß nicht
matrix-fill = Alles, was noch offen ist, ausfüllen mit
matrix-fill-go = Ausfüllen
matrix-must-be-own = muss bei Ihnen bleiben
matrix-nobody-count = { $count } bei niemandem
matrix-count = { $own } von { $of } bei Ihnen, { $others } bei anderen, { $open } noch offen
control-same = Für alle mit dieser Art von Partei übernehmen
control-same-done = Alle übrigen mit derselben Art von Partei haben jetzt diese Antworten.

# Ein Wunsch, der nicht geht, und was stattdessen möglich ist

wish-refused = { $clause } lässt sich nach { $edition } nicht weglassen.
wish-why-process = Die Prozesse greifen ineinander: Fehlt einer, kann niemand zeigen, dass die Services als Ganzes gesteuert werden.
wish-why-system = Dieser Teil hält die Prozesse zusammen: Ohne ihn könnte niemand zeigen, dass das System geführt, geprüft und verbessert wird.
wish-instead = Was Sie stattdessen begrenzen können
wish-to-services = Lieber einen Service außerhalb lassen
wish-to-locations = Lieber einen Standort außerhalb lassen
wish-to-units = Lieber einen Bereich außerhalb lassen
wish-to-operators = Andere machen lassen und selbst steuern
wish-to-absent = Es kommt derzeit nur nicht vor
wish-moved = Der Wunsch zu { $clause } ist zurückgenommen; nennen Sie hier, was stattdessen außerhalb bleiben soll.
outside-title = Was außerhalb bleiben darf
outside-text = Services, Standorte und Bereiche dürfen außerhalb des Anwendungsbereichs bleiben. Innerhalb dieser Grenzen gilt alles.

# Der Anwendungsbereich als Bild

picture-title = Ihr Anwendungsbereich als Bild
picture-text = Innerhalb der Grenze gilt alles. Andere dürfen einen Teil der Arbeit für Sie machen, aber Ihr Zertifikat gilt nicht für sie.
picture-inside = Im Anwendungsbereich
picture-others = Von anderen übernommen
picture-outside = Außerhalb des Anwendungsbereichs
picture-table = Das Bild als Tabelle
picture-organization = Organisation
picture-services = Services
picture-units = Bereiche
picture-sites = Standorte
picture-customers = Kunden
picture-technology = Technik
picture-nothing = Nichts genannt
picture-more = { $count ->
        [one] und ein weiterer
       *[other] und { $count } weitere
    }
picture-processes = { $count ->
        [one] ein Prozess oder Teil des Systems
       *[other] { $count } Prozesse oder Teile des Systems
    }

# Zwei Varianten

page-variants = Zwei Anwendungsbereiche im Vergleich
variants-lead = Noch unsicher, wo die Grenze liegen soll? Kopieren Sie Ihren Anwendungsbereich, ändern Sie eine der beiden Varianten und vergleichen Sie sie hier.
variants-examples = Zum Beispiel einmal mit und einmal ohne zweiten Standort, oder einmal mit eigenem Service Desk und einmal mit dem eines Lieferanten.
variants-shared = Die Ausgabe, Ihre heutige Arbeitsweise, die Tore vor dem Audit und ein vorhandenes Zertifikat gelten für beide.
variants-none = Bisher gibt es nur diesen einen Anwendungsbereich.
variants-copy = Als zweite Variante kopieren
variants-current = Hieran arbeiten Sie gerade
variants-name = Name dieser Variante
variants-name-missing = Ohne eigenen Namen heißt diese Variante hier „{ $name }“.
variants-change = Anwendungsbereich ändern
variants-swap = An „{ $name }“ weiterarbeiten
variants-drop = „{ $name }“ verwerfen
variants-rules = Unterschiede bei den Regeln
variants-rules-same = Für beide greifen dieselben Regeln.
variants-rules-none = Keine
variants-only = Nur in „{ $name }“
variants-figures = In Zahlen
variants-parties = Prozesse, die andere betreiben
variants-statement = Scope-Statement
variants-statement-same = Es lautet für beide gleich.
variants-notice-copied = Ihr Anwendungsbereich ist kopiert, es gibt ihn jetzt in zwei Varianten. Ändern Sie eine davon und vergleichen Sie.
variants-notice-swapped = Sie arbeiten jetzt an „{ $name }“.
variants-notice-dropped = „{ $name }“ ist verworfen.

# Die Seite zum Zertifikat

page-certificate = Ein vorhandenes Zertifikat
certificate-lead = Haben Sie ein Zertifikat, oder hatten Sie eines? Drei Angaben genügen, dann sehen Sie, wie es heute darum steht und was als Nächstes kommt.
certificate-clear = Diese Angaben löschen
certificate-standing = Wie es heute darum steht
certificate-status-none = Tragen Sie die Ausgabe und das Ausstellungsdatum ein. Dann sehen Sie hier, wie es um Ihr Zertifikat steht.
certificate-status-valid = Nach Ihren Angaben sind die drei Jahre noch nicht um, und gerade ist nichts fällig; notieren Sie sich den nächsten Audittermin.
certificate-status-surveillance-due = Ein Überwachungsaudit steht an: Vereinbaren Sie jetzt einen Termin mit Ihrer Zertifizierungsstelle und prüfen Sie im letzten Bericht, was noch offen ist.
certificate-status-surveillance-overdue = Die Zertifizierungsstelle war zuletzt vor mehr als zwölf Monaten zum Audit da und kann das Zertifikat aussetzen: Melden Sie sich jetzt dort und vereinbaren Sie den frühestmöglichen Termin.
certificate-status-recertification-due = Das Zertifikat läuft bald ab: Vereinbaren Sie jetzt mit Ihrer Zertifizierungsstelle das Rezertifizierungsaudit, damit es rechtzeitig abgeschlossen ist.
certificate-status-expired = Die drei Jahre sind um, das Zertifikat ist abgelaufen: Rufen Sie jetzt Ihre Zertifizierungsstelle an und werben Sie nicht mehr damit.
certificate-status-transition-missed = Das Zertifikat beruht auf einer Ausgabe, deren Übergangsfrist vorbei ist, und gilt nicht mehr, ganz gleich, welches Datum darauf steht: Planen Sie ein Erstaudit nach der Ausgabe von 2018.
certificate-state-valid = Nichts fällig
certificate-state-surveillance-due = Überwachungsaudit fällig
certificate-state-surveillance-overdue = Überwachungsaudit überfällig
certificate-state-recertification-due = Rezertifizierung fällig
certificate-state-expired = Abgelaufen
certificate-state-transition-missed = Nicht mehr gültig
certificate-ended = Zertifikate nach { $edition } galten längstens bis zum { $date }.
certificate-issued-ahead = Dieses Datum liegt in der Zukunft. Tragen Sie das Ausstellungsdatum ein, das auf dem Zertifikat steht.
certificate-surveillance-ahead = Dieses Datum liegt in der Zukunft. Tragen Sie das letzte Audit ein, das schon stattgefunden hat, oder lassen Sie das Feld leer.
certificate-surveillance-before-issue = Dieses Audit liegt vor dem Ausstellungsdatum. Gab es seitdem keines, lassen Sie das Feld leer.
certificate-surveillance-after-expiry = Dieses Audit liegt mehr als drei Jahre nach dem Ausstellungsdatum. Wurde das Zertifikat inzwischen erneuert, tragen Sie oben das Datum der letzten Erneuerung ein.
certificate-cycle = Der Drei-Jahres-Zyklus
certificate-cycle-issued = Ausstellung
certificate-cycle-surveillance-1 = Erstes Überwachungsaudit
certificate-cycle-surveillance-2 = Zweites Überwachungsaudit
certificate-cycle-recertification = Rezertifizierungsaudit
certificate-cycle-expiry = Ablauf
certificate-cycle-by = bis zum { $date }
certificate-cycle-before = vor dem { $date }
certificate-cycle-past = vorbei
certificate-cycle-not-entered = kein Audit eingetragen
certificate-cycle-next = als Nächstes
certificate-no-today = Das heutige Datum ist hier nicht bekannt, deshalb können wir nicht sagen, was fällig ist. Vergleichen Sie die Termine selbst.
certificate-hint = Diese Termine folgen dem üblichen Drei-Jahres-Zyklus mit höchstens zwölf Monaten von Audit zu Audit. Streng genommen muss das zweite Überwachungsaudit nur in sein Kalenderjahr fallen, und viele Zertifikate laufen einen Tag früher ab. Maßgeblich sind die Termine, die Ihre Zertifizierungsstelle nennt.
error-date = Geben Sie das Datum vollständig ein: Tag, Monat und Jahr
