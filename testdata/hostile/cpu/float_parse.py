# Floats of a million digits, at the border between two.
# ends: fuel
# cpython: time
s = "9007199254740993." + "0" * 300_000 + "1"
while True:
    float(s); float("1e" + "0" * 100_000 + "5"); complex(s)
