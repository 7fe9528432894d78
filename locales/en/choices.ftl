### Answers one can choose, and units.

## Units (fixed by a field)

unit-hectare = hectares
unit-metre = metres
unit-gram = grams
unit-kilogram = kilograms
unit-tonne = tonnes
unit-carat = carats
unit-troy-ounce = troy ounces

## Yes, no, I do not know

choice-answer-yes = Yes
choice-answer-no = No
choice-answer-unknown = I do not know

## Country

choice-country-cd = DR Congo
choice-country-tz = Tanzania

## Legal form

choice-legal-form-scoops = Simplified cooperative (SCOOPS)
    .hint = A form of the OHADA law, for example in DR Congo.
choice-legal-form-coop-ca = Cooperative with a board of directors (COOP-CA)
    .hint = A form of the OHADA law, for example in DR Congo.
choice-legal-form-primary-society = Primary cooperative society
    .hint = A form of cooperative in Tanzania.
choice-legal-form-group = Group of miners
    .hint = A group with its own rules that is not a cooperative.
choice-legal-form-company = Company
choice-legal-form-association = Association
choice-legal-form-other = Another form
choice-legal-form-none-yet = None yet
    .hint = You can start here all the same.

## Minerals

choice-mineral-gold = Gold
choice-mineral-cassiterite = Cassiterite (tin ore)
choice-mineral-coltan = Coltan (tantalum ore)
choice-mineral-wolframite = Wolframite (tungsten ore)
choice-mineral-cobalt = Cobalt
choice-mineral-copper = Copper
choice-mineral-gemstones = Gemstones
choice-mineral-diamonds = Diamonds
choice-mineral-other = Another mineral

## Way of mining

choice-method-open-pit = Open pit
choice-method-shaft = Shafts and tunnels
choice-method-alluvial = River, sand and gravel
choice-method-tailings = Tailings worked again
    .hint = What is left after washing or milling.

## Who buys

choice-buyer-type-trader = Licensed trader
choice-buyer-type-export-house = Export trading house
choice-buyer-type-processing-plant = Processing plant
choice-buyer-type-mineral-market = Mineral market
choice-buyer-type-refinery = Refinery
choice-buyer-type-central-bank = Central bank
choice-buyer-type-exporter = Exporter
choice-buyer-type-other = Another buyer

## Role of an officer

choice-officer-role-chairperson = Chairperson
choice-officer-role-vice-chairperson = Vice-chairperson
choice-officer-role-secretary = Secretary
choice-officer-role-treasurer = Treasurer
choice-officer-role-board-member = Board member
    .hint = Also a member of the management committee.
choice-officer-role-supervisory-member = Supervisory committee member
choice-officer-role-manager = Manager
    .hint = A person paid to run the work each day.
choice-officer-role-other = Another role

## Sex

choice-sex-female = Woman
choice-sex-male = Man

## What an officer is in charge of

choice-responsibility-due-diligence = Due diligence
    .hint = Finding risks, reducing them and telling buyers.
choice-responsibility-complaints = Complaints
choice-responsibility-safety = Safety at work
choice-responsibility-internal-inspection = Internal inspection
choice-responsibility-records = Registers and papers

## Proof of age

choice-birth-proof-identity-card = Identity card
choice-birth-proof-birth-certificate = Birth certificate
choice-birth-proof-school-paper = School paper
choice-birth-proof-witness = Word of a witness
choice-birth-proof-none = No proof

## Identity paper

choice-id-type-national-id = National identity card
choice-id-type-voter-card = Voter’s card
choice-id-type-passport = Passport
choice-id-type-driving-licence = Driving licence
choice-id-type-other = Another identity paper
choice-id-type-none = No identity paper

## Standing of a member

choice-standing-applicant = Asked to join
choice-standing-registered = Registered
    .hint = In the register, not yet approved after an inspection.
choice-standing-approved = Approved
    .hint = Inspected, and the cooperative decided yes.
choice-standing-approved-with-conditions = Approved with conditions
    .hint = The member may deliver, and must still correct something.
choice-standing-suspended = Suspended
    .hint = For now the member may not deliver minerals.
choice-standing-excluded = Excluded
choice-standing-left = Left
    .hint = The member chose to leave.

## Work of a member

choice-task-pit-owner = Pit owner
choice-task-digger = Digger
choice-task-washer = Washer
choice-task-transporter = Transporter
choice-task-crusher = Crusher
choice-task-processor = Processor
choice-task-cook = Cook
choice-task-guard = Guard
choice-task-other = Other work

## Kind of site

choice-site-kind-pit = Pit
choice-site-kind-shaft = Shaft
choice-site-kind-river = River
choice-site-kind-washing-place = Washing place
choice-site-kind-store = Store room

## Colour given by the state

choice-site-status-not-inspected = Not inspected (blue)
choice-site-status-green = Green
choice-site-status-yellow = Yellow
choice-site-status-red = Red

## Activity of a site

choice-site-activity-active = People work there now
choice-site-activity-not-active = Work has stopped for now
choice-site-activity-abandoned = Abandoned

## Kind of document

choice-document-kind-statutes = By-laws
choice-document-kind-internal-rules = Internal rules
choice-document-kind-minutes = Minutes of a meeting
choice-document-kind-registration-certificate = Registration certificate
choice-document-kind-approval = Approval
choice-document-kind-licence = Licence
choice-document-kind-permit = Permit
choice-document-kind-zone-order = Order that opens an artisanal mining zone
choice-document-kind-environmental-paper = Environmental paper
choice-document-kind-agreement = Contract or agreement
choice-document-kind-tax-paper = Tax paper
choice-document-kind-inspection-report = Inspection report
choice-document-kind-policy = Policy
choice-document-kind-other = Another document

## State of a step

choice-step-state-not-started = Not started
choice-step-state-in-preparation = In preparation
choice-step-state-submitted = Submitted
    .hint = The papers were handed in.
choice-step-state-waiting = Waiting for an answer
choice-step-state-granted = Granted
choice-step-state-refused = Refused
choice-step-state-suspended = Suspended
choice-step-state-expired = Expired
choice-step-state-renewed = Renewed

## Answers to the points: looked at and checked

choice-checked-yes-checked = Yes, and we have checked
    .hint = We looked for ourselves or hold a paper.
choice-checked-yes-unchecked = Yes, but we have not checked
choice-checked-no = No
choice-checked-unknown = We do not know

## Answers to the points: done

choice-done-yes = Yes
choice-done-partly = Partly
choice-done-no = No, not yet
choice-done-unknown = We do not know

## Answers to the points: done, or does not apply

choice-done-or-na-yes = Yes
choice-done-or-na-partly = Partly
choice-done-or-na-no = No, not yet
choice-done-or-na-unknown = We do not know
choice-done-or-na-not-applicable = Does not apply to us

## Answers to the points: something that must not happen

choice-absent-absent-checked = No, and we have looked
choice-absent-absent-unchecked = Not that we know; we have not looked
choice-absent-seen = Yes, it happens or happened in the last 12 months
choice-absent-unknown = We do not know
unit-tola = tola
unit-square-metre = square metres
unit-carre = carrés
