# Saving and opening files, beyond what every page needs, in French.

file-changed = Le fichier a été modifié en dehors de Scopecheck, ou endommagé, après son enregistrement. Vérifiez que vos réponses sont telles que vous les avez laissées.
file-and-more = { $count } de plus
file-save-in = Enregistrer dans « { $file } »
file-save-as = Enregistrer dans un autre fichier
file-saved-in = Enregistré dans « { $file } ».
file-not-written = Le fichier n’a pas pu être écrit à cet endroit. Il est proposé en téléchargement à la place.
