# Comparing with earlier files, and the way of several files.

page-compare = Compare with earlier files
compare-other = Names and settings
compare-name = Name of the check
compare-unknown = Not known to this version
compare-there = is named
compare-under = { $thing }, under { $edition }
compare-reason = Reason: { $reason }
