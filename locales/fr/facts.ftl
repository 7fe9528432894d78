### Facts counted from the registers. $yes of $all records; $unknown where the register does not say.

fact-members =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one] Le registre compte { $all } membre actif.
       *[other] Le registre compte { $all } membres actifs.
    }
    .name = Membres actifs
fact-women =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] { $yes } membre actif sur { $all } est une femme.
               *[other] Pour le seul membre actif, le registre ne dit pas si c’est une femme ou un homme.
            }
       *[other]
            { $unknown ->
                [0] Le nombre de femmes parmi les { $all } membres actifs est de { $yes }.
                [one] Le nombre de femmes parmi les { $all } membres actifs est de { $yes }. Pour { $unknown } membre, le registre ne dit pas si c’est une femme ou un homme.
               *[other] Le nombre de femmes parmi les { $all } membres actifs est de { $yes }. Pour { $unknown } membres, le registre ne dit pas si ce sont des femmes ou des hommes.
            }
    }
    .name = Femmes
fact-members-with-id =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique une pièce d’identité pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne le dit pas.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique une pièce d’identité pour { $yes } des { $all } membres.
                [one] Le registre indique une pièce d’identité pour { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne le dit pas.
               *[other] Le registre indique une pièce d’identité pour { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne le dit pas.
            }
    }
    .name = Membres avec une pièce d’identité
fact-members-age-known =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one] Le registre indique une date de naissance pour { $yes } membre sur { $all }.
       *[other] Le registre indique une date de naissance pour { $yes } des { $all } membres.
    }
    .name = Membres avec une date de naissance
fact-members-adult =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique un âge de 18 ans ou plus pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, l’âge n’est pas connu.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique un âge de 18 ans ou plus pour { $yes } des { $all } membres.
                [one] Le registre indique un âge de 18 ans ou plus pour { $yes } des { $all } membres. Pour { $unknown } membre, l’âge n’est pas connu.
               *[other] Le registre indique un âge de 18 ans ou plus pour { $yes } des { $all } membres. Pour { $unknown } membres, l’âge n’est pas connu.
            }
    }
    .name = Membres de 18 ans ou plus
fact-agreements-signed =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one] Le registre indique un engagement signé pour { $yes } membre sur { $all }.
       *[other] Le registre indique un engagement signé pour { $yes } des { $all } membres.
    }
    .name = Engagements signés
fact-members-inspected =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique une inspection interne datant de moins de 12 mois pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne donne pas de date exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique une inspection interne datant de moins de 12 mois pour { $yes } des { $all } membres.
                [one] Le registre indique une inspection interne datant de moins de 12 mois pour { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne donne pas de date exacte.
               *[other] Le registre indique une inspection interne datant de moins de 12 mois pour { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne donne pas de date exacte.
            }
    }
    .name = Membres inspectés en 12 mois
fact-members-trained =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique une formation datant de moins de 12 mois pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne donne pas de date exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique une formation datant de moins de 12 mois pour { $yes } des { $all } membres.
                [one] Le registre indique une formation datant de moins de 12 mois pour { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne donne pas de date exacte.
               *[other] Le registre indique une formation datant de moins de 12 mois pour { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne donne pas de date exacte.
            }
    }
    .name = Membres formés en 12 mois
fact-cards-valid =
    { $all ->
        [0] Il n’y a pas encore de membre actif dans le registre.
        [one]
            { $unknown ->
                [0] Le registre indique une carte d’exploitant artisanal valable pour { $yes } membre sur { $all }.
               *[other] Pour le seul membre actif, le registre ne donne pas de date d’expiration exacte.
            }
       *[other]
            { $unknown ->
                [0] Le registre indique une carte d’exploitant artisanal valable pour { $yes } des { $all } membres.
                [one] Le registre indique une carte d’exploitant artisanal valable pour { $yes } des { $all } membres. Pour { $unknown } membre, le registre ne donne pas de date d’expiration exacte.
               *[other] Le registre indique une carte d’exploitant artisanal valable pour { $yes } des { $all } membres. Pour { $unknown } membres, le registre ne donne pas de date d’expiration exacte.
            }
    }
    .name = Cartes d’exploitant artisanal valables
fact-officers =
    { $all ->
        [0] Il n’y a pas encore de responsable dans le registre.
        [one] Le registre compte { $all } responsable.
       *[other] Le registre compte { $all } responsables.
    }
    .name = Responsables
fact-officers-women =
    { $all ->
        [0] Il n’y a pas encore de responsable dans le registre.
        [one]
            { $unknown ->
                [0] { $yes } responsable sur { $all } est une femme.
               *[other] Pour la seule personne inscrite, le registre ne dit pas si c’est une femme ou un homme.
            }
       *[other]
            { $unknown ->
                [0] Le nombre de femmes parmi les { $all } responsables est de { $yes }.
                [one] Le nombre de femmes parmi les { $all } responsables est de { $yes }. Pour { $unknown } responsable, le registre ne dit pas si c’est une femme ou un homme.
               *[other] Le nombre de femmes parmi les { $all } responsables est de { $yes }. Pour { $unknown } responsables, le registre ne dit pas si ce sont des femmes ou des hommes.
            }
    }
    .name = Femmes parmi les responsables
fact-sites =
    { $all ->
        [0] Il n’y a pas encore de site dans le registre.
        [one] Le registre compte { $all } site.
       *[other] Le registre compte { $all } sites.
    }
    .name = Sites
fact-sites-active =
    { $all ->
        [0] Il n’y a pas encore de site dans le registre.
        [one]
            { $unknown ->
                [0] On travaille en ce moment sur { $yes } site sur { $all }.
               *[other] Pour le seul site, le registre ne le dit pas.
            }
       *[other]
            { $unknown ->
                [0] On travaille en ce moment sur { $yes } des { $all } sites.
                [one] On travaille en ce moment sur { $yes } des { $all } sites. Pour { $unknown } site, le registre ne le dit pas.
               *[other] On travaille en ce moment sur { $yes } des { $all } sites. Pour { $unknown } sites, le registre ne le dit pas.
            }
    }
    .name = Sites où l’on travaille
fact-sites-located =
    { $all ->
        [0] Il n’y a pas encore de site dans le registre.
        [one] Le registre indique une position sur la carte pour { $yes } site sur { $all }.
       *[other] Le registre indique une position sur la carte pour { $yes } des { $all } sites.
    }
    .name = Sites avec une position
fact-sites-green =
    { $all ->
        [0] Il n’y a pas encore de site dans le registre.
        [one]
            { $unknown ->
                [0] L’État a donné la couleur verte à { $yes } site sur { $all }.
               *[other] Pour le seul site, la couleur n’est pas connue.
            }
       *[other]
            { $unknown ->
                [0] L’État a donné la couleur verte à { $yes } des { $all } sites.
                [one] L’État a donné la couleur verte à { $yes } des { $all } sites. Pour { $unknown } site, la couleur n’est pas connue.
               *[other] L’État a donné la couleur verte à { $yes } des { $all } sites. Pour { $unknown } sites, la couleur n’est pas connue.
            }
    }
    .name = Sites verts
fact-documents =
    { $all ->
        [0] Il n’y a pas encore de document dans le registre.
        [one] Le registre compte { $all } document.
       *[other] Le registre compte { $all } documents.
    }
    .name = Documents
fact-documents-valid =
    { $all ->
        [0] Il n’y a pas de document avec une date d’expiration dans le registre.
        [one] La date d’expiration n’est pas passée pour { $yes } document sur { $all }.
       *[other] La date d’expiration n’est pas passée pour { $yes } des { $all } documents qui en ont une.
    }
    .name = Documents encore valables
