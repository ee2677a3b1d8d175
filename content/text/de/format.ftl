# Wie Zahlen und Listen gebildet werden. Die Anwendung setzt die Platzhalter ein.

# steht zwischen den Tausendern einer Zahl
number-group = .
percent-one = { $n }{"\u00A0"}%
percent-range = { $low }–{ $high }{"\u00A0"}%
# a, b und c: das Komma verbindet alle bis auf die letzten beiden, die »und« verbindet
list-comma = { $a }, { $b }
list-and = { $a } und { $b }
