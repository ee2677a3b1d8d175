# Das Paket für alle, die mit einer Einschätzung weiterarbeiten, und die Listen darin. Dateinamen: nur kleine
# Buchstaben aus ASCII, Ziffern und Bindestriche.

hand-over-read-me = Was in diesem Ordner liegt, und für wen
hand-over-read-me-lead = In diesem Ordner liegt eine Selbsteinschätzung zu ISO/IEC 20000-1 für alle, die damit weiterarbeiten. Beginnen Sie mit dem Bericht; die anderen Dateien gehen ins Einzelne.
hand-over-read-me-files = Die Dateien
hand-over-read-me-file = Datei
hand-over-read-me-what = Was das ist
hand-over-read-me-whom = Für wen
hand-over-read-me-open = Die Datei mit der Endung .json öffnen Sie im Check mit „Datei öffnen“. Nichts darin ist verschlüsselt: Wer diesen Ordner hat, kann jede Antwort und jede Notiz lesen.

hand-over-file-read-me = lies-mich
hand-over-file-report = bericht
hand-over-file-statement = scope-statement
hand-over-file-gaps = lueckenliste
hand-over-file-evidence = nachweisanforderungen
hand-over-file-kick-off = erstes-treffen
hand-over-file-open = offene-annahmen
hand-over-file-assessment = einschaetzung

hand-over-about-report = Die ganze Selbsteinschätzung: Anwendungsbereich, Tore, Stand der Vorbereitung, zu erwartende Feststellungen, Schritte und Termine.
hand-over-about-statement = Der Entwurf des Scope-Statements mit Anmerkungen zum Wortlaut.
hand-over-about-gaps = Eine Zeile für jede Lücke: was sie schließen würde und Platz dafür, wer es bis wann tut.
hand-over-about-evidence = Welche Dokumente, Aufzeichnungen und anderen Nachweise noch gebraucht werden und wer sie liefern kann.
hand-over-about-kick-off = Fragen, die die bisherigen Antworten offenlassen, in der Reihenfolge eines Gesprächs.
hand-over-about-open = Worauf das Ergebnis beruht, obwohl es niemand gesagt hat oder niemand weiß.
hand-over-about-assessment = Die Antworten selbst, zum Weiterarbeiten.
hand-over-whom-all = Leitung und alle Beteiligten
hand-over-whom-body = Leitung, später die Zertifizierungsstelle
hand-over-whom-team = Projektleitung
hand-over-whom-areas = Verantwortliche in den Bereichen
hand-over-whom-consultant = Wer das erste Treffen leitet
hand-over-whom-check = Wer im Check weiterarbeitet

hand-over-gaps = Lückenliste
hand-over-gaps-lead = Jede Zeile ist eine Lücke, die schwersten stehen oben. Die leeren Spalten sind für Ihre Planung.
hand-over-gap = Lücke
hand-over-who = Wer es am besten weiß
hand-over-responsible = Wer
hand-over-until = Bis wann

hand-over-evidence = Nachweise, die noch gebraucht werden
hand-over-evidence-section = Was noch niemand bestätigt hat
hand-over-evidence-lead = Das wird ein Auditor sehen wollen, und im Check hat es niemand angekreuzt oder als vorhanden angegeben. Vielleicht gibt es das trotzdem: Dann genügt eine Kopie oder ein Link.
hand-over-evidence-none = Nach den Antworten ist alles da, wonach gefragt wurde.
hand-over-request = Was gebraucht wird
hand-over-for = Worum es geht
hand-over-said = Bisherige Antwort
hand-over-received = Erhalten am

hand-over-kick-off = Fragen für das erste Treffen
hand-over-kick-off-section = In der Reihenfolge des Gesprächs
hand-over-kick-off-lead = Diese Fragen ergeben sich aus dem, was die Antworten offenlassen. Für die meisten genügen zwei Stunden und die richtigen Leute am Tisch.
hand-over-why = Warum jetzt
hand-over-notes = Notizen

hand-over-open = Offene Annahmen
hand-over-open-lead = Was offen ist, zählt im Ergebnis als alles zwischen nichts und vollständig, und der Plan rechnet mit Annahmen. Jede Zeile, die Sie hier klären, macht das Ergebnis schärfer, ganz ohne Arbeit am Managementsystem.
hand-over-statements = Aussagen ohne geklärte Antwort
hand-over-questions = Fragen zum Anwendungsbereich und vor dem Audit
hand-over-later = { $answer }; darauf zurückkommen
hand-over-unverified = Was keine öffentliche Quelle bestätigt
hand-over-a-rule = Regel
