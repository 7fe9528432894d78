### Kilichotokea na la kufanya: sentensi fupi, bila lawama.

error-no-store-open = Hakuna chama kilichofunguliwa. Fungua chama kwanza.
error-unknown-thing = Hapa hakuna “{ $name }”. Angalia kama jina limeandikwa sawa.
error-fault = Kumetokea hitilafu ndani ya programu yenyewe. Kilichohifadhiwa bado kipo. Funga programu, kisha uifungue tena. Nakili maneno haya kwa ajili ya mtu anayekusaidia: { $detail }
error-passphrase-missing = Nenosiri halipo. Andika nenosiri la chama hiki.
error-passphrase-short = Nenosiri ni fupi mno. Tumia angalau herufi { $count }.
error-store-wrong-passphrase = Nenosiri hili halifungui faili. Angalia herufi kubwa na ndogo, kisha ujaribu tena. Kama una uhakika na nenosiri, huenda faili limeharibika: fungua nakala yako ya mwisho iliyohifadhiwa.
error-store-not-a-store = Faili “{ $file }” si ya programu hii. Chagua faili ambayo jina lake linaishia na .ngazi.
error-store-damaged = Faili hii imeharibika. Imeachwa kama ilivyo. Fungua nakala ya mwisho mliyohifadhi. Tunza faili iliyoharibika kwa ajili ya mtu anayeweza kusaidia.
error-store-newer = Faili hii ilihifadhiwa kwa toleo jipya zaidi la programu. Weka toleo hilo jipya kwenye kompyuta hii.
error-store-in-use = Chama hiki tayari kimefunguliwa kwenye dirisha lingine. Funga dirisha hilo, kisha ujaribu tena.
error-disk-full = Hakuna nafasi iliyobaki kwenye diski. Futa faili ambazo huzihitaji, kisha ujaribu tena. Hakuna kilichobadilika.
error-not-writable = Haiwezekani kuhifadhi hapa: “{ $file }”. Chagua folda nyingine.
error-file-not-found = Faili “{ $file }” haipo. Angalia jina na folda.
error-file-not-readable = Faili “{ $file }” haisomeki. Inakili kwenye kompyuta hii, kisha ujaribu tena.
error-file-is-store = { $file } ni faili la chama cha ushirika. Chagua jina lingine ili usipoteze kitu.
error-file-exists = Faili “{ $file }” tayari ipo. Chagua jina lingine.
error-table-not-a-spreadsheet = Faili hii si jedwali. Ihifadhi kama XLSX au CSV, kisha ujaribu tena.
error-table-broken = Jedwali hili limeharibika au limekatika. Linakili tena kutoka lilikotoka, kisha ujaribu tena. Hakuna kilichobadilika.
error-table-too-large = Jedwali hili ni kubwa mno. Ligawe liwe majedwali madogo.
error-table-empty = Jedwali hili ni tupu. Chagua faili nyingine.
error-import-column-missing = Safu wima “{ $column }” haipo. Iongeze kwenye jedwali, kisha ujaribu tena. Hakuna kilichobadilika.
error-import-nothing = Hakuna cha kuhifadhi. Chagua faili tena.
error-missing-glyph = Alama “{ $character }” iliyo kwenye “{ $context }” haiwezi kuchapishwa. Ibadilishe, kisha ujaribu tena.
error-dossier-no-standard = Chagua angalau kiwango kimoja.
error-no-display = Hapa hakuna skrini. Tumia amri badala yake. Ukiandika ngazi --help utaona amri zote.
error-passphrase-file = Faili ya nenosiri “{ $file }” haisomeki. Angalia jina lake.
