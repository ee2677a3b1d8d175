# French. Practice statements on clauses 8.2.4 to 8.2.6 in words. Ids as in content/questions/full_portfolio.toml.

# 8.2.4 Service catalogue management

question-service-catalogue-entries = Chaque entrée du catalogue dit clairement ce que le service apporte au client et de quels autres services il dépend.
    .hint = Une liste de noms, de serveurs ou d’outils ne compte pas.
    .why = C’est seulement ainsi que l’on sait à quoi sert le service, et ce qui doit fonctionner pour qu’il fonctionne.
    .auditor = Quelques entrées résistent à l’épreuve de la réalité : la finalité est exprimée avec les mots du client, et l’exploitation citerait les mêmes dépendances.
    .finding = La moitié des entrées décrivait des serveurs et des outils, sans que l’on puisse voir ce que le client reçoit.
    .evidence-sample-entries = Entrées du catalogue avec leur finalité et leurs dépendances
    .evidence-entry-template = Modèle d’entrée du catalogue
    .evidence-dependency-overview = Vue d’ensemble des dépendances entre services
question-service-catalogue-access = Les clients, les utilisateurs et notre propre personnel peuvent consulter leur partie du catalogue sans avoir à demander à personne.
    .hint = Un catalogue avec plusieurs vues convient, plusieurs catalogues aussi. Tout le monde n’a pas à tout voir.
    .why = Un catalogue auquel personne n’a accès ne sert que le jour de l’audit.
    .auditor = Un utilisateur et quelqu’un du centre de services peuvent ouvrir le catalogue sur-le-champ, et chacun y trouve ce qui le concerne.
    .finding = Le catalogue était rangé sur un lecteur réseau auquel aucun client n’avait accès.
    .evidence-published-catalogue = Catalogue publié ou portail
    .evidence-audience-views = Vues ou droits d’accès pour chaque public
    .evidence-announcement = Note indiquant aux clients où trouver le catalogue
question-service-catalogue-updates = Quand un service est ajouté, modifié ou supprimé, nous mettons le catalogue à jour en même temps, pas des mois plus tard.
    .why = Un catalogue périmé promet ce qui n’existe plus et cache ce qui existe.
    .auditor = Les derniers changements de services figurent tous au catalogue, à une date proche de leur entrée en vigueur.
    .finding = Le catalogue proposait encore un service arrêté l’année précédente.
    .evidence-catalogue-history = Versions datées ou historique des modifications
    .evidence-update-step = Enregistrements de changements dont la mise à jour du catalogue est une étape
    .evidence-review-record = Compte rendu de la dernière revue du catalogue

# 8.2.5 Asset management

question-asset-owners = Pour chaque actif dont dépendent nos services, il est noté qui s’en occupe.
    .hint = Pensez aux licences, aux certificats et aux abonnements cloud, pas seulement au matériel.
    .why = Ce qui n’appartient à personne est renouvelé trop tard et jamais vérifié.
    .auditor = Tous les actifs d’un service pris en exemple sont sur la liste, et les personnes qui y sont citées savent qu’ils leur reviennent.
    .finding = La liste citait des personnes parties de l’entreprise deux ans plus tôt.
    .evidence-asset-list = Liste des actifs avec leurs responsables
    .evidence-handover = Comptes rendus de passation lors des départs
question-asset-renewal = Nous remplaçons les actifs avant que leur âge ou la fin du support ne mette un service en danger.
    .hint = Si un ancien actif doit rester un temps, une décision réfléchie avec des mesures de protection compte aussi.
    .why = Un vieux matériel tombe plus souvent en panne, et un logiciel sans support ne reçoit plus de correctifs de sécurité.
    .auditor = Les dates de fin de support sont connues, et il existe un plan pour chacune de celles qui approchent. Les exceptions ont été approuvées par une personne habilitée.
    .finding = Un service important tournait sur un système d’exploitation qui ne recevait plus de mises à jour depuis trois ans.
    .evidence-end-of-support = Vue d’ensemble des dates de fin de support
    .evidence-renewal-plan = Plan de renouvellement avec budget
    .evidence-approved-exceptions = Exceptions approuvées pour des actifs dépassés
question-asset-duties = Nous vérifions régulièrement que nous respectons toutes les obligations légales et contractuelles liées à nos actifs.
    .hint = Par exemple les conditions de licence, les contrats de location et l’effacement des disques avant mise au rebut.
    .why = Une licence manquante, ou des données clients sur un disque mis au rebut, coûtent bien plus que la vérification.
    .auditor = Il existe un rapprochement récent des licences achetées et utilisées, et la preuve de ce que sont devenus les matériels retirés du service.
    .finding = Depuis la dernière facture de régularisation de l’éditeur, personne n’avait rapproché ce qui était installé de ce qui avait été acheté.
    .evidence-license-comparison = Rapprochement des licences achetées et utilisées
    .evidence-disposal-proof = Preuves de mise au rebut et d’effacement des données
    .evidence-duties-overview = Vue d’ensemble des obligations légales et contractuelles

# 8.2.6 Configuration management

question-configuration-depth = Nous avons décidé quels types de composants nous enregistrons, et avec quel détail, selon le degré de criticité du service.
    .why = Tout enregistrer coûte cher, et enregistrer au hasard n’aide personne.
    .auditor = Il existe une liste des types de composants avec les informations requises pour chacun. Derrière un service critique, les enregistrements vont aussi loin que la liste le demande, jusqu’aux relations et à l’état.
    .finding = Chaque ordinateur portable était enregistré avec son numéro de série, mais presque rien ne l’était derrière les services les plus importants.
    .evidence-type-definition = Liste des types de composants avec les informations requises
    .evidence-critical-service = Enregistrements de configuration d’un service critique
question-configuration-change-trace = Après chaque modification d’un composant, nos données de configuration montrent le nouvel état, avec un lien vers le changement correspondant.
    .hint = La découverte automatique compte, si quelqu’un suit les écarts qu’aucun changement n’explique.
    .why = Des données en retard induisent en erreur au moment précis où, en situation d’urgence, on s’y fie.
    .auditor = La piste se suit dans les deux sens : d’un changement terminé à l’enregistrement mis à jour, et d’un enregistrement modifié au changement approuvé.
    .finding = Un serveur avait été déplacé des mois plus tôt par un changement approuvé, mais il figurait encore dans l’ancien centre de données.
    .evidence-linked-changes = Enregistrements de changements reliés aux composants
    .evidence-item-history = Historique des modifications des enregistrements de configuration
    .evidence-discovery-differences = Suivi des écarts relevés par les outils de découverte
question-configuration-corrections = Quand un contrôle de nos données de configuration révèle des erreurs, une personne désignée les corrige avant une date fixée.
    .hint = Un contrôle peut être un échantillon, un inventaire ou un rapprochement avec un outil de découverte.
    .why = Un contrôle sans correction prouve seulement que vous saviez.
    .auditor = Les erreurs du dernier contrôle sont corrigées, et ce ne sont pas toujours les mêmes qui reviennent.
    .finding = Une entrée sur dix était fausse, exactement comme l’année précédente, et personne n’en avait corrigé une seule.
    .evidence-check-schedule = Planning des contrôles d’exactitude
    .evidence-check-report = Résultats du dernier contrôle d’exactitude
    .evidence-correction-list = Liste des corrections avec leurs dates
question-configuration-use = Ceux qui traitent les incidents ou évaluent les changements travaillent vraiment avec les données de configuration.
    .hint = Des tableaux et des schémas personnels, tenus à côté, sont le signe du contraire.
    .why = Des données avec lesquelles personne ne travaille se périment sans que l’on s’en aperçoive.
    .auditor = Les incidents et les changements citent les composants concernés, et le personnel à qui l’on demande où il regarde d’abord ouvre les données de configuration.
    .finding = La base de données de configuration était bien tenue, mais les techniciens utilisaient leur propre tableur.
    .evidence-incidents-with-items = Enregistrements d’incidents citant les composants
    .evidence-impact-assessments = Évaluations de changements fondées sur les données de configuration
    .evidence-staff-access = Accès pour le centre de services et les équipes techniques
