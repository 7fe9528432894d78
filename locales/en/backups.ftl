### Backups: where they go, whether they are good, and how one is restored.

## When and where

backup-rule = A backup is made every day, and whenever you close the cooperative. The program keeps one for each of the last { $days } days, { $weeks } weeks and { $months } months.
backup-last = Last good backup: { $moment }
backup-never = There is no backup yet.
backup-elsewhere = There is a backup outside this computer as well.
backup-elsewhere-old = The backup outside this computer is old. Put the USB stick in and make a new one.
backup-here-only = The backups are on this computer only. If it is stolen, they are gone with it. Choose a USB stick in the settings.
backup-size = { $size } MB
backup-place-home = This computer
backup-place-folder = A folder
    .hint = For a second disk or a shared folder. A backup goes there every day.
backup-place-stick = A USB stick
    .hint = A backup goes there whenever the stick is in. Keep the stick in another house than the computer.
backup-state-none = No place is chosen yet.
backup-state-empty = There is no backup here yet. Put the stick in, or press “Back up now”.
backup-state-good = Last good backup here: { $moment }
backup-state-away = Not there now. Last good backup here: { $moment }

## A backup was made

backup-done =
    { $count ->
        [one] The backup of { $time } is good. It was written to { $count } place and read back.
       *[other] The backup of { $time } is good. It was written to { $count } places and read back.
    }
backup-done-partly = The backup of { $time } is good, but one place has none. Look at the page “Backups” in the settings.
backup-written = The backup is good: { $file }

## Why a backup failed, and what to do next. Earlier backups always stay.

backup-failed-full = There is no room left for a backup in { $folder }. Delete files that nobody needs, or choose another place. The earlier backups are still there.
backup-failed-read-only = Nothing can be written in { $folder }. Choose another folder, or unlock the stick. The earlier backups are still there.
backup-failed-gone = { $folder } is not there, or was taken out too early. Put the stick or disk back in and press “Back up now”. The earlier backups are still there.
backup-failed-changed = The backup in { $folder } could not be read back as it was written. This stick or disk is failing. Use another one.
backup-failed-other = The folder { $folder } holds the backups of another cooperative. Choose another folder.
backup-failed-damaged = The cooperative’s file has faults and was not backed up. Close the cooperative and open it again. The earlier backups are still there.
backup-failed-stopped = The backup in { $folder } was stopped before its end. Press “Back up now”. The earlier backups are still there.
backup-failed-fault = The backup in { $folder } failed. Close the program, open it again and press “Back up now”. The earlier backups are still there.

## Restoring

restore-made = Backup of { $moment }
restore-made-once = Backup without a date
restore-store = This is the file of a cooperative, not a backup.
restore-inside-name = Cooperative
restore-inside-last = Last change
restore-inside-people = Who may open it
restore-inside-files = Photos and papers
restore-way-replace = This computer goes on alone
    .hint = Choose this when the file comes from this computer, or from one that is lost or broken.
restore-way-beside = Both computers go on
    .hint = Choose this when the file comes from another computer that is still in use. You can exchange changes later.
restore-locked = The cooperative on this computer ({ $file }) is put aside. Nothing is deleted. It is locked, so nobody can say here which of the two is newer.
restore-other = This computer holds another cooperative: { $cooperative }. It is put aside. Nothing is deleted.
restore-older = What is on this computer is newer. Its last change is of { $moment }. The file does not have that change. What is here is put aside. Nothing is deleted.
restore-same = What is on this computer, up to { $moment }, is not newer than this file. It is put aside. Nothing is deleted.
restore-done = The cooperative is restored: { $file }

## What went wrong

error-backup-example = The example has no backup: all its people are invented.
error-backup-place-taken = Backups already go there, or it is the program’s own folder. Choose another folder.
error-backup-not-a-backup = { $file } is not a backup of this program. Choose a file that ends in .ngazi-backup.
error-backup-changed = This backup is damaged or was cut off: { $file }. It was left as it is. Choose an older backup.
error-restore-nothing = First choose a file and look inside. Then restore it.
error-restore-open = This file is open now. Choose another file.
