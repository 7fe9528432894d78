"""Writes srgb.icc: an ICC v2.1 display profile for IEC 61966-2-1 sRGB, from published numbers only.

Run it in this folder; the file it writes is always the same, byte for byte.
"""

import struct


def s15(value):
    """A signed 15.16 fixed point number."""
    return struct.pack(">i", round(value * 65536))


def xyz(x, y, z):
    return b"XYZ \0\0\0\0" + s15(x) + s15(y) + s15(z)


def desc(text):
    ascii_part = text.encode("ascii") + b"\0"
    head = b"desc\0\0\0\0" + struct.pack(">I", len(ascii_part)) + ascii_part
    # No Unicode and no Macintosh form of the name, only their fixed-size empty places.
    return head + struct.pack(">II", 0, 0) + struct.pack(">HB", 0, 0) + bytes(67)


def text(words):
    return b"text\0\0\0\0" + words.encode("ascii") + b"\0"


def curve(points=1024):
    def linear(v):
        return v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4

    values = [round(linear(i / (points - 1)) * 65535) for i in range(points)]
    return b"curv\0\0\0\0" + struct.pack(">I", points) + struct.pack(f">{points}H", *values)


trc = curve()
# The primaries of IEC 61966-2-1, adapted from D65 to the D50 of the connection space (Bradford).
tags = [
    (b"desc", desc("sRGB IEC61966-2.1")),
    (b"cprt", text("CC0 1.0, no rights reserved")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
    (b"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
    (b"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
    (b"rTRC", trc),
    (b"gTRC", trc),
    (b"bTRC", trc),
]

offset = 128 + 4 + 12 * len(tags)
table, body, places = struct.pack(">I", len(tags)), b"", {}
for name, data in tags:
    if data not in places:
        places[data] = offset + len(body)
        body += data + bytes(-len(data) % 4)
    table += name + struct.pack(">II", places[data], len(data))

header = struct.pack(">I", offset + len(body)) + bytes(4) + struct.pack(">I", 0x02100000)
header += b"mntrRGB XYZ " + struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp"
header += bytes(4 + 4 + 4 + 4 + 8 + 4) + s15(0.9642) + s15(1.0) + s15(0.8249)
header += bytes(128 - len(header))

with open("srgb.icc", "wb") as out:
    out.write(header + table + body)
