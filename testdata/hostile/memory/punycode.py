# An encoding that takes time as the square: it is not there, nor are others by ever new names.
# limits: fuel=300000
# ends: fuel
# cpython: time
s = "".join(chr(0x4e00 + i * 7 % 20_000) for i in range(20_000))
i = 0
while True:
    i += 1
    try:
        s.encode("punycode" if i == 1 else f"encoding {i}")
    except LookupError:
        pass
