# Die Seite mit dem Scope-Statement: woher die Wörter kommen, eigener Wortlaut, die Wege hinaus.

# Bei den Fragen
statement-phrase = In Ihrem Statement:
statement-phrase-draft = Im Entwurf:

# Die Antwort hinter den Wörtern
statement-behind = Die Antwort hinter „{ $words }“
statement-behind-none = Die Antwort hinter den Wörtern
statement-behind-hint = Zeigen Sie auf ein paar Wörter oder gehen Sie mit der Tabulatortaste dorthin: Dann sehen Sie hier die Antwort, aus der sie stammen. Klicken oder tippen Sie darauf, bleibt sie stehen.

# Eigener Wortlaut
statement-edit = Wortlaut bearbeiten
statement-own = Das ist Ihr eigener Wortlaut.
statement-own-en = Ihr Wortlaut auf Englisch
statement-own-de = Ihr Wortlaut auf Deutsch
statement-own-hint = Sobald Sie etwas geändert haben, ändern Ihre Antworten diesen Text nicht mehr. Was sie stattdessen sagen, zeigen wir Ihnen.
statement-own-empty = Solange dieses Feld leer ist, gilt der Entwurf.
statement-back = Zurück zum Entwurf
statement-notice-back = Jetzt gilt wieder der Entwurf. Ihren Wortlaut können Sie noch zurückholen.

# Was inzwischen anders ist
statement-changed = { $count ->
        [one] An einer Stelle sagen Ihre Antworten inzwischen etwas anderes
       *[other] An { $count } Stellen sagen Ihre Antworten inzwischen etwas anderes
    }
statement-changed-text = Ihr Text bleibt, wie er ist, bis Sie etwas übernehmen.
statement-removed = nicht mehr:
statement-added = neu:
statement-lost = Die früheren Wörter stehen nicht mehr unverändert in Ihrem Text. Sie können die neuen anfügen oder kopieren.
statement-take = Übernehmen
statement-add = An meinen Text anfügen
statement-keep = Meins behalten
statement-notice-taken = In Ihren Text übernommen.

# Die Wege hinaus
statement-formats = Andere Formate
statement-as-text = Nur Text
statement-as-markdown = Markdown
statement-as-html = HTML
statement-not-saved = Ihr Browser lässt das Speichern hier nicht zu.
statement-file-name = scope-statement
statement-document-title = Anwendungsbereich des Servicemanagementsystems
statement-document-annex = Anlage: Services

# Ein Statement, das es schon gibt
statement-existing = Ein vorhandenes Statement prüfen
statement-existing-text = Fügen Sie es hier ein, von einem Zertifikat oder aus einem eigenen Entwurf. Es bleibt auf dieser Seite, und Ihre Antworten bleiben, wie sie sind, bis Sie etwas übernehmen.
statement-existing-language = Es ist geschrieben auf
statement-existing-label = Ihr vorhandenes Statement
statement-existing-count = { $count ->
        [0] Wir haben nichts einzuwenden.
        [one] Eine Anmerkung
       *[other] { $count } Anmerkungen
    }
statement-read = Das lesen wir daraus
statement-read-text = Prüfen Sie es vorher, denn wir lesen nur nach Stichwörtern. Wenn Sie es übernehmen, ersetzt es Ihre Antworten auf diese Fragen; die übrigen bleiben. Sie können es zurücknehmen.
statement-read-take = In meine Antworten übernehmen
statement-read-known = Das sagen Ihre Antworten schon.
statement-read-nothing = Eine Organisation, Services oder Orte konnten wir in diesem Text nicht erkennen.
statement-read-notice = In Ihre Antworten übernommen.

# Beim Wortlaut
statement-article = Stimmt der Artikel im deutschen Satz nicht?
statement-better = Zum Beispiel:
