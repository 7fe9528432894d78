### What a value must be. The same sentence on the screen, in an import and after a restore.

rule-required = “{ $field }” is missing. Please write it.
rule-too-long =
    { $limit ->
        [one] “{ $field }” is too long. Use at most { $limit } character.
       *[other] “{ $field }” is too long. Use at most { $limit } characters.
    }
rule-too-small = “{ $field }” is too small. Write { $limit } or more.
rule-too-large = “{ $field }” is too large. Write { $limit } or less.
rule-not-whole = “{ $field }” must be a whole number, for example 12.
rule-not-number = “{ $field }” must be a number, for example 12.
rule-decimal-comma = In “{ $field }”, write the decimal sign as a comma, for example 12,5.
rule-decimal-point = In “{ $field }”, write the decimal sign as a point, for example 12.5.
rule-not-date = “{ $field }” is not a date. Write day, month and year, for example 28/02/2026.
rule-in-future = “{ $field }” lies in the future. Check the date.
rule-not-answer = “{ $field }” must be yes or no.
rule-not-choice = “{ $field }” is not one of the choices. Take a word from the list.
rule-not-phone = “{ $field }” is not a phone number. Write digits, for example +243 812 345 678.
rule-not-place = “{ $field }” is not a place. Write latitude, longitude and the map system.
rule-not-money = “{ $field }” is not an amount. Write the number and choose the currency.
rule-not-weight = “{ $field }” is not a weight. Write the number and choose the unit.
rule-no-such-record = What “{ $field }” names is not in its register. Choose it from the list.
rule-unknown-not-allowed = “{ $field }” needs an answer. If you do not have it, leave it empty for now.
rule-wrong-kind = “{ $field }” cannot be read. Write it again.
