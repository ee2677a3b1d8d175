# Where the answers stay, and what is kept on the visitor's device.

page-kept = Your checks
kept-pill-saved = Kept on this device · saved { $time }
kept-pill-on = Kept on this device
kept-pill-problem = Not kept at the moment

kept-off = At present your answers are only in the memory of this tab: they are gone when you close it, unless you save a file.
kept-on = Your answers are kept in this browser on this device, and nowhere else. Every change is saved automatically. A check that you have not changed for 90 days is deleted.
kept-looked = This is what is kept in this browser. What you answer now is not kept yet.
kept-closed = This check runs in a closed-off frame: it can keep nothing in the browser and print nothing. Save a file to go on another day. You can also save a report as a file and print it from there.
kept-forbidden = The site that shows this check has switched off keeping answers in the browser. Save a file to go on another day.
kept-check = The page that brings this check also bars the browser from connecting to other sites (through its Content Security Policy). Anyone else who uses this device with your account can see what is kept here.
kept-begin = Keep on this device
kept-look = Show what is kept here
kept-forget = Delete my data here
kept-this = This check
question-assessment-name = Name of this check
    .hint = For the list, for files and for the report, such as the year
kept-copy = Start a new check from these answers
kept-copy-text = The new check starts with these answers, each marked for another look. Only “Before the audit” and your target date start empty. The old check stays.
kept-copy-name = { $name } (new)
kept-others = Other checks
kept-none = There are no other checks here.
kept-at = changed on { $day }, { $time }
kept-at-unknown = changed at an unknown time
kept-about = { $said ->
        [one] { $at }, { $said } statement answered
       *[other] { $at }, { $said } statements answered
    }
kept-unnamed = Check without a name
kept-open = Open
kept-remove = Delete
kept-removed = Deleted.
kept-expired = { $count ->
        [one] { $count } check had not been changed for 90 days and was deleted.
       *[other] { $count } checks had not been changed for 90 days and were deleted.
    }
kept-newer = A newer version of Scopecheck saved this check. It stays as it is.
kept-unreadable = What is kept here is damaged and cannot be read.
kept-all-save = Save all as one file
kept-all-open = Open a file with several checks
kept-all-name = all
kept-all-text = One file with this check and all others: as a backup, or to take them to another device.
kept-all-opened = { $count ->
        [one] { $count } check was added to the list.
       *[other] { $count } checks were added to the list.
    }

kept-resumed = You go on where you left off.
kept-resumed-older = The last change could not be read any more. This is what was saved just before it.

kept-denied = Your answers cannot be kept in this browser
kept-denied-text = The browser does not allow it here, perhaps because this is a private window or a page inside another. Everything goes on working in this tab. Save a file before you close it.
kept-full = There is no room left for your answers in this browser
kept-full-text = What was saved last is still there; what you have answered since is only in this tab. Delete checks that you no longer need, or save a file.
kept-gone = This check was deleted from this device
kept-gone-text = It happened in another tab or in the settings of the browser. Your answers are still here in this tab.
kept-elsewhere = This check was changed in another tab
kept-elsewhere-text = Nothing has been overwritten. Go on with the other version, or keep yours as a check of its own beside it.
kept-try-again = Try again
kept-again = Keep it again
kept-theirs = Go on with the other version
kept-both = Keep both

problem-archive = This file holds several checks. Open it on the page “Your checks”.
problem-not-an-archive = This is not a file with several checks.
