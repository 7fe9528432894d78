### Who may open the cooperative's file, its passwords, the recovery sheet, the lock.

## People

role-leader = Leader
    .may = Can write everything, and says who may open the cooperative.
role-secretary = Secretary
    .may = Can write everything. Cannot add or take away people.
role-inspector = Internal inspector
    .may = Can write everything. Cannot add or take away people.
role-auditor = Auditor
    .may = Can look and print. Cannot change anything.
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
idle-default = If you choose nothing, it is { $count } minutes. This is our own default.
keys-mended = One of the two key files was missing or damaged. The program made it again from the other one. If it was damaged, the old one lies beside it, with “.damaged” at the end of its name. If this happens again, the disk may be failing: make a backup.
passphrase-changed = Your new password is in force.

## Recovery sheet

recovery-title = Recovery sheet
recovery-lead = { $cooperative } · { $date }
recovery-place = Word { $number }
recovery-note = These words open everything if the passwords are forgotten. Whoever holds this sheet can read everything.
recovery-code = The eight recovery words as a picture for a telephone
recovery-check = Type word { $number } from the paper
recovery-advice-why = If all passwords are forgotten, only this sheet opens the cooperative. Without it everything is lost.
recovery-advice-where = Put it in a sealed envelope. Never keep it in the bag of the computer.
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
error-keys-missing = This file does not open: its key file is not beside it. The key file has the same name, with “-keys” at the end. Put it back, or open a backup copy. If this file comes from the first version of this program, the password is wrong.
error-keys-damaged = The key files are damaged. Nothing was changed. Open your last backup copy.
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
