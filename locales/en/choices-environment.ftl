### Answers one can choose in the books on the environment and the large mine, and their units.

## Units (fixed by a field)

unit-litre = litres
unit-cubic-metre = cubic metres

## What was done with the mercury

choice-mercury-move-bought = Bought
choice-mercury-move-used = Used
    .hint = Put into a batch of ore.
choice-mercury-move-recovered = Recovered
    .hint = Squeezed back, or caught in a retort.
choice-mercury-move-lost = Lost
    .hint = Spilled, stolen or missing.
choice-mercury-move-handed-over = Handed over
    .hint = Given to an office or to another person.
choice-mercury-move-counted = Counted
    .hint = The mercury in the store was weighed that day.

## Where mercury is used or kept

choice-mercury-place-washing-place = Washing place
choice-mercury-place-store = Store room
choice-mercury-place-workshop = Workshop
    .hint = A place where gold is treated, away from homes.
choice-mercury-place-dwelling = A home
    .hint = A house, a yard or a kitchen where people live.
choice-mercury-place-other = Another place

## What is mixed with mercury

choice-mercury-process-concentrate = Concentrate
    .hint = The heavy sand that is left after washing.
choice-mercury-process-whole-ore = Whole ore
    .hint = All the crushed ore, not washed first.

## Dangerous products

choice-chemical-kind-cyanide = Cyanide
choice-chemical-kind-explosives = Explosives
choice-chemical-kind-detonators = Detonators
    .hint = The small caps that set off an explosive.
choice-chemical-kind-fuel = Fuel
    .hint = Diesel or petrol.
choice-chemical-kind-acid = Acid
choice-chemical-kind-lime = Lime
choice-chemical-kind-other = Another product

## What was done with the product

choice-chemical-move-bought = Bought
choice-chemical-move-used = Used
choice-chemical-move-returned = Returned
    .hint = Given back to the seller or to the store.
choice-chemical-move-lost = Lost
    .hint = Spilled, stolen or missing.
choice-chemical-move-counted = Counted
    .hint = What is in the store was measured that day.

## Look of the water

choice-water-colour-clear = Clear
choice-water-colour-cloudy = Cloudy
    .hint = You cannot see the bottom.
choice-water-colour-coloured = Coloured
    .hint = Red, green or black, or with oil on it.

## Kind of waste

choice-waste-kind-waste-rock = Waste rock
    .hint = Rock and soil without enough mineral.
choice-waste-kind-tailings = Tailings
    .hint = What is left after washing or milling.
choice-waste-kind-oil = Used oil
choice-waste-kind-batteries = Batteries
choice-waste-kind-plastic = Plastic
choice-waste-kind-chemical-containers = Chemical containers
    .hint = Empty drums, cans and bags.
choice-waste-kind-other = Other waste

## State of an agreement with a large mine

choice-mine-agreement-state-talks = Talks are going on
choice-mine-agreement-state-signed = Signed
choice-mine-agreement-state-suspended = Suspended
    .hint = For now nobody applies it.
choice-mine-agreement-state-ended = Ended

## Who paid under the agreement

choice-mine-agreement-payer-mine = The large mine
choice-mine-agreement-payer-cooperative = The cooperative

## State of a dispute with a large mine

choice-mine-dispute-state-open = Open
choice-mine-dispute-state-settled = Settled
choice-mine-dispute-state-taken-further = Taken further
    .hint = Before an authority, a mediator or a court.
