# The page with the scope statement: where its words come from, own wording, the ways out.

# At the questions
statement-phrase = In your statement:
statement-phrase-draft = In the draft:

# The answer behind the words
statement-behind = The answer behind “{ $words }”
statement-behind-none = The answer behind the words
statement-behind-hint = Point at some of the words, or go to them with the Tab key, and you see the answer behind them here. Click or tap to keep it in view.

# Own wording
statement-edit = Edit the wording
statement-own = This is your own wording.
statement-own-en = Your wording in English
statement-own-de = Your wording in German
statement-own-hint = Once you have changed something, your answers no longer change this text. We show you what they say instead.
statement-own-empty = As long as this field is empty, the draft stands.
statement-back = Back to the draft
statement-notice-back = The draft stands again. You can still get your wording back.

# What differs by now
statement-changed = { $count ->
        [one] In one place, your answers now say something else
       *[other] In { $count } places, your answers now say something else
    }
statement-changed-text = Your text stays as it is until you use one of these.
statement-removed = no longer:
statement-added = new:
statement-lost = Your text no longer has the earlier words as they were. You can add the new ones or copy them.
statement-take = Use this
statement-add = Add to my text
statement-keep = Keep mine
statement-notice-taken = Now in your text.

# The ways out
statement-formats = Other formats
statement-as-text = Plain text
statement-as-markdown = Markdown
statement-as-html = HTML
statement-not-saved = Your browser does not allow saving here.
statement-file-name = scope-statement
statement-document-title = Scope of the service management system
statement-document-annex = Annex: services

# A statement that somebody already has
statement-existing = Check a statement you already have
statement-existing-text = Paste it here, from a certificate or a draft of your own. It stays on this page, and your answers stay as they are until you use something from it.
statement-existing-language = It is written in
statement-existing-label = Your existing statement
statement-existing-count = { $count ->
        [0] We have no objections.
        [one] One remark
       *[other] { $count } remarks
    }
statement-read = What we read in it
statement-read-text = Check it first: we only look for keywords. If you use it, it replaces your answers to these questions; the others stay. You can undo this.
statement-read-take = Use in my answers
statement-read-known = Your answers already say this.
statement-read-nothing = We could not make out an organization, services or places in this text.
statement-read-notice = Now in your answers.

# At the wording
statement-article = Is the article in the German sentence wrong?
statement-better = For example:
