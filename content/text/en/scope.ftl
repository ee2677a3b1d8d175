# The pages about the scope, beyond the first questions: editions, who operates what, wishes, the
# picture, variants, an existing certificate.

# Editions

edition-name-2018 = ISO/IEC 20000-1:2018
edition-name-2011 = ISO/IEC 20000-1:2011
edition-name-2005 = ISO/IEC 20000-1:2005
edition-name-bs15000 = BS 15000-1:2002
edition-ended-2011 = Certificates of this edition have not been valid since the end of March 2022. If you want a new one, plan an initial audit against the edition of 2018. The check still reads your answers by the old edition, so that you can see where you come from.
edition-ended-2005 = Certificates of this edition are no longer valid: audits against it ended on 1 June 2013. If you want a new one, plan an initial audit against the edition of 2018. The check still reads your answers by the old edition, so that you can see where you come from.
edition-ended-bs15000 = Certificates of BS 15000 are no longer valid; we have found no public date for when that began. If you want a new one, plan an initial audit against ISO/IEC 20000-1:2018. The check still reads your answers by the old standard, so that you can see where you come from.
edition-changes = What changes with this edition
edition-changes-text = Your answers stay. They are now judged by { $edition }; switch back, and everything is as it was.
edition-moved = Moved
edition-new = New, or asked separately here
edition-gone = Not asked in this edition
edition-moved-item = { $before } is now { $after }
edition-is-clause-group = Only the chapters of BS 15000 are known from public sources. So we ask by chapter who operates what, not by process.

# Findings by their cause

cause-applicant = Who applies
cause-left-out = What you leave out
cause-absent = What does not occur
cause-limits = How the scope is limited
cause-leadership = Leading it yourselves
cause-shares = How much stays with you
cause-control = Control over other parties
cause-nobody = Nobody does it
cause-naming = Naming organization and services
cause-wording = Wording of the statement
cause-catalogue = Scope and catalogue
cause-entities = Several legal entities
cause-sites = Several sites
cause-readiness = Before the audit
cause-certificate = Your existing certificate
finding-more = { $count ->
        [one] One more remark on this
       *[other] { $count } more remarks on this
    }

# Who operates what, as a matrix

matrix-caption = Who operates each process
matrix-process = Process
matrix-own = We
matrix-own-with-support = We, with support
matrix-internal-supplier = Other unit
matrix-external-supplier = Supplier
matrix-customer = Customer
matrix-nobody = Nobody
matrix-unknown = Don’t know
matrix-fill = Fill in whatever is still open with
matrix-fill-go = Fill in
matrix-must-be-own = has to stay with you
matrix-nobody-count = { $count } with nobody
matrix-count = { $own } of { $of } with you, { $others } with others, { $open } still open
control-same = Copy to all with this kind of party
control-same-done = All others with the same kind of party have these answers now.

# A wish refused, and what to do instead

wish-refused = { $clause } cannot be left out under { $edition }.
wish-why-process = The processes rely on one another: if one is missing, nobody can show that the services as a whole are under control.
wish-why-system = This part holds the processes together: without it, nobody could show that the system is led, checked and improved.
wish-instead = What you may limit instead
wish-to-services = Keep a service outside instead
wish-to-locations = Keep a site outside instead
wish-to-units = Keep a unit outside instead
wish-to-operators = Let others do it, under your control
wish-to-absent = It just does not occur at present
wish-moved = Your wish about { $clause } has been withdrawn. Name here what should stay outside instead.
outside-title = What may stay outside
outside-text = Services, sites and units may stay outside the scope. Inside this boundary everything applies.

# The scope as a picture

picture-title = Your scope as a picture
picture-text = Inside the boundary everything applies. Others may do part of the work for you, but your certificate does not cover them.
picture-inside = Inside the scope
picture-others = Done by others for you
picture-outside = Outside the scope
picture-table = The picture as a table
picture-organization = Organization
picture-services = Services
picture-units = Units
picture-sites = Sites
picture-customers = Customers
picture-technology = Technology
picture-nothing = Nothing named
picture-more = { $count ->
        [one] and one more
       *[other] and { $count } more
    }
picture-processes = { $count ->
        [one] one process or part of the system
       *[other] { $count } processes or parts of the system
    }

# Two variants

page-variants = Two scopes side by side
variants-lead = Not sure yet where to draw the boundary? Copy your scope, change one of the two variants, and compare them here.
variants-examples = For example with and without a second site, or with your own service desk and with one that a supplier runs.
variants-shared = The edition, how you work today, the gates and an existing certificate count for both.
variants-none = So far there is only this one scope.
variants-copy = Copy this scope to a second variant
variants-current = You are working on this one
variants-name = Name of this variant
variants-name-missing = Without a name of its own, this variant is called “{ $name }” here.
variants-change = Change this scope
variants-swap = Work on “{ $name }”
variants-drop = Discard “{ $name }”
variants-rules = Rules that differ
variants-rules-same = The same rules apply to both.
variants-rules-none = None
variants-only = Only in “{ $name }”
variants-figures = In figures
variants-parties = Processes operated by others
variants-statement = Scope statement
variants-statement-same = It reads the same for both.
variants-notice-copied = Your scope has been copied: there are now two variants. Change one of them, then compare.
variants-notice-swapped = You are now working on “{ $name }”.
variants-notice-dropped = “{ $name }” has been discarded.

# The certificate page

page-certificate = An existing certificate
certificate-lead = Do you have a certificate, or did you have one? Enter three details, and you will see where it stands today and what comes next.
certificate-clear = Clear these answers
certificate-standing = Where it stands today
certificate-status-none = Enter the edition and the date of issue. Then you will see here where your certificate stands.
certificate-status-valid = By the dates you entered, the three years are not over yet and nothing is due at present. Put the next audit in your calendar.
certificate-status-surveillance-due = A surveillance audit is coming up: agree on a date with your certification body now, and check what is still open from the last report.
certificate-status-surveillance-overdue = The certification body’s last audit was more than twelve months ago, so it may suspend the certificate: contact it now and agree on the earliest date possible.
certificate-status-recertification-due = The certificate will soon expire: agree on the recertification audit with your certification body now, so that it is finished in time.
certificate-status-expired = The three years are over and the certificate has expired: call your certification body now and stop advertising with it.
certificate-status-transition-missed = The certificate is based on an edition whose transition period is over, so it is no longer valid, whatever date it bears: plan an initial audit against the edition of 2018.
certificate-state-valid = Nothing due
certificate-state-surveillance-due = Surveillance audit due
certificate-state-surveillance-overdue = Surveillance audit overdue
certificate-state-recertification-due = Recertification due
certificate-state-expired = Expired
certificate-state-transition-missed = No longer valid
certificate-ended = Certificates of { $edition } were valid until { $date } at the latest.
certificate-issued-ahead = This date is in the future. Enter the date of issue that the certificate shows.
certificate-surveillance-ahead = This date is in the future. Enter the last audit that has taken place, or leave the field empty.
certificate-surveillance-before-issue = This audit was before the date of issue. If there has been none since, leave the field empty.
certificate-surveillance-after-expiry = This audit was more than three years after the date of issue. If the certificate has been renewed since, enter the date of the latest renewal above.
certificate-cycle = The three-year cycle
certificate-cycle-issued = Issued
certificate-cycle-surveillance-1 = First surveillance audit
certificate-cycle-surveillance-2 = Second surveillance audit
certificate-cycle-recertification = Recertification audit
certificate-cycle-expiry = Expiry
certificate-cycle-by = by { $date }
certificate-cycle-before = before { $date }
certificate-cycle-past = past
certificate-cycle-not-entered = no audit entered
certificate-cycle-next = next
certificate-no-today = We do not know today’s date here, so we cannot say what is due. Compare the dates yourself.
certificate-hint = These dates follow the usual three-year cycle, with no more than twelve months from audit to audit. Strictly speaking, the second surveillance audit only has to take place within its calendar year, and many certificates expire a day earlier. What counts are the dates that your certification body has given you.
error-date = Enter the full date: day, month and year
