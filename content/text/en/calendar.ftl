# The timeline as entries of a calendar.

calendar-name = On the way to ISO/IEC 20000-1
calendar-event = ISO/IEC 20000-1: { $name }
calendar-alarm = In two weeks: { $name }
calendar-back = Counted back from { $date }, the day by which you would like to have the certificate. The first day leaves some room; the last day is the latest.
calendar-forward = Counted forward from { $date }. The first day is the earliest possible; the last is realistic with delays.
calendar-after = The latest day if the decision on the certificate is made as planned. In the end, the dates that your certification body sets are what counts.
calendar-for = For: { $organization }
calendar-estimate = An estimate from a self-assessment, not an appointment. Nobody has agreed to this day yet.
calendar-no-day = A calendar needs a day to start from, and this evaluation was made without one.
