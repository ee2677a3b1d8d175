# Français. Les règles de l’examen du périmètre en mots : ce qui ne va pas (valeur), ce qu’il faut faire ensuite (.remedy)
# et la question reposée quand la réponse n’est pas connue (.question). Identifiants comme dans content/rules/rules.toml.

# Qui peut se faire certifier

rule-R01 = Cette norme s’adresse aux organisations. Une personne ne peut pas être certifiée selon elle, aussi compétente soit-elle.
    .remedy = Pour prouver vos propres connaissances, passez une certification personnelle : les organismes de formation en proposent à partir du niveau Foundation. Si vous fournissez vous-même des services à des clients, recommencez en tant qu’entrepreneur individuel.
rule-R02 = Un produit ou un outil ne peut pas être certifié selon cette norme. Elle regarde comment une organisation gère et fournit des services.
    .remedy = Fournissez-vous aussi ce produit sous forme de service, par exemple en SaaS avec support ? Alors indiquez que le certificat est pour votre organisation, et saisissez ce service : le service peut entrer dans le périmètre, le produit non.
rule-R03 = Le conseil et la formation en management des services ne suffisent pas : la norme est faite pour les organisations qui fournissent des services et les gèrent au quotidien.
    .remedy = Exploitez-vous aussi un service pour des clients, par exemple un centre de services ou de l’hébergement ? Alors indiquez que le certificat est pour votre organisation, et limitez le périmètre à ce service.
rule-R04 = Vous fournissez des services à des clients et les gérez en tant qu’organisation. C’est exactement pour cela que la norme est faite ; la taille et le secteur ne comptent pas.
rule-R05 = Quiconque travaille à son compte est considéré comme une organisation. Vous êtes traité comme tout autre fournisseur de services.
    .remedy = Pensez tôt à une chose : votre audit interne doit être mené par quelqu’un d’autre, car personne ne peut contrôler son propre travail en toute impartialité.
rule-R06 = Un service a besoin de quelqu’un qui le reçoit. Sans au moins un service et un client, il n’y a rien à auditer.
    .remedy = Indiquez au moins un service et qui le reçoit. Les départements de votre propre entreprise comptent aussi comme clients.
    .question = Qui reçoit vos services : des clients externes, des personnes de votre organisation, ou les deux ?
rule-R07 = Une partie d’une organisation ne peut demander la certification que si sa propre direction a l’autorité pour piloter le système de management des services : fixer les règles, fournir du personnel et un budget, attribuer les responsabilités.
    .remedy = Faites donner cette autorité par écrit à la direction de l’unité. Ou remontez le périmètre au niveau où ces décisions se prennent vraiment, et limitez-le là à certains services ou sites.
    .question = La direction de cette unité peut-elle décider elle-même des règles, du personnel et du budget pour ces services ?
rule-R42 = Vos clients se trouvent dans votre propre organisation. C’est très bien : les fournisseurs internes de services sont traités comme les autres.

# Ce qui est laissé de côté, limité ou ne se présente pas

rule-R10 = Dans le périmètre, rien ne peut être laissé de côté. Tous les processus et toutes les exigences s’appliquent, quels que soient la taille et le type de l’organisation.
    .remedy = Décochez la case. Vous pouvez limiter autre chose à la place : des services, des sites, des unités, des clients ou une technologie. Et vous n’avez pas à tout faire vous-mêmes : un processus peut être confié à d’autres, tant que vous en gardez la maîtrise. Si quelque chose ne se présente tout simplement pas pour l’instant, par exemple parce que vous n’avez aucun fournisseur externe, indiquez plutôt cela.
rule-R13 = Cela ne se présente pas chez vous pour l’instant ; il n’y a donc en général rien à montrer aujourd’hui. L’exigence elle-même demeure.
    .remedy = Gardez une courte note datée, par exemple « aucun pour l’instant », et regardez de nouveau quand la situation change. Demandez à votre organisme de certification si cela lui suffit.
rule-R32 = Limiter le périmètre à certains services, sites, clients, unités ou technologies est permis. À l’intérieur de ces limites, tout s’applique.
rule-R35 = Les services du périmètre ne figurent pas tous dans votre catalogue de services. Les deux doivent concorder ; sinon, l’audit donne souvent lieu à un constat.
    .remedy = Ajoutez au catalogue les services manquants, sous le même nom, et datez la version. Ou retirez-les du périmètre.
    .question = Ces services figurent-ils dans votre catalogue de services, sous le même nom ?
rule-R40 = Plusieurs entités juridiques sans direction commune peuvent difficilement partager un même périmètre : personne ne pourrait décider pour toutes. C’est un indice ; le dernier mot revient à l’organisme de certification.
    .remedy = Limitez le périmètre à une seule entité juridique, ou convenez par écrit d’une direction unique qui a autorité sur toutes. Demandez à votre organisme de certification ce qu’il accepterait.
    .question = Existe-t-il une direction unique qui peut décider pour toutes les entités juridiques du périmètre ?
rule-R40b = Plusieurs entités juridiques sous une même direction peuvent souvent partager un périmètre, mais les organismes de certification y mettent des conditions.
    .remedy = Demandez tôt à votre organisme de certification quels noms figureront sur le certificat et comment montrer la direction commune. Gardez sous la main ce qui existe déjà, par exemple une politique de groupe ou un accord entre les entités.
rule-R41 = Vous fournissez vos services depuis plusieurs sites. L’organisme de certification décide lesquels il visite et quand ; souvent, il ne les visite pas tous à chaque fois.
    .remedy = Dans votre demande de devis, indiquez tous les sites avec leurs tâches et leurs effectifs. Vous pouvez aussi limiter le périmètre à certains d’entre eux.

# Qui assure quoi

rule-R20 = Le pilotage et les fondations du système ne peuvent pas être confiés à d’autres. On peut vous aider, mais c’est votre propre organisation qui doit décider et pouvoir le montrer.
    .remedy = Désignez, parmi vos propres responsables, qui décide des points indiqués, et laissez les autres seulement préparer et conseiller. Si le pilotage se trouve en réalité ailleurs, c’est cette organisation-là qui devrait demander le certificat.
rule-R20c = D’autres vous aident ici, et vous décidez vous-mêmes. C’est permis.
rule-R20d = Garder la maîtrise de tous ceux qui contribuent à vos services est votre propre tâche. Personne d’autre ne peut la montrer à votre place.
    .remedy = Désignez dans votre organisation quelqu’un qui tient la liste des contributeurs, regarde leurs résultats et intervient quand ils sont mauvais. D’autres peuvent recueillir les chiffres.
rule-R21 = Tous vos processus sont confiés à d’autres. Il ne reste alors rien que votre propre organisation puisse montrer.
    .remedy = Limitez le périmètre aux services dont vous assurez vous-mêmes une partie des processus, ou reprenez-en certains. Sinon, c’est l’organisation qui assure réellement ces processus qui devrait demander le certificat.
    .question = Quelqu’un d’autre fournit-il tous ces services à vos clients, de bout en bout ?
rule-R22 = D’autres font une partie du travail, et vous gardez la maîtrise : c’est recensé, mesuré et convenu. C’est permis. Votre certificat ne couvre pas l’autre partie.
rule-R23 = D’autres font une partie du travail, mais celle-ci ne figure dans aucune liste. Personne ne voit donc qui apporte quoi, ni ce que vous devez maîtriser.
    .remedy = Dressez une liste : qui fournit ou assure quoi, pour quel service, et qui s’en occupe chez vous. Un simple tableau suffit, s’il est tenu à jour.
    .question = Existe-t-il une liste écrite qui montre quelle partie de ce travail d’autres font pour vous ?
rule-R24 = D’autres font une partie du travail, et personne ne mesure s’ils le font bien. Sans chiffres, vous ne pouvez pas montrer que vous gardez la maîtrise.
    .remedy = Convenez avec l’autre partie de quelques indicateurs, par exemple le délai de résolution ou la disponibilité. Regardez-les à intervalles fixes et notez ce que vous décidez.
    .question = Mesurez-vous régulièrement si l’autre partie fait bien ce travail ?
rule-R24b = D’autres font une partie du travail, et vous n’avez pas fixé de critères pour les choisir et les évaluer. Personne ne peut donc dire pourquoi ce choix est le bon.
    .remedy = Écrivez ce qu’une partie doit apporter, par exemple de l’expérience, de la sécurité et de la capacité, et évaluez selon ces critères ceux avec qui vous travaillez aujourd’hui.
    .question = Existe-t-il des critères selon lesquels vous avez choisi l’autre partie et la réévaluez de temps en temps ?
rule-R25 = Un fournisseur externe travaille ici pour vous sans contrat qui couvre ce travail. Entre entreprises distinctes, un arrangement plus souple ne suffit pas.
    .remedy = Signez un contrat ou complétez celui qui existe : ce qui est fourni, les objectifs, les obligations des deux côtés et les interlocuteurs. Les objectifs doivent correspondre à ce que vous promettez à vos clients.
    .question = Existe-t-il avec ce fournisseur un contrat qui couvre ce travail ?
rule-R25b = Une autre partie de votre entreprise ou un client travaille ici pour vous, et rien n’est convenu par écrit. Même au sein d’une seule entreprise, il doit être clair qui fournit quoi.
    .remedy = Convenez par écrit des tâches, des objectifs et des interfaces. Un contrat n’est pas nécessaire : deux pages approuvées des deux côtés suffisent.
    .question = Existe-t-il un accord écrit avec cette partie de votre entreprise ou avec ce client ?
rule-R29 = Personne ne s’en occupe pour l’instant. Or, dans le périmètre, tout ce qui est exigé doit fonctionner.
    .remedy = Désignez une personne responsable, convenez d’une façon de travailler simple et gardez des enregistrements dès maintenant. D’autres peuvent le faire pour vous, tant que vous en gardez la maîtrise.
    .question = Qui s’en occupe : vous, une autre partie de votre entreprise, un fournisseur, un client ou personne ?
rule-R43 = Votre centre de services est confié à d’autres, et vous en gardez la maîtrise. C’est courant et permis.
rule-R44 = Des fournisseurs externes assurent tout pour vous, sauf peut-être la relation avec les clients. Vendre un service que d’autres assurent de bout en bout ne suffit pas.
    .remedy = Limitez le périmètre aux services que vous assurez au moins en partie vous-mêmes, ou reprenez une partie des processus. Sinon, c’est l’organisation qui assure le service qui devrait demander le certificat.

# L’énoncé du périmètre

rule-R30 = L’énoncé ne dit pas qui gère et fournit les services. Sans cela, aucun certificat n’est possible.
    .remedy = Saisissez la dénomination sociale complète. S’il ne s’agit que d’une partie, ajoutez-la, par exemple « Direction de l’exploitation informatique de … ».
rule-R31 = L’énoncé ne cite aucun service. On ne peut donc pas savoir sur quoi porterait le certificat.
    .remedy = Saisissez au moins un service sous le nom que vos clients connaissent, de préférence comme dans le catalogue de services.
rule-R33 = Vous avez saisi des processus comme s’ils étaient des services. Les processus sont votre façon de travailler, les services sont ce que les clients reçoivent ; un processus ne peut pas être certifié seul.
    .remedy = Saisissez ce que le client obtient, par exemple « postes de travail gérés » au lieu de « gestion des incidents ». Pour garder un périmètre réduit, choisissez moins de services.
rule-R34 = L’énoncé se lit comme s’il fallait certifier un produit ou un outil. Il doit parler d’une organisation et de ses services.
    .remedy = Citez le service que reçoivent les clients. Si la technologie compte, ne la mentionnez que comme limite : « … sur la plateforme … ».
rule-R34b = L’énoncé mentionne un produit ou une plateforme comme limite. Cela peut convenir, tant que personne ne comprend que le produit est certifié.
    .remedy = Demandez à votre organisme de certification s’il accepte ce nom. Une description neutre comme « plateforme de cloud privé » évite la question.
rule-R36 = L’énoncé peut se lire comme s’il couvrait aussi un fournisseur ou l’un de ses sites. Il ne devrait parler que de votre propre organisation.
    .remedy = Ne citez que vos propres sites et ne mentionnez pas les fournisseurs dans l’énoncé. En cas de doute, demandez à votre organisme de certification.
rule-R38 = L’énoncé vante les services ou affirme une conformité. Les organismes de certification rayent en général ces mots : l’énoncé dit ce qui est couvert, pas si c’est bien fait.
    .remedy = Supprimez les mots comme « leader », « d’excellence » ou « pleinement conforme ». Le nom du service en dit assez.
rule-R39 = L’énoncé cite un référentiel comme ITIL. Vous pouvez travailler selon lui, mais la norme ne l’exige pas et, d’ordinaire, il ne figure pas sur un certificat.
    .remedy = Retirez le référentiel de l’énoncé et mentionnez-le ailleurs, par exemple dans la description de vos services.

# Niveau de préparation

rule-R50 = Aucun audit interne complet n’a encore eu lieu. Sans lui, vous n’êtes pas prêts pour l’audit d’étape 2.
    .remedy = Prévoyez un audit interne de toutes les exigences et de tous les processus du périmètre, mené par quelqu’un qui ne contrôle pas son propre travail. Placez-le quatre à six semaines avant l’audit externe : vous aurez le temps de corriger.
    .question = Un audit interne de toutes les exigences et de tous les processus du périmètre a-t-il eu lieu ?
rule-R51 = La direction n’a pas encore passé le système en revue. Sans cette revue, vous n’êtes pas prêts pour l’audit d’étape 2.
    .remedy = Tenez la revue de direction après l’audit interne : sur la table, les résultats d’audit, les objectifs, les retours des clients, les fournisseurs, les risques et les améliorations ; dans le compte rendu, les décisions.
    .question = La direction a-t-elle passé en revue le système de management des services et consigné ses décisions ?
rule-R52 = Vos enregistrements ne remontent pas encore loin. La norme ne donne pas de nombre de mois, mais trois mois servent souvent de repère.
    .remedy = Continuez à travailler selon vos processus et conservez les enregistrements. Demandez à votre organisme de certification combien de mois il souhaite voir avant l’étape 2.
rule-R53 = Vous n’avez pas encore décidé si le changement climatique compte pour votre management des services. Depuis février 2024, cette question doit recevoir une réponse.
    .remedy = Parlez-en avec la direction et notez le résultat et sa raison, en deux ou trois phrases. « Pas pertinent, parce que … » est aussi une réponse valable.
    .question = Vous êtes-vous demandé si le changement climatique compte pour votre management des services, et avez-vous conservé le résultat ?

# Un certificat existant

rule-R54 = Le certificat a été délivré il y a plus de trois ans et a expiré.
    .remedy = Appelez dès maintenant votre organisme de certification et ne faites plus de publicité avec le certificat. Dans les six mois qui suivent l’expiration, il peut peut-être être rétabli si vous rattrapez l’audit qui reste à faire ; ensuite, il vous faut au moins un nouvel audit d’étape 2.
rule-R55 = Le certificat repose sur une édition dont la période de transition est terminée. Il n’est plus valable, quelle que soit la date qui y figure.
    .remedy = Prévoyez un audit initial selon l’édition de 2018. L’essentiel de votre travail reste utilisable ; regardez d’abord ce qui est nouveau, comme le contexte, les connaissances et la gestion de la demande.
rule-R56 = Le dernier audit de l’organisme de certification remonte à plus de douze mois. Il peut suspendre le certificat.
    .remedy = Contactez votre organisme de certification et fixez une date pour l’audit de surveillance. Vérifiez dans le dernier rapport ce qui reste ouvert.

# Règles des éditions précédentes, et règles sur les composants et les intégrateurs.

rule-R11 = Selon l’édition de 2011 aussi, rien ne peut être laissé de côté dans le périmètre. Tous les processus et toutes les exigences s’appliquent, quels que soient la taille et le type de l’organisation.
    .remedy = Décochez la case. Vous pouvez limiter autre chose à la place : des services, des sites, des unités, des clients ou une technologie. Et vous n’avez pas à tout faire vous-mêmes : une partie des processus peut être confiée à d’autres, tant que vous en gardez la maîtrise. Si quelque chose ne se présente tout simplement pas pour l’instant, par exemple parce que vous n’avez aucun fournisseur externe, indiquez plutôt cela.
rule-R12 = Selon l’édition de 2005, comme déjà selon la BS 15000, tout s’applique dans le périmètre : le système de management et les 13 processus. Rien ne peut en être laissé de côté.
    .remedy = Décochez la case. Vous pouvez limiter autre chose à la place : des services, des sites, des unités, des clients ou une technologie. Un processus peut aussi être confié à d’autres, tant que vous en gardez la maîtrise et pouvez le montrer. Si quelque chose ne se présente tout simplement pas pour l’instant, indiquez plutôt cela.
rule-R20b = Selon l’édition de 2011, le fournisseur des services doit montrer lui-même qu’il répond aux exigences générales du système : pilotage, maîtrise des autres parties, documents, ressources, planification, contrôle et amélioration. Une autre partie ne peut pas le faire à votre place.
    .remedy = Désignez, parmi vos propres responsables, qui décide des points indiqués, et laissez les autres seulement préparer et conseiller. Si le pilotage se trouve en réalité ailleurs, c’est cette organisation-là qui devrait demander le certificat.
rule-R21b = Tous les composants de vos services viennent d’autres, par exemple d’un fournisseur de cloud, mais vous assurez vous-mêmes des processus. Reste-t-il ainsi assez chez vous ? C’est à l’organisme de certification de le dire.
    .remedy = Cherchez ce qui vous appartient : peut-être un portail, la supervision, des interfaces ou des réglages que vous concevez et entretenez vous-mêmes. Dressez-en la liste, ajoutez ce que vous faites vous-mêmes dans les processus, et demandez à votre organisme de certification si cela suffit.
    .question = Tous les composants techniques de vos services viennent-ils d’autres parties ?
rule-R26 = D’autres assurent plus de la moitié des processus. L’édition de 2011 attend que vous en assuriez vous-mêmes la plus grande partie.
    .remedy = Reprenez certains processus, ou limitez le périmètre aux services dont vous assurez l’essentiel du travail. Pour tout ce qui reste chez d’autres, il vous faut les quatre preuves de maîtrise. L’édition de 2018 est ici plus souple : elle exclut seulement que tout soit confié à d’autres.
rule-R27 = D’autres font une partie du travail, et vous ne pouvez pas montrer les quatre points qui comptent dans l’édition de 2011 : vous en répondez, vous le définissez, vous le contrôlez et vous décidez des améliorations.
    .remedy = Passez en revue les quatre points avec l’autre partie et consignez-les par écrit : qui répond du processus et peut exiger le respect des règles, comment il se déroule et où il rejoint les vôtres, comment vous contrôlez les résultats et le respect des règles, et que c’est vous qui fixez l’ordre des améliorations.
    .question = Pouvez-vous montrer que vous répondez de ce travail, que vous le définissez, que vous le contrôlez et que vous décidez des améliorations ?
rule-R28 = D’autres font une partie du travail, et vous ne pouvez pas montrer les cinq signes de maîtrise que les audits recherchaient à l’époque de cette édition. Personne ne peut donc dire si vous gardez vraiment la main.
    .remedy = Consignez les cinq par écrit : vous connaissez et maîtrisez ce qui entre dans ce travail, vous connaissez et utilisez ce qui en sort, vous fixez des indicateurs et les mesurez, vous répondez du respect de la norme pour l’ensemble, et vous décidez des améliorations et vérifiez ce qu’elles apportent.
    .question = Pouvez-vous montrer, pour ce travail, que vous maîtrisez ce qui y entre, utilisez ce qui en sort, le mesurez, en répondez et l’améliorez ?
rule-R37 = Quand vous avez tracé le périmètre, vous n’avez pas pris en compte les sites, les clients ou la technologie. L’édition de 2011 l’attend de vous.
    .remedy = Réfléchissez aux trois et saisissez ce qui marque une limite. Là où vous ne voulez pas de limite, une courte note datée indiquant que vous y avez réfléchi suffit.
rule-R47 = Vous coordonnez surtout des fournisseurs qui fournissent ensemble les services : vous êtes intégrateur de services (SIAM). Même dans ce cas, une partie des processus doit rester chez vous.
    .remedy = Indiquez pour chaque processus qui l’assure et ce qui reste chez vous, par exemple les niveaux de service, les changements ou les fournisseurs. Parlez tôt à votre organisme de certification ; l’ISO/IEC TS 20000-14 traite des intégrateurs.
    .question = Coordonnez-vous surtout plusieurs fournisseurs qui fournissent ensemble les services ?
