# Tiefe, Aussagen, Dokumente, Prozessattribute: die Seiten des vollen Checks.

question-assessment-tier = Wie gründlich möchten Sie prüfen?
    .hint = Das können Sie jederzeit ändern. Keine Antwort geht verloren: Was Sie im Schnellcheck gesagt haben, gilt für die Einzelheiten, bis Sie diese beantworten.
    .option-quick = Schnellcheck: eine Aussage je Prozess
    .option-full = Voller Check: jede Anforderung, mit Nachweisen
    .option-deep = Voller Check und Fähigkeitsgrade: wie reif jeder Prozess ist
question-plan-certificate-by = Bis wann möchten Sie das Zertifikat haben?
    .hint = Ein Datum genügt. Von dort rechnen wir zurück.
question-plan-people = Wie viele Menschen arbeiten für die Services im Anwendungsbereich?
    .hint = Eine ungefähre Zahl genügt. Teilzeitkräfte und andere Teams zählen mit, wenn sie für diese Services arbeiten.
question-plan-services = Wie viele Services sind es?
    .hint = Wenn Sie nichts eintragen, zählen wir die Services, die Sie im Anwendungsbereich genannt haben.

page-depth = Wie gründlich?
page-documents = Dokumente und Aufzeichnungen
page-example = Ein Ergebnis als Beispiel
page-what-if = Was wäre, wenn?
page-plan = Der Weg zum Zertifikat
page-levels = Fähigkeitsgrad: { $section }

minutes = { $minutes ->
    [one] etwa { $minutes } Minute
   *[other] etwa { $minutes } Minuten
}
minutes-left = { $minutes ->
    [one] noch etwa { $minutes } Minute
   *[other] noch etwa { $minutes } Minuten
}
depth-lead = Die Angaben gelten nur für das, was in Ihrem Check noch offen ist.
depth-count = { $count ->
    [one] noch { $count } Frage
   *[other] noch { $count } Fragen
}
depth-more = dazu etwa eine Minute für jeden Prozess und Grad, den Sie erreichen
depth-done = nichts mehr offen
depth-role = Den vollen Check können sich mehrere teilen. Wählen Sie eine Rolle, um nur zu sehen, was diese am besten beantworten kann; am Ende gehört alles zu einem Check.
role-label = Aussagen zeigen für
role-all = Alle Rollen
role-management = Oberste Leitung
role-sms = Managementsystem
role-people = Personal und Schulung
role-customers = Kunden und Service-Level
role-suppliers = Einkauf und Lieferanten
role-finance = Finanzen
role-changes = Changes und Projekte
role-operations = Service Desk und Betrieb
role-assurance = Verfügbarkeit, Kontinuität, Sicherheit
role-best = Wer das am besten weiß: { $role }
role-hidden = { $count ->
    [one] { $count } Aussage für andere Rollen ist ausgeblendet.
   *[other] { $count } Aussagen für andere Rollen sind ausgeblendet.
}
role-none = Hier gibt es keine Aussagen für diese Rolle. Weiter geht es im nächsten Abschnitt, oder zeigen Sie alle Aussagen.
statement-clause = Abschnitt { $clause }
statement-evidence = Was können Sie zeigen? { $ticked } von { $of } angekreuzt
statement-finding = Was in Audits hier oft auffällt
statement-absent = Kommt bei uns nicht vor
statement-absent-hint = Im Audit wird man Sie nach dem Grund fragen.
statement-absent-reason = Warum kommt es nicht vor?
statement-from-quick = Im Schnellcheck haben Sie für den ganzen Prozess „{ $grade }“ gesagt. Das steht für alles, was Sie hier offenlassen.
statement-from-scope = Im Anwendungsbereich haben Sie gesagt, dass das nicht vorkommt: „{ $reason }“. Deshalb fragen wir nicht danach.
statement-from-scope-short = Im Anwendungsbereich haben Sie gesagt, dass das nicht vorkommt. Deshalb fragen wir nicht danach.
progress-summary = { $n } von { $of } beantwortet
progress-total = Insgesamt { $n } von { $of } beantwortet
progress-section = Dieser Abschnitt: { $n } von { $of }
tasks-full-before = Vor dem Audit
tasks-levels = Mehr als die Norm verlangt: Fähigkeitsgrade
tasks-not-yet = Erst Grad 1 erreichen
depth-quick = Schnellcheck
depth-full = Voller Check
depth-deep = Mit Fähigkeitsgraden
levels-lead = Hier können Sie mehr zeigen, als ISO/IEC 20000-1 verlangt. Die Fragen zum nächsten Grad erscheinen, sobald der Grad darunter erreicht ist.
levels-not-yet = Dieser Prozess hat Grad 1 noch nicht erreicht, oder Sie haben noch nicht alle Aussagen eingeschätzt. Grad 1 heißt: Jede Aussage trifft mindestens weitgehend zu.
documents-lead = Was Sie als Nachweis angekreuzt haben, zählt auch hier. Wichtig ist nur, dass es das Dokument gibt, dass es freigegeben ist und dass damit gearbeitet wird; wie es heißt, spielt keine Rolle.
documents-documents = Dokumente: wie es sein soll
documents-records = Aufzeichnungen: was getan wurde
documents-there = Vorhanden und in Gebrauch
documents-missing = Fehlt
documents-none-yet = Noch kein Anlass
documents-unknown = Weiß ich nicht
documents-by-evidence = Sie haben das als Nachweis einer Aussage angekreuzt, deshalb zählt es als vorhanden.
documents-unverified = ein Hinweis, den keine öffentliche Quelle bestätigt

glance-gates = Offene Tore
glance-processes = Prozesse
glance-system = Managementsystem
glance-findings = Zu erwarten
glance-documents = Fehlende Dokumente und Aufzeichnungen
glance-none = keine bekannt
glance-findings-count = { $major } Haupt-, { $minor } Nebenabweichungen
result-areas = Nach Bereichen
result-system = Das Managementsystem
result-readiness-quick = Der Schnellcheck fragt nur nach den Prozessen. Alles andere, vor allem das Managementsystem, zählt hier als unbekannt; der volle Check schließt diese Lücke.
result-readiness-no-system = Vom Managementsystem ist noch nichts eingeschätzt. Es zählt hier als unbekannt.
result-computed-unknown = Keine Antwort oder „Weiß ich nicht“
result-computed-evidence = Angekreuzte Nachweise heben das untere Ende einer Einschätzung an, alle zusammen bis zur Mitte. Die nächste Stufe erreichen Sie damit nie.
result-computed-gates = Ob ein Zertifikat möglich ist, entscheiden allein Regeln und Tore, nie diese Zahlen.
result-findings-text = Nach dem, was Sie gesagt haben, würde ein Auditor wohl dies festhalten. Bei jeder Feststellung steht, aus welchen Antworten sie folgt.
result-findings-rule = Wohl Hauptabweichung: Zu einem Abschnitt der Norm haben Sie überall „Machen wir nicht“ gesagt, niemand betreibt den Prozess, internes Audit oder Managementbewertung haben nicht stattgefunden, oder ein zentrales Dokument fehlt. Wohl Nebenabweichung: Eine einzelne Aussage steht auf „Machen wir nicht“ oder „In Teilen“, ein anderes Dokument oder eine Aufzeichnung fehlt, oder eine andere Regel ist nicht erfüllt. Beobachtung: „Weitgehend“. Haben Sie nur den Schnellcheck beantwortet, spricht seine Aussage für den ganzen Prozess.
findings-major = Voraussichtliche Hauptabweichungen: kein Zertifikat, bevor sie behoben und geprüft sind
findings-minor = Voraussichtliche Nebenabweichungen: Ein anerkannter Plan genügt
findings-observations = { $count ->
    [one] { $count } Beobachtung: Das läuft, ließe sich aber besser zeigen
   *[other] { $count } Beobachtungen: Das läuft, ließe sich aber besser zeigen
}
result-documents = Dokumente und Aufzeichnungen
result-documents-none = Soweit bekannt, fehlt keines.
result-documents-unasked = Bisher hat sie niemand einzeln durchgesehen. Das geschieht spätestens im Audit der Stufe 1.
result-documents-open = { $count ->
    [one] Zu { $count } weiteren Dokument (oder einer Aufzeichnung) ist noch nichts bekannt.
   *[other] Zu { $count } weiteren Dokumenten und Aufzeichnungen ist noch nichts bekannt.
}
result-next-steps = Wie es weitergeht

example-lead = Das ist das Ergebnis einer Firma, die es nicht gibt. Alle Antworten sind erfunden; nichts davon gelangt in Ihren Check.
example-mark = Beispiel
example-begin = Eigenen Check beginnen
gate-process-not-done = Findet noch nicht statt: { $process }
tasks-later = { $count } vorgemerkt
check-evidence = Nachweise: { $evidence }
