### Who may open the cooperative's file, its passwords, the recovery sheet, the lock.

## People

role-leader = Responsable
    .may = Peut tout écrire, et décide qui peut ouvrir la coopérative.
role-secretary = Secrétaire
    .may = Peut tout écrire. Ne peut pas ajouter ou retirer une personne.
role-inspector = Inspecteur interne
    .may = Peut tout écrire. Ne peut pas ajouter ou retirer une personne.
role-auditor = Auditeur
    .may = Peut regarder et imprimer. Ne peut rien changer.
holder-numbered = { $role } { $number }
person-me = { $name }, { $role }
person-since = Depuis le { $date }
person-gone = Départ le { $date }
person-first = Depuis le début
idle-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } minutes
       *[other] { $count } minutes
    }
idle-default = Si vous ne choisissez rien, c’est { $count } minutes. Cette durée est notre propre choix.
keys-mended = Un des deux fichiers des clés manquait ou était abîmé. Le programme l’a refait à partir de l’autre. S’il était abîmé, l’ancien reste à côté : son nom finit par « .damaged ». Si cela se répète, le disque va peut-être tomber en panne : faites une sauvegarde.
passphrase-changed = Votre nouveau mot de passe est en vigueur.

## Recovery sheet

recovery-title = Feuille de secours
recovery-lead = { $cooperative } · { $date }
recovery-place = Mot { $number }
recovery-note = Ces mots ouvrent tout si les mots de passe sont oubliés. Toute personne qui a cette feuille peut tout lire.
recovery-code = Les huit mots de secours en image, à lire avec un téléphone
recovery-check = Écrivez le mot { $number } de la feuille imprimée
recovery-advice-why = Si tous les mots de passe sont oubliés, seule cette feuille ouvre la coopérative. Sans elle, tout est perdu.
recovery-advice-where = Mettez-la dans une enveloppe fermée. Ne la gardez jamais dans le sac de l’ordinateur.
recovery-advice-who = Confiez l’enveloppe à un autre dirigeant, et notez qui la garde.
recovery-advice-file = Supprimez le PDF après l’impression. Ne photographiez pas la feuille.
recovery-saved = La feuille est enregistrée. Imprimez-la, puis supprimez le fichier.
recovery-kept = La feuille de secours a été imprimée et confirmée.
recovery-unconfirmed = Une feuille de secours existe, mais personne n’a confirmé qu’elle est sur papier. Faites-en une nouvelle.
recovery-none = Il n’y a pas de feuille de secours. Si les mots de passe sont oubliés, tout est perdu.

## What went wrong

error-unlock-wait =
    { $count ->
        [one] Trop de mots de passe incorrects. Attendez { $count } seconde, puis réessayez. Rien n’est perdu.
        [many] Trop de mots de passe incorrects. Attendez { $count } secondes, puis réessayez. Rien n’est perdu.
       *[other] Trop de mots de passe incorrects. Attendez { $count } secondes, puis réessayez. Rien n’est perdu.
    }
error-may-not-write = Avec ce mot de passe, vous pouvez regarder et imprimer, mais pas modifier. Demandez à un responsable ou au secrétaire.
error-may-not-manage = Seul un responsable peut le faire. Demandez à un responsable d’ouvrir la coopérative.
error-keys-missing = Ce fichier ne s’ouvre pas : son fichier des clés n’est pas à côté. Le fichier des clés a le même nom, avec « -keys » à la fin. Remettez-le, ou ouvrez une sauvegarde. Si ce fichier vient de la première version de ce programme, le mot de passe est incorrect.
error-keys-damaged = Les fichiers des clés sont abîmés. Rien n’a été changé. Ouvrez votre dernière sauvegarde.
error-recovery-words = Ces mots de secours sont ceux d’une autre feuille. Cherchez la feuille la plus récente de cette coopérative.
error-recovery-count =
    { $count ->
        [one] Vous avez écrit { $count } mot. La feuille en a 8. Écrivez-les tous.
        [many] Vous avez écrit { $count } mots. La feuille en a 8. Écrivez exactement ceux-là.
       *[other] Vous avez écrit { $count } mots. La feuille en a 8. Écrivez exactement ceux-là.
    }
error-recovery-word = Le mot { $number } ne peut pas être juste. Comparez-le avec la feuille, lettre par lettre.
error-recovery-check-differs = Un des mots n’est pas juste. Comparez chaque mot avec la feuille.
error-recovery-word-differs = Ce n’est pas le mot { $number }. Lisez-le sur la feuille et écrivez-le de nouveau.
error-recovery-not-shown = La feuille de secours s’affiche une seule fois. Faites-en une nouvelle dans les paramètres.
error-no-such-person = Cette personne n’est plus sur la liste. Ouvrez de nouveau la page.
error-last-leader = C’est le dernier responsable. Ajoutez d’abord un autre responsable.
error-stopped = Arrêté. Rien n’a été changé.
