# French: le calendrier de préparation sous forme d’entrées d’agenda.

calendar-name = En route vers ISO/IEC 20000-1
calendar-event = ISO/IEC 20000-1 : { $name }
calendar-alarm = Dans deux semaines : { $name }
calendar-back = Calculé à rebours à partir du { $date }, jour où vous aimeriez avoir le certificat. Le premier jour laisse un peu de marge, le dernier est la limite.
calendar-forward = Calculé à partir du { $date }. Le premier jour est le plus tôt possible, le dernier est réaliste en cas de retard.
calendar-after = Dernier jour possible si la décision de certification tombe comme prévu. En définitive, seules comptent les dates de votre organisme de certification.
calendar-for = Pour : { $organization }
calendar-estimate = Une estimation tirée de votre autoévaluation, pas un rendez-vous : personne n’a encore confirmé ce jour.
calendar-no-day = Un agenda a besoin d’un jour de départ, et cette évaluation n’en a pas.
