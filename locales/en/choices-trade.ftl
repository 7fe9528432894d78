### Answers one can choose in the trade books, and their units.

## Units

unit-percent = percent

## Kind of lot

choice-lot-kind-first = First lot, from the mine
choice-lot-kind-split = Part of a bigger lot
choice-lot-kind-joined = Several lots put together

## State of a lot

choice-lot-state-in-stock = In stock
choice-lot-state-sold = Sold
choice-lot-state-made-into-others = Split or joined into other lots
choice-lot-state-lost = Lost or stolen

## State of a tag

choice-tag-state-issued = Issued, not yet on a bag
choice-tag-state-used = On a bag
choice-tag-state-cut = Cut
    .hint = Keep the cut tag with the lot.
choice-tag-state-lost = Lost
choice-tag-state-returned = Given back

## What was done to form a lot (names of the ICGLR code list, in its order)

choice-lot-operation-production = Dug at the mine
choice-lot-operation-purchase = Bought
choice-lot-operation-combination = Several lots put together
choice-lot-operation-processing = Washed, crushed or processed
choice-lot-operation-transport = Transport
choice-lot-operation-storage = Kept in a store
choice-lot-operation-import = Brought into the country
choice-lot-operation-export = Sent out of the country

## Kind of package

choice-package-type-bag = Bag
choice-package-type-drum = Drum
choice-package-type-box = Box
choice-package-type-bottle = Bottle or jar
choice-package-type-other = Another package

## How a lot is carried

choice-lot-transport-on-foot = On foot
choice-lot-transport-motorbike = Motorbike
choice-lot-transport-car = Car
choice-lot-transport-lorry = Lorry
choice-lot-transport-boat = Boat
choice-lot-transport-plane = Plane
choice-lot-transport-other = Another way

## How a sale is paid

choice-sale-method-cash = Cash
choice-sale-method-bank = Bank
choice-sale-method-mobile = Mobile money
choice-sale-method-other = Another way

## Cause of a loss

choice-loss-cause-washing = In washing
choice-loss-cause-melting = In melting
choice-loss-cause-drying = In drying
choice-loss-cause-transport = On the way
choice-loss-cause-spilled = Spilled
choice-loss-cause-stolen = Stolen
choice-loss-cause-other = Another cause
