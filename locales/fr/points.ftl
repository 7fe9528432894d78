### The points a cooperative is asked about. Short name; .action = what to do to reach it. Questions: label, .question, .why.

## Chapters

chapter-organisation = Vie de la coopérative
chapter-legitimacy = Papiers et droits
chapter-people = Personne n’est maltraité
chapter-conflict = Groupes armés et sécurité
chapter-integrity = Commerce honnête
chapter-safety = Sécurité au travail
chapter-environment = Eau, sol et produits chimiques

## How the cooperative works

point-member-register = Registre des membres
    .action = Inscrivez chaque membre dans le registre, avec sa pièce d’identité. Mettez le registre à jour à chaque arrivée et à chaque départ.
field-point-member-register-everyone-written = Tous les membres inscrits
    .question = Chaque membre est-il inscrit dans le registre ?
    .why = Sans liste complète, on ne peut pas montrer au nom de qui la coopérative parle.
field-point-member-register-kept-up = Registre à jour
    .question = Corrigez-vous le registre chaque fois qu’un membre arrive ou part ?
    .why = L’acheteur voit seulement des nombres, et ils doivent être ceux d’aujourd’hui.
field-point-member-register-other-workers = Autres travailleurs
    .question = Notez-vous aussi les personnes qui travaillent sur vos sites sans être membres ?
    .hint = Par exemple les transporteurs, les femmes qui pilent le minerai, les gardiens. Un nombre par métier suffit.
    .why = Les règles sur l’âge et la sécurité protègent toutes les personnes qui travaillent là.

point-responsible-person = Personne responsable
    .action = Choisissez une personne en réunion. Elle surveille les risques et répond aux acheteurs. Écrivez-le dans le procès-verbal.
field-point-responsible-person-named = Personne désignée
    .question = La coopérative a-t-elle désigné une personne qui surveille les risques et répond aux acheteurs ?
    .hint = Exemples de risques : travail des enfants, groupes armés, fausse origine des minerais.
    .why = Un acheteur a besoin d’une seule personne à qui parler.
field-point-responsible-person-role = Fonction de cette personne
    .question = Quelle fonction cette personne a-t-elle ?
    .hint = Écrivez la fonction, pas le nom. Exemple : secrétaire.
    .why = Les acheteurs peuvent voir cette réponse.

point-leadership = Dirigeants et décisions
    .action = Faites élire les dirigeants par les membres, femmes et hommes. Écrivez les décisions de chaque réunion dans le procès-verbal.
field-point-leadership-chosen = Dirigeants choisis
    .question = Les membres ont-ils choisi les dirigeants actuels lors d’une réunion ?
    .why = Une promesse compte si les dirigeants peuvent parler au nom des membres.
field-point-leadership-decisions-written = Décisions écrites
    .question = Les décisions de chaque réunion sont-elles écrites et gardées ?
    .hint = Gardez le procès-verbal avec les signatures et la liste de présence.
    .why = Le procès-verbal montre plus tard qui a décidé quoi.
field-point-leadership-women-heard = Place des femmes
    .question = Les femmes peuvent-elles adhérer, parler, voter et être élues comme les hommes ?
    .why = Les acheteurs demandent si les femmes ont les mêmes droits que les hommes.

point-complaints-contact = Contact pour les plaintes
    .action = Désignez une personne pour les plaintes. Affichez son téléphone là où l’on travaille. Écrivez chaque plainte et sa réponse dans un cahier.
field-point-complaints-contact-named = Contact désigné
    .question = Y a-t-il une personne connue à qui chacun peut porter une plainte ?
    .hint = Les gens du village aussi, et même sans donner de nom.
    .why = Un petit problème se règle avant de devenir grand.
field-point-complaints-contact-announced = Contact annoncé
    .question = Les travailleurs et les voisins savent-ils comment joindre cette personne ?
    .hint = Par exemple par une affiche sur le site ou une annonce à la réunion du village.
    .why = Un contact que personne ne connaît n’aide personne.
field-point-complaints-contact-written = Plaintes écrites
    .question = Chaque plainte est-elle écrite dans un cahier, avec la réponse donnée ?
    .why = Le cahier montre que les plaintes sont entendues ; il reste à la coopérative.

point-supply-chain-policy = Politique de la coopérative
    .action = Écrivez sur une page ce que la coopérative refuse. Faites-la adopter par les membres en réunion. Ajoutez la page signée aux documents.
field-point-supply-chain-policy-adopted = Politique adoptée
    .question = Un texte adopté par les membres refuse-t-il le travail des enfants, les violences, les groupes armés et la fausse origine ?
    .hint = Une page suffit.
    .why = Les acheteurs demandent cette politique par écrit.
field-point-supply-chain-policy-read-aloud = Politique expliquée
    .question = Ce texte a-t-il été lu à haute voix dans une langue que les membres comprennent ?
    .why = On respecte seulement une règle que l’on connaît.

point-performance-known = Résultats connus de tous
    .action = Une fois par an, dites aux membres, au village et aux acheteurs ce qui va bien et ce qui manque encore.
field-point-performance-known-told = Résultats annoncés
    .question = Ces 12 derniers mois, avez-vous dit aux membres et aux acheteurs ce qui est fait et ce qui manque ?
    .hint = Par exemple avec le dossier imprimé ou à l’assemblée générale.
    .why = Un manque que vous montrez vous-mêmes coûte moins de confiance qu’un manque découvert.
field-point-performance-known-village-heard = Village écouté
    .question = Ces 12 derniers mois, avez-vous rencontré le village pour écouter ses soucis ?
    .why = Les voisins vivent avec la poussière, l’eau et les véhicules de la mine.

## Papers and rights

point-legal-form-registered = Coopérative immatriculée
    .action = Faites immatriculer la coopérative. Gardez le certificat avec les documents. Signalez chaque changement de nom ou de dirigeants.
field-point-legal-form-registered-paper-held = Certificat d’immatriculation
    .question = Avez-vous le papier qui montre que l’État a immatriculé la coopérative ?
    .why = Ce papier prouve que la coopérative existe pour la loi.
field-point-legal-form-registered-paper-true = Papier toujours exact
    .question = Le nom et les dirigeants connus du bureau d’immatriculation sont-ils ceux d’aujourd’hui ?
    .why = L’acheteur compare ce papier avec les personnes qui signent la vente.

point-right-to-mine = Droit d’exploiter
    .action = Demandez la licence, la zone ou un accord écrit du titulaire. Gardez le papier, et le reçu de votre demande.
field-point-right-to-mine-have-right = Droit obtenu
    .question = Avez-vous le droit d’exploiter là où vous travaillez ?
    .hint = Par exemple une licence, une zone d’exploitation artisanale (ZEA) ou un accord écrit avec le titulaire.
    .why = La plupart des acheteurs regardent cela d’abord ; un « non » honnête a aussi sa place dans le dossier.
field-point-right-to-mine-all-places = Tous les lieux couverts
    .question = Ce droit couvre-t-il tous les lieux où vos membres creusent ?
    .hint = Si un papier expiré figure dans les documents, ce point reste à « en partie ».
    .why = Un seul lieu hors de la zone peut faire douter de toute la vente.
field-point-right-to-mine-asked-for = Droit demandé
    .question = Avez-vous demandé par écrit à l’autorité le droit qui manque ?
    .hint = Gardez le reçu de la demande.
    .why = Certains acheteurs regardent aussi les démarches faites de bonne foi.

point-right-to-sell = Droit de vendre
    .action = Vendez seulement aux acheteurs qui ont le droit d’acheter. Gardez une copie de leur carte ou de leur licence.
field-point-right-to-sell-legal-buyers = Acheteurs autorisés
    .question = Vendez-vous seulement aux personnes et aux sociétés que l’État autorise à acheter ?
    .why = Vendus à un acheteur sans autorisation, les minerais sont difficiles à revendre.
field-point-right-to-sell-buyer-papers = Papiers des acheteurs
    .question = Gardez-vous une copie de la carte ou de la licence de chaque acheteur ?
    .why = La copie montre que vous avez regardé avant de vendre.

point-member-papers = Papiers des membres
    .action = Faites signer à chaque membre l’accord avec la coopérative. Renouvelez les cartes d’exploitant artisanal avant leur expiration.
field-point-member-papers-cards = Cartes ou permis
    .question = Chaque membre a-t-il la carte ou le papier que l’État demande à un exploitant ?
    .hint = Si la licence de la coopérative suffit, choisissez « Cela ne nous concerne pas ».
    .why = L’acheteur voit combien de membres l’ont, jamais lesquels.
field-point-member-papers-agreements = Accords signés
    .question = Chaque membre a-t-il signé un accord avec la coopérative ?
    .hint = L’empreinte du pouce vaut signature.
    .why = En signant, le membre accepte les règles sur l’âge, la sécurité et l’origine.

## People are safe from abuse

point-no-child-labour = Pas de travail des enfants
    .action = Vérifiez l’âge de toute personne qui travaille à la mine. Si un enfant y travaille, éloignez-le du danger, puis appelez la famille et l’école.
field-point-no-child-labour-everyone-adult = Tous sont adultes
    .question = Toutes les personnes qui travaillent à la mine ont-elles 18 ans ou plus ?
    .hint = Tout travail à la mine compte : creuser, porter, concasser, laver.
    .why = L’acheteur doit arrêter tout de suite si des enfants travaillent ; il voit votre réponse, mais aucun nom.
field-point-no-child-labour-children-seen = Enfants au travail
    .question = Une personne de moins de 18 ans travaille-t-elle à la mine, même quelques heures ?
    .hint = Après l’école et pendant les vacances aussi.
    .why = Un petit travail à la mine est aussi un travail ; l’acheteur voit la réponse, mais aucun nom.
field-point-no-child-labour-if-found = Si un enfant travaille
    .question = Les membres savent-ils quoi faire quand un enfant travaille à la mine ?
    .why = L’enfant doit d’abord être en sécurité ; accuser n’aide personne.

point-no-forced-labour = Pas de travail forcé
    .action = Parlez avec les travailleurs, un par un. Rendez les papiers confisqués. Écrivez les dettes, et laissez partir chaque personne qui le veut.
field-point-no-forced-labour-own-will = Liberté de partir
    .question = Chacun travaille-t-il ici de son plein gré, et peut-il partir ?
    .why = L’acheteur doit arrêter tout de suite si l’on force des gens à travailler ; il voit la réponse, mais aucun nom.
field-point-no-forced-labour-pressure-seen = Travail sous pression
    .question = Force-t-on quelqu’un à travailler par la menace, par une dette ou en gardant ses papiers ?
    .hint = Parlez seul à seul avec les gens. N’écrivez aucun nom ici.
    .why = La pression se cache souvent dans une dette envers le chef de puits ou le négociant.

point-no-torture = Pas de traitement cruel
    .action = Interdisez les coups et les punitions du corps. Permettez de les signaler sans donner de nom. Si cela arrive, informez l’autorité.
field-point-no-torture-seen = Traitement cruel
    .question = Punit-on quelqu’un à la mine en le frappant, en l’attachant ou en l’humiliant ?
    .hint = Que ce soit un dirigeant, un gardien, un soldat ou une autre personne. N’écrivez aucun nom ici.
    .why = L’acheteur doit arrêter tout de suite si cela arrive ; il voit la réponse, mais aucun nom.

point-no-sexual-violence = Pas de violences sexuelles
    .action = Dites en réunion que les violences sexuelles sont un crime. Affichez le téléphone du centre de santé. Protégez les personnes qui parlent.
field-point-no-sexual-violence-seen = Violences sexuelles
    .question = Y a-t-il des violences sexuelles à la mine ou sur le chemin ?
    .hint = Exiger des faveurs sexuelles contre du travail ou du minerai compte aussi. N’écrivez aucun nom ici.
    .why = L’acheteur doit arrêter tout de suite si ces violences sont répandues ; il voit la réponse, mais aucun nom.
field-point-no-sexual-violence-help-known = Aide connue
    .question = Les femmes et les hommes de la mine savent-ils où trouver de l’aide sans donner de nom ?
    .hint = Par exemple un centre de santé ou une association de femmes.
    .why = Les soins aident le plus dans les premières heures.

point-no-war-crimes = Aucun lien avec des crimes de guerre
    .action = Si vous savez quelque chose, mettez-vous d’abord en sécurité. Parlez-en à la personne responsable. Ne vendez pas avant que ce soit clair.
field-point-no-war-crimes-seen = Attaques contre les gens
    .question = La mine a-t-elle un lien avec des gens qui tuent, pillent ou chassent des villageois dans un conflit ?
    .hint = Pensez aux propriétaires, aux négociants et aux gardiens. N’écrivez aucun nom ici.
    .why = L’acheteur doit arrêter tout de suite si ce lien existe ; il voit la réponse, mais aucun nom.

## Armed groups and security

point-no-armed-groups = Aucun soutien aux groupes armés
    .action = Si un groupe armé approche, mettez d’abord les gens en sécurité. Arrêtez les ventes. Informez l’autorité ou un acheteur de confiance.
field-point-no-armed-groups-control-seen = Contrôle par un groupe armé
    .question = Un groupe armé contrôle-t-il la mine, la route ou le lieu de vente ?
    .hint = Un groupe armé n’appartient pas à l’État. N’écrivez aucun nom ici.
    .why = L’acheteur doit arrêter tout de suite si un groupe contrôle ces lieux ; il voit la réponse, mais aucun nom.
field-point-no-armed-groups-support-seen = Soutien à un groupe armé
    .question = Un groupe armé reçoit-il de la mine de l’argent, des minerais, de la nourriture ou du travail ?
    .hint = Même quand les gens n’ont pas le choix. L’argent payé à une barrière compte aussi.
    .why = Un paiement forcé compte aussi, et l’acheteur doit le savoir avant la vente.

point-security-forces = Soldats, policiers et gardiens
    .action = Ne payez rien sans reçu. Notez chaque demande, avec la date et le lieu. Parlez-en à l’autorité et à l’acheteur.
field-point-security-forces-payments-seen = Demandes sans reçu
    .question = Des soldats, des policiers ou des gardiens prennent-ils de l’argent ou des minerais sans raison légale ?
    .hint = Sur le site et sur la route. N’écrivez aucun nom ici.
    .why = L’acheteur voit la réponse, mais aucun nom ; il demande un plan pour y mettre fin.
field-point-security-forces-trade-seen = Soldats ou policiers dans la mine
    .question = Des soldats ou des policiers ont-ils ici un puits, creusent-ils ou vendent-ils du minerai ?
    .hint = Les policiers qui font seulement respecter l’ordre sur le site ne comptent pas.
    .why = Leur travail est de protéger les gens, pas de participer aux affaires.
field-point-security-forces-guards = Nos gardiens
    .question = Vos gardiens ont-ils des règles écrites, et travaillent-ils sans violence ?
    .hint = Si vous n’avez pas de gardiens, choisissez « Cela ne nous concerne pas ».
    .why = La coopérative répond de ce que font ses gardiens.

## Honest trade

point-no-bribery = Pas de corruption
    .action = Dites en réunion que la coopérative ne paie aucun pot-de-vin. Demandez un reçu chaque fois. Notez chaque demande.
field-point-no-bribery-seen = Pots-de-vin
    .question = Quelqu’un dans la coopérative donne-t-il ou reçoit-il des pots-de-vin pour des papiers, des taxes ou des ventes ?
    .hint = N’écrivez aucun nom ici.
    .why = L’acheteur voit la réponse, mais aucun nom ; un pot-de-vin peut cacher d’où vient le minerai.
field-point-no-bribery-refused = Refus des pots-de-vin
    .question = Les membres ont-ils décidé de refuser les pots-de-vin, et les dirigeants savent-ils quoi répondre ?
    .why = Il est plus facile de refuser quand tout le groupe vous soutient.

point-no-false-origin = Origine vraie
    .action = Acceptez seulement les minerais de vos membres et de vos sites. Écrivez le vrai site sur chaque papier.
field-point-no-false-origin-mixed-seen = Minerais venus d’ailleurs
    .question = Vend-on des minerais d’ailleurs comme s’ils venaient de vos sites ?
    .why = L’acheteur voit cette réponse ; un seul faux lot fait douter de tous vos lots.
field-point-no-false-origin-true-papers = Papiers exacts
    .question = Chaque papier de vente nomme-t-il le site où l’on a creusé le minerai ?
    .why = Le nom du site est ce que l’acheteur peut vérifier.

point-no-money-laundering = Argent propre
    .action = Notez qui achète, qui prête de l’argent et comment on paie. Refusez l’argent si personne ne peut dire d’où il vient.
field-point-no-money-laundering-known-money = Acheteurs et prêteurs connus
    .question = Savez-vous qui sont vos acheteurs et vos prêteurs, et d’où vient leur argent ?
    .why = L’argent d’un crime peut se cacher dans une vente de minerais.
field-point-no-money-laundering-receipts = Reçus des ventes
    .question = Y a-t-il un reçu pour chaque vente, même payée en espèces ?
    .why = Le reçu relie l’argent à un lot et à un acheteur.

point-taxes-paid = Taxes et frais payés
    .action = Payez ce que vous devez au bureau même. Gardez chaque reçu. Faites la liste de ce que vous avez payé en 12 mois.
field-point-taxes-paid-paid = Paiements faits
    .question = Avez-vous payé toutes les taxes, tous les frais et toutes les redevances que vous devez ?
    .why = Les acheteurs demandent si l’État a reçu sa part.
field-point-taxes-paid-receipts = Reçus de l’État
    .question = Gardez-vous un reçu officiel pour chaque paiement à l’État ?
    .why = On ne peut montrer à personne un paiement sans reçu.
field-point-taxes-paid-can-list = Liste des paiements
    .question = Pourriez-vous montrer à un acheteur la liste de ces paiements des 12 derniers mois ?
    .hint = Une ligne par paiement : date, bureau, motif, montant.
    .why = Les acheteurs demandent chaque paiement à l’État, un par un.

point-traceability = Chaque lot peut être suivi
    .action = Pesez chaque lot sur le site. Donnez-lui un numéro. Écrivez ce numéro sur chaque papier jusqu’à la vente.
field-point-traceability-weighed = Lots pesés
    .question = Chaque lot est-il pesé et noté avant de quitter le site ?
    .why = Tous les contrôles partent du premier poids.
field-point-traceability-numbered = Lots numérotés
    .question = Chaque lot porte-t-il un numéro ou une étiquette qui mène à son site ?
    .why = Sans numéro, deux sacs se ressemblent.
field-point-traceability-followed = Lots suivis
    .question = Pouvez-vous suivre chaque lot des trois derniers mois, du site à l’acheteur ?
    .hint = Prenez trois ventes et essayez avec vos cahiers.
    .why = Un acheteur choisira quelques lots et demandera exactement cela.

## Safety at work

point-safety-rules = Règles de sécurité
    .action = Décidez ensemble des règles de sécurité de chaque site. Montrez la sortie de secours. Formez tout le monde une fois par an et notez la date dans le registre.
field-point-safety-rules-known = Règles connues
    .question = Chaque site a-t-il des règles de sécurité que tout le monde connaît ?
    .hint = Par exemple sur le boisage, l’air dans la galerie et le travail sous forte pluie.
    .why = Une règle protège seulement les gens qui la connaissent.
field-point-safety-rules-way-out = Sortie connue
    .question = En cas d’urgence, tout le monde connaît-il la sortie et le point de rassemblement ?
    .why = En cas d’éboulement ou d’inondation, on n’a pas le temps de demander.
field-point-safety-rules-trained = Formation à la sécurité
    .question = Tout le monde a-t-il suivi une formation à la sécurité ces 12 derniers mois ?
    .why = Le registre doit montrer la date pour chaque membre.

point-accident-book = Cahier des accidents
    .action = Tenez un seul cahier pour tous les accidents. Après chaque accident, cherchez la cause et changez quelque chose.
field-point-accident-book-kept = Cahier tenu
    .question = Chaque accident est-il écrit dans un cahier, même un petit accident ?
    .why = Un cahier avec des accidents donne plus confiance qu’un cahier vide.
field-point-accident-book-cause-looked-for = Cause cherchée
    .question = Après chaque accident, cherchez-vous la cause et changez-vous quelque chose ?
    .why = Le même accident ne doit pas arriver deux fois.
field-point-accident-book-injured = Blessés et décès
    .question = Combien de personnes ont été blessées ou tuées sur vos sites ces 12 derniers mois ?
    .hint = Comptez les personnes, sans nom. Écrivez 0 s’il n’y en a pas.
    .why = Les acheteurs peuvent voir ce nombre.

point-protective-gear = Équipement de protection
    .action = Décidez de l’équipement nécessaire pour chaque travail. Achetez ce qui manque. Vérifiez chaque jour que tous le portent.
field-point-protective-gear-worn = Équipement porté
    .question = Tout le monde porte-t-il l’équipement que son travail demande ?
    .hint = Par exemple casque, bottes, gants, masque et lampe.
    .why = L’équipement resté au magasin ne protège personne.
field-point-protective-gear-enough = Équipement suffisant
    .question = Y a-t-il assez d’équipement en bon état, à la taille des femmes et des hommes ?
    .why = Des bottes de la mauvaise taille restent à la maison.

## Water, soil and chemicals

point-mercury = Mercure
    .action = Récupérez l’or sans mercure. En attendant, brûlez toujours dans une retorte, loin des maisons, et fixez une date pour la fin du mercure.
field-point-mercury-used = Mercure utilisé
    .question = Utilise-t-on du mercure sur vos sites ou là où l’on traite votre minerai ?
    .why = Le mercure abîme le cerveau, surtout celui de l’enfant à naître ; les acheteurs peuvent voir cette réponse.
field-point-mercury-retort = Retorte utilisée
    .question = Brûle-t-on toujours l’amalgame dans une retorte, loin des maisons et de la nourriture ?
    .why = La retorte retient la vapeur toxique.
field-point-mercury-plan = Plan pour arrêter le mercure
    .question = Avez-vous un plan daté pour utiliser moins de mercure, puis plus du tout ?
    .why = Les acheteurs demandent une date, pas seulement de la bonne volonté.

point-water-and-waste = Eau, déchets et anciens trous
    .action = Laissez l’eau sale reposer dans un bassin. Gardez les produits chimiques sous clé. Comblez ou clôturez les anciens trous.
field-point-water-and-waste-water = Eau propre
    .question = L’eau sale et les rejets restent-ils hors des rivières et des puits d’eau ?
    .why = Le village boit la même eau.
field-point-water-and-waste-chemicals = Produits chimiques
    .question = Le carburant, l’acide et le cyanure sont-ils gardés loin de l’eau, des gens et des animaux ?
    .hint = Si vous n’en utilisez pas, choisissez « Cela ne nous concerne pas ».
    .why = Une petite fuite peut empoisonner un puits.
field-point-water-and-waste-old-pits = Anciens trous
    .question = Les anciens trous sont-ils comblés ou clôturés ?
    .hint = S’il n’y a pas d’ancien trou, choisissez « Cela ne nous concerne pas ».
    .why = Des gens et des animaux tombent dans les trous ouverts.
