# The pictures: what their shapes mean, and how to take them along. Their titles and the names in them
# are those of the pages and the report.

picture-areas-title = What is known of each area
picture-areas-lead = For each area, the range of what is in place that your answers allow. Above { $goal } it counts as fully in place.
picture-known = range that your answers allow
picture-unknown = nothing known yet
picture-goal = right of this line: fully in place (above { $goal })
picture-capability-lead = For each process, the capability level that it has reached.
picture-counts-from = maturity level from which the process counts
picture-counts-row = { $row }, counts from maturity level { $level }
picture-gates-lead = The gates in the order in which they are passed.
picture-named = { $name }: { $state }
picture-timeline-title = The way to the certificate and the three years after it
picture-before = Up to the certificate
picture-today = today, { $date }
picture-quarter = Q{ $quarter } { $year }
picture-span = earliest to realistic day
picture-span-back = from a day that leaves some room to the latest day
picture-download = Download this picture
picture-as-svg = SVG, for print and for editing
picture-as-png = PNG, for slides and documents
picture-refused = The browser could not make the picture.
picture-of-gates = The gates as a picture
