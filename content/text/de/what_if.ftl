# Die Seite „Was wäre, wenn?“: für einen Moment andere Antworten, und der kürzeste Weg zum nächsten Tor.

what-if-lead = Spielen Sie mit anderen Antworten und sehen Sie sofort, was daraus folgen würde. Es ist nur ein Spiel: Nichts, was Sie hier ankreuzen, wird zur Antwort, und nichts davon wird gespeichert.
what-if-empty = Sie haben noch nichts beantwortet, also gibt es nichts durchzuspielen. Beginnen Sie mit einem beliebigen Abschnitt.

# Der kürzeste Weg
what-if-next = Der kürzeste Weg zum nächsten Tor
what-if-enough = { $count ->
        [one] Um „{ $gate }“ zu öffnen, genügt eine Änderung:
       *[other] Um „{ $gate }“ zu öffnen, genügen diese { $count } Änderungen:
    }
what-if-then-enough = { $count ->
        [one] Zusammen mit dem, was Sie angekreuzt haben, genügt noch eine Änderung, um „{ $gate }“ zu öffnen:
       *[other] Zusammen mit dem, was Sie angekreuzt haben, genügen diese { $count } Änderungen, um „{ $gate }“ zu öffnen:
    }
what-if-not-shortest = Sie brauchen jede davon. Einen kürzeren Weg kann es trotzdem geben.
what-if-no-way = Wir kennen keine Änderungen auf dieser Seite, die „{ $gate }“ öffnen würden.
what-if-all-open = Alle Tore wären offen. Mehr gibt es nicht zu öffnen.
what-if-try = Ausprobieren

# Was sich ankreuzen lässt
what-if-suppose = Andere Antworten
what-if-gates = Tore und Dokumente
what-if-scope = Anwendungsbereich
what-if-statements = Aussagen
what-if-forget = Alle Häkchen entfernen

# Eine Änderung in Worten
what-if-answer = „{ $question }“ → { $answer }
what-if-at = { $what }: „{ $question }“ → { $answer }
what-if-state = { $what } → { $state }
what-if-organization = Die Organisation ist genannt
what-if-service = Ein Service, den Kunden bekommen, ist genannt
what-if-in-catalogue = Die Services, bei denen Sie nicht sicher sind, stehen im Katalog
what-if-back-to-draft = Statt Ihres eigenen Wortlauts gilt der Entwurf
what-if-keep-in = { $clause } wird nicht weggelassen
what-if-rest = Alles, wozu Sie noch nichts gesagt haben: { $party }
what-if-months = { $months ->
        [one] Es gibt Aufzeichnungen aus einem Monat
       *[other] Es gibt Aufzeichnungen aus { $months } Monaten
    }

# Was daraus folgt
what-if-effect = Was daraus folgen würde
what-if-nothing = Sie haben noch nichts angekreuzt. Alles ist, wie Sie geantwortet haben.
what-if-says = { $count ->
        [one] Mit einer anderen Antwort: { $headline }
       *[other] Mit { $count } anderen Antworten: { $headline }
    }
what-if-same = Es bliebe dabei: { $headline }
what-if-met-same = Mit dem, was angekreuzt ist, wäre es dasselbe.
what-if-before = Wie Sie geantwortet haben
what-if-after = Mit dem, was angekreuzt ist
what-if-gates-move = Tore, die sich ändern würden
what-if-gate = Tor
what-if-no-gate = Kein Tor würde sich öffnen oder schließen.
what-if-met-before = Wie Sie geantwortet haben: { $range }
what-if-met-after = Mit dem, was angekreuzt ist: { $range }
