# How numbers and lists are formed. The application fills in the placeables.

# stands between the thousands of a number
number-group = ,
percent-one = { $n }%
percent-range = { $low }–{ $high }%
# a, b and c: the comma joins all but the last two, which "and" joins
list-comma = { $a }, { $b }
list-and = { $a } and { $b }
