### Standards, their modules and topics in our own words. Never a number that was not read.

## OECD

standard-oecd-annex-ii = Guide OCDE sur le devoir de diligence pour les minerais, troisième édition : risques de l’Annexe II
    .short = OCDE, Annexe II
    .notice = Ceci est notre propre résumé des sujets, pas le texte de l’OCDE. Le dossier d’une coopérative sert au devoir de diligence d’un acheteur. Il ne le remplace pas, et l’OCDE ne l’a pas vérifié.
module-oecd-annex-ii-serious-abuses = Abus graves contre les personnes
module-oecd-annex-ii-armed-groups = Groupes armés
module-oecd-annex-ii-security-forces = Forces de sécurité
module-oecd-annex-ii-bribery-and-origin = Corruption et fausse origine
module-oecd-annex-ii-money-laundering = Blanchiment d’argent
module-oecd-annex-ii-payments = Paiements à l’État
reference-oecd-annex-ii-abuse-torture = Torture, traitements cruels et dégradants
reference-oecd-annex-ii-abuse-forced-labour = Travail forcé
reference-oecd-annex-ii-abuse-child-labour = Pires formes de travail des enfants
reference-oecd-annex-ii-abuse-sexual-violence = Violences sexuelles répandues et autres abus très graves
reference-oecd-annex-ii-abuse-war-crimes = Crimes de guerre et crimes contre l’humanité
reference-oecd-annex-ii-armed-groups-support = Soutien à des groupes armés hors de l’État
reference-oecd-annex-ii-security-forces-support = Forces de sécurité qui prennent illégalement le contrôle ou de l’argent
reference-oecd-annex-ii-bribery-and-origin-statements = Pots-de-vin et fausses déclarations sur l’origine, les taxes ou les frais
reference-oecd-annex-ii-money-laundering-proceeds = Blanchiment d’argent dans le commerce des minerais
reference-oecd-annex-ii-payments-taxes-and-royalties = Taxes, frais et redevances payés et rendus publics

## CRAFT

standard-craft-2-1 = Code CRAFT 2.1
    .short = CRAFT 2.1
    .notice = Le Code CRAFT est de l’Alliance for Responsible Mining (ARM) et de RESOLVE, licence CC BY-SA 4.0. Les sujets sont écrits avec nos propres mots ; nous n’avons pas lu les exigences numérotées. CRAFT donne des rapports, pas des certificats.
module-craft-2-1-m1 = M.1 Gestion et organisation
module-craft-2-1-m2 = M.2 Légitimité
module-craft-2-1-m3 = M.3 Risques graves : arrêter tout de suite
module-craft-2-1-m4 = M.4 Risques à réduire : arrêter en cas d’échec
module-craft-2-1-m5 = M.5 Autres risques élevés à améliorer
reference-craft-2-1-m1-producer = Qui est le producteur, comment il est organisé, où il travaille
reference-craft-2-1-m1-members = Informations sur les membres et les autres participants
reference-craft-2-1-m1-responsible = Une personne responsable de CRAFT
reference-craft-2-1-m1-complaints = Un contact pour les plaintes
reference-craft-2-1-m1-leadership = Des dirigeants capables de décider
reference-craft-2-1-m1-performance = Résultats connus des autres
reference-craft-2-1-m1-policy = Une politique contre les risques de l’Annexe II de l’OCDE
reference-craft-2-1-m2-legitimacy = Droit d’exploiter, ou démarche écrite pour l’obtenir
reference-craft-2-1-m3-child-labour = Pires formes de travail des enfants
reference-craft-2-1-m3-forced-labour = Travail forcé
reference-craft-2-1-m3-torture = Torture, traitements cruels et dégradants
reference-craft-2-1-m3-sexual-violence = Violences sexuelles répandues et autres abus très graves
reference-craft-2-1-m3-war-crimes = Crimes de guerre
reference-craft-2-1-m3-armed-groups = Soutien à des groupes armés hors de l’État
reference-craft-2-1-m4-security-forces = Soldats, policiers et gardiens privés
reference-craft-2-1-m4-bribery = Corruption
reference-craft-2-1-m4-false-origin = Fausses déclarations sur l’origine des minerais
reference-craft-2-1-m4-money-laundering = Blanchiment d’argent
reference-craft-2-1-m4-taxes = Taxes, frais et redevances payés et rendus publics
reference-craft-2-1-m4-traceability = Traçabilité du minerai jusqu’à la mine
reference-craft-2-1-m5-safety = Sécurité et santé au travail
reference-craft-2-1-m5-mercury = Mercure
reference-craft-2-1-m5-chemicals = Produits chimiques utilisés sans contrôle
reference-craft-2-1-m5-community = Relations avec le village
reference-craft-2-1-m5-women = Mêmes droits et place des femmes
reference-craft-2-1-m5-rehabilitation = Eau, déchets et anciens trous

## Why a point and a topic are linked

reason-same-topic = Les deux parlent du même sujet ; les textes exacts n’ont pas été comparés, et l’acheteur décide.
reason-part-of-topic = Le point couvre une partie de ce sujet ; l’acheteur peut demander plus.
reason-asks-more = Le point couvre ce sujet et demande plus ; l’acheteur décide.
