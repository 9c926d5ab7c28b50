# A text is searched a million times in a big one.
# ends: fuel
# cpython: time
s = "a" * 1_000_000
while True:
    "b" in s
