### Answers one can choose in the books on people and the community.

## Kind of meeting

choice-meeting-kind-general-assembly = General assembly
choice-meeting-kind-board = Meeting of the board
    .hint = Or of the management committee.
choice-meeting-kind-committee = Meeting of a committee
choice-meeting-kind-members = Meeting of members
    .hint = For example of one team or one site.
choice-meeting-kind-other = Another meeting

## Who was invited

choice-meeting-invited-members = Members
choice-meeting-invited-women = Women
choice-meeting-invited-young-people = Young people
choice-meeting-invited-neighbours = Neighbours
choice-meeting-invited-landowner = Landowner
choice-meeting-invited-chief = Traditional chief
choice-meeting-invited-authority = State authorities
choice-meeting-invited-other = Others

## What a member pays

choice-due-kind-joining-fee = Joining fee
choice-due-kind-yearly-due = Yearly due
choice-due-kind-share = Share
choice-due-kind-other = Another payment

## Topic of a training

choice-training-topic-safety = Safety at work
choice-training-topic-first-aid = First aid
choice-training-topic-mercury = Mercury
choice-training-topic-rules-of-the-group = Rules of the cooperative
choice-training-topic-child-labour = Child labour
    .hint = How to keep everybody under 18 away from mine work.
choice-training-topic-emergency = Emergency and rescue
choice-training-topic-records = Keeping the books
choice-training-topic-inspection = Internal inspection
    .hint = For those who visit other members.
choice-training-topic-other = Another topic

## Protective gear

choice-gear-item-helmet = Helmet
choice-gear-item-boots = Safety boots
choice-gear-item-gloves = Gloves
choice-gear-item-mask = Dust mask
choice-gear-item-goggles = Safety goggles
choice-gear-item-lamp = Head lamp
choice-gear-item-rope = Safety rope
choice-gear-item-ear-protection = Ear protection
choice-gear-item-other = Other gear

## Condition of the gear

choice-gear-condition-new = New
choice-gear-condition-used = Used, still good
choice-gear-condition-worn = Worn out

## Who paid for the gear

choice-gear-payer-cooperative = The cooperative
choice-gear-payer-member = The member
choice-gear-payer-buyer = A buyer
choice-gear-payer-project = A project
choice-gear-payer-other = Somebody else

## Money of the community fund

choice-fund-movement-in = Money in
choice-fund-movement-out = Money out

choice-fund-purpose-school = School
choice-fund-purpose-water = Water
choice-fund-purpose-health = Health
choice-fund-purpose-road = Road or bridge
choice-fund-purpose-farming = Farming
choice-fund-purpose-women = Women’s projects
choice-fund-purpose-other = Another purpose

## People around the mine

choice-community-group-neighbours = Neighbours
choice-community-group-landowner = Landowner
choice-community-group-chief = Traditional chief
choice-community-group-indigenous-people = Indigenous people
choice-community-group-women = Women
choice-community-group-authority = State authorities
choice-community-group-other = Others

## Subject of an agreement

choice-agreement-subject-land = Land
choice-agreement-subject-water = Water
choice-agreement-subject-damage = Damage
    .hint = For example crops or houses, and what is paid for them.
choice-agreement-subject-jobs = Jobs
choice-agreement-subject-fund = Community fund
choice-agreement-subject-sacred-place = Sacred place or graves
choice-agreement-subject-other = Another subject

## How a complaint came

choice-complaint-channel-in-person = In person
choice-complaint-channel-box = Complaints box
choice-complaint-channel-phone = Phone or message
choice-complaint-channel-meeting = At a meeting
choice-complaint-channel-letter = Letter
choice-complaint-channel-other = Another way

## Who complains

choice-complaint-group-member = Member
choice-complaint-group-worker = Worker who is not a member
choice-complaint-group-neighbour = Neighbour
choice-complaint-group-authority = State authority
choice-complaint-group-other = Somebody else

## What a complaint is about

choice-complaint-topic-pay = Pay and shares
choice-complaint-topic-safety = Safety and accidents
choice-complaint-topic-land = Land
choice-complaint-topic-harassment = Harassment or violence
    .hint = Also sexual harassment.
choice-complaint-topic-water = Water
choice-complaint-topic-damage = Damage to fields or houses
choice-complaint-topic-sales = Weighing and sale
choice-complaint-topic-governance = Leadership and money of the cooperative
choice-complaint-topic-child = Child at work
choice-complaint-topic-other = Another topic

## How serious a complaint is

choice-complaint-severity-danger = Danger to life or to a child
    .hint = Act the same day.
choice-complaint-severity-serious = Serious
    .hint = Somebody is harmed, or could be soon.
choice-complaint-severity-normal = Normal
