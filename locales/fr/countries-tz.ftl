# Tanzanie : étapes, bureaux et frais. .official est en kiswahili avec le terme anglais dans toutes les langues.

## Étapes

step-tz-founding-meetings = Réunions de fondation
    .official = Mkutano mkuu, kamati ya uanzilishi (general meeting, formation committee)
    .why = Les membres décident ensemble, et les procès-verbaux le montrent.
    .how = Tenez une première réunion et élisez le comité d’initiative. À la deuxième, adoptez le projet de statuts, le budget et la demande.
step-tz-registration = Immatriculation de la coopérative
    .official = Hati ya usajili (registration certificate)
    .why = Le certificat montre que la coopérative existe en droit.
    .how = Demandez à l’agent chargé des coopératives du district quels papiers il faut, combien cela coûte et combien de membres il faut au minimum. Déposez la demande, les statuts et tous les procès-verbaux.
step-tz-tax-and-identity = Numéro fiscal et identité des responsables
    .official = Namba ya TIN, namba za NIDA (TIN and NIDA numbers)
    .why = D’autres bureaux peuvent demander ces numéros.
    .how = Demandez à la TRA si la coopérative doit avoir un TIN. Demandez à l’agent chargé des coopératives si les responsables doivent avoir un numéro NIDA.
step-tz-free-ground = Terrain libre
    .official = Eneo la leseni, kuratibu (licence area, coordinates)
    .why = Il faut un terrain où personne d’autre n’a de droit minier.
    .how = Demandez à la Tume ya Madini de vérifier le terrain sur sa carte des licences. Vérifiez aussi : ni réserve, ni habitations, ni zone militaire, ni lieu du patrimoine, ni source d’eau.
step-tz-land-consent = Consentement de l’occupant du terrain
    .official = Ridhaa (consent)
    .why = La personne qui occupe légalement le terrain doit d’abord être d’accord.
    .how = Demandez un consentement écrit à l’occupant, et au village le procès-verbal de sa réunion. S’il faut une indemnisation, mettez l’accord par écrit.
step-tz-primary-licence = Licence minière primaire (PML)
    .official = Leseni ndogo ya uchimbaji madini – PML (primary mining licence)
    .why = Elle donne le droit d’exploiter un terrain de 10 hectares au plus.
    .how = Faites la demande sur le portail de la Tume ya Madini, puis portez les papiers à l’Afisa Madini Mkazi. Si la licence est pour la coopérative, immatriculez d’abord la coopérative.
step-tz-environment-plan = Plan environnemental et plan de la mine
    .official = Mpango wa usimamizi wa mazingira (environmental management plan)
    .why = Une fois la licence accordée, les inspecteurs demandent à voir ces plans.
    .how = Demandez à l’Afisa Madini Mkazi ce que chaque plan doit contenir et qui le vérifie. Gardez les plans prêts pour une inspection.
step-tz-start-and-records = Terrain balisé et registres
    .official = Kuweka mipaka, kutoa taarifa (demarcation, information and reports)
    .why = Le règlement prévoit de baliser le terrain et de remettre des rapports.
    .how = Demandez à l’Afisa Madini Mkazi comment baliser le terrain. Demandez quels rapports remettre, quand et sur quel formulaire.
step-tz-sale = Vente au centre de négoce ou au centre d’achat
    .official = Soko la madini, kituo cha ununuzi (mineral market, buying centre)
    .why = Le titulaire d’une licence vend ses propres minerais sans carte de négociant.
    .how = Apportez les minerais au centre de négoce : la redevance et les frais y sont retenus tout de suite. Gardez chaque reçu et demandez quelle part de l’or doit rester dans le pays.
step-tz-growth = Grandir : réunir des licences ou obtenir une licence plus grande
    .official = Leseni ya uchimbaji wa kati (mining licence)
    .why = Le règlement prévoit de réunir des licences voisines et de changer une PML en « mining licence ».
    .how = Demandez à la Tume ya Madini les conditions, les papiers et les frais.
step-tz-technical-partner = Partenaire technique étranger
    .official = Mkataba wa msaada wa kiufundi (technical support agreement)
    .why = Un partenaire étranger ne commence qu’après l’approbation de la Tume ya Madini.
    .how = Écrivez le contrat d’appui technique et envoyez-le à la Tume ya Madini. Attendez l’approbation avant de commencer.

## Bureaux

office-tz-registrar = Registraire des coopératives (TCDC), par l’agent chargé des coopératives du district
office-tz-tra = TRA (bureau des impôts)
office-tz-mining-commission = Tume ya Madini (Commission des mines)
office-tz-resident-mines-officer = Afisa Madini Mkazi (agent résident des mines)
office-tz-mineral-market = Centre de négoce ou centre d’achat (soko la madini, kituo cha ununuzi)

## Frais

fee-tz-coop-registration = Immatriculation de la coopérative
fee-tz-pml-application = Demande de PML (ada ya maombi)
    .note = Ces frais ne sont pas remboursés.
fee-tz-pml-preparation = Préparation et octroi de la PML
fee-tz-pml-rent = Loyer annuel de la PML (ada ya mwaka)
    .note = À payer chaque année à la date anniversaire de la licence. Demandez si l’on compte par hectare.
fee-tz-epp = Préparation et examen du plan environnemental
fee-tz-dealer = Licence de négociant (dealer)
    .note = C’est le négociant qui la paie, pas la coopérative.
fee-tz-broker = Licence d’intermédiaire (broker)
    .note = C’est l’intermédiaire qui la paie, pas la coopérative.
fee-tz-royalty-gold = Redevance sur l’or (mrabaha)
    .note = Le taux dépend de l’acheteur ; pour une raffinerie, les sources diffèrent : demandez. Si vous vendez aussi d’autres minerais, toute la vente est comptée comme de l’or.
fee-tz-royalty-metals = Redevance sur les autres métaux (étain, cuivre et autres)
    .note = Si vous vendez aussi des pierres, toute la vente est comptée ici.
fee-tz-royalty-gems-rough = Redevance sur les pierres et diamants bruts
fee-tz-royalty-gems-cut = Redevance sur les pierres taillées et polies
    .note = Seulement pour les pierres taillées et polies. Hors du total.
fee-tz-royalty-uranium = Redevance sur l’uranium
    .note = Hors du total.
fee-tz-royalty-industrial = Redevance sur le charbon, les minéraux industriels et les matériaux de construction
    .note = Hors du total.
fee-tz-royalty-coal-domestic = Redevance sur le charbon vendu à l’industrie du pays
    .note = Hors du total.
fee-tz-royalty-salt = Redevance sur le sel et le phosphate
    .note = Hors du total.
fee-tz-royalty-other = Redevance sur votre minerai
    .note = Le taux dépend du minerai. Demandez à la Tume ya Madini.
fee-tz-inspection = Frais d’inspection (ada ya ukaguzi)
    .note = Rien sur le sel, rien sur l’or vendu à une raffinerie ou à la Banque de Tanzanie.
fee-tz-hiv-levy = Taxe VIH (tozo ya UKIMWI)
    .note = Payée avec la redevance.
fee-tz-service-levy = Taxe locale de service (ushuru wa huduma)
    .note = Si vous vendez à la Banque de Tanzanie, demandez-lui : le total publié ne compte pas cette taxe.
fee-tz-income-tax = Impôt sur le revenu, retenu à la vente
    .note = Le taux n’a pas été trouvé dans une loi. Demandez à la TRA.
fee-tz-vat = Taxe sur la valeur ajoutée (TVA)
    .note = Taux zéro dans les centres de négoce désignés. Ailleurs, demandez à la TRA.
fee-tz-external-audit = Audit externe
    .note = Le prix dépend des sites, des membres, des jours et du voyage. Demandez une offre écrite.
fee-tz-internal-inspections = Inspections internes
    .note = Comptez la paie des inspecteurs, leur transport et les jours de formation.
fee-tz-scheme-fee = Frais du système de certification
    .note = Il peut y avoir des frais de demande, puis des frais chaque année. Demandez la liste des prix au système choisi.
