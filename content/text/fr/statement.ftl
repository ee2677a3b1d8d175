# L’énoncé du périmètre en français. Une phrase faite de segments, dans cet ordre ; chacun commence par
# l’espace ou la virgule qui le relie au précédent. Les noms restent tels qu’ils ont été saisis : chaque
# tournure évite de, à et l’article devant un nom, pour qu’il n’y ait ni élision ni contraction.

statement-system = système de management des services
statement-system-it = système de management des services informatiques
statement-organization = Le { $system } mis en œuvre par { $name }
# La même tournure ; l’allemand distingue les noms selon leur genre.
statement-company = Le { $system } mis en œuvre par { $name }
statement-operated = Le { $system } mis en œuvre par { $name }
statement-apposition = Le { $system } mis en œuvre par { $name }
# une direction, un ministère ; seul l’anglais a besoin d’un article
statement-the = { $name }
# avec un ajout après une virgule : « Aulne SAS, direction informatique »
statement-apposed = { $name },
# les activités portent leur article, voir plus bas
statement-activities = { " " }pour { $activities }
statement-of-services = { " " }{ $services }
statement-provision = { " " }pour la mise à disposition { $services }
statement-delivery = { " " }pour la fourniture { $services }
statement-provision-of-it = { " " }pour la mise à disposition { $services }
# Le français place un nom devant les noms des services, au singulier ou au pluriel.
statement-services = { $count ->
        [one] du service { $names }
       *[other] des services { $names }
    }
# des noms qui contiennent déjà « service »
statement-services-provided = { $count ->
        [one] de la prestation { $names }
       *[other] des prestations { $names }
    }
statement-services-of-any-kind = { $count ->
        [one] de l’offre { $names }
       *[other] des offres { $names }
    }
# des noms anglais qui finissent tous par « services »
statement-services-grouped = { $names } services
statement-annex = des { $count ->
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
        [one] { $count }
       *[other] { $count }
    } services figurant dans la liste annexée
statement-quoted = « { $name } »
statement-apart = { $one } ; { $other }
statement-customers-external = { " " }au profit de clients externes
statement-customers-internal = { " " }au profit de clients internes
statement-customers-both = { " " }au profit de clients internes et externes
statement-customer-names = , pour { $names }
statement-location = , depuis le site { $locations }
statement-locations = , depuis les sites { $locations }
statement-technology = , sur { $technology }
statement-catalogue = , conformément { $catalogue }
statement-catalogue-after = , conformément { $catalogue }
statement-catalogue-version = à la version { $version } du catalogue de services
statement-catalogue-day = au catalogue de services du { $day }
statement-catalogue-other = au catalogue de services { $version }
statement-end = .
statement-activity-plan = la planification
statement-activity-design = la conception
statement-activity-transition = la transition
statement-activity-deliver = la fourniture
statement-activity-improve = l’amélioration

# Ce que dit ensuite la forme longue
statement-outside = { $count ->
        [one] { " " }Reste hors du périmètre { $limit }
       *[other] { " " }Restent hors du périmètre { $limit }
    }
statement-outside-next = , { $limit }
statement-outside-last = { " " }et { $limit }
statement-outside-services = { $count ->
        [one] le service { $names }
       *[other] les services { $names }
    }
statement-outside-provided = { $count ->
        [one] la prestation { $names }
       *[other] les prestations { $names }
    }
statement-outside-of-any-kind = { $count ->
        [one] l’offre { $names }
       *[other] les offres { $names }
    }
statement-outside-locations = { $count ->
        [one] le site { $names }
       *[other] les sites { $names }
    }
statement-outside-units = { $count ->
        [one] l’unité { $names }
       *[other] les unités { $names }
    }
statement-edition = { " " }Dans ce périmètre, les exigences de la norme { $standard } s’appliquent intégralement
