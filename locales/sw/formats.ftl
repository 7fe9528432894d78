### Jinsi namba, fedha na mahali vinavyoandikwa.

format-percent = asilimia { $number }
format-money = { $currency } { $amount }
format-place-north-east = { $latitude }° Kaskazini, { $longitude }° Mashariki ({ $datum })
format-place-north-west = { $latitude }° Kaskazini, { $longitude }° Magharibi ({ $datum })
format-place-south-east = { $latitude }° Kusini, { $longitude }° Mashariki ({ $datum })
format-place-south-west = { $latitude }° Kusini, { $longitude }° Magharibi ({ $datum })
format-items = { $first }; { $next }
format-none = haijajazwa
format-unknown = hatujui
format-dash = —
datum-wgs84 = WGS 84
datum-arc1960 = Arc 1960
measure-gram = gramu { $number }
measure-kilogram = kilogramu { $number }
measure-tonne = tani { $number }
measure-carat = karati { $number }
measure-troy-ounce = aunsi { $number }
measure-hectare = hekta { $number }
measure-metre = mita { $number }
measure-tola = tola { $number }
measure-square-metre = mita za mraba { $number }
measure-carre = carré { $number }
measure-hour = saa { $number }
measure-litre = lita { $number }
measure-cubic-metre = mita za ujazo { $number }
measure-percent = asilimia { $number }
