### What follows from the books: facts, measures and charts.
### $yes of $all records, $unknown where the register does not say; $value is already written with its unit.

## Facts

fact-complaints =
    { $all ->
        [0] Il n’y a pas encore de plainte dans le registre.
        [one] Le registre compte { $all } plainte.
       *[other] Le registre compte { $all } plaintes.
    }
    .name = Plaintes
fact-complaints-open =
    { $all ->
        [0] Il n’y a pas encore de plainte dans le registre.
        [one] Le registre compte { $all } plainte. Encore ouverte : { $yes }.
       *[other] Le registre compte { $all } plaintes. Encore ouvertes : { $yes }.
    }
    .name = Plaintes ouvertes
fact-complaints-late =
    { $all ->
        [0] Aucune plainte n’est ouverte.
        [one]
            { $unknown ->
                [0] Il y a { $all } plainte ouverte. Date de réponse passée : { $yes }.
               *[other] Pour la seule plainte ouverte, la date de réponse n’est pas connue.
            }
       *[other]
            { $unknown ->
                [0] Il y a { $all } plaintes ouvertes. Date de réponse passée : { $yes }.
                [one] Il y a { $all } plaintes ouvertes. Date de réponse passée : { $yes }. Pour { $unknown } plainte, la date de réponse n’est pas connue.
               *[other] Il y a { $all } plaintes ouvertes. Date de réponse passée : { $yes }. Pour { $unknown } plaintes, la date de réponse n’est pas connue.
            }
    }
    .name = Plaintes en retard
    .task =
        { $yes ->
            [one] Répondre à { $yes } plainte en retard
           *[other] Répondre à { $yes } plaintes en retard
        }
fact-actions-open =
    { $all ->
        [0] Il n’y a pas encore d’action corrective dans le registre.
        [one] Le registre compte { $all } action corrective. Encore à faire : { $yes }.
       *[other] Le registre compte { $all } actions correctives. Encore à faire : { $yes }.
    }
    .name = Actions à faire
fact-actions-late =
    { $all ->
        [0] Aucune action n’est en attente.
        [one]
            { $unknown ->
                [0] Il y a { $all } action à faire. Date passée : { $yes }.
               *[other] Pour la seule action à faire, la date n’est pas connue.
            }
       *[other]
            { $unknown ->
                [0] Il y a { $all } actions à faire. Date passée : { $yes }.
                [one] Il y a { $all } actions à faire. Date passée : { $yes }. Pour { $unknown } action, la date n’est pas connue.
               *[other] Il y a { $all } actions à faire. Date passée : { $yes }. Pour { $unknown } actions, la date n’est pas connue.
            }
    }
    .name = Actions en retard
    .task =
        { $yes ->
            [one] Terminer { $yes } action corrective en retard
           *[other] Terminer { $yes } actions correctives en retard
        }
fact-training-coverage =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre des formations nomme { $yes } membre sur { $all } dans une formation des 12 derniers mois.
               *[other] Pour le seul membre actif, le registre ne donne pas de date exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre des formations nomme { $yes } des { $all } membres dans une formation des 12 derniers mois.
                [one] Le registre des formations nomme { $yes } des { $all } membres dans une formation des 12 derniers mois. Pour { $unknown } membre, le registre ne donne pas de date exacte.
               *[other] Le registre des formations nomme { $yes } des { $all } membres dans une formation des 12 derniers mois. Pour { $unknown } membres, le registre ne donne pas de date exacte.
            }
    }
    .name = Membres inscrits à une formation
fact-gear-coverage =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique un équipement de protection remis ces 12 derniers mois à { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne donne pas de date exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique un équipement de protection remis ces 12 derniers mois à { $yes } des { $all } membres.
                [one] Le registre indique un équipement de protection remis ces 12 derniers mois à { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne donne pas de date exacte.
               *[other] Le registre indique un équipement de protection remis ces 12 derniers mois à { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne donne pas de date exacte.
            }
    }
    .name = Membres équipés
fact-trained-women =
    { $all ->
        [0] Aucun membre actif n’est inscrit à une formation des 12 derniers mois.
        [one]
            { $unknown ->
                [0] { $yes } membre formé sur { $all } est une femme.
               *[other] Pour le seul membre formé, le registre ne dit pas si c’est une femme ou un homme.
            }
       *[other]
            { $unknown ->
                [0] Le nombre de femmes parmi les { $all } membres formés est de { $yes }.
                [one] Le nombre de femmes parmi les { $all } membres formés est de { $yes }. Pour { $unknown } membre, le registre ne dit pas si c’est une femme ou un homme.
               *[other] Le nombre de femmes parmi les { $all } membres formés est de { $yes }. Pour { $unknown } membres, le registre ne dit pas si ce sont des femmes ou des hommes.
            }
    }
    .name = Femmes formées
fact-sites-with-emergency-plan =
    { $all ->
        [0] Il n’y a pas encore de site où l’on travaille dans le registre.
        [one] Le registre indique un plan d’urgence pour { $yes } site sur { $all } où l’on travaille.
       *[other] Le registre indique un plan d’urgence pour { $yes } des { $all } sites où l’on travaille.
    }
    .name = Sites avec un plan d’urgence
fact-dues-paid =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique une cotisation annuelle payée ces 12 derniers mois pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne donne pas de date exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique une cotisation annuelle payée ces 12 derniers mois pour { $yes } des { $all } membres.
                [one] Le registre indique une cotisation annuelle payée ces 12 derniers mois pour { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne donne pas de date exacte.
               *[other] Le registre indique une cotisation annuelle payée ces 12 derniers mois pour { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne donne pas de date exacte.
            }
    }
    .name = Membres qui ont payé
fact-incidents-open =
    { $all ->
        [0] Aucun incident n’est inscrit dans le registre.
        [one] Le registre compte { $all } incident. Pas encore clos : { $yes }.
       *[other] Le registre compte { $all } incidents. Pas encore clos : { $yes }.
    }
    .name = Incidents non clos
fact-lots-in-stock =
    { $all ->
        [0] Il n’y a pas encore de lot dans le registre.
        [one] Le registre compte { $all } lot. En stock : { $yes }.
       *[other] Le registre compte { $all } lots. En stock : { $yes }.
    }
    .name = Lots en stock
fact-agreements-in-force =
    { $all ->
        [0] Il n’y a pas encore d’accord avec la communauté dans le registre.
        [one]
            { $unknown ->
                [0] Le registre compte { $all } accord avec la communauté. En vigueur : { $yes }.
               *[other] Pour le seul accord, la date de fin n’est pas connue.
            }
       *[other]
            { $unknown ->
                [0] Le registre compte { $all } accords avec la communauté. En vigueur : { $yes }.
                [one] Le registre compte { $all } accords avec la communauté. En vigueur : { $yes }. Pour { $unknown } accord, la date de fin n’est pas connue.
               *[other] Le registre compte { $all } accords avec la communauté. En vigueur : { $yes }. Pour { $unknown } accords, la date de fin n’est pas connue.
            }
    }
    .name = Accords en vigueur

## Measures

measure-accident-frequency = Personnes blessées ou tuées par million d’heures travaillées : { $value }.
    .name = Personnes blessées ou tuées par million d’heures
    .counts = Personnes blessées ou tuées : { $over }. Heures travaillées : { $under }.
measure-accident-incidence = Personnes blessées ou tuées pour mille personnes au travail : { $value }.
    .name = Personnes blessées ou tuées pour mille personnes
    .counts = Personnes blessées ou tuées : { $over }. Personnes au travail, en moyenne : { $under }.
measure-lost-time-frequency = Personnes qui ont manqué au moins un poste de travail, ou qui sont décédées, par million d’heures travaillées : { $value }.
    .name = Personnes en arrêt ou décédées, par million d’heures
    .counts = Personnes qui ont manqué au moins un poste de travail, ou qui sont décédées : { $over }. Heures travaillées : { $under }.
measure-days-lost = Jours de travail perdus à cause des accidents : { $value }.
    .name = Jours perdus
measure-hours-worked = Heures travaillées par toutes les personnes ensemble : { $value }.
    .name = Heures travaillées
measure-mercury-net-loss = Mercure versé et non récupéré : { $value }.
    .name = Mercure perdu
measure-mercury-to-gold = Grammes de mercure perdus pour un gramme d’or : { $value }.
    .name = Mercure perdu par gramme d’or
    .counts = Mercure perdu : { $over }. Or : { $under }.
measure-mercury-stock = Mercure qui doit être au magasin : { $value }.
    .name = Mercure au magasin
measure-worker-days = Journées de travail de toutes les personnes ensemble : { $value }.
    .name = Total des journées
measure-training-hours = Heures de formation données : { $value }.
    .name = Heures de formation
measure-area-closed = Surface refermée et remise en état : { $value }.
    .name = Surface réhabilitée
measure-trees-alive = Arbres en vie au dernier comptage : { $value }.
    .name = Arbres en vie

## Shared by all measures

measure-unknown =
    { $missing ->
        [one] { $name } : le calcul n’est pas encore possible. Il manque un chiffre dans { $missing } fiche.
       *[other] { $name } : le calcul n’est pas encore possible. Il manque un chiffre dans { $missing } fiches.
    }
measure-few = { $name } : le chiffre n’est pas donné, car le groupe est petit. Un seul cas le changerait trop. Le nombre qui sert à diviser doit atteindre { $limit }.
measure-none = { $name } : rien n’est encore écrit.
measure-window =
    { $months ->
        [one] Le mois jusqu’au { $date }.
       *[other] Les { $months } mois jusqu’au { $date }.
    }

## Charts

chart-output-by-month = Production par mois
    .lead = Regardez les mois différents des autres. Notez la raison dans la fiche de production.
chart-accidents-by-month = Accidents par mois
    .lead = Regardez si les accidents diminuent et si les presque-accidents sont aussi notés.
chart-members-by-age = Membres par âge
    .lead = Regardez d’abord les membres de moins de 18 ans et ceux dont l’âge est inconnu.
chart-coverage = Combien de membres sont atteints
    .lead = Regardez la barre la plus courte : commencez là.
chart-complaints-by-topic = Plaintes par sujet
    .lead = Regardez le sujet qui revient le plus souvent.
chart-mercury-by-month = Mercure utilisé par mois
    .lead = Regardez si le poids baisse de mois en mois.
chart-incidents-by-kind = Incidents par type
    .lead = Regardez le type qui arrive le plus souvent. Aucune personne n’est nommée ici.

## Ages in a chart

age-band-under-18 = Moins de 18 ans
age-band-18-24 = 18 à 24 ans
age-band-25-34 = 25 à 34 ans
age-band-35-44 = 35 à 44 ans
age-band-45-54 = 45 à 54 ans
age-band-55 = 55 ans et plus
age-band-unknown = Âge inconnu
