# Merging what several people answered.

page-merge = Merge what several people answered
merge-lead = Open your colleagues’ files. Where you all agree, or only one of you has answered, the answers combine by themselves. Where you differ, you get an agenda, and you decide.
merge-lead-parts = If one of you answered on the scope and others on the processes, everything simply combines.
merge-files-text = Your answers change only when you press “{ $take }” below.
merge-who = Who answered?
merge-who-own = Your answers
merge-who-file = “{ $name }”
merge-who-hint = A person or a role. The name stays beside each answer.
merge-own-name = Our own answers
merge-counts = What comes together
merge-same = Answered alike
merge-only-one = Answered by one side only
merge-differing = Answered differently
merge-agenda = Agenda: where you differ
merge-agenda-text = The lowest grade is already chosen, because you can all stand behind it. Where there are no grades, your own answer is. Talk it over, and choose another where you agree. All notes are kept, each with its name.
merge-agenda-none = You do not differ anywhere.
merge-agenda-hidden = { $count ->
        [one] One more difference is hidden by this choice.
       *[other] { $count } more differences are hidden by this choice.
    }
merge-show = Show
merge-show-all = everything
merge-show-scope = the scope
merge-show-processes = processes and management system
merge-show-documents = documents, gates, everything else
merge-voice = { $by }: { $said }
merge-voice-note = { $by }: “{ $note }”
merge-open = Leave it open for now
merge-notes = Evidence and notes
merge-take = Merge into my answers
merge-take-text = Everything that combines goes into your answers, and so does what is chosen above. You can undo this in one step.
merge-taken = The answers are merged.
merge-taken-text = Everybody’s answers are together now. You find who said what beside the statements, in the report and where you check your answers. Save a file, so that nothing is lost.
merge-nothing = These files hold nothing that you do not already have.
merge-too-large = Together this is more than one file can hold. Close one of the files, or shorten some notes.
merge-print = Print the agenda
merge-voices = Who said what
merge-voices-nothing = no grade
merge-edition = The files are about different editions. Here all of them are read by { $edition }.
merge-also = { $first }; { $second }

# On the command line

merge-left-out = { $count ->
        [one] One difference stays without an answer in the merged file.
       *[other] { $count } differences stay without an answer in the merged file.
    }
merge-took-lower = { $count ->
        [one] For one statement the lower grade was taken.
       *[other] For { $count } statements the lower grade was taken.
    }
