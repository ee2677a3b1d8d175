# French: ce qui s’affiche là où l’autoévaluation ne peut pas fonctionner, et sur les pages qui l’entourent.

boot-title = Scopecheck – autoévaluation ISO/IEC 20000-1
boot-description = Ce que vous pouvez limiter dans le périmètre de votre certificat, ce que pourrait dire votre énoncé du périmètre et où vous en êtes. Tout se passe dans votre navigateur, rien n’est envoyé.
boot-noscript = Cette autoévaluation fonctionne dans votre navigateur et a besoin de JavaScript. Activez-le pour cette page ; ce que vous saisissez ne quitte pas votre appareil.
boot-failed = L’autoévaluation n’a pas pu démarrer. Elle a besoin de WebAssembly, que ce navigateur ou cette page n’autorise pas. Essayez avec un navigateur récent, ou demandez à l’exploitant de la page de l’autoriser.
boot-offline = L’autoévaluation n’a pas pu être chargée. Vérifiez votre connexion et rechargez la page.
boot-crashed = Un problème est survenu et l’autoévaluation s’est arrêtée. Rechargez la page.
boot-loading = Un instant, l’autoévaluation se charge.
boot-leave = Vos réponses n’ont pas été enregistrées dans un fichier.
