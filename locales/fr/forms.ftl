### Titles of the forms: one record, and a list of records.

form-cooperative = Coopérative
    .many = Coopératives
form-officer = Responsable
    .many = Responsables
form-member = Membre
    .many = Membres
form-site = Site
    .many = Sites
form-document = Document
    .many = Documents
form-step = Démarche
    .many = Démarches
form-fee-quote = Frais indiqués par un bureau
    .many = Frais indiqués par les bureaux
