### Emergency drills. Label = table head; question = the guided page.

form-drill = Drill
    .many = Drills
    .lead = Try the emergency plan out with everybody, and write down how long it took and what did not work.

heading-drill-drill = The drill
heading-drill-lessons = What you learned

field-drill-held-on = Date
    .question = When did you hold this drill?
field-drill-site = Site
    .question = At which site was it?
field-drill-scenario = Case practised
    .question = What did you pretend had happened?
field-drill-people = People who took part
    .question = How many people took part?
field-drill-minutes = Minutes needed
    .question = How many minutes passed until the last person was out?
    .hint = Example: 12.
field-drill-everyone-counted = Everyone counted
    .question = Was everybody counted at the meeting point?
field-drill-problems = Problems
    .question = What did not work?
    .hint = Write no names. Example: the alarm was not heard in tunnel 3.
    .why = A drill that shows a problem is a good drill.
field-drill-improve = What to improve
    .question = What will you change?
field-drill-next-drill = Next drill by
    .hint = Six months after this one: two drills a year. This is a default of this program.
