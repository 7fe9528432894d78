### Two computers of one cooperative, and the files that they exchange.

bundle-lead = Two computers can work for one cooperative. Save a file here and carry it to the other computer. Bring one back from there. Then both hold the same. Only computers of this cooperative can open such a file.
bundle-here = This computer
bundle-computer = Computer { $number }
bundle-computer-unknown = Another computer
bundle-taken-of = last file taken from there: { $when }
bundle-last-written = Last file saved for the other computer
bundle-never-written = none yet

## What goes along

bundle-since-last = What the other computer does not have yet
    .hint = Judged by the last file that came from there.
bundle-since-written = What changed since the last file was saved here
    .hint = Choose this only if the other computer has taken that file.
bundle-since-all = Everything
    .hint = Always right. The file is larger: all photos and papers are in it.
bundle-written = The file is saved. Entries: { $records }. Photos and papers: { $files }.
bundle-left-out = Photos and papers that cannot be read here are not in it: { $files }.

## What comes in

bundle-heading = { $computer }, { $when }: what it brings
bundle-known = { $computer }, { $when }: everything in it is here already
bundle-tally = New: { $new }. Changed: { $changed }. Removed: { $removed }.
bundle-removes = Removed on the other computer
bundle-erases = Erased on request
bundle-files = Photos and papers
bundle-taken = Taken over. New: { $new }. Changed: { $changed }. Removed: { $removed }.
bundle-taken-open =
    { $count ->
        [one] One answer is not the same on both computers. You can decide it on the page “Two computers”.
       *[other] { $count } answers are not the same on both computers. You can decide them on the page “Two computers”.
    }

## Different answers

bundle-whose = { $computer }, { $when }
bundle-removal = Does it stay?
bundle-removed = it was removed
bundle-removed-why = it was removed. Reason: { $reason }
bundle-stays = it stays
action-take-bundle = Taken from the other computer
action-settle-conflict = Decided between two computers

## What went wrong

error-bundle-gap = A file before this one is missing here. On the other computer, save a file with “Everything”. Then take that file here. Nothing was changed.
error-bundle-twin = This file comes from a plain copy of the cooperative’s file, so the two computers cannot be told apart. Nothing was changed. On the other computer, restore a backup and choose “Both computers go on”.
error-bundle-nothing = Choose the file of the other computer first.
error-bundle-not-a-bundle = { $file } is not a file of the other computer. Choose a file that ends in .ngazi-bundle.
error-bundle-changed = The file { $file } is damaged or was cut off. Nothing was changed. Copy it again from the other computer.
error-other-store = This file belongs to another cooperative. Nothing was changed. Choose a file of this cooperative.
