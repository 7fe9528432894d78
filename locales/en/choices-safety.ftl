### Answers one can choose in the books of safety and of the state, and the table of risks.

## Kind of event

choice-accident-kind-accident = Accident
    .hint = Somebody was hurt, or something was broken.
choice-accident-kind-near-miss = Near miss
    .hint = Somebody was almost hurt. Example: a stone fell beside a digger.
choice-accident-kind-dangerous-event = Dangerous event
    .hint = Nobody was near. Example: an empty tunnel fell in during the night.

## Cause of an accident

choice-accident-cause-fall-of-ground = Fall of rock or earth
choice-accident-cause-fall-of-person = Fall of a person
choice-accident-cause-flood = Water breaking in
choice-accident-cause-gas = Gas or bad air
choice-accident-cause-explosives = Explosives
choice-accident-cause-machine = Machine or tool
choice-accident-cause-electricity = Electricity
choice-accident-cause-transport = Transport of loads or people
choice-accident-cause-chemical = Mercury or another chemical
choice-accident-cause-heat = Heat or fire
choice-accident-cause-other = Another cause

## Part of the body

choice-body-part-head = Head
choice-body-part-eyes = Eyes
choice-body-part-back = Neck or back
choice-body-part-trunk = Chest or belly
choice-body-part-arm = Arm or shoulder
choice-body-part-hand = Hand or fingers
choice-body-part-leg = Leg
choice-body-part-foot = Foot or toes
choice-body-part-inside = Lungs or poisoning
choice-body-part-several = Several parts

## How the hours were found

choice-hours-basis-counted = Written down day by day
choice-hours-basis-usual = Usual hours, less days off
    .hint = Reckoned as people × hours × days.

## Kind of danger

choice-risk-kind-fall-of-ground = Fall of rock or earth
choice-risk-kind-fall-of-person = Fall of a person
choice-risk-kind-flood = Water breaking in
choice-risk-kind-gas = Gas or bad air
choice-risk-kind-explosives = Explosives
choice-risk-kind-machine = Machine or tool
choice-risk-kind-electricity = Electricity
choice-risk-kind-transport = Transport of loads or people
choice-risk-kind-chemical = Acid, cyanide or another chemical
choice-risk-kind-heat = Heat or fire
choice-risk-kind-mercury = Mercury
choice-risk-kind-dust = Dust
choice-risk-kind-water = Dirty water
choice-risk-kind-disease = Disease
choice-risk-kind-children = Children near the work
choice-risk-kind-violence = Violence or harassment
choice-risk-kind-armed-people = Armed people
choice-risk-kind-other = Another danger

## How likely (table of WorkSafe Victoria)

choice-likelihood-l1-rare = Rare
    .hint = Example: nobody here remembers such a case.
choice-likelihood-l2-unlikely = Unlikely
    .hint = Example: it happened once, years ago.
choice-likelihood-l3-moderate = Possible
    .hint = WorkSafe Victoria says “moderate”. Example: it could happen this year.
choice-likelihood-l4-likely = Likely
    .hint = Example: it happens in most rainy seasons.
choice-likelihood-l5-almost-certain = Almost certain
    .hint = Example: it happens again and again.

## How much harm (table of WorkSafe Victoria)

choice-consequence-c1-insignificant = Insignificant
    .hint = Example: nobody needs care.
choice-consequence-c2-minor = Minor
    .hint = Example: first aid is enough.
choice-consequence-c3-moderate = Moderate
    .hint = Example: somebody cannot work for some days.
choice-consequence-c4-major = Major
    .hint = Example: somebody keeps a harm for life.
choice-consequence-c5-catastrophic = Catastrophic
    .hint = Example: somebody dies.

## Level of risk (table of WorkSafe Victoria)

choice-risk-level-low = Low
choice-risk-level-moderate = Moderate
choice-risk-level-significant = Significant
choice-risk-level-severe = Severe

## Ways of protecting, the best first

choice-control-kind-eliminate = Take the danger away
    .hint = Example: fill in the old pit.
choice-control-kind-replace = Replace it by something safer
    .hint = Example: catch the gold without mercury.
choice-control-kind-engineer = Build a protection
    .hint = Example: timbering, fence, fan.
choice-control-kind-organize = Organise the work differently
    .hint = Example: no work underground after heavy rain.
choice-control-kind-protect = Protect the body
    .hint = Example: helmet, boots, mask.

## How a finding came to light

choice-action-origin-inspection = Internal inspection
choice-action-origin-audit = Audit from outside
choice-action-origin-accident = Accident or near miss
choice-action-origin-risk = Book of risks
choice-action-origin-complaint = Complaint
choice-action-origin-state-visit = Inspection by the state
choice-action-origin-buyer = Question of a buyer
choice-action-origin-other = Another way

## How serious a finding is

choice-action-severity-stop = Stop at once
    .hint = Example: a child at work, a payment to an armed group, a death that was not reported.
choice-action-severity-major = Major non-conformity
    .hint = Example: no second way out, mercury burned in the open, weights missing.
choice-action-severity-minor = Minor non-conformity
    .hint = Example: a signature is missing.

## Way of counting people underground

choice-head-count-tag-board = Board with tags
    .hint = Everybody hangs up a tag when going in and takes it off when coming out.
choice-head-count-list = Written list
choice-head-count-none = No counting yet
choice-head-count-other = Another way

## Case practised in a drill

choice-drill-scenario-fall-of-ground = Fall of rock or earth
choice-drill-scenario-flood = Water breaking in
choice-drill-scenario-fire = Fire
choice-drill-scenario-gas = Gas or bad air
choice-drill-scenario-injury = Badly injured person
choice-drill-scenario-other = Another case

## Kind of incident

choice-incident-kind-armed-group = Armed group
    .hint = A group that does not belong to the state.
choice-incident-kind-security-forces = Demand by soldiers, police or guards
    .hint = They took money or minerals, or made people work, without a legal reason.
choice-incident-kind-roadblock = Barrier on the road
choice-incident-kind-forced-labour = Forced labour
choice-incident-kind-child = Child at work
choice-incident-kind-violence = Violence or cruel treatment
choice-incident-kind-sexual-violence = Sexual violence
choice-incident-kind-war-crime = Attack on villagers in a conflict
choice-incident-kind-theft = Theft
choice-incident-kind-tag-misuse = Misuse of tags
    .hint = Example: tags sold, or used for ore from elsewhere.
choice-incident-kind-smuggling = Smuggling or false origin
choice-incident-kind-bribe = Bribe asked or given
choice-incident-kind-money-laundering = Money of unknown origin
choice-incident-kind-other = Another incident

## Kind of place of an incident

choice-incident-place-site = At the site
choice-incident-place-route = On the road
choice-incident-place-village = In the village
choice-incident-place-trading-place = At the place of sale

## What armed people did

choice-armed-presence-seen = They were seen
choice-armed-presence-demanded = They demanded something
choice-armed-presence-controlled = They controlled the place

## How it is known

choice-knowledge-source-seen = Seen by ourselves
choice-knowledge-source-told = Told by others
choice-knowledge-source-written = Read in a paper or a message

## State of an incident

choice-incident-state-open = Open
choice-incident-state-watched = Being watched
    .hint = It has stopped, and you look whether it comes back.
choice-incident-state-closed = Closed

## Who received a payment

choice-payment-to-tax-office = Tax office
choice-payment-to-mining-office = Mines office
choice-payment-to-local-authority = Local authority
choice-payment-to-army = Soldiers of the state
choice-payment-to-police = Police
choice-payment-to-private-guard = Private guards
choice-payment-to-chief = Traditional chief
choice-payment-to-landowner = Landowner
choice-payment-to-armed-group = Armed group
    .hint = Write it even when nobody had a choice.
choice-payment-to-other = Another receiver

## Kind of payment

choice-payment-kind-tax = Tax or levy
choice-payment-kind-royalty = Royalty
choice-payment-kind-fee = Fee for a paper or service
choice-payment-kind-fine = Fine
choice-payment-kind-escort = Escort or guarding
choice-payment-kind-roadblock = Passage at a barrier
choice-payment-kind-gift = Gift or food
choice-payment-kind-other = Another payment

## Table of risks

matrix-risk = Table of WorkSafe Victoria for risks at mines (likelihood and harm)

## Units

unit-hour = hours
