### What a value must be. The same sentence on the screen, in an import and after a restore.

rule-required = Il manque « { $field } ». Veuillez remplir ce champ.
rule-too-long =
    { $limit ->
        [one] Le texte de « { $field } » est trop long. Il faut au plus { $limit } caractère.
       *[other] Le texte de « { $field } » est trop long. Il faut au plus { $limit } caractères.
    }
rule-too-small = Le nombre de « { $field } » est trop petit. Écrivez { $limit } ou plus.
rule-too-large = Le nombre de « { $field } » est trop grand. Écrivez { $limit } ou moins.
rule-not-whole = Pour « { $field } », écrivez un nombre entier, par exemple 12.
rule-not-number = Pour « { $field } », écrivez un nombre, par exemple 12.
rule-decimal-comma = Pour « { $field } », mettez une virgule avant les décimales, par exemple 12,5.
rule-decimal-point = Pour « { $field } », mettez un point avant les décimales, par exemple 12.5.
rule-not-date = La réponse à « { $field } » n’est pas une date. Écrivez le jour, le mois et l’année, par exemple 28/02/2026.
rule-in-future = La date de « { $field } » est dans le futur. Vérifiez cette date.
rule-not-answer = Pour « { $field } », répondez par oui ou par non.
rule-not-choice = La réponse à « { $field } » n’est pas dans les choix. Prenez un mot de la liste.
rule-not-phone = La réponse à « { $field } » n’est pas un numéro de téléphone. Écrivez des chiffres, par exemple +243 812 345 678.
rule-not-place = La réponse à « { $field } » n’est pas une position. Écrivez la latitude, la longitude et le système de la carte.
rule-not-money = La réponse à « { $field } » n’est pas un montant. Écrivez le nombre et choisissez la devise.
rule-not-weight = La réponse à « { $field } » n’est pas un poids. Écrivez le nombre et choisissez l’unité.
rule-no-such-record = La réponse à « { $field } » n’est pas dans le registre. Choisissez-la dans la liste.
rule-unknown-not-allowed = Il faut une réponse à « { $field } ». Si vous ne l’avez pas, laissez vide pour le moment.
rule-wrong-kind = Impossible de lire « { $field } ». Écrivez la réponse de nouveau.
rule-not-area = La réponse à « { $field } » n’est pas une superficie. Écrivez le nombre et choisissez l’unité.
rule-not-time = La réponse à « { $field } » n’est pas une heure. Écrivez les heures et les minutes, par exemple 14:30.
rule-removed-record = Ce que vous avez choisi pour « { $field } » a été retiré. Choisissez autre chose, ou laissez ainsi.
rule-circle = La réponse à « { $field } » ramène à cette même fiche. Choisissez-en une autre.
rule-before = « { $field } » ne doit pas venir avant « { $limit } ».
rule-after = « { $field } » ne doit pas dépasser « { $limit } ».
rule-below-zero = Le calcul de « { $field } » donne moins que zéro : il est sorti plus qu’il n’est entré. Vérifiez les chiffres.
rule-row = { $list }, ligne { $row } : { $message }
