### Water and ponds. Label = table and spreadsheet head; question = the guided page.

form-water = Pond check
    .many = Water and ponds
    .lead = Look at each pond once a week and write what you see.

heading-water-pond = The pond
field-water-looked-on = Date
    .question = When did you look at the pond?
    .hint = Example: 12 March 2026.
field-water-pond = Pond
    .question = Which pond is it?
    .hint = Example: pond 2, below the washing place.
field-water-site = Site
    .question = At which site is this pond?
    .hint = Example: the washing place W1.
field-water-volume = Volume
    .question = How many cubic metres does the pond hold when it is full?
    .hint = Example: 10 metres long, 5 wide and 2 deep make 100.

heading-water-state = What you saw
field-water-freeboard = Height left above the water
    .question = How many metres are left between the water and the top of the bank?
    .hint = Example: 0.5.
    .why = Heavy rain fills a pond quickly.
field-water-colour = Look of the water
    .question = What does the water look like?
field-water-leak = Leak
    .question = Is water leaking from the pond?
    .hint = Example: the ground below the bank is wet.

heading-water-outside = Water that leaves
field-water-discharge = Water let out
    .question = Does water from the pond flow into a river, a field or a well?
    .why = The village drinks from the same water. Buyers can see this answer.
    .law = In DR Congo, the code of conduct for artisanal miners (Mining Regulations, Annex V) asks them to protect water, plants and animals.
field-water-photo = Photo
    .question = Do you have a photo of the place where the water leaves?
    .why = The photo stays in the cooperative. No buyer sees it.
field-water-complaint = Complaint
    .question = Has anybody complained about the water?
    .hint = Example: a neighbour; write it in the complaints book too.
    .why = Write no name here. A buyer sees it only if you decide so.
field-water-action = What will be done
    .question = What will you do, who does it, and by when?
    .hint = Example: the washing team raises the bank before Friday.
    .why = You may leave it out. No buyer sees it.
field-water-done-on = Done on
    .question = When was it done?
    .hint = Example: 15 March 2026.
