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
share-too-large = The link holds more than an assessment can. Nothing was opened.
