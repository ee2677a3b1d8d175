# Eine Einschätzung als Link weitergeben und öffnen, was weitergegeben wurde.

# Namen, die für nicht mitgesendete stehen
share-organization = Organisation { $number }
share-customers = Kunden { $number }
share-technology = Technik { $number }
share-service = Service { $number }
share-site = Standort { $number }
share-unit = Bereich { $number }

# Warum ein Link oder Code abgelehnt wird
share-not-one = Das ist weder ein Link noch ein Code von Scopecheck.
share-damaged = Der Link oder Code ist beschädigt: Unterwegs sind Zeichen verloren gegangen, hinzugekommen oder verändert worden. Kopieren Sie ihn noch einmal vollständig.
share-newer = Der Link stammt von einer neueren Version von Scopecheck. Laden Sie diese Seite neu, oder bitten Sie um eine Datei.
share-too-large = Der Link enthält mehr, als eine Einschätzung umfassen kann. Es wurde nichts geöffnet.
