# French: ce qu’ajoute la page d’un hôte : qui souhaite recevoir les réponses, à qui s’adresser, où mènent ses liens.

consent-title = Vos réponses pour { $asks }
consent-what = Pour l’instant, elles restent chez vous. Si vous cochez cette case, cette page transmet vos réponses, puis chaque modification, au site dont elle fait partie, tant que la case reste cochée. Ce que ce site en fait dépend de son exploitant.
consent-give = { $asks } peut recevoir mes réponses
consent-given = Vos réponses sont transmises. Décochez la case pour arrêter ; ce qui a déjà été transmis y reste.
consent-not-given = Rien n’est transmis.
consent-pill = { $asks } reçoit vos réponses

contact-title = Des questions sur votre résultat ?
contact-text = L’équipe de ce site peut vous dire ce qu’il signifie pour vous. Suivre le lien n’envoie rien.
contact-go = Prendre contact
privacy-of-host = Comment ce site protège vos données
link-opens-beside = (s’ouvre dans un nouvel onglet)
