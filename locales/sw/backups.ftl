### Backups: where they go, whether they are good, and how one is restored.

## When and where

backup-rule = Nakala inahifadhiwa kila siku, na kila mara unapofunga chama. Programu inatunza nakala moja ya kila siku kwa siku { $days }, moja ya kila wiki kwa wiki { $weeks }, na moja ya kila mwezi kwa miezi { $months }.
backup-last = Nakala nzuri ya mwisho: { $moment }
backup-never = Bado hakuna nakala iliyohifadhiwa.
backup-elsewhere = Kuna pia nakala iliyohifadhiwa nje ya kompyuta hii.
backup-elsewhere-old = Nakala iliyo nje ya kompyuta hii ni ya zamani. Chomeka flashi, kisha uhifadhi nakala mpya.
backup-here-only = Nakala zilizohifadhiwa ziko kwenye kompyuta hii tu. Ikiibwa, nazo zinapotea. Chagua flashi kwenye mipangilio.
backup-size = MB { $size }
backup-place-home = Kompyuta hii
backup-place-folder = Folda
    .hint = Kwa diski ya pili au folda ya pamoja. Nakala inawekwa hapo kila siku.
backup-place-stick = Flashi ya USB
    .hint = Nakala inawekwa hapo kila mara flashi inapochomekwa. Tunza flashi kwenye nyumba nyingine, mbali na kompyuta.
backup-state-none = Bado hakuna mahali palipochaguliwa.
backup-state-empty = Bado hakuna nakala hapa. Chomeka flashi, au bonyeza “Hifadhi nakala sasa”.
backup-state-good = Nakala nzuri ya mwisho hapa: { $moment }
backup-state-away = Mahali hapa hapapatikani kwa sasa. Nakala nzuri ya mwisho hapa: { $moment }

## A backup was made

backup-done =
    { $count ->
        [one] Nakala ya saa { $time } ni nzuri. Imehifadhiwa mahali { $count }, kisha ikasomwa tena.
       *[other] Nakala ya saa { $time } ni nzuri. Imehifadhiwa mahali { $count }, kisha ikasomwa tena.
    }
backup-done-partly = Nakala ya saa { $time } ni nzuri, lakini mahali pamoja hapana nakala. Angalia ukurasa “Nakala zilizohifadhiwa” kwenye mipangilio.
backup-written = Nakala ni nzuri: { $file }

## Why a backup failed, and what to do next. Earlier backups always stay.

backup-failed-full = Hakuna nafasi ya nakala hapa: “{ $folder }”. Futa faili ambazo hazihitajiki, au chagua mahali pengine. Nakala za zamani bado zipo.
backup-failed-read-only = Haiwezekani kuandika hapa: “{ $folder }”. Chagua folda nyingine, au ondoa kizuizi cha flashi. Nakala za zamani bado zipo.
backup-failed-gone = “{ $folder }” haipo, au imetolewa mapema mno. Rudisha flashi au diski, kisha bonyeza “Hifadhi nakala sasa”. Nakala za zamani bado zipo.
backup-failed-changed = Nakala iliyo hapa haikusomeka kama ilivyoandikwa: “{ $folder }”. Flashi au diski hii inaharibika. Tumia nyingine.
backup-failed-other = Folda “{ $folder }” ina nakala za chama kingine. Chagua folda nyingine.
backup-failed-damaged = Faili ya chama ina hitilafu, na nakala yake haikuhifadhiwa. Funga chama, kisha ukifungue tena. Nakala za zamani bado zipo.
backup-failed-stopped = Kuhifadhi nakala hapa kumesitishwa kabla ya mwisho: “{ $folder }”. Bonyeza “Hifadhi nakala sasa”. Nakala za zamani bado zipo.
backup-failed-fault = Imeshindwa kuhifadhi nakala hapa: “{ $folder }”. Funga programu, ifungue tena, kisha bonyeza “Hifadhi nakala sasa”. Nakala za zamani bado zipo.

## Restoring

restore-made = Nakala ya { $moment }
restore-made-once = Nakala isiyo na tarehe
restore-store = Hii ni faili ya chama, si nakala iliyohifadhiwa.
restore-inside-name = Chama
restore-inside-last = Badiliko la mwisho
restore-inside-people = Wanaoweza kuifungua
restore-inside-files = Picha na karatasi
restore-way-replace = Kompyuta hii inaendelea peke yake
    .hint = Chagua hii kama faili imetoka kwenye kompyuta hii, au kwenye kompyuta iliyopotea au iliyoharibika.
restore-way-beside = Kompyuta zote mbili zinaendelea
    .hint = Chagua hii kama faili imetoka kwenye kompyuta nyingine ambayo bado inatumika. Baadaye mnaweza kupeana yaliyobadilika.
restore-locked = Chama kilicho kwenye kompyuta hii ({ $file }) kinawekwa pembeni. Hakuna kinachofutwa. Kimefungwa kwa nenosiri, kwa hiyo haijulikani hapa kipi ni kipya zaidi.
restore-other = Kompyuta hii ina chama kingine: { $cooperative }. Kinawekwa pembeni. Hakuna kinachofutwa.
restore-older = Yaliyo kwenye kompyuta hii ni mapya zaidi. Badiliko la mwisho ni la { $moment }. Faili haina badiliko hilo. Yaliyo hapa yanawekwa pembeni. Hakuna kinachofutwa.
restore-same = Yaliyo kwenye kompyuta hii, hadi { $moment }, si mapya kuliko faili hii. Yanawekwa pembeni. Hakuna kinachofutwa.
restore-done = Chama kimerejeshwa: { $file }

## What went wrong

error-backup-example = Mfano hauna nakala iliyohifadhiwa: watu wake wote ni wa kubuni.
error-backup-place-taken = Nakala tayari zinawekwa kwenye folda hiyo, au ni folda ya programu yenyewe. Chagua folda nyingine.
error-backup-not-a-backup = “{ $file }” si nakala iliyohifadhiwa na programu hii. Chagua faili ambayo jina lake linaishia na .ngazi-backup.
error-backup-changed = Nakala hii imeharibika au imekatika: “{ $file }”. Imeachwa kama ilivyo. Chagua nakala ya zamani zaidi.
error-restore-nothing = Kwanza chagua faili na uangalie ndani. Kisha irejeshe.
error-restore-open = Faili hii iko wazi sasa. Chagua faili nyingine.
