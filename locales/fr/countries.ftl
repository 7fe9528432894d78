# Pays.

country-cd = République démocratique du Congo
country-tz = Tanzanie
