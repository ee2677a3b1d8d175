# What a host's page adds: who would like the answers, whom to ask, where its links lead.

consent-title = Your answers for { $asks }
consent-what = So far they stay with you. If you tick this box, this page passes your answers and every change on to the site that it is part of, as long as the box stays ticked. What that site does with them is up to its owner.
consent-give = { $asks } may have my answers
consent-given = Your answers are being passed on. Untick the box to stop that; what has been passed on stays there.
consent-not-given = Nothing is passed on.
consent-pill = { $asks } receives your answers

contact-title = Questions about your result?
contact-text = The people behind this site can tell you what it means for you. Nothing is sent when you follow the link.
contact-go = Get in touch
privacy-of-host = How this site protects your data
link-opens-beside = (opens in a new tab)
