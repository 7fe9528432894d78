### The points a cooperative is asked about. Short name; .action = what to do to reach it. Questions: label, .question, .why.

## Chapters

chapter-organisation = How the cooperative works
chapter-legitimacy = Papers and rights
chapter-people = People are safe from abuse
chapter-conflict = Armed groups and security
chapter-integrity = Honest trade
chapter-safety = Safety at work
chapter-environment = Water, soil and chemicals

## How the cooperative works

point-member-register = Member register
    .action = Write every member in the register, with an identity paper. Update it each time somebody joins or leaves.
field-point-member-register-everyone-written = Every member written
    .question = Is every member written in the register?
    .why = Without a full list, nobody can show who the cooperative speaks for.
field-point-member-register-kept-up = Register kept up
    .question = Do you change the register each time a member joins or leaves?
    .why = A buyer sees only numbers, and they must be today’s numbers.
field-point-member-register-other-workers = Other workers
    .question = Do you also write down the people who work at your sites without being members?
    .hint = For example carriers, women who crush ore, and guards. A number for each kind of work is enough.
    .why = Rules on safety and age protect everybody who works there.

point-responsible-person = Responsible person
    .action = Choose one person at a meeting. This person watches for risks and answers buyers. Write it in the minutes.
field-point-responsible-person-named = Person named
    .question = Has the cooperative named one person to watch for risks and answer buyers?
    .hint = Risks are, for example, child labour, armed groups or a false origin of minerals.
    .why = A buyer needs one person to talk to.
field-point-responsible-person-role = Function of this person
    .question = Which function does this person have?
    .hint = Write the function, not the name. Example: secretary.
    .why = Buyers can see this answer.

point-leadership = Leaders and decisions
    .action = Let the members choose the leaders, women and men. Write the decisions of each meeting in the minutes.
field-point-leadership-chosen = Leaders chosen
    .question = Did the members choose the leaders of today at a meeting?
    .why = A promise counts when the leaders can speak for the members.
field-point-leadership-decisions-written = Decisions written
    .question = Are the decisions of each meeting written down and kept?
    .hint = Keep the minutes with the signatures and the attendance list.
    .why = The minutes show later who decided what.
field-point-leadership-women-heard = Women in the cooperative
    .question = Can women become members, speak, vote and be elected, just like men?
    .why = Buyers ask whether women have the same rights as men.

point-complaints-contact = Contact for complaints
    .action = Name one person for complaints. Put the phone number where people work. Write every complaint and its answer in a book.
field-point-complaints-contact-named = Contact named
    .question = Is there one known person to whom anybody can bring a complaint?
    .hint = Also somebody from the village, and also without giving a name.
    .why = A small problem can be solved before it becomes a big one.
field-point-complaints-contact-announced = Contact announced
    .question = Do workers and neighbours know how to reach this person?
    .hint = For example by a notice at the site or a word at the village meeting.
    .why = A contact that nobody knows helps nobody.
field-point-complaints-contact-written = Complaints written
    .question = Is each complaint written in a book, with the answer that was given?
    .why = The book shows that complaints are heard; it stays with the cooperative.

point-supply-chain-policy = Policy of the cooperative
    .action = Write one page on what the cooperative refuses. Let the members adopt it at a meeting. Add the signed page to the documents.
field-point-supply-chain-policy-adopted = Policy adopted
    .question = Have the members adopted a written policy against child labour, violence, armed groups and false origin?
    .hint = One page is enough.
    .why = Buyers ask for this policy in writing.
field-point-supply-chain-policy-read-aloud = Policy explained
    .question = Was the policy read aloud in a language that the members understand?
    .why = People can only keep a rule that they know.

point-performance-known = Open about results
    .action = Once a year, tell members, village and buyers what goes well and what is still missing.
field-point-performance-known-told = Results told
    .question = In the last 12 months, did you tell members and buyers what is done and what is missing?
    .hint = For example with the printed dossier or at the general meeting.
    .why = A gap that you show yourself costs less trust than one the buyer finds.
field-point-performance-known-village-heard = Village heard
    .question = In the last 12 months, did you meet the village to hear its worries?
    .why = Neighbours live with the dust, the water and the traffic of the mine.

## Papers and rights

point-legal-form-registered = Registered cooperative
    .action = Register the cooperative. Keep the certificate with the documents, and report every change of name or leaders.
field-point-legal-form-registered-paper-held = Registration paper
    .question = Do you hold the paper that shows that the state has registered the cooperative?
    .why = The paper proves that the cooperative exists by law.
field-point-legal-form-registered-paper-true = Paper still true
    .question = Do the name and the leaders known to the registering office match those of today?
    .why = A buyer compares this paper with the people who sign the sale.

point-right-to-mine = Right to mine
    .action = Ask for the licence, the zone or a written agreement with the holder. Keep the paper and the receipt of your request.
field-point-right-to-mine-have-right = Right held
    .question = Do you have the right to mine where you work?
    .hint = For example a licence, an artisanal mining zone, or a written agreement with the licence holder.
    .why = This is the first thing most buyers check; an honest “no” also has its place in the dossier.
field-point-right-to-mine-all-places = All places covered
    .question = Does this right cover all the places where your members dig?
    .hint = If an expired paper stands in the documents, this point stays at “partly”.
    .why = One place outside the area can put the whole sale in doubt.
field-point-right-to-mine-asked-for = Right asked for
    .question = Have you asked the authority in writing for the right that is missing?
    .hint = Keep the receipt of the request.
    .why = Some buyers also look at honest steps towards the right.

point-right-to-sell = Right to sell
    .action = Sell only to buyers who are allowed to buy. Keep a copy of their card or licence.
field-point-right-to-sell-legal-buyers = Buyers with a licence
    .question = Do you sell only to people and companies that the state allows to buy?
    .why = A sale to a buyer without a licence makes the minerals hard to sell on.
field-point-right-to-sell-buyer-papers = Papers of the buyers
    .question = Do you keep a copy of the card or licence of each buyer?
    .why = The copy shows that you looked before you sold.

point-member-papers = Papers of the members
    .action = Let each member sign the agreement with the cooperative. Renew the miners’ cards before they expire.
field-point-member-papers-cards = Cards or permits
    .question = Does each member hold the card or paper that the state asks of a miner?
    .hint = Where the licence of the cooperative is enough, choose “Does not apply to us”.
    .why = Buyers see how many members hold it, never who.
field-point-member-papers-agreements = Agreements signed
    .question = Has each member signed an agreement with the cooperative?
    .hint = A thumbprint counts as a signature.
    .why = By signing, a member accepts the rules on age, safety and origin.

## People are safe from abuse

point-no-child-labour = No child labour
    .action = Check the age of everybody who works at the mine. When a child is found working, take the child away from danger and call the family and the school.
field-point-no-child-labour-everyone-adult = Everyone is an adult
    .question = Is everyone who works at the mine 18 years old or older?
    .hint = All work at the mine counts: digging, carrying, crushing and washing.
    .why = Buyers must stop at once where children work; they see your answer, but no names.
field-point-no-child-labour-children-seen = Children at work
    .question = Does anybody under 18 work at the mine, even for a few hours?
    .hint = After school and in the holidays too.
    .why = A short job at the mine is work too; buyers see the answer, but no names.
field-point-no-child-labour-if-found = When a child is found
    .question = Do members know what to do when a child is found working?
    .why = The child must be safe first; blame helps nobody.

point-no-forced-labour = No forced labour
    .action = Talk with workers one by one. Give back papers that were kept. Write debts down, and let everybody leave who wants to leave.
field-point-no-forced-labour-own-will = Free to leave
    .question = Does everyone work here by free choice, and may everyone leave?
    .why = Buyers must stop at once where people are forced to work; they see the answer, but no names.
field-point-no-forced-labour-pressure-seen = Work under pressure
    .question = Is anyone made to work by threats, by a debt, or by keeping their papers?
    .hint = Speak with people alone. Do not write names here.
    .why = Pressure is often hidden in a debt to the pit boss or the trader.

point-no-torture = No cruel treatment
    .action = Forbid every beating and punishment of the body. Let people report it without a name. Inform the authority when it happens.
field-point-no-torture-seen = Cruel treatment
    .question = Is anyone at the mine beaten, tied up or shamed as a punishment?
    .hint = By leaders, guards, soldiers or others. Do not write names here.
    .why = Buyers must stop at once where this happens; they see the answer, but no names.

point-no-sexual-violence = No sexual violence
    .action = Say at a meeting that sexual violence is a crime. Put up the phone number of the health centre. Protect those who speak.
field-point-no-sexual-violence-seen = Sexual violence
    .question = Does sexual violence happen at the mine or on the way there?
    .hint = Sexual favours demanded for work or for ore count too. Do not write names here.
    .why = Buyers must stop at once where this abuse is widespread; they see the answer, but no names.
field-point-no-sexual-violence-help-known = Help is known
    .question = Do women and men at the mine know where to find help without giving a name?
    .hint = For example a health centre or a women’s association.
    .why = The first hours decide about medical care.

point-no-war-crimes = No part in war crimes
    .action = If you know of such a thing, keep yourself safe first. Speak with the responsible person. Do not sell until it is clear.
field-point-no-war-crimes-seen = Attacks on people
    .question = Has the mine any link with people who kill, rob or drive out villagers in a conflict?
    .hint = Think of owners, traders and guards. Do not write names here.
    .why = Buyers must stop at once where there is such a link; they see the answer, but no names.

## Armed groups and security

point-no-armed-groups = No support to armed groups
    .action = If an armed group comes near, keep people safe first. Stop selling and inform the authority or the buyer you trust.
field-point-no-armed-groups-control-seen = Armed group in control
    .question = Does an armed group control the mine, the road or the place of sale?
    .hint = An armed group does not belong to the state. Do not write names here.
    .why = Buyers must stop at once where a group is in control; they see the answer, but no names.
field-point-no-armed-groups-support-seen = Support to an armed group
    .question = Does an armed group get money, minerals, food or work from the mine?
    .hint = Also when people have no choice. Payments at a road barrier count.
    .why = Forced payments count too, and the buyer needs to know before any sale.

point-security-forces = Soldiers, police and guards
    .action = Pay nothing without a receipt. Write down each demand with date and place. Raise it with the authority and the buyer.
field-point-security-forces-payments-seen = Demands without a receipt
    .question = Do soldiers, police or guards take money or minerals without a legal reason?
    .hint = At the site and on the road. Do not write names here.
    .why = Buyers see the answer, but no names; they ask for a plan to end it.
field-point-security-forces-trade-seen = Soldiers or police in mining
    .question = Do soldiers or police run a pit, dig or trade minerals here?
    .hint = Police who only keep order at the site do not count.
    .why = Their task is to protect people, not to take part in the business.
field-point-security-forces-guards = Our own guards
    .question = Do your own guards have written rules, and do they work without violence?
    .hint = If you have no guards, choose “Does not apply to us”.
    .why = The cooperative answers for what its guards do.

## Honest trade

point-no-bribery = No bribes
    .action = Say at a meeting that the cooperative pays no bribes. Ask for a receipt each time. Write down each demand.
field-point-no-bribery-seen = Bribes
    .question = Does anyone in the cooperative give or take bribes for papers, taxes or sales?
    .hint = Do not write names here.
    .why = Buyers see the answer, but no names; a bribe can hide where minerals come from.
field-point-no-bribery-refused = Bribes refused
    .question = Have the members agreed to refuse bribes, and do the leaders know what to answer?
    .why = It is easier to refuse when the whole group stands behind you.

point-no-false-origin = True origin
    .action = Accept minerals only from your own members and sites. Write the true site on each paper.
field-point-no-false-origin-mixed-seen = Minerals from elsewhere
    .question = Are minerals from other places sold as if they came from your sites?
    .why = Buyers see this answer; one false lot puts all your lots in doubt.
field-point-no-false-origin-true-papers = True papers
    .question = Does each sales paper name the site where the minerals were dug?
    .why = The name of the site is what the buyer can check.

point-no-money-laundering = Clean money
    .action = Write down who buys, who lends money and how it is paid. Refuse money when nobody can say where it comes from.
field-point-no-money-laundering-known-money = Known buyers and lenders
    .question = Do you know who your buyers and lenders are, and where their money comes from?
    .why = Money from crime can be hidden in a sale of minerals.
field-point-no-money-laundering-receipts = Receipts for sales
    .question = Is there a receipt for each sale, even when it is paid in cash?
    .why = A receipt links the money to one lot and one buyer.

point-taxes-paid = Taxes and fees paid
    .action = Pay what you owe at the office itself. Keep each receipt. Make a list of what you paid in 12 months.
field-point-taxes-paid-paid = Payments made
    .question = Have you paid all the taxes, fees and royalties that you owe?
    .why = Buyers ask whether the state received its share.
field-point-taxes-paid-receipts = Receipts of the state
    .question = Do you keep an official receipt for each payment to the state?
    .why = A payment without a receipt cannot be shown to anybody.
field-point-taxes-paid-can-list = List of payments
    .question = Could you show a buyer a list of these payments for the last 12 months?
    .hint = One line for each payment: date, office, reason, amount.
    .why = Buyers ask for each payment to the state, one by one.

point-traceability = Every lot can be followed
    .action = Weigh each lot at the site. Give it a number. Write the number on each paper until the sale.
field-point-traceability-weighed = Lots weighed
    .question = Is each lot weighed and written down before it leaves the site?
    .why = The first weight is the start of all later checks.
field-point-traceability-numbered = Lots numbered
    .question = Does each lot have a number or tag that leads back to its site?
    .why = Without a number, two sacks look the same.
field-point-traceability-followed = Lots followed
    .question = Can you follow each lot of the last three months from the site to the buyer?
    .hint = Take three sales and try it with the books.
    .why = A buyer will pick a few lots and ask for exactly this.

## Safety at work

point-safety-rules = Safety rules
    .action = Agree on safety rules for each site. Show people the way out. Train everybody once a year and write the date in the register.
field-point-safety-rules-known = Rules known
    .question = Does each site have safety rules that everybody there knows?
    .hint = For example on roof support, air in the tunnel and work in heavy rain.
    .why = A rule protects only the people who know it.
field-point-safety-rules-way-out = Way out known
    .question = In an emergency, does everybody know the way out and where to meet?
    .why = When the roof falls or water comes in, there is no time to ask.
field-point-safety-rules-trained = Safety training
    .question = Has everybody had safety training in the last 12 months?
    .why = The register must show the date for each member.

point-accident-book = Accident book
    .action = Keep one book for all accidents. After each accident, look for the cause and change something.
field-point-accident-book-kept = Book kept
    .question = Is every accident written in a book, even a small one?
    .why = A book with accidents earns more trust than an empty one.
field-point-accident-book-cause-looked-for = Cause looked for
    .question = After each accident, do you look for the cause and change something?
    .why = The same accident should not happen twice.
field-point-accident-book-injured = People injured or killed
    .question = How many people were injured or killed at your sites in the last 12 months?
    .hint = Count people, without names. Write 0 if there were none.
    .why = Buyers can see this number.

point-protective-gear = Protective gear
    .action = Agree what each kind of work needs. Buy what is missing. Check each day that it is worn.
field-point-protective-gear-worn = Gear worn
    .question = Does everybody wear the gear that the work needs?
    .hint = For example helmet, boots, gloves, dust mask and lamp.
    .why = Gear in the store room protects nobody.
field-point-protective-gear-enough = Enough gear
    .question = Is there enough gear in good condition, in sizes that fit women and men?
    .why = Boots that do not fit are left at home.

## Water, soil and chemicals

point-mercury = Mercury
    .action = Use ways of catching gold without mercury. Until then, always burn in a retort, away from homes, and set a date for the end.
field-point-mercury-used = Mercury used
    .question = Is mercury used at your sites or where your ore is processed?
    .why = Mercury harms the brain, above all in unborn babies; buyers can see this answer.
field-point-mercury-retort = Retort used
    .question = Is the amalgam always burned in a retort, away from homes and food?
    .why = A retort catches the poisonous vapour.
field-point-mercury-plan = Plan to end mercury
    .question = Do you have a plan with dates to use less mercury and then none?
    .why = Buyers ask for a date, not only for good will.

point-water-and-waste = Water, waste and old pits
    .action = Let dirty water settle in a pond. Keep chemicals locked up. Fill in or fence old pits.
field-point-water-and-waste-water = Clean water
    .question = Are dirty water and tailings kept out of rivers and wells?
    .why = The village drinks from the same water.
field-point-water-and-waste-chemicals = Chemicals
    .question = Are fuel, acid and cyanide kept away from water, people and animals?
    .hint = If you use none of these, choose “Does not apply to us”.
    .why = A small leak can poison a well.
field-point-water-and-waste-old-pits = Old pits
    .question = Are old pits filled in or fenced?
    .hint = If there are no old pits, choose “Does not apply to us”.
    .why = People and animals fall into open pits.
