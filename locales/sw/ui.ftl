### Fixed labels of the window. No variables: whatever needs a number or a name comes as a finished sentence.

## Everywhere

ui-skip = Nenda kwenye maelezo ya ukurasa
ui-back = Rudi nyuma
ui-open = Fungua
ui-add = Ongeza
ui-change = Badilisha
ui-search = Tafuta
ui-choose = Chagua…
ui-required = Lazima
ui-unknown = Sijui
ui-loading = Inapakia…
ui-please-wait = Tafadhali subiri
ui-try-again = Jaribu tena
ui-page-failed = Imeshindwa kufungua ukurasa huu
ui-unexpected = Kumetokea hitilafu. Kilichohifadhiwa bado kipo. Funga programu, kisha uifungue tena.
ui-error-title = Tafadhali angalia tena hapa
ui-sources = Vyanzo
ui-language = Lugha
ui-print = Chapisha
ui-undo = Tendua
ui-redo = Rudia
ui-turn-back = Tendua au rudia kitendo cha mwisho
ui-work-done = Mistari iliyokamilika:
ui-work-stop = Sitisha
ui-later = Baadaye
ui-keep-as-is = Hapana, acha kama ilivyo
ui-read-only = Unaweza kuangalia na kuchapisha, lakini huwezi kubadilisha.

## Places of the rail

ui-nav = Menyu kuu
ui-nav-home = Mwanzo
ui-nav-cooperative = Chama cha ushirika
ui-nav-path = Njia
ui-nav-points = Matakwa
ui-nav-group = Kikundi
ui-nav-registers = Rejesta
ui-nav-fees = Ada
ui-nav-dossier = Jalada la nyaraka
ui-nav-settings = Mipangilio
ui-badge-points = Matakwa ambayo bado hayajaangaliwa:
ui-badge-group = Wanachama wa kukaguliwa:
ui-lock = Funga kwa nenosiri (F9)

## First run

ui-language-title = Chagua lugha yako
ui-first-title = Ungependa kuanza vipi?
ui-first-lead = Programu hii inafanya kazi bila mtandao. Unachoandika kinabaki kwenye kompyuta hii.
ui-first-new = Chama kipya cha ushirika
ui-first-new-text = Anza na maswali rahisi kama 15.
ui-first-restore = Rejesha kutoka kwenye faili
ui-first-restore-text = Fungua nakala iliyohifadhiwa, au chama kilicho kwenye kompyuta hii au kwenye flashi ya USB.
ui-first-example = Tazama mfano
ui-first-example-text = Tazama chama cha kubuni. Hakuna kitu halisi ndani yake.
ui-first-country = Mnachimba katika nchi gani?
ui-first-example-country = Mfano uwe wa nchi gani?

## Password

ui-passphrase = Nenosiri
ui-passphrase-again = Nenosiri hilohilo tena
ui-passphrase-show = Onyesha nenosiri
ui-passphrase-hint = Angalau herufi 12. Maneno manne unayoyajua wewe tu yanafaa.
ui-passphrase-differ = Manenosiri mawili hayafanani. Andika lilelile mara mbili.
ui-passphrase-new = Chagua nenosiri
ui-passphrase-new-lead = Linalinda majina na nyaraka za chama chenu.
ui-passphrase-lost = Bila nenosiri wala karatasi ya uokoaji, hakuna anayeweza kufungua faili, hata waliotengeneza programu. Hatua inayofuata ni karatasi ya uokoaji.
ui-passphrase-create = Anzisha chama
ui-locked-title = Fungua chama chenu
ui-unlock = Fungua
ui-locked-other = Faili nyingine
ui-locked-other-text = Fungua nakala iliyohifadhiwa au chama kingine kutoka kwenye faili.
ui-locked-other-go = Chagua faili
ui-passphrase-fresh = Nenosiri jipya
ui-your-name = Jina lako
ui-your-name-hint = Unaweza kuliacha wazi. Ukiliandika, historia itaonyesha nani alifanya nini. Jina linabaki siri ndani ya faili.
ui-who = Wewe ni nani?
ui-forgot = Umesahau nenosiri?
ui-recover-title = Fungua kwa maneno ya uokoaji
ui-recover-lead = Toa karatasi ya uokoaji kwenye bahasha yake. Kisha uchague nenosiri jipya.
ui-recover-words = Maneno ya uokoaji
ui-recover-words-hint = Andika maneno yote ya karatasi kwa mpangilio wake, ukiacha nafasi kati yake.
ui-recover-go = Fungua kwa nenosiri jipya

## Recovery sheet

ui-sheet-title = Karatasi ya uokoaji
ui-sheet-lead = Maneno haya yanafungua chama manenosiri yakisahauliwa. Yanaonyeshwa sasa tu.
ui-sheet-code = Maneno hayohayo kama picha ya kusomwa na simu
ui-sheet-advice = Jinsi ya kuitunza
ui-sheet-paper = Ichapishe kwenye karatasi
ui-sheet-save = Hifadhi PDF ya kuchapisha
ui-sheet-check = Onyesha kwamba unayo kwenye karatasi
ui-sheet-confirm = Nina karatasi iliyochapishwa
ui-sheet-over = Karatasi inaonyeshwa mara moja tu. Hakuna aliyethibitisha kwamba imechapishwa. Tengeneza mpya.
ui-sheet-open = Nenda kwenye karatasi ya uokoaji
ui-sheet-remind = Karatasi ya uokoaji bado haijachapishwa. Manenosiri yakisahauliwa, kila kitu kinapotea.

## After a damage

ui-damage-aside = Faili iliyoharibika iko hapa. Hakuna kilichobadilishwa ndani yake.
ui-damage-take = Endelea na hii
ui-damage-missing = Yasiyosomeka
ui-salvage = Angalia ambacho bado kinasomeka
ui-salvage-text = Andika nenosiri lako. Programu inasoma inachoweza na kukiandika kwenye faili mpya.
ui-salvage-go = Soma kinachosomeka

## Home

ui-home-title = Njia yenu
ui-tasks = Ya kufanya sasa
ui-tasks-none = Hakuna kinachosubiri kwa sasa.
ui-home-dossier = Andaa jalada la nyaraka
ui-home-dossier-text = Chapisha kilicho tayari, kwa Kifaransa, Kiswahili au Kiingereza.
ui-home-dossier-go = Tengeneza jalada
ui-resume-yes = Ndiyo, endelea pale
ui-resume-no = Hapana, baki hapa
ui-conflicts-remind = Majibu yanayotofautiana kati ya kompyuta mbili:
ui-conflicts-go = Amua

## Question

ui-save-next = Hifadhi na uendelee
ui-why = Kwa nini tunauliza
ui-evidence = Ushahidi
ui-serves = Jibu hili linatumika pia kwa
ui-law = Matakwa ya sheria au ya kiwango
ui-computed = Programu imehesabu
ui-answers = Majibu yote
ui-list-add = Ongeza mstari
ui-list-remove = Ondoa mstari
ui-look-up-list = Matokeo ya utafutaji
ui-draft = Iliandikwa kabla ya programu kuzimika. Bado haijahifadhiwa.

## Parts of a value

ui-part-amount = Kiasi
ui-part-weight = Uzito
ui-part-currency = Sarafu
ui-part-unit = Kipimo
ui-part-latitude = Latitudo
ui-part-longitude = Longitudo
ui-part-datum = Mfumo wa ramani
ui-part-area = Ukubwa wa eneo

## Files and pictures

ui-file-choose = Chagua faili
ui-file-replace = Chagua faili nyingine
ui-file-view = Tazama picha
ui-file-copy = Hifadhi nakala ya faili
ui-file-remove = Ondoa faili
ui-file-original = Faili asili
ui-file-original-warning = Faili asili inaweza kuonyesha mahali, wakati na simu iliyotumika. Mpe mtu unayemwamini tu.
ui-file-original-go = Hifadhi faili asili
ui-picture-larger = Kuza
ui-picture-smaller = Punguza
ui-picture-move = Picha. Isogeze kwa vitufe vya mishale.
ui-page-beside = Onyesha picha ya ukurasa wa karatasi
ui-page-away = Ondoa picha

## Cooperative, registers, records

ui-profile = Maelezo ya chama
ui-registers = Rejesta
ui-import = Ingiza faili
ui-export = Hamisha kwenye faili
ui-export-xlsx = Lahajedwali (XLSX)
ui-export-csv = Jedwali la kawaida (CSV)
ui-export-json = Kwa programu nyingine (JSON)
ui-no-rows = Hakuna matokeo
ui-no-entries = Bado hakuna kilichoandikwa hapa
ui-remove = Ondoa
ui-remove-ask = Una uhakika unataka kuondoa hii?
ui-remove-text = Haitahesabiwa wala kuchapishwa tena.
ui-remove-yes = Ndiyo, ondoa
ui-remove-no = Hapana, iache
ui-write-many = Andika mfululizo
ui-write-many-text = Kitufe cha Enter kinakupeleka kwenye sehemu inayofuata. Baada ya sehemu ya mwisho, fomu mpya inaanza. Kitufe cha Esc kinafunga.
ui-new-entry = Fomu mpya
ui-next-entry = Fomu inayofuata
ui-one-page = Yote kwenye ukurasa mmoja
ui-to-register = Nenda kwenye rejesta
ui-sections = Sehemu za kujaza
ui-section-next = Endelea hapa
ui-renew = Tumia toleo jipya
ui-history = Historia
ui-print-record = Chapisha fomu hii
ui-print-table = Jedwali hili
ui-print-blank = Fomu tupu ya karatasi
ui-template = Lahajedwali tupu la kujaza (XLSX)
ui-filters = Vichujio
ui-filters-clear = Onyesha mistari yote
ui-columns = Safu wima
ui-totals = Jumla
ui-choose-all = Chagua mistari yote
ui-choose-row = Chagua mstari
ui-chosen = Ya kufanya kwa mistari iliyochaguliwa
ui-chosen-count = Mistari iliyochaguliwa:
ui-chosen-clear = Acha kuchagua
ui-chosen-remove-ask = Una uhakika unataka kuondoa mistari iliyochaguliwa?
ui-remove-reason = Kwa nini?
ui-remove-reason-hint = Mfano: imeandikwa mara mbili.
ui-erase = Futa maelezo kabisa
ui-erase-ask = Una uhakika unataka kufuta maelezo haya kabisa?
ui-erase-goes = Majibu na faili zote za fomu hii zinafutwa, pamoja na yaliyomo kwenye historia yake. Fanya hivi mtu anayehusika akiomba.
ui-erase-stays = Namba inabaki. Historia bado inaonyesha kwamba maelezo yalifutwa, bila jina.
ui-erase-backups = Nakala za zamani zilizohifadhiwa na karatasi zilizochapishwa bado zina maelezo haya.
ui-erase-final = Maelezo yaliyofutwa hayawezi kurudishwa.
ui-erase-yes = Ndiyo, futa kabisa

## Figures and pictures of a register

ui-figures = Takwimu na chati
ui-chart-numbers = Namba katika jedwali

## Import

ui-import-title = Yaliyomo kwenye faili hii
ui-import-done = Faili imeingizwa
ui-import-apply = Hifadhi mistari iliyokubaliwa
ui-import-rejected = Mistari ambayo haikukubaliwa
ui-import-row = Mstari
ui-import-column = Safu wima
ui-import-why = La kufanya
ui-import-questions = Tafadhali jibu haya kwanza
ui-import-leave = Ondoka bila kuhifadhi
ui-doubles = Mistari ambayo huenda imeshaandikwa
ui-doubles-text = Amua kwa kila mstari. Alama ≠ inaonyesha kilicho tofauti.
ui-doubles-all = Kwa mistari yote iliyobaki:
ui-double-skip = Ruka
ui-double-both = Hifadhi zote mbili
ui-double-fill = Jaza sehemu zilizo wazi
ui-double-row = Kwenye faili, mstari
ui-double-differs = Tofauti:

## Points

ui-see-answers = Majibu yenu
ui-point-action = La kufanya
ui-point-answers = Angalieni majibu yenu
ui-point-no-answers = Hakuna jibu lililoandikwa hapa.
ui-point-reasons = Sababu za hali hii
ui-point-serves = Takwa hili linatumika kwa
ui-point-next = Takwa linalofuata
ui-point-answer = Jibu maswali
ui-point-all = Matakwa yote

## Path

ui-why-it-matters = Kwa nini
ui-how = La kufanya
ui-step-write = Andika mmefikia wapi
ui-milestones = Hatua muhimu

## Group

ui-sample = Sampuli ya ukaguzi wa nje

## Fees

ui-fee-item = Ada
ui-fee-basis = Namna ya kuhesabu
ui-fee-amount = Kiasi kwa miezi 12
ui-fee-write = Andika kiasi kilichotajwa na ofisi
ui-fee-totals = Jumla zinazojulikana

## Dossier

ui-dossier-lead = Chagua kile ambacho msomaji ataona.
ui-dossier-for = 1 · Kwa nani?
ui-dossier-view = Aina ya msomaji
ui-dossier-reader = Jina la msomaji
ui-dossier-reader-hint = Linachapishwa kwenye ukurasa wa kwanza. Unaweza kuliacha wazi.
ui-dossier-language = Lugha ya jalada
ui-dossier-standards = 2 · Kwa viwango vipi?
ui-dossier-parts = 3 · Sehemu zipi?
ui-dossier-preview = Ukurasa wa kwanza
ui-dossier-save = Hifadhi PDF
ui-dossier-busy = Jalada linatengenezwa. Tafadhali subiri.

## Settings

ui-close-title = Funga chama hiki
ui-close-text = Utahitaji nenosiri kukifungua tena.
ui-close = Funga
ui-about = Kuhusu programu hii
ui-notices = Taarifa za hakimiliki
ui-safety = Manenosiri na usalama

## People and passwords

ui-people = Watu na manenosiri
ui-people-card = Angalia nani anaweza kufungua chama. Badilisha nenosiri lako.
ui-people-lead = Kila mtu ana nenosiri lake. Historia inaonyesha nani alifanya nini.
ui-people-me = wewe
ui-people-gone = ameondoka
ui-people-add = Ongeza mtu
ui-people-add-lead = Mtu huyu anaandika nenosiri analolijua yeye tu.
ui-people-add-go = Ongeza mtu huyu
ui-person-name = Jina la mtu huyu
ui-person-name-hint = Unaweza kuliacha wazi. Jina linabaki siri ndani ya faili.
ui-people-role = Mtu huyu anafanya nini?
ui-people-role-missing = Chagua kazi ya mtu huyu.
ui-people-passphrase = Nenosiri la mtu huyu
ui-people-leave = Ondoa nenosiri
ui-people-leave-ask = Una uhakika unataka kuondoa nenosiri hili?
ui-people-leave-text = Nenosiri la mtu huyu halitafungua tena faili hii. Bado litafungua nakala za zamani zilizohifadhiwa. Alichoandika mtu huyu kinabaki.
ui-people-leave-yes = Ndiyo, liondoe
ui-password-change = Badilisha nenosiri langu
ui-password-lead = Ni nenosiri lako tu linalobadilika.
ui-password-old = Nenosiri lako la sasa
ui-password-save = Tumia nenosiri jipya
ui-recovery = Karatasi ya uokoaji
ui-recovery-card = Inafungua chama manenosiri yakisahauliwa.
ui-recovery-text = Maneno yake yanafungua chama manenosiri yakisahauliwa.
ui-recovery-new = Tengeneza karatasi mpya
ui-recovery-new-text = Tengeneza karatasi mpya kama ya zamani imepotea au kama mtu ameiona. Baada ya hapo, ya zamani haifungui tena faili hii: iharibu.
ui-lock-time = Kujifunga yenyewe
ui-lock-time-card = Chagua dirisha lijifunge baada ya muda gani bila kazi.
ui-lock-time-text = Mtu asipofanya kazi, dirisha linaficha kila kitu na kuuliza nenosiri. Kilichoandikwa kinatunzwa.
ui-lock-time-label = Funga baada ya

## Backups

ui-backups = Nakala zilizohifadhiwa
ui-backups-card = Angalia nakala zinawekwa wapi, na ya mwisho ilihifadhiwa lini.
ui-backup-last = Nakala ya mwisho
ui-backup-now = Hifadhi nakala sasa
ui-backup-choose = Chagua mahali
ui-backup-other = Chagua mahali pengine
ui-backup-forget = Acha kutumia mahali hapa
ui-backup-kept = Nakala zilizopo
ui-backup-made = Ilihifadhiwa
ui-backup-size = Ukubwa
ui-backup-place = Mahali
ui-restore = Rejesha nakala iliyohifadhiwa
ui-restore-card = Angalia kilichomo kwenye nakala, kisha uendelee nayo.
ui-restore-text = Chagua faili ya nakala iliyohifadhiwa. Utaona kilichomo kabla ya kitu chochote kubadilika.
ui-restore-aside = Faili iliyo wazi sasa inawekwa pembeni. Hakuna kinachofutwa.
ui-restore-choose = Chagua faili
ui-restore-open = Fungua faili ili uone ndani
ui-restore-inside = Kilichomo kwenye faili hii
ui-restore-passphrase-hint = Nenosiri lililotumika siku faili hii ilipotengenezwa.
ui-restore-by-words = Tumia maneno ya uokoaji badala yake
ui-restore-by-passphrase = Tumia nenosiri badala yake
ui-restore-look = Angalia ndani
ui-restore-leave = Ondoka bila kubadilisha kitu
ui-restore-way = Ungependa kuendelea vipi?
ui-restore-apply = Rejesha

## Two computers

ui-laptops = Kompyuta mbili
ui-laptops-card = Unganisha yaliyoandikwa kwenye kompyuta mbili.
ui-laptops-go = Nenda kwenye “Kompyuta mbili”
ui-bundle-write = Peleka kwenye kompyuta nyingine
ui-bundle-write-text = Hifadhi yaliyobadilika hapa kwenye faili. Ipeleke kwenye kompyuta nyingine kwa flashi.
ui-bundle-since = Unataka kupeleka nini?
ui-bundle-write-go = Hifadhi faili
ui-bundle-take = Pokea kutoka kwenye kompyuta nyingine
ui-bundle-take-text = Chagua faili iliyohifadhiwa na kompyuta nyingine. Utaona yaliyomo kabla ya kitu chochote kubadilika.
ui-bundle-take-go = Chagua faili
ui-bundle-apply = Pokea mabadiliko haya
ui-bundle-leave = Ondoka bila kupokea kitu
ui-conflicts = Yaliyobadilishwa kwenye kompyuta zote mbili
ui-conflicts-text = Chagua lililo sahihi, moja baada ya lingine.
ui-conflicts-later = Chagua lililo sahihi. Unaweza pia kuamua baadaye.
ui-conflict-settle = Hili ni sahihi

## Check

ui-check-title = Kagua faili
ui-check-card = Angalia kama faili ni nzima na kama historia yake haijabadilishwa.
ui-check-text = Programu inasoma yote na kuangalia kama faili ni nzima na kama historia yake haijabadilishwa.
ui-check-go = Kagua sasa
ui-check-faults = Hitilafu zilizopatikana
ui-check-head = Alama ya mwisho ya historia
ui-prove = Hakiki jalada lililochapishwa
ui-prove-head = Alama iliyochapishwa kwenye jalada
ui-prove-hint = Nakili alama ya historia kutoka kwenye karatasi.
ui-prove-go = Linganisha na historia
