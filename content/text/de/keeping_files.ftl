# Dateien speichern und öffnen, über das hinaus, was jede Seite braucht.

file-changed = Die Datei wurde nach dem Speichern außerhalb von Scopecheck verändert oder beschädigt. Prüfen Sie, ob Ihre Antworten noch so sind, wie Sie sie hinterlassen haben.
file-and-more = { $count } weitere
file-save-in = In „{ $file }“ speichern
file-save-as = Als andere Datei speichern
file-saved-in = Gespeichert in „{ $file }“.
file-not-written = Dort ließ sich die Datei nicht schreiben. Sie wird stattdessen zum Herunterladen angeboten.
