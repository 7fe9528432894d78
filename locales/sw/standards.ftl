### Standards, their modules and topics in our own words. Never a number that was not read.

## OECD

standard-oecd-annex-ii = Mwongozo wa OECD wa uchunguzi makini wa hatari (due diligence) kwa madini, toleo la tatu: hatari za Kiambatisho II
    .short = OECD, Kiambatisho II
    .notice = Huu ni muhtasari wetu wa mada, si maandishi ya OECD. Jalada la chama humsaidia mnunuzi kufanya uchunguzi wake wa hatari. Halichukui nafasi ya uchunguzi huo, na OECD haijalihakiki.
module-oecd-annex-ii-serious-abuses = Ukatili mkubwa dhidi ya watu
module-oecd-annex-ii-armed-groups = Makundi yenye silaha
module-oecd-annex-ii-security-forces = Vyombo vya ulinzi
module-oecd-annex-ii-bribery-and-origin = Rushwa na udanganyifu wa asili ya madini
module-oecd-annex-ii-money-laundering = Utakatishaji wa fedha
module-oecd-annex-ii-payments = Malipo kwa serikali
reference-oecd-annex-ii-abuse-torture = Mateso, ukatili na udhalilishaji
reference-oecd-annex-ii-abuse-forced-labour = Kazi ya kulazimishwa
reference-oecd-annex-ii-abuse-child-labour = Ajira mbaya zaidi kwa watoto
reference-oecd-annex-ii-abuse-sexual-violence = Ukatili wa kingono ulioenea na ukatili mwingine mkubwa
reference-oecd-annex-ii-abuse-war-crimes = Uhalifu wa kivita na uhalifu dhidi ya binadamu
reference-oecd-annex-ii-armed-groups-support = Msaada kwa makundi yenye silaha yasiyo ya serikali
reference-oecd-annex-ii-security-forces-support = Vyombo vya ulinzi vinavyotawala au kuchukua fedha kinyume cha sheria
reference-oecd-annex-ii-bribery-and-origin-statements = Rushwa na taarifa za uongo kuhusu asili, kodi au ada
reference-oecd-annex-ii-money-laundering-proceeds = Utakatishaji wa fedha katika biashara ya madini
reference-oecd-annex-ii-payments-taxes-and-royalties = Kodi, ada na mrabaha vimelipwa na kutangazwa

## CRAFT

standard-craft-2-1 = Kanuni za CRAFT 2.1 (CRAFT Code)
    .short = CRAFT 2.1
    .notice = CRAFT Code ni ya Alliance for Responsible Mining (ARM) na RESOLVE, kwa leseni ya CC BY-SA 4.0. Mada zimeandikwa kwa maneno yetu; hatujasoma matakwa yenye namba. CRAFT hutoa ripoti, haitoi vyeti.
module-craft-2-1-m1 = M.1 Uendeshaji wa chama
module-craft-2-1-m2 = M.2 Uhalali
module-craft-2-1-m3 = M.3 Hatari kubwa: kuacha mara moja
module-craft-2-1-m4 = M.4 Hatari za kupunguza: kuacha zisipopungua
module-craft-2-1-m5 = M.5 Hatari nyingine kubwa za kuboresha
reference-craft-2-1-m1-producer = Mzalishaji ni nani, amejipangaje, anafanya kazi wapi
reference-craft-2-1-m1-members = Taarifa za wanachama na washiriki wengine
reference-craft-2-1-m1-responsible = Mhusika wa CRAFT
reference-craft-2-1-m1-complaints = Mpokeaji wa malalamiko
reference-craft-2-1-m1-leadership = Viongozi wanaoweza kuamua
reference-craft-2-1-m1-performance = Matokeo yanajulikana kwa wengine
reference-craft-2-1-m1-policy = Sera ya kukataa hatari za Kiambatisho II cha OECD
reference-craft-2-1-m2-legitimacy = Haki ya kuchimba, au hatua zilizoandikwa za kuipata
reference-craft-2-1-m3-child-labour = Ajira mbaya zaidi kwa watoto
reference-craft-2-1-m3-forced-labour = Kazi ya kulazimishwa
reference-craft-2-1-m3-torture = Mateso, ukatili na udhalilishaji
reference-craft-2-1-m3-sexual-violence = Ukatili wa kingono ulioenea na ukatili mwingine mkubwa
reference-craft-2-1-m3-war-crimes = Uhalifu wa kivita
reference-craft-2-1-m3-armed-groups = Msaada kwa makundi yenye silaha yasiyo ya serikali
reference-craft-2-1-m4-security-forces = Wanajeshi, polisi na walinzi binafsi
reference-craft-2-1-m4-bribery = Rushwa
reference-craft-2-1-m4-false-origin = Taarifa za uongo kuhusu asili ya madini
reference-craft-2-1-m4-money-laundering = Utakatishaji wa fedha
reference-craft-2-1-m4-taxes = Kodi, ada na mrabaha vimelipwa na kutangazwa
reference-craft-2-1-m4-traceability = Ufuatiliaji wa asili ya madini hadi mgodini
reference-craft-2-1-m5-safety = Usalama na afya kazini
reference-craft-2-1-m5-mercury = Zebaki
reference-craft-2-1-m5-chemicals = Kemikali zinazotumika bila udhibiti
reference-craft-2-1-m5-community = Uhusiano na kijiji
reference-craft-2-1-m5-women = Haki sawa na ushiriki wa wanawake
reference-craft-2-1-m5-rehabilitation = Maji, taka na mashimo ya zamani

## Why a point and a topic are linked

reason-same-topic = Mada ni ileile; maneno yenyewe hayajalinganishwa, na mnunuzi ndiye anayeamua.
reason-part-of-topic = Hapa kuna sehemu tu ya mada hii; mnunuzi anaweza kuuliza zaidi.
reason-asks-more = Hapa mada hii imo, na yanaulizwa mambo zaidi; mnunuzi ndiye anayeamua.
