# Saving and opening files, beyond what every page needs.

file-changed = The file was changed outside of Scopecheck, or damaged, after it was saved. Check whether your answers are as you left them.
file-and-more = { $count } more
