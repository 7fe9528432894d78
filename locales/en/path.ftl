### The path: stages of the law, phases, milestones, sizes, group rules, views and sections of the dossier.

## Stages of the legal path

stage-founding = Founding
stage-registration = Registration
stage-members = Members and their papers
stage-recognition = Recognition by the state
stage-ground = Ground to mine
stage-environment = Environment and site rules
stage-right-to-mine = Right to mine
stage-sale = Sale
stage-growth = Growth

## Phases

phase-recognised = Recognised
phase-foundations = Foundations
phase-good = Good practice
phase-leading = Leading practice

## Sizes of cooperatives

tier-small = Small cooperative
tier-medium = Medium cooperative
tier-large = Large cooperative

## Milestones

milestone-registered = Registered
    .why = The law knows the cooperative, and it has enough members.
milestone-rights-opened = Right to mine opened
    .why = The members may mine where they work, with papers that can be shown.
milestone-register-complete = Register complete
    .why = Each member is known with age and agreement, and each site has its place on the map.
milestone-first-inspections = First inspections
    .why = A visit to each member shows how the work really is.
milestone-annex-ii-clear = Serious risks looked at
    .why = The gravest abuses were looked for and not found, and the other risks are being reduced.
milestone-entry-points = Ready to talk with buyers
    .why = A buyer finds leaders, a responsible person, a policy and a contact for complaints.
milestone-group-ready = Ready as a group
    .why = The cooperative checks every member itself, so an outside auditor can visit only some of them.
milestone-traceable = Minerals can be followed
    .why = Each lot leads back to its site, with weights, papers and taxes.
milestone-trained-and-safe = Trained and safe
    .why = Everybody knows the dangers, wears the gear and learns from accidents.
milestone-mercury-free = Free of mercury
    .why = People, water and unborn babies are protected from poison.

## Group rules

scheme-iaf-md-1 = Square-root rule (IAF MD 1)
    .notice = This is an estimate; the auditor decides. The sample rule is for organisations with many sites, not a rule of mining. The office of the cooperative is visited in addition. The yearly inspection of each member is our own default.

## Views of the dossier

view-buyer = For a buyer
    .lead = This dossier is the cooperative’s own statement. It is not an audit or a certificate. Names of members are not in it.
view-members = For the members
    .lead = This is what the cooperative says about itself to buyers, to be read aloud to the members. Names of members are not in it.

## Sections of the dossier

section-statement = What this paper is
section-picture = The cooperative on one page
section-standards = Where we stand
section-gaps = Gaps and plan
section-profile = Who we are
section-members = Members in numbers
section-sites = Sites
section-documents = Documents
section-path = Our path
section-sources = Sources
