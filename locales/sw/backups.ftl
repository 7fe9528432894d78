### Backups: where they go, whether they are good, and how one is restored.

## When and where

backup-rule = Nakala inahifadhiwa kila siku, na kila mara unapofunga chama. Zinazobaki: moja kwa kila siku ya siku { $days } za mwisho, wiki { $weeks } za mwisho na miezi { $months } ya mwisho.
backup-last = Nakala nzuri ya mwisho: { $moment }
backup-never = Bado hakuna nakala iliyohifadhiwa.
backup-elsewhere = Ipo pia nakala nje ya kompyuta hii.
backup-elsewhere-old = Nakala iliyo nje ya kompyuta hii ni ya zamani. Chomeka flashi, kisha uhifadhi mpya.
backup-here-only = Nakala ziko kwenye kompyuta hii tu. Ikiibwa, zinapotea pamoja nayo. Chagua flashi kwenye mipangilio.
backup-size = MB { $size }
backup-place-home = Kompyuta hii
backup-place-folder = Folda
    .hint = Kwa diski ya pili au folda ya pamoja. Nakala inawekwa hapo kila siku.
backup-place-stick = Flashi
    .hint = Nakala inawekwa hapo kila mara flashi inapochomekwa. Tunza flashi katika nyumba nyingine, si pamoja na kompyuta.
backup-state-none = Bado hakuna mahali palipochaguliwa.
backup-state-empty = Bado hakuna nakala hapa. Chomeka flashi, au bonyeza “Hifadhi nakala sasa”.
backup-state-good = Nakala nzuri ya mwisho hapa: { $moment }
backup-state-away = Sasa haipo. Nakala nzuri ya mwisho hapa: { $moment }

## A backup was made

backup-done =
    { $count ->
        [one] Nakala ya { $time } ni nzuri. Imeandikwa mahali { $count } na kusomwa tena.
       *[other] Nakala ya { $time } ni nzuri. Imeandikwa mahali { $count } na kusomwa tena.
    }
backup-done-partly = Nakala ya { $time } ni nzuri, lakini mahali pamoja hapana nakala. Angalia ukurasa wa nakala kwenye mipangilio.
backup-written = Nakala ni nzuri: { $file }

## Why a backup failed, and what to do next. Earlier backups always stay.

backup-failed-full = Hakuna nafasi ya nakala hapa: “{ $folder }”. Futa faili ambazo hazihitajiki, au chagua mahali pengine. Nakala za awali bado zipo.
backup-failed-read-only = Haiwezekani kuandika hapa: “{ $folder }”. Chagua folda nyingine, au fungua kizuizi cha flashi. Nakala za awali bado zipo.
backup-failed-gone = “{ $folder }” haipo, au imetolewa mapema mno. Rudisha flashi au diski, kisha bonyeza “Hifadhi nakala sasa”. Nakala za awali bado zipo.
backup-failed-changed = Nakala ya hapa haikusomeka kama ilivyoandikwa: “{ $folder }”. Flashi au diski hii inaharibika. Tumia nyingine.
backup-failed-other = Folda “{ $folder }” ina nakala za chama kingine. Chagua folda nyingine.
backup-failed-damaged = Faili ya chama ina kasoro na haikunakiliwa. Funga chama, kisha ukifungue tena. Nakala za awali bado zipo.
backup-failed-stopped = Nakala ya hapa ilisimamishwa kabla ya mwisho: “{ $folder }”. Bonyeza “Hifadhi nakala sasa”. Nakala za awali bado zipo.
backup-failed-fault = Imeshindwa kuhifadhi nakala hapa: “{ $folder }”. Funga programu, ifungue tena, kisha bonyeza “Hifadhi nakala sasa”. Nakala za awali bado zipo.

## Restoring

restore-made = Nakala ya { $moment }
restore-made-once = Nakala isiyo na tarehe
restore-store = Hii ni faili ya chama, si nakala iliyohifadhiwa.
restore-inside-name = Chama
restore-inside-last = Badiliko la mwisho
restore-inside-people = Wanaoweza kuifungua
restore-inside-files = Picha na karatasi
restore-way-replace = Kompyuta hii inaendelea peke yake
    .hint = Chagua hii kama kompyuta nyingine imepotea au imeharibika, au kama ilikuwa hii hii.
restore-way-beside = Kompyuta zote mbili zinaendelea
    .hint = Chagua hii kama kompyuta nyingine bado inatumika. Baadaye mnaweza kubadilishana mabadiliko.
restore-locked = Chama kilicho kwenye kompyuta hii ({ $file }) kinawekwa pembeni. Hakuna kinachofutwa. Kimefungwa, kwa hiyo haijulikani hapa kipi ni kipya zaidi.
restore-other = Kompyuta hii ina chama kingine: { $cooperative }. Kinawekwa pembeni. Hakuna kinachofutwa.
restore-older = Yaliyo kwenye kompyuta hii ni mapya zaidi. Badiliko la mwisho ni la { $moment }. Faili haina badiliko hilo. Yaliyo hapa yanawekwa pembeni. Hakuna kinachofutwa.
restore-same = Yaliyo kwenye kompyuta hii, hadi { $moment }, si mapya kuliko faili hii. Yanawekwa pembeni. Hakuna kinachofutwa.
restore-done = Chama kimerejeshwa: { $file }

## What went wrong

error-backup-example = Mfano hauhifadhiwi nakala: watu wake wote ni wa kubuni.
error-backup-place-taken = Nakala tayari zinawekwa hapo, au ni folda ya programu yenyewe. Chagua folda nyingine.
error-backup-not-a-backup = “{ $file }” si nakala ya programu hii. Chagua faili ambayo jina lake linaishia na .ngazi-backup.
error-backup-changed = Nakala hii imeharibika au imekatwa: “{ $file }”. Imeachwa kama ilivyo. Chagua nakala ya zamani zaidi.
error-restore-nothing = Kwanza chagua faili na uangalie ndani. Kisha irejeshe.
error-restore-open = Faili hii iko wazi sasa. Chagua faili nyingine.
