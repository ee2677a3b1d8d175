# The page "What if": other answers for a moment, and the shortest way to the next gate.

what-if-lead = Play with other answers and see at once what would follow. It is only a game: nothing you tick here becomes an answer, and none of it is saved.
what-if-empty = You have not answered anything yet, so there is nothing to play with. Begin with any section.

# The shortest way
what-if-next = The shortest way to the next gate
what-if-enough = { $count ->
        [one] To open “{ $gate }”, one change is enough:
       *[other] To open “{ $gate }”, these { $count } changes are enough:
    }
what-if-then-enough = { $count ->
        [one] With what you have ticked, one more change is enough to open “{ $gate }”:
       *[other] With what you have ticked, these { $count } changes are enough to open “{ $gate }”:
    }
what-if-not-shortest = You need every one of them. There may still be a shorter way.
what-if-no-way = We know of no changes on this page that would open “{ $gate }”.
what-if-all-open = Every gate would be open. There is nothing more to open.
what-if-try = Try these

# What can be ticked
what-if-suppose = Other answers
what-if-gates = Gates and documents
what-if-scope = Scope
what-if-statements = Statements
what-if-forget = Untick all

# A change in words
what-if-answer = “{ $question }” → { $answer }
what-if-at = { $what }: “{ $question }” → { $answer }
what-if-state = { $what } → { $state }
what-if-organization = The organization is named
what-if-service = One service that customers receive is named
what-if-in-catalogue = The services you are not sure about are in the catalogue
what-if-back-to-draft = The draft takes the place of your own wording
what-if-keep-in = { $clause } stays in
what-if-rest = Everything you have said nothing about yet: { $party }
what-if-months = { $months ->
        [one] There are records for one month
       *[other] There are records for { $months } months
    }

# What follows
what-if-effect = What would follow
what-if-nothing = You have not ticked anything yet. Everything is as you answered it.
what-if-says = { $count ->
        [one] With one answer changed: { $headline }
       *[other] With { $count } answers changed: { $headline }
    }
what-if-same = It would stay as it is: { $headline }
what-if-met-same = With what you have ticked it would be the same.
what-if-before = With your answers
what-if-after = With what you have ticked
what-if-gates-move = Gates that would change
what-if-gate = Gate
what-if-no-gate = No gate would open or close.
what-if-met-before = With your answers: { $range }
what-if-met-after = With what you have ticked: { $range }
