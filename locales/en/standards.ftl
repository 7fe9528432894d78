### Standards, their modules and topics in our own words. Never a number that was not read.

## OECD

standard-oecd-annex-ii = OECD Due Diligence Guidance for minerals, third edition: risks of Annex II
    .short = OECD Annex II
    .notice = This is our own summary of the topics, not the text of the OECD. The dossier of a cooperative is input to a buyer’s due diligence. It does not replace it, and the OECD has not checked it.
module-oecd-annex-ii-serious-abuses = Serious abuses of people
module-oecd-annex-ii-armed-groups = Armed groups
module-oecd-annex-ii-security-forces = Security forces
module-oecd-annex-ii-bribery-and-origin = Bribery and false origin
module-oecd-annex-ii-money-laundering = Money laundering
module-oecd-annex-ii-payments = Payments to the state
reference-oecd-annex-ii-abuse-torture = Torture, cruel and degrading treatment
reference-oecd-annex-ii-abuse-forced-labour = Forced labour
reference-oecd-annex-ii-abuse-child-labour = Worst forms of child labour
reference-oecd-annex-ii-abuse-sexual-violence = Widespread sexual violence and other gross abuses
reference-oecd-annex-ii-abuse-war-crimes = War crimes and crimes against humanity
reference-oecd-annex-ii-armed-groups-support = Support to armed groups outside the state
reference-oecd-annex-ii-security-forces-support = Security forces that take control or money illegally
reference-oecd-annex-ii-bribery-and-origin-statements = Bribes and false statements on origin, taxes or fees
reference-oecd-annex-ii-money-laundering-proceeds = Money laundering in the mineral trade
reference-oecd-annex-ii-payments-taxes-and-royalties = Taxes, fees and royalties paid and made known

## CRAFT

standard-craft-2-1 = CRAFT Code 2.1
    .short = CRAFT 2.1
    .notice = The CRAFT Code is by the Alliance for Responsible Mining (ARM) and RESOLVE, licence CC BY-SA 4.0. The topics are in our own words; we have not read the numbered requirements. CRAFT gives reports, not certificates.
module-craft-2-1-m1 = M.1 Management and organisation
module-craft-2-1-m2 = M.2 Legitimacy
module-craft-2-1-m3 = M.3 Serious risks: stop at once
module-craft-2-1-m4 = M.4 Risks to reduce: stop if that fails
module-craft-2-1-m5 = M.5 Other high risks to improve
reference-craft-2-1-m1-producer = Who the producer is, how it is organised, where it works
reference-craft-2-1-m1-members = Information on members and other participants
reference-craft-2-1-m1-responsible = A person responsible for CRAFT
reference-craft-2-1-m1-complaints = A contact for complaints
reference-craft-2-1-m1-leadership = Leaders who can take decisions
reference-craft-2-1-m1-performance = Results made known to others
reference-craft-2-1-m1-policy = A policy against the risks of OECD Annex II
reference-craft-2-1-m2-legitimacy = Right to mine, or a documented path towards it
reference-craft-2-1-m3-child-labour = Worst forms of child labour
reference-craft-2-1-m3-forced-labour = Forced labour
reference-craft-2-1-m3-torture = Torture, cruel and degrading treatment
reference-craft-2-1-m3-sexual-violence = Widespread sexual violence and other gross abuses
reference-craft-2-1-m3-war-crimes = War crimes
reference-craft-2-1-m3-armed-groups = Support to armed groups outside the state
reference-craft-2-1-m4-security-forces = Soldiers, police and private guards
reference-craft-2-1-m4-bribery = Bribery
reference-craft-2-1-m4-false-origin = False statements on the origin of minerals
reference-craft-2-1-m4-money-laundering = Money laundering
reference-craft-2-1-m4-taxes = Taxes, fees and royalties paid and made known
reference-craft-2-1-m4-traceability = Minerals can be followed back to the mine
reference-craft-2-1-m5-safety = Safety and health at work
reference-craft-2-1-m5-mercury = Mercury
reference-craft-2-1-m5-chemicals = Chemicals used without control
reference-craft-2-1-m5-community = Relations with the village
reference-craft-2-1-m5-women = Equal rights and inclusion of women
reference-craft-2-1-m5-rehabilitation = Water, waste and old pits

## Why a point and a topic are linked

reason-same-topic = Both are about the same subject; the exact wording was not compared, and the buyer decides.
reason-part-of-topic = The point covers a part of this subject; the buyer may ask for more.
reason-asks-more = The point covers this subject and asks for more; the buyer decides.
