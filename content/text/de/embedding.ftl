# Was die Seite eines Gastgebers hinzufügt: wer die Antworten haben möchte, wen man fragen kann, wohin seine Links führen.

consent-title = Ihre Antworten für { $asks }
consent-what = Bisher bleiben sie bei Ihnen. Wenn Sie dieses Kästchen ankreuzen, gibt diese Seite Ihre Antworten und jede Änderung an die Website weiter, in der sie steht, solange das Kästchen angekreuzt ist. Was dort damit geschieht, bestimmt deren Betreiber.
consent-give = { $asks } darf meine Antworten erhalten
consent-given = Ihre Antworten werden weitergegeben. Nehmen Sie das Häkchen weg, um das zu beenden; was schon weitergegeben wurde, bleibt dort.
consent-not-given = Es wird nichts weitergegeben.
consent-pill = { $asks } erhält Ihre Antworten

contact-title = Fragen zu Ihrem Ergebnis?
contact-text = Wer hinter dieser Website steht, kann Ihnen sagen, was es für Sie bedeutet. Wenn Sie dem Link folgen, wird nichts übertragen.
contact-go = Kontakt aufnehmen
privacy-of-host = So schützt diese Website Ihre Daten
link-opens-beside = (öffnet einen neuen Tab)
