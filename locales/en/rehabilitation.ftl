### Land opened and put right. Label = table and spreadsheet head; question = the guided page.

form-rehabilitation = Land rehabilitation
    .many = Land opened and put right
    .lead = Write how much land you opened, how much you closed, and how many trees live.

heading-rehabilitation-land = Land
field-rehabilitation-on = Date
    .question = On which day was this work done?
    .hint = Example: 12 March 2026.
field-rehabilitation-site = Site
    .question = At which site was this work done?
    .hint = Example: the pit P3.
field-rehabilitation-pit = Pit
    .question = Which pit or piece of land is it?
    .hint = Example: the old pit behind P3.
field-rehabilitation-opened = Land opened
    .question = How much land did you open?
    .hint = Example: 0.5 hectares; 0 if you opened none.

heading-rehabilitation-closing = Closing the pit
field-rehabilitation-closed-area = Land put right
    .question = How much land did you close and put right?
    .hint = Example: 300 square metres; 0 if none.
field-rehabilitation-filled = Pit filled in
    .question = Is the pit filled in?
    .why = People and animals fall into open pits.
field-rehabilitation-fenced = Pit fenced
    .question = Is there a fence around the pit?
    .hint = Example: branches with thorns, or wire.

heading-rehabilitation-trees = Trees
field-rehabilitation-trees-planted = Trees planted
    .question = How many trees did you plant?
    .hint = Example: 50; 0 if none.
field-rehabilitation-check-due = Count the trees from
    .hint = 12 months after the date of the work.
field-rehabilitation-checked-on = Trees counted on
    .question = When did you last count the living trees?
    .hint = Example: 14 March 2027.
field-rehabilitation-trees-alive = Trees alive
    .question = How many of these trees are alive?
    .hint = Example: 38.
    .why = Trees that live after a year show that the work held.
field-rehabilitation-photo = Photo
    .question = Do you have a photo of the place after the work?
    .hint = Example: the same view before and after.
    .why = The photo stays in the cooperative. No buyer sees it.
field-rehabilitation-note = Note
    .question = What else should be remembered?
    .why = You may leave it out. No buyer sees it.
