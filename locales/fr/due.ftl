### What members pay to the cooperative. Label = table and spreadsheet head; question = the guided page.

form-due = Versement d’un membre
    .many = Versements des membres
    .lead = Écrivez ici ce que chaque membre doit ou a payé : droit d’adhésion, cotisation, part sociale.

field-due-member = Membre
    .question = De quel membre s’agit-il ?
    .why = Le nom reste à la coopérative. Aucun acheteur ne le voit.
field-due-kind = Type de versement
    .question = À quoi sert ce versement ?
field-due-period = Année ou période
    .question = Pour quelle année ou quelle période est-ce ?
    .hint = Exemple : 2026, ou mars 2026.
field-due-amount = Montant
    .question = Quel est le montant ?
    .hint = Exemple : 10 USD. Si le membre paie en plusieurs fois, écrivez chaque partie à part.
    .why = Un acheteur le voit seulement avec votre accord.
field-due-paid-on = Payé le
    .question = Quand le membre a-t-il payé ?
    .hint = Laissez vide tant que le membre n’a pas payé.
field-due-receipt = Numéro du reçu
    .question = Quel numéro porte le reçu ?
    .hint = Exemple : 0147.
    .why = Un reçu protège le membre et le trésorier.
