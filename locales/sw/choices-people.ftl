### Answers one can choose in the books on people and the community.

## Kind of meeting

choice-meeting-kind-general-assembly = Mkutano mkuu
choice-meeting-kind-board = Mkutano wa bodi
    .hint = Pia mkutano wa kamati ya utendaji.
choice-meeting-kind-committee = Mkutano wa kamati
choice-meeting-kind-members = Mkutano wa wanachama
    .hint = Mfano: wanachama wa timu moja au eneo moja.
choice-meeting-kind-other = Mkutano mwingine

## Who was invited

choice-meeting-invited-members = Wanachama
choice-meeting-invited-women = Wanawake
choice-meeting-invited-young-people = Vijana
choice-meeting-invited-neighbours = Majirani
choice-meeting-invited-landowner = Mwenye ardhi
choice-meeting-invited-chief = Kiongozi wa kimila
choice-meeting-invited-authority = Viongozi wa serikali
choice-meeting-invited-other = Watu wengine

## What a member pays

choice-due-kind-joining-fee = Kiingilio
choice-due-kind-yearly-due = Mchango wa mwaka
choice-due-kind-share = Hisa
choice-due-kind-other = Malipo mengine

## Topic of a training

choice-training-topic-safety = Usalama kazini
choice-training-topic-first-aid = Huduma ya kwanza
choice-training-topic-mercury = Zebaki
choice-training-topic-rules-of-the-group = Kanuni za chama
choice-training-topic-child-labour = Ajira kwa watoto
    .hint = Jinsi ya kuwaweka wote walio chini ya miaka 18 mbali na kazi za mgodi.
choice-training-topic-emergency = Dharura na uokoaji
choice-training-topic-records = Kutunza madaftari
choice-training-topic-inspection = Ukaguzi wa ndani
    .hint = Kwa wanaowatembelea wanachama wengine.
choice-training-topic-other = Mada nyingine

## Protective gear

choice-gear-item-helmet = Kofia ngumu
choice-gear-item-boots = Viatu vya usalama
choice-gear-item-gloves = Glovu
choice-gear-item-mask = Barakoa ya vumbi
choice-gear-item-goggles = Miwani ya kinga
choice-gear-item-lamp = Taa ya kichwani
choice-gear-item-rope = Kamba ya usalama
choice-gear-item-ear-protection = Vifaa vya kuziba masikio
choice-gear-item-other = Kifaa kingine

## Condition of the gear

choice-gear-condition-new = Kipya
choice-gear-condition-used = Kimetumika, bado kizima
choice-gear-condition-worn = Kimechakaa

## Who paid for the gear

choice-gear-payer-cooperative = Chama
choice-gear-payer-member = Mwanachama mwenyewe
choice-gear-payer-buyer = Mnunuzi
choice-gear-payer-project = Mradi
choice-gear-payer-other = Mtu mwingine

## Money of the community fund

choice-fund-movement-in = Zimeingia
choice-fund-movement-out = Zimetoka

choice-fund-purpose-school = Shule
choice-fund-purpose-water = Maji
choice-fund-purpose-health = Afya
choice-fund-purpose-road = Barabara au daraja
choice-fund-purpose-farming = Kilimo
choice-fund-purpose-women = Miradi ya wanawake
choice-fund-purpose-other = Lengo lingine

## People around the mine

choice-community-group-neighbours = Majirani
choice-community-group-landowner = Mwenye ardhi
choice-community-group-chief = Kiongozi wa kimila
choice-community-group-indigenous-people = Watu wa jamii za asili
choice-community-group-women = Wanawake
choice-community-group-authority = Viongozi wa serikali
choice-community-group-other = Watu wengine

## Subject of an agreement

choice-agreement-subject-land = Ardhi
choice-agreement-subject-water = Maji
choice-agreement-subject-damage = Uharibifu na fidia
    .hint = Mfano: mazao au nyumba zilizoharibiwa, na kiasi kinacholipwa.
choice-agreement-subject-jobs = Ajira
choice-agreement-subject-fund = Mfuko wa jamii
choice-agreement-subject-sacred-place = Mahali patakatifu au makaburi
choice-agreement-subject-other = Jambo lingine

## How a complaint came

choice-complaint-channel-in-person = Ana kwa ana
choice-complaint-channel-box = Sanduku la malalamiko
choice-complaint-channel-phone = Simu au ujumbe
choice-complaint-channel-meeting = Kwenye mkutano
choice-complaint-channel-letter = Barua
choice-complaint-channel-other = Njia nyingine

## Who complains

choice-complaint-group-member = Mwanachama
choice-complaint-group-worker = Mfanyakazi asiye mwanachama
choice-complaint-group-neighbour = Jirani
choice-complaint-group-authority = Kiongozi wa serikali
choice-complaint-group-other = Mtu mwingine

## What a complaint is about

choice-complaint-topic-pay = Malipo na mafungu
choice-complaint-topic-safety = Usalama na ajali
choice-complaint-topic-land = Ardhi
choice-complaint-topic-harassment = Unyanyasaji au ukatili
    .hint = Pia unyanyasaji wa kijinsia.
choice-complaint-topic-water = Maji
choice-complaint-topic-damage = Uharibifu wa mashamba au nyumba
choice-complaint-topic-sales = Kupima na kuuza madini
choice-complaint-topic-governance = Uongozi na fedha za chama
choice-complaint-topic-child = Mtoto kazini
choice-complaint-topic-other = Mada nyingine

## How serious a complaint is

choice-complaint-severity-danger = Hatari kwa maisha au kwa mtoto
    .hint = Chukueni hatua siku hiyohiyo.
choice-complaint-severity-serious = Zito
    .hint = Mtu ameumizwa, au anaweza kuumizwa karibuni.
choice-complaint-severity-normal = La kawaida
