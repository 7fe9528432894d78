### Facts counted from the registers. $yes of $all records; $unknown where the register does not say.

fact-members =
    { $all ->
        [0] No active member is in the register yet.
        [one] The register has { $all } active member.
       *[other] The register has { $all } active members.
    }
    .name = Active members
fact-women =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] { $yes } of { $all } active member is a woman.
               *[other] For the one active member, the register does not say if it is a woman or a man.
            }
       *[other]
            { $unknown ->
                [0] The number of women among the { $all } active members is { $yes }.
                [one] The number of women among the { $all } active members is { $yes }. For { $unknown } member, the register does not say if it is a woman or a man.
               *[other] The number of women among the { $all } active members is { $yes }. For { $unknown } members, the register does not say if they are women or men.
            }
    }
    .name = Women
fact-members-with-id =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows an identity paper for { $yes } of { $all } member.
               *[other] For the one active member, the register does not say.
            }
       *[other]
            { $unknown ->
                [0] The register shows an identity paper for { $yes } of { $all } members.
                [one] The register shows an identity paper for { $yes } of { $all } members. For { $unknown } member, the register does not say.
               *[other] The register shows an identity paper for { $yes } of { $all } members. For { $unknown } members, the register does not say.
            }
    }
    .name = Members with an identity paper
fact-members-age-known =
    { $all ->
        [0] No active member is in the register yet.
        [one] The register shows a date of birth for { $yes } of { $all } member.
       *[other] The register shows a date of birth for { $yes } of { $all } members.
    }
    .name = Members with a date of birth
fact-members-adult =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows an age of 18 years or more for { $yes } of { $all } member.
               *[other] For the one active member, the age is not known.
            }
       *[other]
            { $unknown ->
                [0] The register shows an age of 18 years or more for { $yes } of { $all } members.
                [one] The register shows an age of 18 years or more for { $yes } of { $all } members. For { $unknown } member, the age is not known.
               *[other] The register shows an age of 18 years or more for { $yes } of { $all } members. For { $unknown } members, the age is not known.
            }
    }
    .name = Members aged 18 or more
fact-agreements-signed =
    { $all ->
        [0] No active member is in the register yet.
        [one] The register shows a signed agreement for { $yes } of { $all } member.
       *[other] The register shows a signed agreement for { $yes } of { $all } members.
    }
    .name = Agreements signed
fact-members-inspected =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows an internal inspection in the last 12 months for { $yes } of { $all } member.
               *[other] For the one active member, the register gives no exact date.
            }
       *[other]
            { $unknown ->
                [0] The register shows an internal inspection in the last 12 months for { $yes } of { $all } members.
                [one] The register shows an internal inspection in the last 12 months for { $yes } of { $all } members. For { $unknown } member, the register gives no exact date.
               *[other] The register shows an internal inspection in the last 12 months for { $yes } of { $all } members. For { $unknown } members, the register gives no exact date.
            }
    }
    .name = Members inspected in 12 months
fact-members-trained =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows training in the last 12 months for { $yes } of { $all } member.
               *[other] For the one active member, the register gives no exact date.
            }
       *[other]
            { $unknown ->
                [0] The register shows training in the last 12 months for { $yes } of { $all } members.
                [one] The register shows training in the last 12 months for { $yes } of { $all } members. For { $unknown } member, the register gives no exact date.
               *[other] The register shows training in the last 12 months for { $yes } of { $all } members. For { $unknown } members, the register gives no exact date.
            }
    }
    .name = Members trained in 12 months
fact-cards-valid =
    { $all ->
        [0] No active member is in the register yet.
        [one]
            { $unknown ->
                [0] The register shows a valid miner’s card for { $yes } of { $all } member.
               *[other] For the one active member, the register gives no exact expiry date of a card.
            }
       *[other]
            { $unknown ->
                [0] The register shows a valid miner’s card for { $yes } of { $all } members.
                [one] The register shows a valid miner’s card for { $yes } of { $all } members. For { $unknown } member, the register gives no exact expiry date of a card.
               *[other] The register shows a valid miner’s card for { $yes } of { $all } members. For { $unknown } members, the register gives no exact expiry date of a card.
            }
    }
    .name = Valid miner’s cards
fact-officers =
    { $all ->
        [0] No officer is in the register yet.
        [one] The register has { $all } officer.
       *[other] The register has { $all } officers.
    }
    .name = Officers
fact-officers-women =
    { $all ->
        [0] No officer is in the register yet.
        [one]
            { $unknown ->
                [0] { $yes } of { $all } officer is a woman.
               *[other] For the one officer, the register does not say if it is a woman or a man.
            }
       *[other]
            { $unknown ->
                [0] The number of women among the { $all } officers is { $yes }.
                [one] The number of women among the { $all } officers is { $yes }. For { $unknown } officer, the register does not say if it is a woman or a man.
               *[other] The number of women among the { $all } officers is { $yes }. For { $unknown } officers, the register does not say if they are women or men.
            }
    }
    .name = Women among the officers
fact-sites =
    { $all ->
        [0] No site is in the register yet.
        [one] The register has { $all } site.
       *[other] The register has { $all } sites.
    }
    .name = Sites
fact-sites-active =
    { $all ->
        [0] No site is in the register yet.
        [one]
            { $unknown ->
                [0] People work now at { $yes } of { $all } site.
               *[other] For the one site, the register does not say.
            }
       *[other]
            { $unknown ->
                [0] People work now at { $yes } of { $all } sites.
                [one] People work now at { $yes } of { $all } sites. For { $unknown } site, the register does not say.
               *[other] People work now at { $yes } of { $all } sites. For { $unknown } sites, the register does not say.
            }
    }
    .name = Sites where people work
fact-sites-located =
    { $all ->
        [0] No site is in the register yet.
        [one] The register shows a position on the map for { $yes } of { $all } site.
       *[other] The register shows a position on the map for { $yes } of { $all } sites.
    }
    .name = Sites with a position
fact-sites-green =
    { $all ->
        [0] No site is in the register yet.
        [one]
            { $unknown ->
                [0] The state gave the colour green to { $yes } of { $all } site.
               *[other] For the one site, the colour is not known.
            }
       *[other]
            { $unknown ->
                [0] The state gave the colour green to { $yes } of { $all } sites.
                [one] The state gave the colour green to { $yes } of { $all } sites. For { $unknown } site, the colour is not known.
               *[other] The state gave the colour green to { $yes } of { $all } sites. For { $unknown } sites, the colour is not known.
            }
    }
    .name = Green sites
fact-documents =
    { $all ->
        [0] No document is in the register yet.
        [one] The register has { $all } document.
       *[other] The register has { $all } documents.
    }
    .name = Documents
fact-documents-valid =
    { $all ->
        [0] No document with an expiry date is in the register.
        [one] The expiry date has not passed for { $yes } of { $all } document that has one.
       *[other] The expiry date has not passed for { $yes } of the { $all } documents that have one.
    }
    .name = Documents still valid
