# French: les pages sur le périmètre, au-delà des premières questions : éditions, qui assure quoi, souhaits,
# l’image, les variantes, un certificat existant.

# Éditions

edition-name-2018 = ISO/IEC 20000-1:2018
edition-name-2011 = ISO/IEC 20000-1:2011
edition-name-2005 = ISO/IEC 20000-1:2005
edition-name-bs15000 = BS 15000-1:2002
edition-ended-2011 = Les certificats de cette édition ne sont plus valables depuis fin mars 2022. Si vous en voulez un nouveau, prévoyez un audit initial selon l’édition de 2018. L’autoévaluation juge tout de même vos réponses selon l’ancienne édition, pour que vous voyiez d’où vous partez.
edition-ended-2005 = Les certificats de cette édition ne sont plus valables : les audits correspondants ont pris fin le 1er juin 2013. Si vous en voulez un nouveau, prévoyez un audit initial selon l’édition de 2018. L’autoévaluation juge tout de même vos réponses selon l’ancienne édition, pour que vous voyiez d’où vous partez.
edition-ended-bs15000 = Les certificats BS 15000 ne sont plus valables ; nous n’avons trouvé dans aucune source publique depuis quelle date. Si vous en voulez un nouveau, prévoyez un audit initial selon ISO/IEC 20000-1:2018. L’autoévaluation juge tout de même vos réponses selon l’ancienne norme, pour que vous voyiez d’où vous partez.
edition-changes = Ce qui change avec cette édition
edition-changes-text = Vos réponses restent. Elles sont maintenant jugées selon { $edition } ; si vous revenez en arrière, tout redevient comme avant.
edition-moved = Déplacé
edition-new = Nouveau, ou demandé à part ici
edition-gone = Pas demandé dans cette édition
edition-moved-item = { $before } devient { $after }
edition-is-clause-group = De BS 15000, les sources publiques ne font connaître que les chapitres. Nous demandons donc qui assure quoi par chapitre, et non par processus.

# Constats selon leur cause

cause-applicant = Pour qui est le certificat
cause-left-out = Ce que vous laissez de côté
cause-absent = Ce qui ne se présente pas
cause-limits = Comment le périmètre est limité
cause-leadership = Diriger soi-même
cause-shares = Ce qui reste chez vous
cause-control = Maîtrise des autres parties
cause-nobody = Personne ne s’en charge
cause-naming = Nommer l’organisation et les services
cause-wording = Formulation de l’énoncé
cause-catalogue = Périmètre et catalogue
cause-entities = Plusieurs entités juridiques
cause-sites = Plusieurs sites
cause-readiness = Avant l’audit
cause-certificate = Votre certificat existant
finding-more = { $count ->
        [one] Encore une remarque à ce sujet
       *[other] Encore { $count } remarques à ce sujet
    }

# Qui assure quoi, sous forme de tableau

matrix-caption = Qui assure chaque processus
matrix-process = Processus
matrix-own = Nous
matrix-own-with-support = Nous, avec aide
matrix-internal-supplier = Autre unité
matrix-external-supplier = Fournisseur
matrix-customer = Client
matrix-nobody = Personne
matrix-unknown = Je ne sais pas
matrix-fill = Remplir tout ce qui reste ouvert avec
matrix-fill-go = Remplir
matrix-must-be-own = doit rester chez vous
matrix-nobody-count = { $count } sans personne
matrix-count = { $own } sur { $of } chez vous, { $others } chez d’autres, { $open } sans réponse
control-same = Reprendre pour tous ceux avec ce type de partie
control-same-done = Tous les autres avec le même type de partie ont maintenant ces réponses.

# Un souhait refusé, et ce qui est possible à la place

wish-refused = { $edition } ne permet pas de laisser de côté : { $clause }.
wish-why-process = Les processus s’appuient les uns sur les autres : s’il en manque un, personne ne peut montrer que les services dans leur ensemble sont maîtrisés.
wish-why-system = Cette partie relie les processus entre eux : sans elle, personne ne pourrait montrer que le système est dirigé, vérifié et amélioré.
wish-instead = Ce que vous pouvez limiter à la place
wish-to-services = Laisser plutôt un service hors du périmètre
wish-to-locations = Laisser plutôt un site hors du périmètre
wish-to-units = Laisser plutôt une unité hors du périmètre
wish-to-operators = Le confier à d’autres, sous votre contrôle
wish-to-absent = Cela ne se présente simplement pas en ce moment
wish-moved = Votre souhait est retiré : { $clause }. Indiquez ici ce qui doit rester hors du périmètre à la place.
outside-title = Ce qui peut rester hors du périmètre
outside-text = Des services, des sites et des unités peuvent rester hors du périmètre. À l’intérieur de cette limite, tout s’applique.

# Le périmètre en image

picture-title = Votre périmètre en image
picture-text = À l’intérieur de la limite, tout s’applique. D’autres peuvent faire une partie du travail pour vous, mais votre certificat ne les couvre pas.
picture-inside = Dans le périmètre
picture-others = Confié à d’autres
picture-outside = Hors du périmètre
picture-table = L’image sous forme de tableau
picture-organization = Organisation
picture-services = Services
picture-units = Unités
picture-sites = Sites
picture-customers = Clients
picture-technology = Technologie
picture-nothing = Rien d’indiqué
picture-more = { $count ->
        [one] et un de plus
       *[other] et { $count } de plus
    }
picture-processes = { $count ->
        [one] un processus ou une partie du système
       *[other] { $count } processus ou parties du système
    }

# Deux variantes

page-variants = Deux périmètres côte à côte
variants-lead = Vous hésitez encore sur la limite ? Copiez votre périmètre, modifiez l’une des deux variantes et comparez-les ici.
variants-examples = Par exemple avec et sans deuxième site, ou avec votre propre centre de services et avec celui d’un fournisseur.
variants-shared = L’édition, votre façon de travailler aujourd’hui, les portes avant l’audit et un certificat existant valent pour les deux.
variants-none = Pour l’instant, il n’y a que ce périmètre.
variants-copy = Copier ce périmètre dans une deuxième variante
variants-current = Vous travaillez sur celle-ci
variants-name = Nom de cette variante
variants-name-missing = Sans nom à elle, cette variante s’appelle ici « { $name } ».
variants-change = Modifier ce périmètre
variants-swap = Travailler sur « { $name } »
variants-drop = Abandonner « { $name } »
variants-rules = Règles qui diffèrent
variants-rules-same = Les mêmes règles s’appliquent aux deux.
variants-rules-none = Aucune
variants-only = Seulement dans « { $name } »
variants-figures = En chiffres
variants-parties = Processus assurés par d’autres
variants-statement = Énoncé du périmètre
variants-statement-same = Il est identique pour les deux.
variants-notice-copied = Votre périmètre est copié : il y a maintenant deux variantes. Modifiez-en une, puis comparez.
variants-notice-swapped = Vous travaillez maintenant sur « { $name } ».
variants-notice-dropped = « { $name } » est abandonnée.

# La page du certificat

page-certificate = Un certificat existant
certificate-lead = Vous avez un certificat, ou vous en avez eu un ? Donnez trois indications : vous verrez où il en est aujourd’hui et ce qui vient ensuite.
certificate-clear = Effacer ces réponses
certificate-standing = Où il en est aujourd’hui
certificate-status-none = Indiquez l’édition et la date de délivrance. Vous verrez alors ici où en est votre certificat.
certificate-status-valid = D’après vos dates, les trois ans ne sont pas encore écoulés et rien n’est à faire pour l’instant. Notez le prochain audit dans votre agenda.
certificate-status-surveillance-due = Un audit de surveillance approche : convenez dès maintenant d’une date avec votre organisme de certification et vérifiez dans le dernier rapport ce qui reste ouvert.
certificate-status-surveillance-overdue = Le dernier audit de l’organisme de certification remonte à plus de douze mois, et il peut suspendre le certificat : contactez-le maintenant et convenez d’une date au plus tôt.
certificate-status-recertification-due = Le certificat expire bientôt : convenez dès maintenant de l’audit de recertification avec votre organisme de certification, pour qu’il soit terminé à temps.
certificate-status-expired = Les trois ans sont écoulés, le certificat a expiré : appelez maintenant votre organisme de certification et cessez d’en faire état dans votre publicité.
certificate-status-transition-missed = Le certificat repose sur une édition dont la période de transition est terminée ; il n’est donc plus valable, quelle que soit la date qu’il porte : prévoyez un audit initial selon l’édition de 2018.
certificate-state-valid = Rien à faire
certificate-state-surveillance-due = Audit de surveillance à prévoir
certificate-state-surveillance-overdue = Audit de surveillance en retard
certificate-state-recertification-due = Recertification à prévoir
certificate-state-expired = Expiré
certificate-state-transition-missed = Plus valable
certificate-ended = Les certificats { $edition } étaient valables au plus tard jusqu’au { $date }.
certificate-issued-ahead = Cette date est dans le futur. Indiquez la date de délivrance qui figure sur le certificat.
certificate-surveillance-ahead = Cette date est dans le futur. Indiquez le dernier audit qui a eu lieu, ou laissez le champ vide.
certificate-surveillance-before-issue = Cet audit précède la date de délivrance. S’il n’y en a pas eu depuis, laissez le champ vide.
certificate-surveillance-after-expiry = Cet audit a eu lieu plus de trois ans après la date de délivrance. Si le certificat a été renouvelé depuis, indiquez plus haut la date du dernier renouvellement.
certificate-cycle = Le cycle de trois ans
certificate-cycle-issued = Délivrance
certificate-cycle-surveillance-1 = Premier audit de surveillance
certificate-cycle-surveillance-2 = Deuxième audit de surveillance
certificate-cycle-recertification = Audit de recertification
certificate-cycle-expiry = Expiration
certificate-cycle-by = au plus tard le { $date }
certificate-cycle-before = avant le { $date }
certificate-cycle-past = passé
certificate-cycle-not-entered = aucun audit indiqué
certificate-cycle-next = prochaine étape
certificate-no-today = La date du jour n’est pas connue ici ; nous ne pouvons donc pas dire ce qui est à faire. Comparez vous-même les dates.
certificate-hint = Ces dates suivent le cycle habituel de trois ans, avec douze mois au plus d’un audit à l’autre. En toute rigueur, le deuxième audit de surveillance doit seulement avoir lieu dans son année civile, et beaucoup de certificats expirent un jour plus tôt. Seules comptent les dates que votre organisme de certification vous a données.
error-date = Saisissez la date complète : jour, mois et année
