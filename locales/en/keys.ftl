### Who may open the cooperative's file, its passwords, the recovery sheet, the lock.

## People

role-leader = Leader
    .may = Writes everything, and says who may open the cooperative.
role-secretary = Secretary
    .may = Writes everything, but cannot add or take away people.
role-inspector = Internal inspector
    .may = Writes everything, but cannot add or take away people.
role-auditor = Auditor
    .may = Looks and prints. Cannot change anything.
holder-numbered = { $role } { $number }
person-me = { $name }, { $role }
person-since = Since { $date }
person-gone = Left on { $date }
person-first = Since the beginning
idle-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
idle-default = If nobody chooses, it is { $count } minutes. This is only our default.
keys-mended = One of the two files with the keys was missing or damaged. It was written anew from the other one. A damaged one lies beside it, with “.damaged” at the end. If this happens again, the disk may be failing: make a backup.
passphrase-changed = Your new password is in force.

## Recovery sheet

recovery-title = Recovery sheet
recovery-lead = { $cooperative } · { $date }
recovery-place = Word { $number }
recovery-note = These words open everything if the passwords are forgotten. Whoever holds this sheet can read everything.
recovery-code = The eight recovery words as a code for a telephone
recovery-check = Type word { $number } from the paper
recovery-advice-why = If all passwords are forgotten, only this sheet opens the cooperative. Without it everything is lost.
recovery-advice-where = Put it in a sealed envelope. Never keep it in the bag of the laptop.
recovery-advice-who = Give the envelope to another officer, and write down who holds it.
recovery-advice-file = Delete the PDF after printing. Take no photo of the sheet.
recovery-saved = The sheet is saved. Print it, then delete the file.
recovery-kept = The recovery sheet was printed and confirmed.
recovery-unconfirmed = A recovery sheet was made, but nobody confirmed that it is on paper. Make a new one.
recovery-none = There is no recovery sheet. If the passwords are forgotten, everything is lost.

## What went wrong

error-unlock-wait =
    { $count ->
        [one] Too many wrong passwords. Wait { $count } second, then try again. Nothing is lost.
       *[other] Too many wrong passwords. Wait { $count } seconds, then try again. Nothing is lost.
    }
error-may-not-write = With this password you may look and print, but not change. Ask a leader or the secretary.
error-may-not-manage = Only a leader can do this. Ask a leader to open the cooperative.
error-keys-missing = This does not open. The file with the keys belongs beside it, under the same name with “-keys” at the end: put it back, or open a backup copy. If the file comes from the first version of this program, the password is wrong.
error-keys-damaged = The files with the keys are damaged. Nothing was changed. Open your last backup copy.
error-recovery-words = These recovery words belong to another sheet. Look for the newest sheet of this cooperative.
error-recovery-count =
    { $count ->
        [one] You typed { $count } word. The sheet has 8 words. Type them all.
       *[other] You typed { $count } words. The sheet has 8 words. Type exactly these.
    }
error-recovery-word = Word { $number } cannot be right. Compare it with the paper, letter by letter.
error-recovery-check-differs = One of the words is not right. Compare each word with the paper.
error-recovery-word-differs = That is not word { $number }. Read it from the paper and type it again.
error-recovery-not-shown = The recovery sheet is shown only once. Make a new one in the settings.
error-no-such-person = This person is not on the list any more. Open the page again.
error-last-leader = This is the last leader. Add another leader first.
error-stopped = Stopped. Nothing was changed.
