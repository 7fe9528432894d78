# Nchi.

country-cd = Jamhuri ya Kidemokrasia ya Kongo
country-tz = Tanzania
