# French: comment se forment les nombres et les listes. L’application remplit les emplacements.

# entre les milliers d’un nombre
number-group = {"\u202F"}
percent-one = { $n }{"\u00A0"}%
percent-range = { $low }–{ $high }{"\u00A0"}%
# a, b et c : la virgule relie tout sauf les deux derniers, que « et » relie
list-comma = { $a }, { $b }
list-and = { $a } et { $b }
