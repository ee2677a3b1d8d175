# Français. La page de l’énoncé du périmètre : d’où viennent ses mots, votre propre texte, les sorties.

# Près des questions
statement-phrase = Dans votre énoncé :
statement-phrase-draft = Dans le projet d’énoncé :

# La réponse derrière les mots
statement-behind = La réponse derrière « { $words } »
statement-behind-none = La réponse derrière les mots
statement-behind-hint = Pointez quelques mots, ou allez-y avec la touche Tab : vous voyez ici la réponse dont ils viennent. Cliquez dessus ou touchez-les pour qu’elle reste affichée.

# Votre propre texte
statement-edit = Modifier le texte
statement-own = Ceci est votre propre texte.
statement-own-en = Votre texte en anglais
statement-own-de = Votre texte en allemand
statement-own-hint = Dès que vous avez changé quelque chose, vos réponses ne modifient plus ce texte. Nous vous montrons ce qu’elles diraient à la place.
statement-own-empty = Tant que ce champ est vide, le projet d’énoncé s’applique.
statement-back = Revenir au projet d’énoncé
statement-notice-back = Le projet d’énoncé s’applique de nouveau. Vous pouvez encore récupérer votre texte.

# Ce qui diffère entre-temps
statement-changed = { $count ->
        [one] Vos réponses disent maintenant autre chose à un endroit
       *[other] Vos réponses disent maintenant autre chose à { $count } endroits
    }
statement-changed-text = Votre texte reste tel quel tant que vous n’en reprenez rien.
statement-removed = n’y est plus :
statement-added = nouveau :
statement-lost = Les anciens mots ne figurent plus tels quels dans votre texte. Vous pouvez ajouter les nouveaux ou les copier.
statement-take = Utiliser le nouveau
statement-add = Ajouter à mon texte
statement-keep = Garder le mien
statement-notice-taken = Repris dans votre texte.

# Les sorties
statement-formats = Autres formats
statement-as-text = Texte brut
statement-as-markdown = Markdown
statement-as-html = HTML
statement-not-saved = Votre navigateur ne permet pas d’enregistrer ici.
statement-file-name = enonce-du-perimetre
statement-document-title = Périmètre du système de management des services
statement-document-annex = Annexe : services

# Un énoncé qui existe déjà
statement-existing = Vérifier un énoncé existant
statement-existing-text = Collez-le ici, qu’il vienne d’un certificat ou de votre propre projet. Il reste sur cette page, et vos réponses restent telles quelles tant que vous ne reprenez rien.
statement-existing-language = Il est rédigé en
statement-existing-label = Votre énoncé existant
statement-existing-count = { $count ->
        [0] Nous n’avons rien à redire.
        [one] Une remarque
       *[other] { $count } remarques
    }
statement-read = Ce que nous y lisons
statement-read-text = Vérifiez d’abord : nous ne cherchons que des mots-clés. Si vous le reprenez, cela remplace vos réponses à ces questions ; les autres restent. Vous pouvez annuler.
statement-read-take = Reprendre dans mes réponses
statement-read-known = Vos réponses le disent déjà.
statement-read-nothing = Nous n’avons reconnu ni organisation, ni services, ni lieux dans ce texte.
statement-read-notice = Repris dans vos réponses.

# Près du texte
statement-article = L’article est-il faux dans la phrase allemande ?
statement-better = Par exemple :
