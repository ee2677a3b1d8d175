# Sharing an assessment by a link, and opening what was shared.

# Names that stand in for those that are not sent along
share-organization = Organization { $number }
share-customers = Customers { $number }
share-technology = Technology { $number }
share-service = Service { $number }
share-site = Site { $number }
share-unit = Unit { $number }

# Why a link or code is refused
share-not-one = This is neither a link nor a code from Scopecheck.
share-damaged = The link or code is damaged: characters are missing, were added, or were changed on the way. Copy it again as a whole.
share-newer = The link was made by a newer version of Scopecheck. Reload this page, or ask for a file instead.
share-too-large = The link holds more than a check can. Nothing was opened.

# The page with the link

page-share = Share by a link
share-lead = Your check fits into a link. Whoever opens it sees what is in it and can go on from there: a colleague, or you on your phone.
share-lead-code = Your check fits into a code. Whoever pastes it into Scopecheck sees what is in it and can go on from there: a colleague, or you on another device.
share-warning = Whoever has the link or code can read what is in it. It is stored nowhere, so you cannot take it back either.
share-always = Grades, ticked evidence, documents, gates and what you chose about the scope always go along. The logo never does.
share-what = What else may go along?
share-names = Names
share-names-hint = Organization, services, sites, customers, technology and your own wording of the statement. Otherwise they are only numbered, such as “Service 1”.
share-notes = Notes and reasons
share-notes-hint = Also the name of the check, and who assessed it
share-empty = You have not answered anything yet, so there is nothing to share.
share-too-much = This is more than a link can hold. Leave something out, or save a file and send that.
share-link = The link
share-code = The code
share-size = { $count ->
    [one] { $count } character
   *[other] { $count } characters
 }
share-copy-link = Copy link
share-copy-code = Copy code
share-no-address = The website that this check is part of has not said where a link should lead. So here is a code: copy it, and paste it in Scopecheck under “{ $page }”.
share-qr = For your phone
share-qr-text = Point your phone’s camera at the picture and open the link.
share-qr-label = QR code with the link
share-qr-too-long = The link has { $count } characters. From { $most } on, a picture of it would be too fine for a phone’s camera. Leave something out, or send the link.

# The page before something is opened

page-shared = Open what was shared
shared-lead = Paste a link or code that you were given. You see what is in it before anything is opened.
shared-paste = Link or code
shared-look = See what is in it
shared-refused = Nothing was opened. Your answers are unchanged.
shared-what = What is in it
shared-name = Name of the check
shared-organization = Organization
shared-edition = Edition
shared-answered = Answered
shared-ruleset = Rules
shared-along = Included
shared-names-too = Names
shared-notes-too = Notes and reasons
shared-neither = Neither names nor notes
shared-remarks = Good to know
shared-ask = Open it?
shared-ask-text = It replaces what you have answered here. Your answers are not lost: you can undo this.
shared-open = Open it
shared-compare = Compare with my answers
shared-merge = Merge with my answers
shared-nameless = Shared check
shared-not-now = Not now
shared-opened = What was shared is open.
