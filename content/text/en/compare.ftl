# Comparing with earlier files, and the way of several files. What things are called beyond their questions.

page-compare = Compare with earlier files
compare-lead = Open a file you saved earlier and see what has changed since: first the gates and ranges, then the answers that differ.
compare-trend-hint = With two files or more, you also see how you got here.
compare-none = No other file is open yet.
compare-files = Other files
compare-files-text = They are here for comparison only. Nothing from them is kept, and your answers stay as they are.
compare-open = Open files
compare-close = Close
compare-close-all = Close all
compare-arrived = { $count ->
        [one] One file is open beside your answers.
       *[other] { $count } files are open beside your answers.
    }
compare-refused = { $count ->
        [one] One file was not opened. Everything else is as it was.
       *[other] { $count } files were not opened. Everything else is as it was.
    }
compare-too-many = No more than { $most } files can be open at once.
compare-unknown-fields = { $count ->
        [one] One field is unknown to this version. It is neither compared nor merged.
       *[other] { $count } fields are unknown to this version. They are neither compared nor merged.
    }
compare-problem = { $name }: { $reason }
compare-earlier = Which of them is the earlier one?
compare-editions = That file is about { $before }, your check about { $now }. Both are read by the newer one.
compare-since = Since “{ $name }”
compare-same = Nothing has changed.
compare-headline = { $opened ->
        [0] No gate opened
        [one] One gate opened
       *[other] { $opened } gates opened
    }, { $lost ->
        [0] none was lost
        [one] one is no longer open
       *[other] { $lost } are no longer open
    }.
compare-changes = { $changes ->
        [0] Nothing was answered differently
        [one] One thing was answered differently
       *[other] { $changes } things were answered differently
    }, { $same ->
        [0] nothing the same.
        [one] one the same.
       *[other] { $same } the same.
    }
compare-before = Before
compare-now = Now
compare-both = Before and now
compare-gates = The gates, before and now
compare-moved = has changed
compare-bands = What is in place, before and now
compare-picture = The areas, before and now
compare-picture-lead = For each area, the range that the earlier answers allow, and the range that today’s allow.
compare-picture-before = before
compare-picture-now = now
compare-picture-row = before { $before }, now { $now }
compare-processes = Processes that have moved
compare-processes-none = No process has moved.
compare-level = Capability level
compare-level-none = not rated
compare-findings-new = New likely findings
compare-findings-gone = Findings no longer likely
compare-finding = { $clause }: { $likely }
compare-answers = What was answered differently
compare-thing = What it is about
compare-fold = { $group } ({ $count })
compare-fold-processes = { $count ->
        [one] Show one process
       *[other] Show { $count } processes
    }
compare-fold-findings = { $count ->
        [one] Show one finding
       *[other] Show { $count } findings
    }
compare-note = Note: “{ $note }”
compare-to-merge = Merge what several people answered
compare-trend = Progress from file to file
compare-trend-text = Ordered by file name; your present answers come last.
compare-trend-own = Now
compare-trend-picture = Overall, file by file
compare-trend-picture-lead = For each file, the range of what may be in place, by its answers.
compare-trend-file = File
compare-trend-whole = Overall
compare-trend-gates = Gates open
compare-other = Names and settings
compare-name = Name of the check
compare-unknown = Not known to this version
compare-there = is named
compare-under = { $thing }, under { $edition }
compare-reason = Reason: { $reason }
