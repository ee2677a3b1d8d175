# What is shown where the check cannot run, and on the pages around it.

boot-title = Scopecheck – self-assessment for ISO/IEC 20000-1
boot-description = What you may limit in your certification scope, what your scope statement could say, and how ready you are. All in your browser; nothing is sent.
boot-noscript = This check runs in your browser and needs JavaScript. Please switch it on for this page; nothing you enter leaves your device.
boot-failed = The check could not start. It needs WebAssembly, which this browser or this page does not allow. Try a current browser, or ask whoever runs this page to allow it.
boot-offline = The check could not be loaded. Check your connection and load the page again.
boot-crashed = Something went wrong and the check has stopped. Please load the page again.
boot-loading = One moment, the check is loading.
boot-leave = Your answers have not been saved as a file.
