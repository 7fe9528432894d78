# RD Congo : étapes, bureaux et frais. .official est en français dans toutes les langues.

## Étapes

step-cd-founding-assembly = Assemblée générale constitutive
    .official = Assemblée générale constitutive
    .why = Sans cette assemblée, il n’y a pas de coopérative à immatriculer.
    .how = Adoptez les statuts et le règlement intérieur, élisez les responsables, écrivez le procès-verbal. Mettez la forme juridique dans le nom, en entier et en sigle (SCOOPS ou COOP-CA).
step-cd-registration = Immatriculation de la coopérative
    .official = Immatriculation au Registre des sociétés coopératives (RSC)
    .why = À partir de ce jour, la coopérative existe en droit.
    .how = Demandez au bureau SNCOOP le plus proche quels papiers il faut et combien cela coûte. Déposez les papiers et gardez le reçu.
step-cd-member-identification = Identification des membres
    .official = Fiche d’identification SAEMAPE
    .why = La fiche montre qui travaille avec la coopérative.
    .how = Demandez les fiches au SAEMAPE, et si votre province les exige. Aidez chaque membre à remplir la sienne.
step-cd-approval = Agrément de coopérative minière
    .official = Arrêté d’agrément (coopérative minière)
    .why = Seuls les membres d’une coopérative agréée peuvent entrer dans une ZEA.
    .how = Demandez au ministère des Mines ou à la Division provinciale quels papiers il faut, combien cela coûte et combien de temps dure l’agrément. Déposez la demande et notez la date.
step-cd-provincial-recording = Enregistrement dans la province
    .official = Récépissé provincial (Division provinciale des Mines)
    .why = Une province peut demander son propre récépissé avant le début du travail.
    .how = Demandez à la Division provinciale des Mines si votre province exige un récépissé. Si oui, déposez les papiers et gardez le récépissé.
step-cd-mining-zone = Accès à une zone d’exploitation artisanale (ZEA)
    .official = Zone d’exploitation artisanale (ZEA)
    .why = La coopérative minière travaille dans une zone créée par le ministre des Mines.
    .how = Demandez au SAEMAPE quelle zone est ouverte à la coopérative et quels papiers il faut. Si quelqu’un y a déjà un droit minier, obtenez son consentement par écrit.
step-cd-member-cards = Carte d’exploitant artisanal pour chaque membre
    .official = Carte d’exploitant artisanal
    .why = La carte montre que le membre a le droit de creuser.
    .how = Vérifiez que chaque membre est de nationalité congolaise et a 18 ans ou plus. Déposez les papiers à la Division provinciale des Mines et demandez le prix de la carte.
step-cd-site-rules = Règles de travail sur le site
    .official = Code de conduite de l’exploitant artisanal
    .why = Ces règles protègent les personnes, l’eau et la terre.
    .how = Lisez le code à haute voix sur chaque site : pas de mercure, pas d’explosifs, pas de feu pour défricher. Les personnes de moins de 18 ans et les femmes enceintes ne travaillent pas dans la mine.
step-cd-depot-and-sale = Dépôt, pesée et première vente
    .official = Comptoir agréé, entité de traitement, centre de négoce
    .why = Tout ce que les membres extraient est vendu par la coopérative.
    .how = Pesez chaque lot dans un dépôt fermé à clé et notez le poids. Demandez à la Division provinciale des Mines quels papiers et quelles taxes il faut pour chaque lot.
step-cd-export-papers = Papiers d’exportation, faits par l’acheteur
    .official = Certificat CIRGL (CEEC)
    .why = Ce certificat est exigé pour exporter l’or, la cassitérite, la wolframite et le coltan.
    .how = Demandez à l’acheteur une copie de sa carte de négociant, et plus tard du certificat. Donnez-lui vos papiers sur l’origine de chaque lot.
step-cd-growth = Grandir : le permis de petite mine
    .official = Permis d’exploitation de petite mine (PEPM)
    .why = Seule une personne morale peut détenir un droit minier : une coopérative immatriculée en est une.
    .how = Demandez au Cadastre minier (CAMI) quels papiers il faut et combien ils coûtent. La loi demande une preuve sur le gisement et une étude de faisabilité.

## Bureaux

office-cd-sncoop = SNCOOP (Service national des coopératives et organisations paysannes)
office-cd-saemape = SAEMAPE (service de l’exploitation minière artisanale et à petite échelle)
office-cd-ministry-of-mines = Ministère des Mines
office-cd-provincial-mines-division = Division provinciale des Mines
office-cd-ceec = CEEC (expertise des minerais)
office-cd-cami = Cadastre minier (CAMI)

## Frais

fee-cd-rsc-registration = Immatriculation au Registre des sociétés coopératives (RSC)
fee-cd-agrement = Agrément de coopérative minière
    .note = Un arrêté des ministères fixe ces frais. Demandez l’arrêté en vigueur.
fee-cd-zea-access = Frais liés à la zone d’exploitation artisanale (ZEA)
    .note = Demandez s’il y a quelque chose à payer, et comment on le compte.
fee-cd-card-miner = Carte d’exploitant artisanal
    .note = Montants de 2010 au Sud-Kivu, pour mémoire seulement. Demandez à la Division provinciale des Mines le prix d’aujourd’hui pour votre minerai.
fee-cd-card-trader = Carte de négociant
    .note = C’est le négociant qui la paie, pas la coopérative.
fee-cd-ceec-service = Expertise du CEEC et certificat CIRGL
    .note = C’est l’exportateur qui paie. Demandez si l’on paie selon la valeur ou par lot.
fee-cd-prov-levies = Taxes de la province et des autorités locales
    .note = Chaque province a les siennes : pesée, chargement, routes et autres. Écrivez la somme que vous prévoyez pour 12 mois.
fee-cd-export-levy-3t = Taxe d’exportation sur l’étain, le tantale et le tungstène
    .note = C’est l’exportateur qui paie. Le taux actuel n’a pas été trouvé.
fee-cd-royalty-base-metals = Redevance minière : cuivre, étain, tungstène
    .note = Elle est due par les titulaires de droits miniers. Affichée pour information.
fee-cd-royalty-gold = Redevance minière : or
    .note = Elle est due par les titulaires de droits miniers. Affichée pour information.
fee-cd-royalty-strategic = Redevance minière : cobalt et coltan
    .note = Elle est due par les titulaires de droits miniers. Affichée pour information.
fee-cd-royalty-gems = Redevance minière : pierres précieuses et diamants
    .note = Elle est due par les titulaires de droits miniers. Le taux n’a pas été trouvé.
fee-cd-external-audit = Audit externe
    .note = Le prix dépend des sites, des membres, des jours et du voyage. Demandez une offre écrite.
fee-cd-internal-inspections = Inspections internes
    .note = Comptez la paie des inspecteurs, leur transport et les jours de formation.
fee-cd-scheme-fee = Frais du système de certification
    .note = Il peut y avoir des frais de demande, puis des frais chaque année. Demandez la liste des prix au système choisi.
