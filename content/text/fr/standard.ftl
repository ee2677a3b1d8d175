# Français. La page sur la norme : chronologie, parties, transitions, normes voisines, anciens textes, ITIL.
# Des faits dans nos propres mots : le texte de la norme est protégé. Identifiants comme dans content/standard/series.toml.

page-standard = À propos de la norme
standard-lead = D’où vient l’ISO/IEC 20000, ce qui en fait partie aujourd’hui et ce qui n’est plus vrai dans les anciens textes. Tout est dit dans nos propres mots ; le texte de la norme est protégé et n’apparaît pas ici.
standard-unverified = non confirmé par une source publique
standard-change = De { $from } à { $to }

# Chronologie : ce qui s’est passé, sans la date

standard-timeline = Comment la norme est née
event-code-of-practice = Au Royaume-Uni, le travail sur un code de bonnes pratiques pour le management des services commence.
event-pd-0005 = Une nouvelle édition du code de bonnes pratiques DISC PD 0005 couvre 13 processus au lieu de 4.
event-bs-15000-first = La première édition de la norme britannique BS 15000 paraît.
event-pd-0015 = Le cahier d’autoévaluation PD 0015:2002 paraît : un ancêtre sur papier de cette autoévaluation.
event-bs-15000-second = La deuxième édition, BS 15000-1:2002, remplace la première et introduit le cycle PDCA (planifier, faire, vérifier, agir).
event-bs-15000-part-2 = La BS 15000-2:2003 s’y ajoute comme code de bonnes pratiques.
event-itsmf-scheme = L’itSMF lance son programme de certification, avec des organismes de certification enregistrés et un registre public.
event-fast-track = La procédure accélérée commence : en moins de 14 mois, elle fait de la BS 15000 une norme internationale.
event-edition-2005 = L’ISO/IEC 20000 paraît : la partie 1 contient les exigences, la partie 2 est un code de bonnes pratiques.
event-part-3 = Un guide pour fixer le périmètre suit : c’est la partie 3.
event-five-parts = La partie 4, un modèle de référence des processus, paraît ; à la fin de l’année, la série compte cinq parties.
event-edition-2011 = La deuxième édition de la partie 1 paraît, avec pour la première fois des règles sur les processus assurés par d’autres.
event-part-6 = La partie 6 paraît, avec des exigences pour les organismes qui auditent et certifient.
event-edition-2018 = La troisième édition de la partie 1 paraît, dans la structure commune aux normes de systèmes de management de l’ISO.
event-switzerland = La Suisse reprend le texte de 2018 sans changement sous le nom de SN ISO/IEC 20000-1:2021.
event-amendment-1 = L’Amendement 1 ajoute la question du changement climatique ; il s’applique immédiatement et ne demande pas de nouveau certificat.

# Parties : de quoi parle chacune, et une remarque (.note)

standard-parts = Les parties aujourd’hui
standard-parts-2010 = Les cinq parties de 2010
standard-part-number = Partie
standard-part-title = De quoi elle parle
standard-part-kind = Type
standard-part-year = Année
standard-part-status = Statut
part-kind-IS = Norme internationale (IS)
part-kind-TR = Rapport technique (TR)
part-kind-TS = Spécification technique (TS)
part-status-current = en vigueur
part-status-withdrawn = retirée
part-status-never-published = jamais publiée
part-status-unclear = incertain
part-1 = Exigences pour le système de management des services
    .note = La seule partie selon laquelle des organisations sont certifiées ; depuis 2024 avec l’Amendement 1 sur le changement climatique.
part-2 = Conseils pour appliquer la partie 1
    .note = Elle aide à comprendre la partie 1 et n’ajoute aucune exigence.
part-3 = Comment fixer le périmètre, et à qui s’applique la partie 1
    .note = Elle vaut la peine d’être lue quand vous fixez votre périmètre : elle contient des exemples d’énoncés du périmètre.
part-4 = Modèle de référence des processus
    .note = Retirée en avril 2018 ; l’ISO/IEC TS 33054 lui succède.
part-5 = Conseils pour mettre en œuvre la partie 1
    .note = En 2010, c’était un exemple de plan de mise en œuvre.
part-6 = Exigences pour les organismes de certification
    .note = La seule autre partie, avec la partie 1, qui contient des exigences ; c’est l’organisme de certification qui doit y répondre, pas vous.
part-7 = Comment la partie 1 s’articule avec l’ISO 9001 et l’ISO/IEC 27001
part-8 = Pour les très petites organisations (prévue)
    .note = À notre connaissance, elle n’a jamais paru.
part-9 = La partie 1 pour les services cloud
    .note = À notre connaissance, elle n’est plus proposée.
part-10 = Concepts et vocabulaire
part-11 = La partie 1 et ITIL
    .note = Seule une édition antérieure, un rapport technique de 2015, est confirmée.
part-12 = La partie 1 et CMMI pour les services (CMMI-SVC)
    .note = Elle a paru en 2016 ; rien ne confirme qu’elle est encore en vigueur.
part-13 = La partie 1 et COBIT
    .note = Nous l’avons seulement vue citée ; le type et l’année ne sont pas certains.
part-14 = La partie 1 avec SIAM
    .note = Le projet a été mis au vote en août 2023 ; l’année de publication n’est pas confirmée.
part-15 = Agile et DevOps dans un système de management des services
part-16 = Durabilité dans un système de management des services
part-17 = Scénarios tirés de la pratique pour la partie 1
    .note = Expressément exclue comme base pour juger de la conformité.

# Transitions, selon l’édition remplacée

standard-deadlines = Périodes de transition
deadline-bs15000 = Pour le passage de la BS 15000 à l’édition de 2005, nous n’avons trouvé aucun délai dans les sources publiques.
deadline-2005 = Les audits selon l’édition de 2005 ont pris fin le 1er juin 2013, 24 mois après que le programme de certification d’itSMF et d’APMG avait introduit l’édition de 2011.
deadline-2011 = Trois ans étaient prévus pour passer à l’édition de 2018, plus six mois à cause de la pandémie ; selon les sources, le dernier jour était le 30 ou le 31 mars 2022.

# Normes et référentiels voisins : nom, et rapport avec cette autoévaluation (.text)

standard-relatives = Normes et référentiels voisins
relative-bs-15000 = BS 15000
    .text = Le prédécesseur britannique de l’ISO/IEC 20000, paru pour la première fois en 2000. Les articles 3 à 10 de son édition de 2002 portent les mêmes numéros que dans l’ISO/IEC 20000-1:2005 : un ancien certificat se lit donc de la même façon.
relative-itil = ITIL
    .text = Un recueil de bonnes pratiques de management des services. Si vous travaillez selon ITIL, une grande partie de la norme vous sera familière. Mais la norme n’exige pas ITIL, et cette autoévaluation ne vous le demande pas non plus.
relative-iso-15504 = ISO/IEC 15504 et ISO/IEC 33020
    .text = Des normes pour évaluer l’aptitude des processus. La partie 8 de l’ISO/IEC 15504, sur le management des services informatiques, a été retirée ; il existe aujourd’hui les ISO/IEC TS 33054 et TS 33074, avec l’échelle de l’ISO/IEC 33020. Scopecheck emploie cette échelle pour les niveaux d’aptitude.
relative-iso-9001 = ISO 9001
    .text = La norme de management de la qualité. Si vous avez déjà un système de ce type, la partie 7 montre comment il s’articule avec l’ISO/IEC 20000-1.
relative-iso-27001 = ISO/IEC 27001
    .text = La norme de management de la sécurité de l’information ; la partie 7 et l’ISO/IEC 27013 montrent comment elle s’articule avec l’ISO/IEC 20000-1. Une différence compte pour votre périmètre : l’ISO/IEC 20000-1 ne connaît pas de déclaration d’applicabilité (SoA). Dans le périmètre, aucune exigence ne peut donc être laissée de côté.
relative-cobit-cmmi-siam = COBIT, CMMI et SIAM
    .text = Des référentiels pour la gouvernance de l’informatique, pour la maturité des services et pour le travail avec de nombreux fournisseurs. Chacun a sa propre partie dans la série : 13, 12 et 14. Vous n’en avez besoin d’aucun pour le certificat, et cette autoévaluation ne vous les demande pas non plus.
relative-fitsm = FitSM
    .text = Une famille de normes libre et légère pour le management des services informatiques. La budgétisation et la comptabilisation, la gestion des actifs ou les connaissances, par exemple, n’y ont pas d’équivalent. Satisfaire à FitSM ne suffit donc pas pour satisfaire à l’ISO/IEC 20000-1.

# Ce que disent les anciens textes, et ce qui est exact aujourd’hui (.truth)

standard-myths = Ce que disent les anciens textes, et ce qui est exact aujourd’hui
standard-myth-says = On lit parfois
standard-myth-truth = Ce qui est exact
myth-bs-150000 = Le prédécesseur de la norme s’appelle BS 150000.
    .truth = Il s’appelle BS 15000 ; le zéro de trop est une faute de frappe.
myth-join-committee = La norme vient du « Join Technical Committee ».
    .truth = C’est le Joint Technical Committee, ISO/IEC JTC 1 en abrégé : un comité commun à l’ISO et à l’IEC.
myth-five-parts = La série compte cinq parties : deux normes et trois rapports techniques.
    .truth = C’était vrai en 2010 et en 2011. Aujourd’hui, les numéros vont jusqu’à 17, et la partie 4 a été retirée. On ne certifie toujours que selon la partie 1.
myth-scope-management-on-the-certificate = Le certificat indique le « scope management ».
    .truth = Ce qui figure sur le certificat, c’est l’énoncé du périmètre : quelle organisation gère et fournit quels services.
myth-part-eight = La partie huit de la norme a introduit les niveaux d’aptitude et de maturité.
    .truth = C’était la partie 8 de l’ISO/IEC 15504, pas de l’ISO/IEC 20000, et elle a été retirée. Aujourd’hui, on évalue les processus selon les ISO/IEC TS 33054 et TS 33074, sur l’échelle de l’ISO/IEC 33020.
myth-persons-certified = Une personne peut être certifiée ISO/IEC 20000.
    .truth = Seules des organisations, ou des parties d’organisations, peuvent obtenir ce certificat. Une personne peut obtenir un certificat de formation qui atteste ce qu’elle sait.
myth-aligned-with-itil = La norme est calquée sur ITIL, il faut donc ITIL pour y satisfaire.
    .truth = Les deux sont apparentés, mais la norme n’exige pas ITIL. Vous devez satisfaire aux exigences de la norme, quel que soit le référentiel selon lequel vous travaillez.
myth-renewed-after-three-years = Le certificat doit être renouvelé au plus tard après trois ans.
    .truth = C’est vrai, mais ce n’est que la moitié : la première et la deuxième année, il y a aussi un audit de surveillance.
myth-processes-may-be-limited = Seuls les processus de management doivent être complets ; les autres peuvent être limités.
    .truth = Dans le périmètre, tous les processus et toutes les exigences s’appliquent, quelle que soit l’édition. Vous pouvez limiter les services, les sites, les clients, les unités et la technologie.
myth-service-reporting-process = Les rapports sur les services sont l’un des processus.
    .truth = C’était le cas dans les éditions de 2005 et de 2011. Depuis 2018, ils se trouvent à l’article 9.4, avec l’évaluation des performances. Ils restent exigés.

# ITIL 4 : les noms des pratiques, tels que les informaticiens les emploient

standard-itil = Si vous connaissez ITIL
standard-itil-text = Ce tableau vous aide à vous repérer : il montre quelles pratiques d’ITIL 4 se rapprochent le plus des 18 processus, selon notre propre comparaison. La norme n’exige pas ITIL, et pratiques et exigences ne sont pas la même chose : même si vous travaillez selon une pratique, il vous reste peut-être quelque chose à ajouter.
standard-itil-process = Processus de la norme
standard-itil-practice = Pratique d’ITIL 4
itil-service-catalogue-management = Service catalogue management
itil-it-asset-management = IT asset management
itil-service-configuration-management = Service configuration management
itil-relationship-management = Relationship management
itil-service-level-management = Service level management
itil-supplier-management = Supplier management
itil-service-financial-management = Service financial management
itil-capacity-and-performance-management = Capacity and performance management
itil-change-enablement = Change enablement
itil-service-design = Service design
itil-project-management = Project management
itil-service-validation-and-testing = Service validation and testing
itil-release-management = Release management
itil-deployment-management = Deployment management
itil-incident-management = Incident management
itil-service-request-management = Service request management
itil-problem-management = Problem management
itil-availability-management = Availability management
itil-service-continuity-management = Service continuity management
itil-information-security-management = Information security management

# Où se trouve aujourd’hui un processus d’un ancien certificat

standard-moves = Où se trouve aujourd’hui un processus d’un ancien certificat
standard-moves-text = D’une édition à l’autre, des processus ont été scindés et ont changé de numéro ; un même numéro peut donc désigner des choses différentes : en 2011, 8.1 portait sur les incidents et les demandes ; en 2018, il porte sur la planification et la maîtrise. Cette comparaison est la nôtre.
standard-moves-chapters = De la BS 15000, les sources publiques ne font connaître que les chapitres ; la comparaison se fait donc chapitre par chapitre.
standard-moves-edition = Édition de l’ancien certificat
standard-moves-way = Sens
standard-moves-forth = D’hier à aujourd’hui
standard-moves-back = D’aujourd’hui à hier
standard-moves-processes = Processus
standard-moves-then = Hier
standard-moves-now = Aujourd’hui
standard-moves-part = partie de
standard-moves-partly = en partie
standard-moves-gone = sans équivalent aujourd’hui
standard-moves-new = nouveau, sans équivalent à l’époque

# Dates

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-year = { $year }
