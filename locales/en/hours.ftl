### Hours worked, month by month. Label = table head; question = the guided page.

form-hours = Hours of one month
    .many = Hours worked
    .lead = Write down for each month how many people worked and for how long, so that accidents can be compared with the work done.

heading-hours-month = Month and place
heading-hours-work = People and hours

field-hours-month = Month
    .question = Which month is it?
    .hint = Write the month and the year. Example: 03/2026.
field-hours-site = Site
    .question = At which site did these people work?
    .hint = Leave it empty if you count all sites together.
field-hours-workers = People who worked
    .question = How many people worked on an average day of this month?
    .hint = Count two people who work half the time as one. Example: 40.
    .why = Buyers see this number, but no names.
    .law = The ILO resolution of 1998 takes the average number of workers of the period, and counts part-time workers as parts of a full-time one.
field-hours-women = Women among them
    .question = How many of them were women?
    .hint = Women who crush, wash and carry count too.
field-hours-hours = Hours in all
    .question = How many hours did all these people work together?
    .hint = Example: 40 people × 8 hours × 25 days = 8000 hours.
    .why = Three accidents in 100 hours are not the same as three accidents in 100,000 hours.
    .law = The ILO resolution of 1998 asks for the hours really worked, by the same people whose accidents are counted.
field-hours-basis = Way of counting
    .question = How did you find the hours?
    .law = The ILO resolution of 1998 prefers the hours really worked; without them it takes the usual hours, less paid leave.
field-hours-note = Note
    .question = Is there anything to remember about this month?
    .hint = Example: one week without work because of rain.
