# Eine Einschätzung als Link weitergeben und öffnen, was weitergegeben wurde.

# Namen, die für nicht mitgesendete stehen
share-organization = Organisation { $number }
share-customers = Kunden { $number }
share-technology = Technik { $number }
share-service = Service { $number }
share-site = Standort { $number }
share-unit = Bereich { $number }

# Warum ein Link oder Code abgelehnt wird
share-not-one = Das ist weder ein Link noch ein Code von Scopecheck.
share-damaged = Der Link oder Code ist beschädigt: Unterwegs sind Zeichen verloren gegangen, hinzugekommen oder verändert worden. Kopieren Sie ihn noch einmal vollständig.
share-newer = Der Link stammt von einer neueren Version von Scopecheck. Laden Sie diese Seite neu, oder bitten Sie um eine Datei.
share-too-large = Der Link enthält mehr, als in einen Check passt. Es wurde nichts geöffnet.

# Die Seite mit dem Link

page-share = Als Link weitergeben
share-lead = Ihr Check passt in einen Link. Wer ihn öffnet, sieht, was darin steht, und kann von dort weitermachen: jemand aus dem Team oder Sie selbst auf dem Telefon.
share-lead-code = Ihr Check passt in einen Code. Wer ihn in Scopecheck einfügt, sieht, was darin steht, und kann von dort weitermachen: jemand aus dem Team oder Sie selbst auf einem anderen Gerät.
share-warning = Wer den Link oder Code hat, kann lesen, was darin steht. Er ist nirgends gespeichert, deshalb können Sie ihn auch nicht zurückholen.
share-always = Einstufungen, angekreuzte Nachweise, Dokumente, Tore und was Sie zum Anwendungsbereich ausgewählt haben, sind immer dabei. Das Logo nie.
share-what = Was darf noch dabei sein?
share-names = Namen
share-names-hint = Organisation, Services, Standorte, Kunden, Technik und Ihr eigener Wortlaut des Scope-Statements. Sonst sind sie nur nummeriert, etwa „Service 1“.
share-notes = Notizen und Begründungen
share-notes-hint = Auch der Name des Checks und wer ihn ausgefüllt hat
share-empty = Sie haben noch nichts beantwortet, also gibt es nichts weiterzugeben.
share-too-much = Das ist mehr, als ein Link fassen kann. Lassen Sie etwas weg, oder speichern Sie eine Datei und schicken Sie diese.
share-link = Der Link
share-code = Der Code
share-size = { $count ->
    [one] { $count } Zeichen
   *[other] { $count } Zeichen
 }
share-copy-link = Link kopieren
share-copy-code = Code kopieren
share-no-address = Die Website, zu der dieser Check gehört, hat nicht festgelegt, wohin ein Link führen soll. Deshalb steht hier ein Code: Kopieren Sie ihn, und fügen Sie ihn in Scopecheck unter „{ $page }“ ein.
share-qr = Für Ihr Telefon
share-qr-text = Richten Sie die Kamera des Telefons auf das Bild und öffnen Sie den Link.
share-qr-label = QR-Code mit dem Link
share-qr-too-long = Der Link hat { $count } Zeichen. Ab { $most } wäre das Bild zu fein für die Kamera eines Telefons. Lassen Sie etwas weg, oder schicken Sie den Link.

# Die Seite, bevor etwas geöffnet wird

page-shared = Weitergegebenes öffnen
shared-lead = Fügen Sie einen Link oder Code ein, den Sie bekommen haben. Sie sehen, was darin steht, bevor etwas geöffnet wird.
shared-paste = Link oder Code
shared-look = Ansehen, was darin steht
shared-refused = Es wurde nichts geöffnet. Ihre Antworten sind unverändert.
shared-what = Was darin steht
shared-name = Name des Checks
shared-organization = Organisation
shared-edition = Ausgabe
shared-answered = Beantwortet
shared-ruleset = Regeln
shared-along = Dabei
shared-names-too = Namen
shared-notes-too = Notizen und Begründungen
shared-neither = Weder Namen noch Notizen
shared-remarks = Gut zu wissen
shared-ask = Öffnen?
shared-ask-text = Es ersetzt, was Sie hier beantwortet haben. Ihre Antworten sind nicht verloren: Sie können das rückgängig machen.
shared-open = Öffnen
shared-compare = Mit meinen Antworten vergleichen
shared-merge = Mit meinen Antworten zusammenführen
shared-nameless = Weitergegebener Check
shared-not-now = Jetzt nicht
shared-opened = Was weitergegeben wurde, ist geöffnet.
