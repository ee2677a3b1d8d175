# Français. Niveaux d’aptitude et attributs de processus en mots. Ids as in content/attributes.toml. Names: .name by ISO/IEC 33020:2015,
# .old-name by ISO/IEC 15504-2, translated; everything else is in our own words.

# Levels

level-0 = incomplet
    .old-name = incomplet
    .text = Le processus n’existe pas, ou fait trop peu de ce à quoi il sert.
level-1 = réalisé
    .old-name = réalisé
    .text = Le processus fait ce à quoi il sert, mais peut-être seulement grâce aux efforts de quelques personnes.
level-2 = géré
    .old-name = géré
    .text = Le processus est planifié, suivi et corrigé, et ses résultats comme ses documents sont en ordre.
level-3 = établi
    .old-name = établi
    .text = Tout le monde suit le même processus défini, et ne l’adapte que selon des règles convenues.
level-4 = prévisible
    .old-name = prévisible
    .text = Le processus reste dans des limites connues, si bien que les chiffres disent d’avance ce qu’il donnera.
level-5 = innovant
    .old-name = en optimisation
    .text = Le processus ne cesse de s’améliorer dans le sens de vos objectifs d’entreprise, et l’effet de chaque modification est vérifié.

# Level 1

attribute-pa1-1 = Ce processus fait ce à quoi il sert.
    .name = Réalisation du processus
    .old-name = Réalisation du processus
    .short = Le processus remplit son rôle

# Level 2

attribute-pa2-1 = Nous avons fixé des objectifs pour ce processus et planifié qui fait quoi avec quelles ressources, et nous intervenons quand il s’écarte du plan.
    .name = Gestion de la réalisation
    .old-name = Gestion de la réalisation
    .short = Objectifs fixés, travail planifié et suivi
    .hint = Les passages de relais comptent aussi : chacun sait de qui il reçoit le travail et à qui il le transmet.
    .why = Un processus que personne ne pilote vit de la bonne volonté, et faiblit dès que la charge augmente.
    .auditor = Les objectifs sont connus, et le plan nomme les rôles, les ressources et les interfaces. Des chiffres ou des réunions montrent où le processus s’est écarté du plan et ce qui a été fait.
    .evidence-targets = Objectifs du processus
    .evidence-work-plan = Plan avec ressources et dates
    .evidence-responsibilities = Rôles et interfaces
    .evidence-status-reviews = Points d’avancement avec les actions décidées
attribute-pa2-2 = Nous avons fixé ce que doivent contenir les documents et les enregistrements de ce processus, nous le vérifions, et nous maîtrisons leurs versions.
    .name = Gestion des produits d’activité
    .old-name = Gestion des produits d’activité
    .short = Documents et enregistrements maîtrisés
    .hint = Il s’agit de tout ce que produit le processus : plans, rapports, accords, tickets. Des sondages suffisent ; inutile de vérifier chaque ticket.
    .why = Si chacun note autre chose, personne ne peut s’y fier.
    .auditor = On sait ce que chaque résultat doit contenir et qui l’approuve. Un document pris au hasard est à jour et facile à trouver, et les vérifications ont laissé des traces.
    .evidence-templates = Modèles et contenus exigés
    .evidence-version-history = Historique des versions et approbations
    .evidence-document-reviews = Résultats des vérifications, avec corrections

# Level 3

attribute-pa3-1 = Ce processus a un standard commun, avec des étapes, des rôles, des outils et des règles d’adaptation, et nous savons à quoi l’on voit qu’il fonctionne.
    .name = Définition du processus
    .old-name = Définition du processus
    .short = Processus standard, avec règles d’adaptation
    .hint = Adapter, c’est par exemple prévoir moins d’étapes sur un petit site. Si tous travaillent exactement de la même façon, cela compte aussi.
    .why = Avec un standard commun, on peut se remplacer les uns les autres, et ce qu’apprend une équipe sert à toutes.
    .auditor = Le standard montre le déroulement, les liens avec d’autres processus, les compétences, les outils et l’environnement de travail. Il dit ce qu’on peut adapter et comment vous jugez si le processus fonctionne.
    .evidence-standard-process = Description du processus standard
    .evidence-tailoring-rules = Règles d’adaptation
    .evidence-role-profiles = Rôles avec les compétences qu’ils exigent
    .evidence-effectiveness-criteria = Critères pour voir s’il fonctionne
attribute-pa3-2 = Dans ce processus, tout le monde travaille vraiment selon le standard, avec les compétences et les ressources qu’il faut, et nous recueillons des données qui montrent qu’il fonctionne.
    .name = Déploiement du processus
    .old-name = Déploiement du processus
    .short = Standard appliqué, données à l’appui
    .hint = S’il n’y a pas encore de standard pour ce processus, répondez « Pas fait ». Si seules certaines équipes le suivent : « En partie ».
    .why = Un standard n’aide personne si l’on travaille autrement qu’il ne le dit.
    .auditor = Les équipes décrivent les mêmes étapes que le standard, et les enregistrements le confirment. Formation, outils et temps sont là, et l’on tire des conclusions des données du processus.
    .evidence-matching-records = Enregistrements conformes au standard
    .evidence-training-records = Enregistrements de formation pour les rôles
    .evidence-process-data = Données du processus, avec conclusions

# Level 4

attribute-pa4-1 = De nos objectifs d’entreprise, nous avons déduit ce qu’il faut mesurer dans ce processus et quelles valeurs atteindre ; nous analysons les résultats et savons pourquoi ils varient.
    .name = Analyse quantitative
    .old-name = Mesure du processus
    .short = Mesuré, causes des variations connues
    .hint = Par exemple de combien et pourquoi les délais se dispersent, et non leur seule moyenne. Quelques indicateurs bien choisis suffisent.
    .why = Une bonne moyenne peut cacher qu’un cas sur dix se passe très mal.
    .auditor = Une ligne claire mène des objectifs d’entreprise à des indicateurs avec des valeurs cibles. Les données sont recueillies de façon fiable et analysées par la statistique ou des méthodes proches, et les causes des variations sont nommées.
    .evidence-measurement-goals = Mesures déduites des objectifs d’entreprise
    .evidence-measurement-data = Valeurs mesurées au fil du temps
    .evidence-variation-analysis = Analyse des variations et de leurs causes
attribute-pa4-2 = Nous gardons ce processus dans des limites chiffrées ; quand une valeur en sort, nous cherchons ce qu’elle avait de particulier et supprimons la cause.
    .name = Maîtrise quantitative
    .old-name = Maîtrise du processus
    .short = Tenu dans des limites chiffrées
    .hint = Les hauts et les bas ordinaires sont normaux. Il s’agit de les distinguer des vraies valeurs aberrantes, par exemple avec une carte de contrôle.
    .why = Il faut connaître les limites pour faire des promesses fermes, et pour voir un ennui avant le client.
    .auditor = Les limites viennent des données, pas des souhaits. Pour chaque valeur hors limites, la cause et l’action sont consignées, et les limites sont recalculées quand le processus a changé.
    .evidence-control-limits = Limites, et comment elles ont été fixées
    .evidence-control-charts = Cartes de contrôle ou graphiques semblables
    .evidence-outlier-actions = Valeurs aberrantes avec cause et action

# Level 5

attribute-pa5-1 = Nous savons, d’après nos objectifs d’entreprise, dans quel sens ce processus doit s’améliorer, et nous cherchons comment y arriver dans ses chiffres et dans des idées nouvelles.
    .name = Innovation du processus
    .old-name = Innovation du processus
    .short = Objectifs d’amélioration et idées nouvelles
    .hint = Les idées nouvelles viennent d’une nouvelle technologie, de ce que d’autres font bien, ou de vos équipes. Corriger des erreurs ne suffit pas ici.
    .why = Même un processus stable peut être le mauvais dès que l’entreprise a besoin d’autre chose.
    .auditor = Les objectifs d’amélioration remontent aux objectifs d’entreprise. Les causes récurrentes de variation, les nouvelles technologies et les bonnes pratiques d’ailleurs ont été examinées ; les possibilités trouvées sont consignées et classées.
    .evidence-improvement-goals = Objectifs d’amélioration du processus
    .evidence-idea-list = Liste des possibilités, classées
    .evidence-innovation-study = Étude de technologies ou de pratiques nouvelles
attribute-pa5-2 = Nous évaluons d’avance chaque modification prévue de ce processus, nous l’introduisons avec méthode, puis nous mesurons si elle a eu l’effet voulu.
    .name = Mise en œuvre de l’innovation du processus
    .old-name = Optimisation du processus
    .short = Modifications évaluées, introduites, effet mesuré
    .hint = Il s’agit des modifications de votre façon de travailler, non de celles des services ou des systèmes.
    .why = Toutes les améliorations n’en sont pas ; seule la comparaison entre avant et après le dit.
    .auditor = Pour une modification récente, il y a une évaluation de ses effets, un plan d’introduction et des chiffres d’avant et d’après. Ce qui n’a pas marché a été corrigé ou retiré.
    .evidence-impact-assessment = Évaluation des effets avant la modification
    .evidence-rollout-plan = Plan d’introduction de la modification
    .evidence-effect-review = Comparaison de l’avant et de l’après
