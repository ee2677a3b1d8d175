# Was dort steht, wo der Check nicht laufen kann, und auf den Seiten drumherum.

boot-title = Scopecheck – Selbsteinschätzung zu ISO/IEC 20000-1
boot-description = Was Sie in Ihrem Anwendungsbereich begrenzen dürfen, wie Ihr Scope-Statement lauten könnte und wie weit Sie sind. Alles im eigenen Browser, nichts wird gesendet.
boot-noscript = Dieser Check läuft in Ihrem Browser und braucht JavaScript. Bitte schalten Sie es für diese Seite ein; Ihre Eingaben verlassen Ihr Gerät nicht.
boot-failed = Der Check konnte nicht starten. Er braucht WebAssembly, und das lässt dieser Browser oder diese Seite nicht zu. Versuchen Sie es mit einem aktuellen Browser, oder bitten Sie die Betreiber der Seite, es zu erlauben.
boot-offline = Der Check konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und laden Sie die Seite neu.
boot-crashed = Etwas ist schiefgegangen, der Check wurde angehalten. Bitte laden Sie die Seite neu.
boot-loading = Einen Moment, der Check wird geladen.
boot-leave = Ihre Antworten sind noch nicht als Datei gespeichert.
