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
rule-not-area = “{ $field }” is not an area. Write the number and choose the unit.
rule-not-time = “{ $field }” is not a time. Write hours and minutes, for example 14:30.
rule-removed-record = What “{ $field }” names was removed. Choose another one, or leave it.
rule-circle = “{ $field }” leads back to this entry. Choose another one.
rule-before = “{ $field }” must not come before “{ $limit }”.
rule-after = “{ $field }” must not go beyond “{ $limit }”.
rule-below-zero = “{ $field }” comes out below zero: more went out than came in. Check the figures.
rule-row = { $list }, row { $row }: { $message }
