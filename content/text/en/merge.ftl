# Merging what several people answered.

page-merge = Merge what several people answered
merge-lead = Open the files of your colleagues. What you all say the same, or only one of you says, comes together by itself. Where you differ, you get an agenda, and you decide.
merge-lead-parts = If one of you answered the scope and others the processes, everything simply combines.
merge-who = Who answered
merge-who-own = These answers here
merge-who-file = “{ $name }”
merge-who-hint = A person or a role. It is kept beside each answer.
merge-own-name = Our own answers
merge-counts = What comes together
merge-same = Said the same
merge-only-one = Said by one only
merge-differing = Said differently
merge-agenda = Agenda: where you differ
merge-agenda-text = The lowest grade is chosen beforehand, because it is the one that you can all stand behind. Where no grade is given, it is your own answer. Talk it over and choose another where you agree on it. All notes are kept with the name.
merge-agenda-none = Nothing is said differently.
merge-agenda-hidden = { $count ->
        [one] One more difference is not shown with this choice.
       *[other] { $count } more differences are not shown with this choice.
    }
merge-show = Show
merge-show-all = everything
merge-show-scope = the scope
merge-show-processes = processes and management system
merge-show-documents = documents, gates, everything else
merge-voice = { $by }: { $said }
merge-voice-note = { $by }: “{ $note }”
merge-open = Leave it open for now
merge-notes = What was noted
merge-take = Take over
merge-take-text = Takes everything that comes together into your answers, with what is chosen above. You can undo it in one step.
merge-taken = The answers are merged.
merge-taken-text = Everybody’s answers are together now. Who said what stands beside the statements, in the report and where you check your answers. Save them as a file, so that nothing is lost.
merge-nothing = There is nothing in these files that you do not have already.
merge-too-large = Together this is more than a file can hold. Close one of the files, or shorten notes.
merge-print = Print the agenda
merge-voices = Who said what
merge-voices-nothing = no grade
merge-edition = The files are about different editions. All are read by { $edition } here.
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
