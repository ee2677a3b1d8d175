# Der Einbettungsdoktor: für alle, die den Check in eine Seite einbauen. Was er gefunden hat und was zu ändern ist.

doctor-title = Einbettung prüfen
doctor-page = Geprüft: { $address }
doctor-looking = Wird geprüft …
doctor-healthy = Hier steht nichts im Weg.
doctor-ill = Zu ändern: { $bad }
doctor-good = In Ordnung
doctor-note = Hinweis
doctor-bad = Bitte ändern

doctor-wasm-good = WebAssembly darf laufen.
doctor-wasm-bad = WebAssembly darf hier nicht laufen ({ $reason }). Die Richtlinie der Seite muss es mit dieser Kopfzeile erlauben:
doctor-files-good = Die Dateien kommen von { $address }.
doctor-missing = { $address } gibt es nicht (Status { $status }). Legen Sie alle Dateien des Builds dort ab.
doctor-type = { $address } kommt als „{ $sent }“. Als application/wasm übersetzen Browser schneller; für Apache:
doctor-closed = { $address } lässt sich von dieser Seite aus nicht laden. Senden Sie die erste Kopfzeile mit der Seite, die zweite mit den Dateien:
doctor-storage-good = Antworten können auf dem Gerät aufbewahrt werden, wenn die Besucherin oder der Besucher das will.
doctor-storage-note = In diesem Browser oder Rahmen lässt sich nichts aufbewahren. Der Check läuft im Arbeitsspeicher und sagt das; eine Datei lässt sich trotzdem speichern.
doctor-sandbox = Der Rahmen ist abgeschlossen: Nichts wird aufbewahrt, nichts gedruckt. Ist das nicht gewollt, öffnen Sie ihn so weit:
doctor-frame = Der Rahmen hat eine eigene Herkunft.
doctor-messages-good = { $host } hört den Rahmen: Höhe und Ereignisse kommen an.
doctor-messages-bad = Um diesen Rahmen herum hört niemand zu: Seine Höhe bleibt, wie sie ist, und Ereignisse kommen nicht an. Lassen Sie unser Skript den Rahmen anlegen:
doctor-twice = Der Check wird von mehreren Adressen geladen: { $scripts }. Die erste bedient alle Elemente. Behalten Sie eine Zeile:
doctor-undefined = Ein Element ist da, aber sein Skript kam nicht an oder lief nicht. Es braucht diese Zeile und eine Richtlinie, die sie erlaubt:
doctor-version = Version { $version }; Elemente auf dieser Seite: { $elements }.
doctor-integrity-good = Die Prüfsumme des Skripts stimmt.
doctor-integrity-note = Das Skript ist nicht festgelegt. Mit seiner Prüfsumme weist der Browser jedes andere ab:
doctor-integrity-bad = Die Prüfsumme passt nicht zu dem Skript, das jetzt dort liegt; der Browser weist es ab. Ist die neue Version gewollt:
doctor-hidden = Ein Element wird zurzeit nicht gezeigt. Es startet, sobald es gezeigt wird.
doctor-height-good = Nichts schneidet das Element ab; es ist { $height } Pixel hoch.
doctor-height-bad = { $name } ist niedriger als der Check und schneidet ihn ab:
doctor-colours-good = Ihre Farben sind lesbar.
doctor-colours-bad = { $token } { $from } ist kaum lesbar, deshalb korrigieren wir es. So ändern Sie es selbst:
doctor-beside = Für { $address }: Setzen Sie dies dorthin, wo der Check erscheinen soll:
doctor-beside-policy = Hat jene Seite eine Richtlinie, muss sie mindestens dies erlauben:
doctor-beside-inside = Um jene Seite von innen zu prüfen, fügen Sie dort für einen Moment diese Zeile ein:
