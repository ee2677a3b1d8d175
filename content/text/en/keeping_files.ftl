# Saving and opening files, beyond what every page needs.

file-changed = The file was changed outside of Scopecheck, or damaged, after it was saved. Check whether your answers are as you left them.
file-and-more = { $count } more
file-save-in = Save in “{ $file }”
file-save-as = Save as another file
file-saved-in = Saved in “{ $file }”.
file-not-written = The file could not be written there. It is offered as a download instead.
