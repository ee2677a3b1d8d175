# Fähigkeitsgrade und Reife auf der Ergebnisseite, und die Ansicht, in der jede Aussage ihr Ziel erreichen muss.
# Die Namen der Grade und Attribute stehen in attributes.ftl.

# Fähigkeitsgrade

capability-title = Fähigkeitsgrade: mehr, als die Norm verlangt
capability-lead = Wie gefestigt ist jeder Prozess? ISO/IEC 20000-1 verlangt keinen Grad; hier sehen Sie, was Sie darüber hinaus zeigen könnten.
capability-lead-one = ISO/IEC 20000-1 verlangt keinen Fähigkeitsgrad. Mit Ihren bisherigen Antworten lässt sich Grad 1 zeigen: Der Prozess erfüllt seine Aufgabe.
capability-level = { $level } – { $name }
capability-level-old = { $level } – { $name } ({ $old } nach ISO/IEC 15504-2)
capability-not-rated = nicht eingeschätzt
capability-row = { $process }: Grad { $level } von 5, { $name }
capability-row-open = { $process }: { $state }
capability-sign-reached = erreicht
capability-sign-short = eingeschätzt, aber nicht erreicht
capability-sign-not-rated = nicht eingeschätzt: lässt sich nicht beanspruchen, heißt aber auch nicht „Machen wir nicht“
capability-attributes = Attribute
capability-attribute = { $code } { $letter }
capability-names-old = { $name } ({ $old } nach ISO/IEC 15504-2)
capability-rule-letters = Jedes Attribut eines Prozesses hat einen Buchstaben: N nicht (0–15 %), P teilweise (über 15 bis 50 %), L weitgehend (über 50 bis 85 %), F vollständig erfüllt (über 85 %).
capability-rule-one = PA1.1 folgt aus den Aussagen zum Prozess und ist so gut wie die schwächste, denn ein Mittelwert würde eine Lücke verdecken. Eine Aussage des Schnellchecks steht für die Einzelheiten, bis Sie diese selbst einschätzen. Alle anderen Attribute schätzen Sie direkt ein.
capability-rule = Ein Grad ist erreicht, wenn jedes seiner Attribute L oder F ist und jedes Attribut aller Grade darunter F. Ein Prozess hat den höchsten Grad, der erreicht ist, sonst 0.
capability-rule-open = Ein Attribut ohne Einschätzung ist kein N, aber sein Grad lässt sich nicht beanspruchen. Gefragt wird nach den Attributen eines Grades, sobald der Grad darunter erreicht ist.
capability-rule-source = Regel und Namen sind die von ISO/IEC 33020:2015; abweichende Namen aus der älteren ISO/IEC 15504-2 stehen in Klammern. Das ist Ihre eigene Einschätzung und kein Prozessassessment.
capability-levels = Die Grade
capability-names = Die Attribute

# Reife

maturity-title = Reife der Organisation
maturity-by = Nach Scopechecks eigener Zuordnung
maturity-by-changed = Nach Scopechecks eigener Zuordnung, von Ihnen geändert
maturity-level = Reifegrad { $level }: { $name }
maturity-not-known = Noch nicht bekannt
maturity-0 = unreif
maturity-1 = grundlegend
maturity-2 = gesteuert
maturity-3 = etabliert
maturity-4 = vorhersagbar
maturity-5 = innovierend
maturity-open = Nicht alle Prozesse, die über Reifegrad { $level } entscheiden, sind eingeschätzt. Diese zeigen dafür noch zu wenig oder noch gar nichts:
maturity-next = Für Reifegrad { $level } zeigen diese Prozesse noch zu wenig:
maturity-rule = Einen Fähigkeitsgrad hat ein Prozess, einen Reifegrad die Organisation. Reifegrade 1 bis 3: Jeder Prozess, der ab diesem oder einem niedrigeren Reifegrad zählt, hat mindestens den gleich hohen Fähigkeitsgrad. Reifegrade 4 und 5: Alle diese Prozesse haben mindestens Fähigkeitsgrad 3, und die für einen Reifegrad ausgewählten haben den gleich hohen Fähigkeitsgrad. Ein Prozess, der gar nicht vorkommt, zählt nicht.
maturity-source = Eine Regel dieser Art hat ISO/IEC TR 15504-7 beschrieben. Eine öffentliche Tabelle, welcher Prozess des Servicemanagements ab welchem Reifegrad zählt, gibt es nicht; diese ist deshalb Scopechecks eigene. Sie können sie ändern.
maturity-table = Welcher Prozess ab welchem Reifegrad zählt
maturity-counts-from = Zählt ab Reifegrad
maturity-selected = Ausgewählt für
maturity-selected-levels = Reifegrad { $levels }
maturity-select = { $process } zählt ab Reifegrad
maturity-changed = von Ihnen geändert, vorher: { $level }
maturity-reset = Zurück zu Scopechecks eigener Zuordnung

# Jede Aussage am Ziel

goal-title = Andere Ansicht: jede Anforderung am Ziel
goal-lead = Hier wird nichts gemittelt: Ein Prozess ist nur dann dort, wo er sein soll, wenn jede seiner Aussagen das Ziel erreicht. Was gut ist, verdeckt nicht, was fehlt.
goal-question = Ziel für jede Aussage
goal-met = Ziel überall erreicht
goal-not-met = unter dem Ziel
goal-unknown = zu wenig bekannt
goal-count = { $of ->
        [one] Bei { $met } von { $of } Prozess ist jede Aussage am Ziel.
       *[other] Bei { $met } von { $of } Prozessen ist jede Aussage am Ziel.
    }
goal-gaps = { $count ->
        [one] { $count } Aussage unter dem Ziel oder nicht eingeschätzt
       *[other] { $count } Aussagen unter dem Ziel oder nicht eingeschätzt
    }
goal-credit = Das ist die Regel von FitSM-6, der Selbsteinschätzung der freien FitSM-Reihe von ITEMO e. V. (Version 3), in unseren Worten und mit den Aussagen von Scopecheck; Texte aus FitSM verwenden wir nicht. Was FitSM abdeckt, ist nicht das, was ISO/IEC 20000-1 abdeckt: Zu Budgetierung oder Asset-Management sagt FitSM zum Beispiel nichts. Deshalb ersetzt keines der beiden Ergebnisse das andere.
