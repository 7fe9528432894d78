### Comment les nombres, les sommes et les lieux s’écrivent.

format-percent = { $number } %
format-money = { $amount } { $currency }
format-place-north-east = { $latitude }° N, { $longitude }° E ({ $datum })
format-place-north-west = { $latitude }° N, { $longitude }° O ({ $datum })
format-place-south-east = { $latitude }° S, { $longitude }° E ({ $datum })
format-place-south-west = { $latitude }° S, { $longitude }° O ({ $datum })
format-items = { $first } ; { $next }
format-none = non donné
format-unknown = nous ne savons pas
format-dash = —
datum-wgs84 = WGS 84
datum-arc1960 = Arc 1960
measure-gram = { $number } grammes
measure-kilogram = { $number } kg
measure-tonne = { $number } tonnes
measure-carat = { $number } carats
measure-troy-ounce = { $number } onces troy
measure-hectare = { $number } hectares
measure-metre = { $number } mètres
measure-tola = { $number } tolas
measure-square-metre = { $number } m²
measure-carre = { $number } carrés
measure-hour = { $number } heures
measure-litre = { $number } litres
measure-cubic-metre = { $number } m³
measure-percent = { $number } %
