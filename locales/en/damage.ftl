### Damage, the check of the history, and what is erased for good.

## Check of the file

check-damaged = The file has faults. Close the cooperative and open it again: the program then puts this file aside and shows how to go on.
check-mark = { $mark } (entry { $number } of { $date })
check-row-changed = Entry { $number } of the history was changed after it was written.
check-row-removed = Entry { $number } of the history was taken out.
check-row-inserted = Entry { $number } of the history was put in later.
check-row-truncated = The end of the history is missing, from entry { $number } on.
check-record-changed = { $form } no. { $number } holds other answers than the history tells.
head-proven = This mark is in the history: entry { $number } of { $date }, { $mark }. Up to there the history is unchanged.
error-head-no-mark = A mark has at least { $count } letters and digits, from 0 to 9 and from A to F. Type it as it stands on the cover of the dossier.
error-head-unknown = This mark is not in the history of this cooperative. Compare it with the paper, letter by letter. If it is the same, the paper comes from another file, or the history was changed.
error-head-broken = This mark is in the history, but entry { $number } before it was changed. Keep this file as it is and open your last backup copy.

## A damaged file

damage-heading = The file of your cooperative is damaged
damage-found-file = A part of the file cannot be read any more. It was put aside and nothing in it was changed. Choose how to go on.
damage-found-keys = The key files are damaged, so the file cannot be opened. It was put aside and nothing in it was changed. Choose how to go on.
damage-found-history = Entry { $number } of the history is not as it was written. The file was put aside and nothing in it was changed. Choose how to go on.
damage-found-records =
    { $count ->
        [one] One entry holds other answers than the history tells. The file was put aside and nothing in it was changed. Choose how to go on.
       *[other] { $count } entries hold other answers than the history tells. The file was put aside and nothing in it was changed. Choose how to go on.
    }
damage-no-way = Nothing in the file can be read, and there is no backup copy on this computer. Plug in the USB stick with your backup copies and open the newest one below. Keep the damaged file for somebody who can help.
damage-way-read = Go on with what can be read
damage-read-waits = Type your password above. The program then reads what it can.
damage-read-history =
    { $count ->
        [one] { $count } entry was read, with the whole history.
       *[other] { $count } entries were read, with the whole history.
    }
damage-read-anew =
    { $count ->
        [one] { $count } entry was read. Its history could not be read to the end, so a new history begins.
       *[other] { $count } entries were read. Their history could not be read to the end, so a new history begins.
    }
damage-way-backup = Go on with the last backup copy
damage-backup-of = It was made on { $date }. What was written later is not in it.
damage-backup-older =
    { $count ->
        [one] It was made on { $date }. One entry was changed after that.
       *[other] It was made on { $date }. { $count } entries were changed after that.
    }
damage-lost = { $form } no. { $number }: cannot be read
damage-in-neither = { $form } no. { $number }: cannot be read, and is not in the backup copy
damage-only-backup = { $form } no. { $number }: cannot be read, but is in the backup copy
damage-only-read = { $form } no. { $number }: can be read, but is not in the backup copy
damage-lost-unnamed =
    { $count ->
        [one] One entry cannot be read, and its number is not known.
       *[other] { $count } entries cannot be read, and their numbers are not known.
    }
damage-lost-file = Attached file { $file }: cannot be read
damage-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
error-damage-nothing = No damaged file is put aside here. Start the program again.
error-damage-no-backup = No backup copy of this cooperative is whole. Choose another way, or open a backup copy from a USB stick.

## Erased for good

record-erased-number = { $form } { $number } (erased)
erase-done = { $form } no. { $number } is erased. Its number stays. Older backup copies still hold the content until newer ones replace them. The other computers of the cooperative still hold it until they take a file from here.
action-erase-record = Erased
action-salvage = Taken over from a damaged file
error-erase-not-here = Only entries of the books can be erased.
error-erase-reason-tells = The reason stays in the history. Write it without names, numbers or words from the entry.
