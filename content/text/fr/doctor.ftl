# The embed doctor, in French: for whoever puts the check into a page. What it found, and what to change.

doctor-title = Vérifier l’intégration
doctor-page = Page vérifiée : { $address }
doctor-looking = Vérification en cours …
doctor-healthy = Rien ne fait obstacle ici.
doctor-ill = À modifier : { $bad }
doctor-good = Tout va bien
doctor-note = Remarque
doctor-bad = À modifier

doctor-wasm-good = WebAssembly peut s’exécuter.
doctor-wasm-bad = WebAssembly ne peut pas s’exécuter ici ({ $reason }). La politique de sécurité de la page doit l’autoriser par cet en-tête :
doctor-files-good = Les fichiers viennent de { $address }.
doctor-missing = { $address } est introuvable (statut { $status }). Déposez-y tous les fichiers du build.
doctor-type = { $address } arrive comme « { $sent } ». Les navigateurs le compilent plus vite en application/wasm ; pour Apache :
doctor-closed = { $address } ne peut pas être chargé depuis cette page. Envoyez le premier en-tête avec la page, le second avec les fichiers :
doctor-storage-good = Les réponses peuvent être conservées sur l’appareil si le visiteur le souhaite.
doctor-storage-note = Ce navigateur ou ce cadre ne permet de rien conserver. L’autoévaluation travaille en mémoire et le dit ; on peut toujours enregistrer un fichier.
doctor-sandbox = Le cadre est cloisonné : rien n’est conservé ni imprimé. Si ce n’est pas voulu, ouvrez-le jusqu’à ce point :
doctor-frame = Le cadre a sa propre origine.
doctor-messages-good = { $host } entend le cadre : la hauteur et les événements arrivent.
doctor-messages-bad = Autour de ce cadre, personne n’écoute : sa hauteur ne change pas et les événements n’arrivent pas. Laissez notre script créer le cadre :
doctor-twice = L’autoévaluation est chargée depuis plusieurs adresses : { $scripts }. La première sert tous les éléments. Gardez une seule ligne :
doctor-undefined = Un élément est présent, mais son script n’est pas arrivé ou ne s’est pas exécuté. Il lui faut cette ligne, et une politique qui l’autorise :
doctor-version = Version { $version } ; éléments sur cette page : { $elements }.
doctor-integrity-good = L’empreinte du script est correcte.
doctor-integrity-note = Le script n’est pas figé. Avec son empreinte, le navigateur refuse tout autre script :
doctor-integrity-bad = L’empreinte ne correspond pas au script qui s’y trouve à présent ; le navigateur le refuse. Si la nouvelle version est voulue :
doctor-hidden = Un élément n’est pas affiché pour l’instant. Il démarrera dès qu’il le sera.
doctor-height-good = Rien ne coupe l’élément ; il fait { $height } pixels de haut.
doctor-height-bad = { $name } est moins haut que l’autoévaluation et la coupe :
doctor-colours-good = Vos couleurs sont lisibles.
doctor-colours-bad = { $token } { $from } est à peine lisible, nous le corrigeons donc. Pour le faire vous-même :
doctor-beside = Pour { $address }, placez ceci à l’endroit où l’autoévaluation doit apparaître :
doctor-beside-policy = Si cette page a une politique de sécurité, elle doit autoriser au moins ceci :
doctor-beside-inside = Pour vérifier cette page de l’intérieur, ajoutez-y un instant cette ligne :
