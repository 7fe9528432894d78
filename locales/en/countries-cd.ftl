# DR Congo: steps, offices and fees. .official is in French in every language.

## Steps

step-cd-founding-assembly = Founding general assembly
    .official = Assemblée générale constitutive
    .why = Without this assembly there is no cooperative to register.
    .how = Adopt the statutes and the internal rules, elect the leaders and write the minutes. Put the legal form in the name, in full and in short (SCOOPS or COOP-CA).
step-cd-registration = Registration of the cooperative
    .official = Immatriculation au Registre des sociétés coopératives (RSC)
    .why = From the day of registration the cooperative exists in law.
    .how = Ask the nearest SNCOOP office which papers it wants and what it costs. Hand in the papers and keep the receipt.
step-cd-member-identification = Identification of the members
    .official = Fiche d’identification SAEMAPE
    .why = The sheet shows who works with the cooperative.
    .how = Ask SAEMAPE for the sheets, and whether your province requires them. Help each member to fill one in.
step-cd-approval = Approval as a mining cooperative
    .official = Arrêté d’agrément (coopérative minière)
    .why = Only members of an approved cooperative may enter an artisanal mining zone.
    .how = Ask the ministry of Mines or the Division provinciale which papers it wants, what it costs and how long the approval lasts. Send the application and note the date.
step-cd-provincial-recording = Recording in the province
    .official = Récépissé provincial (Division provinciale des Mines)
    .why = A province may ask to see its own receipt before work begins.
    .how = Ask the Division provinciale des Mines whether your province requires a receipt. If it does, hand in the papers and keep the receipt.
step-cd-mining-zone = Place in an artisanal mining zone (ZEA)
    .official = Zone d’exploitation artisanale (ZEA)
    .why = A mining cooperative works inside a zone created by the Minister of Mines.
    .how = Ask SAEMAPE which zone is open to the cooperative and which papers are needed. If somebody holds a mining right there, get that holder’s consent in writing.
step-cd-member-cards = Artisanal miner’s card for each member
    .official = Carte d’exploitant artisanal
    .why = The card shows that the member may dig.
    .how = Check that each member is Congolese and 18 or older. Hand in the papers at the Division provinciale des Mines and ask the price of the card.
step-cd-site-rules = Rules of work at the site
    .official = Code de conduite de l’exploitant artisanal
    .why = These rules protect people, water and land.
    .how = Read the code aloud at each site: no mercury, no explosives, no fire to clear land. People under 18 and pregnant women do not work in the mine.
step-cd-depot-and-sale = Depot, weighing and first sale
    .official = Comptoir agréé, entité de traitement, centre de négoce
    .why = Everything the members dig is sold through the cooperative.
    .how = Weigh each lot in a locked depot and write down the weight. Ask the Division provinciale des Mines which papers and levies each lot needs.
step-cd-export-papers = Export papers, made by the buyer
    .official = Certificat CIRGL (CEEC)
    .why = Gold, cassiterite, wolframite and coltan need this certificate for export.
    .how = Ask the buyer for a copy of the trader’s card, and later of the certificate. Give the buyer your papers on the origin of each lot.
step-cd-growth = Growth: a small-mine permit
    .official = Permis d’exploitation de petite mine (PEPM)
    .why = Only a legal person can hold a mining right, and a registered cooperative is one.
    .how = Ask the mining cadastre (CAMI) which papers it wants and what they cost. The law asks for proof about the deposit and for a feasibility study.

## Offices

office-cd-sncoop = SNCOOP, the national service for cooperatives
office-cd-saemape = SAEMAPE, the service for artisanal and small-scale mining
office-cd-ministry-of-mines = Ministry of Mines (ministère des Mines)
office-cd-provincial-mines-division = Provincial mines office (Division provinciale des Mines)
office-cd-ceec = CEEC, the office that values minerals
office-cd-cami = Mining cadastre (Cadastre minier, CAMI)

## Fees

fee-cd-rsc-registration = Registration in the register of cooperatives (RSC)
fee-cd-agrement = Approval as a mining cooperative (agrément)
    .note = An order of the ministries sets this fee. Ask for the order in force.
fee-cd-zea-access = Charges for the artisanal mining zone (ZEA)
    .note = Ask whether there is a charge, and how it is counted.
fee-cd-card-miner = Artisanal miner’s card
    .note = Amounts of 2010 from Sud-Kivu, for history only. Ask the Division provinciale des Mines for today’s price for your mineral.
fee-cd-card-trader = Trader’s card (carte de négociant)
    .note = The trader pays it, not the cooperative.
fee-cd-ceec-service = CEEC valuation and ICGLR certificate
    .note = The exporter pays it. Ask whether it is counted by value or by lot.
fee-cd-prov-levies = Levies of the province and local authorities
    .note = Each province has its own: weighing, loading, roads and others. Write the sum you expect for 12 months.
fee-cd-export-levy-3t = Export levy on tin, tantalum and tungsten
    .note = The exporter pays it. The rate of today was not found.
fee-cd-royalty-base-metals = Mining royalty: copper, tin, tungsten
    .note = Holders of mining rights owe it. Shown for information.
fee-cd-royalty-gold = Mining royalty: gold
    .note = Holders of mining rights owe it. Shown for information.
fee-cd-royalty-strategic = Mining royalty: cobalt and coltan
    .note = Holders of mining rights owe it. Shown for information.
fee-cd-royalty-gems = Mining royalty: gemstones and diamonds
    .note = Holders of mining rights owe it. The rate was not found.
fee-cd-external-audit = External audit
    .note = The price depends on the sites, the members, the days and the travel. Ask for a written offer.
fee-cd-internal-inspections = Internal inspections
    .note = Count the inspectors’ pay, their transport and the training days.
fee-cd-scheme-fee = Fee of the certification scheme
    .note = There may be one fee to apply and another each year. Ask the scheme for its price list.
