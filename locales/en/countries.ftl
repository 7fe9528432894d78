# Countries.

country-cd = Democratic Republic of the Congo
country-tz = Tanzania
