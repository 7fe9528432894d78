### What went wrong and what to do next: one plain sentence each, without blame.

error-no-store-open = No cooperative is open. Open one first.
error-unknown-thing = There is no “{ $name }” here. Check the spelling.
error-fault = Something went wrong in the program itself. What was saved is still there. Close the program, open it again and note this for whoever helps you: { $detail }
error-passphrase-missing = The password is missing. Type the password of this cooperative.
error-passphrase-short = The password is too short. Use at least { $count } characters.
error-store-wrong-passphrase = This password does not open the file. Check capital letters and try again. If you are sure of the password, the file may be damaged: open your last backup copy.
error-store-not-a-store = { $file } is not a file of this program. Choose the file that ends in .ngazi.
error-store-damaged = This file is damaged. It was left as it is. Open your last backup copy and keep the damaged file for somebody who can help.
error-store-newer = This file was saved by a newer version of the program. Install the newer version on this computer.
error-store-in-use = This cooperative is already open in another window. Close that window and try again.
error-disk-full = There is no room left on the disk. Delete files you no longer need and try again. Nothing was changed.
error-not-writable = Nothing can be saved in { $file }. Choose another folder.
error-file-not-found = There is no file { $file }. Check the name and the folder.
error-file-not-readable = The file { $file } cannot be read. Copy it to this computer and try again.
error-file-is-store = { $file } is the file of a cooperative. Choose another name, so that nothing is lost.
error-file-exists = The file { $file } is already there. Choose another name.
error-table-not-a-spreadsheet = This file is not a table. Save it as XLSX or CSV and try again.
error-table-broken = This table is damaged or cut off. Copy it again from where it came, then try once more. Nothing was changed.
error-table-too-large = This table is too large. Split it into smaller tables.
error-table-empty = This table is empty. Choose another file.
error-import-column-missing = The column “{ $column }” is missing. Add it to the table and try again. Nothing was changed.
error-import-nothing = There is nothing to save. Choose the file again.
error-missing-glyph = The sign “{ $character }” in “{ $context }” cannot be printed. Change it and try again.
error-dossier-no-standard = Choose at least one standard.
error-no-display = There is no screen here. Use one of the commands instead: ngazi --help lists them.
error-passphrase-file = The password file { $file } cannot be read. Check its name.
