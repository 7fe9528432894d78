### What follows from the books: facts, measures and charts.
### $yes of $all records, $unknown where the register does not say; $value is already written with its unit.

## Facts

fact-complaints =
    { $all ->
        [0] No complaint is in the register yet.
        [one] The register has { $all } complaint.
       *[other] The register has { $all } complaints.
    }
    .name = Complaints
fact-complaints-open =
    { $all ->
        [0] No complaint is in the register yet.
        [one] Of { $all } complaint, the number still open is { $yes }.
       *[other] Of { $all } complaints, the number still open is { $yes }.
    }
    .name = Open complaints
fact-complaints-late =
    { $all ->
        [0] No complaint is open.
        [one]
            { $unknown ->
                [0] Of { $all } open complaint, the number past the date for an answer is { $yes }.
               *[other] For the one open complaint, the date for an answer is not known.
            }
       *[other]
            { $unknown ->
                [0] Of { $all } open complaints, the number past the date for an answer is { $yes }.
                [one] Of { $all } open complaints, the number past the date for an answer is { $yes }. For { $unknown } complaint, the date for an answer is not known.
               *[other] Of { $all } open complaints, the number past the date for an answer is { $yes }. For { $unknown } complaints, the date for an answer is not known.
            }
    }
    .name = Late complaints
    .task =
        { $yes ->
            [one] Answer { $yes } complaint that is late
           *[other] Answer { $yes } complaints that are late
        }
fact-actions-open =
    { $all ->
        [0] No corrective action is in the register yet.
        [one] Of { $all } corrective action, the number still to be done is { $yes }.
       *[other] Of { $all } corrective actions, the number still to be done is { $yes }.
    }
    .name = Actions to be done
fact-actions-late =
    { $all ->
        [0] No action is waiting to be done.
        [one]
            { $unknown ->
                [0] Of { $all } action still to be done, the number past its date is { $yes }.
               *[other] For the one action still to be done, the date is not known.
            }
       *[other]
            { $unknown ->
                [0] Of { $all } actions still to be done, the number past their date is { $yes }.
                [one] Of { $all } actions still to be done, the number past their date is { $yes }. For { $unknown } action, the date is not known.
               *[other] Of { $all } actions still to be done, the number past their date is { $yes }. For { $unknown } actions, the date is not known.
            }
    }
    .name = Late actions
    .task =
        { $yes ->
            [one] Finish { $yes } corrective action that is late
           *[other] Finish { $yes } corrective actions that are late
        }
fact-training-coverage =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The training register names { $yes } of { $all } member in a training of the last 12 months.
               *[other] For the one active member, the register gives no exact date.
            }
       *[other]
            { $unknown ->
                [0] The training register names { $yes } of { $all } members in a training of the last 12 months.
                [one] The training register names { $yes } of { $all } members in a training of the last 12 months. For { $unknown } member, the register gives no exact date.
               *[other] The training register names { $yes } of { $all } members in a training of the last 12 months. For { $unknown } members, the register gives no exact date.
            }
    }
    .name = Members named in a training
fact-gear-coverage =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows protective gear given in the last 12 months to { $yes } of { $all } member.
               *[other] For the one active member, the register gives no exact date.
            }
       *[other]
            { $unknown ->
                [0] The register shows protective gear given in the last 12 months to { $yes } of { $all } members.
                [one] The register shows protective gear given in the last 12 months to { $yes } of { $all } members. For { $unknown } member, the register gives no exact date.
               *[other] The register shows protective gear given in the last 12 months to { $yes } of { $all } members. For { $unknown } members, the register gives no exact date.
            }
    }
    .name = Members given protective gear
fact-trained-women =
    { $all ->
        [0] No active member is named in a training of the last 12 months.
        [one]
            { $unknown ->
                [0] { $yes } of { $all } trained member is a woman.
               *[other] For the one trained member, the register does not say if it is a woman or a man.
            }
       *[other]
            { $unknown ->
                [0] The number of women among the { $all } trained members is { $yes }.
                [one] The number of women among the { $all } trained members is { $yes }. For { $unknown } member, the register does not say if it is a woman or a man.
               *[other] The number of women among the { $all } trained members is { $yes }. For { $unknown } members, the register does not say if they are women or men.
            }
    }
    .name = Women trained
fact-sites-with-emergency-plan =
    { $all ->
        [0] No site where people work is in the register yet.
        [one] The register shows an emergency plan for { $yes } of { $all } site where people work.
       *[other] The register shows an emergency plan for { $yes } of { $all } sites where people work.
    }
    .name = Sites with an emergency plan
fact-dues-paid =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows a yearly due paid in the last 12 months by { $yes } of { $all } member.
               *[other] For the one active member, the register gives no exact date.
            }
       *[other]
            { $unknown ->
                [0] The register shows a yearly due paid in the last 12 months by { $yes } of { $all } members.
                [one] The register shows a yearly due paid in the last 12 months by { $yes } of { $all } members. For { $unknown } member, the register gives no exact date.
               *[other] The register shows a yearly due paid in the last 12 months by { $yes } of { $all } members. For { $unknown } members, the register gives no exact date.
            }
    }
    .name = Members who paid their due
fact-incidents-open =
    { $all ->
        [0] No incident is in the register.
        [one] Of { $all } incident, the number not closed yet is { $yes }.
       *[other] Of { $all } incidents, the number not closed yet is { $yes }.
    }
    .name = Incidents not closed
fact-lots-in-stock =
    { $all ->
        [0] No lot is in the register yet.
        [one] Of { $all } lot, the number in stock is { $yes }.
       *[other] Of { $all } lots, the number in stock is { $yes }.
    }
    .name = Lots in stock
fact-agreements-in-force =
    { $all ->
        [0] No agreement with the community is in the register yet.
        [one]
            { $unknown ->
                [0] Of { $all } agreement with the community, the number in force is { $yes }.
               *[other] For the one agreement, the end date is not known.
            }
       *[other]
            { $unknown ->
                [0] Of { $all } agreements with the community, the number in force is { $yes }.
                [one] Of { $all } agreements with the community, the number in force is { $yes }. For { $unknown } agreement, the end date is not known.
               *[other] Of { $all } agreements with the community, the number in force is { $yes }. For { $unknown } agreements, the end date is not known.
            }
    }
    .name = Agreements in force

## Measures

measure-accident-frequency = People hurt or killed for each million hours worked: { $value }.
    .name = People hurt or killed per million hours
    .counts = People hurt or killed: { $over }. Hours worked: { $under }.
measure-accident-incidence = People hurt or killed for each thousand people at work: { $value }.
    .name = People hurt or killed per thousand people
    .counts = People hurt or killed: { $over }. People at work on average: { $under }.
measure-lost-time-frequency = People who lost at least one shift, or died, for each million hours worked: { $value }.
    .name = People who lost a shift or died, per million hours
    .counts = People who lost at least one shift, or died: { $over }. Hours worked: { $under }.
measure-days-lost = Days of work lost through accidents: { $value }.
    .name = Days lost
measure-hours-worked = Hours worked by everybody together: { $value }.
    .name = Hours worked
measure-mercury-net-loss = Mercury that was put in and not caught again: { $value }.
    .name = Mercury lost
measure-mercury-to-gold = Grams of mercury lost for each gram of gold: { $value }.
    .name = Mercury lost per gram of gold
    .counts = Mercury lost: { $over }. Gold: { $under }.
measure-mercury-stock = Mercury that should be in the store: { $value }.
    .name = Mercury in the store
measure-worker-days = Days worked, counted for each person: { $value }.
    .name = Worker-days
measure-training-hours = Hours of training given: { $value }.
    .name = Hours of training
measure-area-closed = Land closed and put right: { $value }.
    .name = Land put right
measure-trees-alive = Trees alive when they were last counted: { $value }.
    .name = Trees alive

## Shared by all measures

measure-unknown =
    { $missing ->
        [one] { $name } cannot be reckoned yet: { $missing } record lacks a figure.
       *[other] { $name } cannot be reckoned yet: { $missing } records lack a figure.
    }
measure-few = { $name }: not told, because the group is small. One single case would change the figure too much. The number it is divided by must reach { $limit }.
measure-none = { $name }: nothing is written yet.
measure-window =
    { $months ->
        [one] The month up to { $date }.
       *[other] The { $months } months up to { $date }.
    }

## Charts

chart-output-by-month = Output by month
    .lead = Look at months that stand out. Write the reason in the production entry.
chart-accidents-by-month = Accidents by month
    .lead = See whether accidents become fewer, and whether near misses are written down too.
chart-members-by-age = Members by age
    .lead = Look first at members under 18 and at members whose age is not known.
chart-coverage = How many members were reached
    .lead = Look at the shortest bar: start there.
chart-complaints-by-topic = Complaints by topic
    .lead = Look at the topic that comes most often.
chart-mercury-by-month = Mercury used by month
    .lead = See whether the weight goes down from month to month.
chart-incidents-by-kind = Incidents by kind
    .lead = Look at the kind that happens most often. No person is named here.

## Ages in a chart

age-band-under-18 = Under 18
age-band-18-24 = 18 to 24
age-band-25-34 = 25 to 34
age-band-35-44 = 35 to 44
age-band-45-54 = 45 to 54
age-band-55 = 55 and over
age-band-unknown = Age not known
