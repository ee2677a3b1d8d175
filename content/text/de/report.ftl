# Der Bericht zum Mitnehmen: Überschriften, Spaltenköpfe und was er über sich selbst sagt.

report-title = Selbsteinschätzung: bereit für ISO/IEC 20000-1?
report-disclaimer = Eine Selbsteinschätzung, kein Audit
report-disclaimer-long = Dieser Bericht ist eine Selbsteinschätzung, kein Audit. Er schätzt aus den Antworten, wie weit die Vorbereitung ist; niemand hat die Antworten überprüft. Er ist kein Zertifikat, ersetzt keines und sagt nicht voraus, wie eine Zertifizierungsstelle entscheidet.
report-contents = Inhalt
report-ruleset = Regeln { $version }, { $hash }
report-assessor = Eingeschätzt von { $name }
report-day = Stand
report-program = Version von Scopecheck
report-ruleset-version = Version der Regeln
report-ruleset-hash = Prüfsumme der Regeln
report-edition = Ausgabe
report-depth = Tiefe
report-hints = Was keine öffentliche Quelle bestätigt, ist als Hinweis gekennzeichnet. Ein Hinweis wiegt nie mehr als eine Regel.

# Abschnitte

report-summary = Zusammenfassung
report-scope = Anwendungsbereich und Urteil
report-statement = Scope-Statement
report-gates = Tore auf dem Weg zum Audit
report-readiness = Stand der Vorbereitung
report-capability = Fähigkeitsgrade und Reife der Organisation
report-findings = Zu erwartende Feststellungen
report-documents = Dokumente und Aufzeichnungen
report-steps = Was zu tun ist
report-timeline = Zeitplan
report-answers = Alle Antworten
report-method = So wurde gerechnet

# In den Abschnitten

report-share = { $range } (Grundlage: { $base })
report-base = Bisher eingeschätzt: { $rated } von { $processes } Prozessen und { $parts } von { $system } Teilen des Managementsystems. Was nicht eingeschätzt ist, zählt als alles zwischen 0 und 100 %.
report-gates-open = { $open } von { $of } Toren offen
report-first-steps = Womit Sie anfangen
report-more = und { $count } weitere, siehe „Zu erwartende Feststellungen“
report-in-english = Auf Englisch
report-in-german = Auf Deutsch
report-rules = Was die Regeln sagen
report-wording = Zum Wortlaut
report-documents-all = Alle Dokumente und Aufzeichnungen
report-answers-lead = Jede Antwort, wie sie gegeben wurde, mit dem, was sich zeigen lässt, und mit den Notizen. „Nicht beantwortet“, „weiß ich nicht“, „machen wir nicht“ und „kommt nicht vor“ sind vier verschiedene Dinge.
report-answers-scope = Zum Anwendungsbereich
report-answers-variant = Die zweite Variante des Anwendungsbereichs
report-parties = Wer was betreibt
report-other-editions = Die Datei enthält auch Antworten zu { $editions }; sie gehören nicht zu diesem Bericht.
report-unknown = Antworten, die hier nicht zählen: sie bleiben erhalten und stehen der Vollständigkeit halber hier
report-absent = { $clause } kommt nicht vor: warum?
report-said = { $question } { $answer }

# Spaltenköpfe

report-finding = Was aufgefallen ist
report-concerns = Betrifft
report-state = Stand
report-source = Woher das kommt
report-id = Kennung
report-gate = Tor
report-why = Warum
report-area = Bereich
report-part = Teil des Managementsystems
report-clause = Abschnitt
report-likely = Voraussichtlich
report-document = Dokument oder Aufzeichnung
report-kind = Art
report-a-document = Dokument
report-a-record = Aufzeichnung
report-not-said = Nicht beantwortet
report-step = Schritt
report-what = Worum es geht
report-effort = Aufwand und Wartezeit
report-milestone = Meilenstein
report-when = Wann
report-question = Frage
report-answer = Antwort
report-statement-graded = Aussage
report-evidence = Lässt sich zeigen
report-reason = Warum es nicht vorkommt
report-note = Notiz
report-later = Wiedervorlage
report-later-yes = darauf zurückkommen
report-operated-by = Betrieben von
report-proofs = Was über die Steuerung bekannt ist

# Settings

report-logo-wrong = Das ist kein PNG- oder JPEG-Bild.
report-refused = Die Datei ließ sich nicht schreiben: { $why }
