### Jinsi namba, fedha na mahali vinavyoandikwa.

format-percent = asilimia { $number }
format-money = { $currency } { $amount }
format-place = { $latitude }° Kaskazini, { $longitude }° Mashariki ({ $datum })
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
