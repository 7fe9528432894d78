### How numbers, sums and places are put into words. The variables are already written in the reader's digits.

format-percent = { $number }%
format-money = { $currency } { $amount }
format-place-north-east = { $latitude }° N, { $longitude }° E ({ $datum })
format-place-north-west = { $latitude }° N, { $longitude }° W ({ $datum })
format-place-south-east = { $latitude }° S, { $longitude }° E ({ $datum })
format-place-south-west = { $latitude }° S, { $longitude }° W ({ $datum })
format-items = { $first }; { $next }
format-none = not given
format-unknown = we do not know
format-dash = —
datum-wgs84 = WGS 84
datum-arc1960 = Arc 1960
measure-gram = { $number } grams
measure-kilogram = { $number } kg
measure-tonne = { $number } tonnes
measure-carat = { $number } carats
measure-troy-ounce = { $number } troy ounces
measure-hectare = { $number } hectares
measure-metre = { $number } metres
measure-tola = { $number } tola
measure-square-metre = { $number } m²
measure-carre = { $number } carrés
measure-hour = { $number } hours
measure-litre = { $number } litres
measure-cubic-metre = { $number } m³
measure-percent = { $number }%
