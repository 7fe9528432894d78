# Tanzania: steps, offices and fees. .official is in Kiswahili with the English term in every language.

## Steps

step-tz-founding-meetings = Founding meetings
    .official = Mkutano mkuu, kamati ya uanzilishi (general meeting, formation committee)
    .why = The members decide together, and the minutes show it.
    .how = Hold a first meeting and elect a formation committee. In the second meeting adopt the draft by-laws, the budget and the application.
step-tz-registration = Registration of the cooperative
    .official = Hati ya usajili (registration certificate)
    .why = The certificate shows that the cooperative exists in law.
    .how = Ask the district cooperative officer which papers are needed, what they cost and how many members you must be. Hand in the application, the by-laws and all the minutes.
step-tz-tax-and-identity = Tax number and identity of the leaders
    .official = Namba ya TIN, namba za NIDA (TIN and NIDA numbers)
    .why = Other offices may ask for these numbers.
    .how = Ask TRA whether the cooperative needs a TIN. Ask the cooperative officer whether the leaders need NIDA numbers.
step-tz-free-ground = Free ground
    .official = Eneo la leseni, kuratibu (licence area, coordinates)
    .why = A licence needs ground where nobody else holds a mining right.
    .how = Ask the Mining Commission to check the area on its map of licences. Check too that it is no reserve, settlement, military area, heritage place or water source.
step-tz-land-consent = Consent of the land occupier
    .official = Ridhaa (consent)
    .why = The person who lawfully occupies the land must agree first.
    .how = Ask the occupier for a written consent, and the village for the minutes of its meeting. Where compensation is needed, put the agreement in writing.
step-tz-primary-licence = Primary mining licence (PML)
    .official = Leseni ndogo ya uchimbaji madini – PML (primary mining licence)
    .why = It gives the right to mine an area of up to 10 hectares.
    .how = Apply on the portal of the Mining Commission, then bring the papers to the Resident Mines Officer. If the licence is for the cooperative, register the cooperative first.
step-tz-environment-plan = Environmental plan and mine plan
    .official = Mpango wa usimamizi wa mazingira (environmental management plan)
    .why = Once the licence is granted, inspectors ask to see these plans.
    .how = Ask the Resident Mines Officer what each plan must contain and who checks it. Keep the plans ready for an inspection.
step-tz-start-and-records = Marked area and records
    .official = Kuweka mipaka, kutoa taarifa (demarcation, information and reports)
    .why = The regulations provide for marking the area and giving reports.
    .how = Ask the Resident Mines Officer how to mark the area. Ask which reports are due, when and on which form.
step-tz-sale = Sale at a mineral market or buying centre
    .official = Soko la madini, kituo cha ununuzi (mineral market, buying centre)
    .why = The holder of a licence may sell its own minerals without a dealer licence.
    .how = Bring the minerals to the mineral market, where royalty and fees are taken off at once. Keep every receipt, and ask how much gold must stay in the country.
step-tz-growth = Growth: join licences or move to a mining licence
    .official = Leseni ya uchimbaji wa kati (mining licence)
    .why = The regulations provide for joining neighbouring licences and for changing a PML into a mining licence.
    .how = Ask the Mining Commission for the conditions, the papers and the fees.
step-tz-technical-partner = Foreign technical partner
    .official = Mkataba wa msaada wa kiufundi (technical support agreement)
    .why = A foreign partner may begin only after the Commission has approved.
    .how = Write the support agreement and send it to the Mining Commission. Wait for the approval before work begins.

## Offices

office-tz-registrar = Registrar of Cooperative Societies (TCDC), through the district cooperative officer
office-tz-tra = TRA, the tax office
office-tz-mining-commission = Mining Commission (Tume ya Madini)
office-tz-resident-mines-officer = Resident Mines Officer (Afisa Madini Mkazi)
office-tz-mineral-market = Mineral market or buying centre (soko la madini, kituo cha ununuzi)

## Fees

fee-tz-coop-registration = Registration of the cooperative
fee-tz-pml-application = PML application (ada ya maombi)
    .note = This fee is not paid back.
fee-tz-pml-preparation = Preparation and grant of the PML
fee-tz-pml-rent = Annual rent of the PML (ada ya mwaka)
    .note = Due each year on the anniversary of the licence. Ask whether it is counted by hectare.
fee-tz-epp = Preparation and review of the environmental plan
fee-tz-dealer = Dealer licence
    .note = The dealer pays it, not the cooperative.
fee-tz-broker = Broker licence
    .note = The broker pays it, not the cooperative.
fee-tz-royalty-gold = Royalty on gold (mrabaha)
    .note = The rate depends on the buyer; for a refinery, sources differ, so ask. If you also sell other minerals, the whole sale is counted as gold.
fee-tz-royalty-metals = Royalty on other metals (tin, copper and others)
    .note = If you also sell stones, the whole sale is counted here.
fee-tz-royalty-gems-rough = Royalty on rough gemstones and diamonds
fee-tz-royalty-gems-cut = Royalty on cut and polished stones
    .note = For cut and polished stones only. Not in the total.
fee-tz-royalty-uranium = Royalty on uranium
    .note = Not in the total.
fee-tz-royalty-industrial = Royalty on coal, industrial and building minerals
    .note = Not in the total.
fee-tz-royalty-coal-domestic = Royalty on coal sold to industry in the country
    .note = Not in the total.
fee-tz-royalty-salt = Royalty on salt and phosphate
    .note = Not in the total.
fee-tz-royalty-other = Royalty on your mineral
    .note = The rate depends on the mineral. Ask the Mining Commission.
fee-tz-inspection = Inspection fee (ada ya ukaguzi)
    .note = None on salt, and none on gold sold to a refinery or to the Bank of Tanzania.
fee-tz-hiv-levy = HIV levy (tozo ya UKIMWI)
    .note = Paid together with the royalty.
fee-tz-service-levy = Service levy (ushuru wa huduma)
    .note = If you sell to the Bank of Tanzania, ask there: the published total leaves this levy out.
fee-tz-income-tax = Income tax at the sale
    .note = The rate was not found in a law. Ask TRA.
fee-tz-vat = Value added tax (VAT)
    .note = Zero-rated at designated mineral markets. Elsewhere, ask TRA.
fee-tz-external-audit = External audit
    .note = The price depends on the sites, the members, the days and the travel. Ask for a written offer.
fee-tz-internal-inspections = Internal inspections
    .note = Count the inspectors’ pay, their transport and the training days.
fee-tz-scheme-fee = Fee of the certification scheme
    .note = There may be one fee to apply and another each year. Ask the scheme for its price list.
