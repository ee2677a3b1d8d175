# Der Zeitplan als Einträge eines Kalenders.

calendar-name = Auf dem Weg zu ISO/IEC 20000-1
calendar-event = ISO/IEC 20000-1: { $name }
calendar-alarm = In zwei Wochen: { $name }
calendar-back = Zurückgerechnet vom { $date }: Bis dahin möchten Sie das Zertifikat haben. Der erste Tag lässt etwas Luft, der letzte ist der späteste.
calendar-forward = Vorwärts gerechnet vom { $date }. Der erste Tag ist der frühestmögliche, der letzte ist realistisch, wenn sich etwas verzögert.
calendar-after = Der späteste Tag, wenn über das Zertifikat wie geplant entschieden wird. Am Ende zählen die Termine Ihrer Zertifizierungsstelle.
calendar-for = Für: { $organization }
calendar-estimate = Eine Schätzung aus Ihrer Selbsteinschätzung, kein vereinbarter Termin: Noch hat ihm niemand zugestimmt.
calendar-no-day = Ein Kalender braucht einen Tag, von dem aus gerechnet wird, und diese Auswertung hat keinen.
