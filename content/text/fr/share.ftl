# Sharing an assessment by a link, and opening what was shared, in French.

# Names that stand in for those that are not sent along
share-organization = Organisation { $number }
share-customers = Clients { $number }
share-technology = Technologie { $number }
share-service = Service { $number }
share-site = Site { $number }
share-unit = Unité { $number }

# Why a link or code is refused
share-not-one = Ce n’est ni un lien ni un code de Scopecheck.
share-damaged = Le lien ou le code est abîmé : des caractères ont été perdus, ajoutés ou modifiés en route. Copiez-le de nouveau en entier.
share-newer = Le lien vient d’une version plus récente de Scopecheck. Rechargez cette page, ou demandez plutôt un fichier.
share-too-large = Le lien contient plus que ce que peut contenir une autoévaluation. Rien n’a été ouvert.

# The page with the link

page-share = Partager par un lien
share-lead = Votre autoévaluation tient dans un lien. Qui l’ouvre voit ce qu’il contient et peut continuer à partir de là : un collègue, ou vous-même sur votre téléphone.
share-lead-code = Votre autoévaluation tient dans un code. Qui le colle dans Scopecheck voit ce qu’il contient et peut continuer à partir de là : un collègue, ou vous-même sur un autre appareil.
share-warning = Quiconque a le lien ou le code peut lire ce qu’il contient. Il n’est stocké nulle part, vous ne pouvez donc pas non plus le reprendre.
share-always = Les appréciations, les preuves cochées, les documents, les portes et vos choix sur le périmètre sont toujours inclus. Le logo ne l’est jamais.
share-what = Que peut-on inclure d’autre ?
share-names = Noms
share-names-hint = Organisation, services, sites, clients, technologie et votre propre formulation de l’énoncé. Sinon, ils sont seulement numérotés, par exemple « Service 1 ».
share-notes = Notes et justifications
share-notes-hint = Aussi le nom de l’autoévaluation et de la personne qui l’a remplie
share-empty = Vous n’avez encore répondu à rien, il n’y a donc rien à partager.
share-too-much = C’est plus qu’un lien ne peut contenir. Retirez quelque chose, ou enregistrez un fichier et envoyez-le.
share-link = Le lien
share-code = Le code
share-size = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
 }
share-copy-link = Copier le lien
share-copy-code = Copier le code
share-no-address = Le site dont fait partie cette autoévaluation n’a pas indiqué où un lien doit mener. Voici donc un code : copiez-le, puis collez-le dans Scopecheck sous « { $page } ».
share-qr = Pour votre téléphone
share-qr-text = Dirigez l’appareil photo de votre téléphone vers l’image et ouvrez le lien.
share-qr-label = QR code contenant le lien
share-qr-too-long = Le lien compte { $count } caractères. À partir de { $most }, l’image serait trop fine pour l’appareil photo d’un téléphone. Retirez quelque chose, ou envoyez le lien.

# The page before something is opened

page-shared = Ouvrir ce qui a été partagé
shared-lead = Collez un lien ou un code que vous avez reçu. Vous voyez ce qu’il contient avant d’ouvrir quoi que ce soit.
shared-paste = Lien ou code
shared-look = Voir ce qu’il contient
shared-refused = Rien n’a été ouvert. Vos réponses sont restées telles quelles.
shared-what = Ce qu’il contient
shared-name = Nom de l’autoévaluation
shared-organization = Organisation
shared-edition = Édition
shared-answered = Réponses
shared-ruleset = Règles
shared-along = Inclus
shared-names-too = Noms
shared-notes-too = Notes et justifications
shared-neither = Ni noms ni notes
shared-remarks = Bon à savoir
shared-ask = Ouvrir ?
shared-ask-text = Cela remplace ce que vous avez répondu ici. Vos réponses ne sont pas perdues : vous pouvez annuler l’action.
shared-open = Ouvrir
shared-compare = Comparer avec mes réponses
shared-merge = Réunir avec mes réponses
shared-nameless = Autoévaluation partagée
shared-not-now = Pas maintenant
shared-opened = Ce qui a été partagé est ouvert.
