# replace, translate, expandtabs and zfill that multiply.
# ends: fuel
# cpython: held, it ends well
s = "a" * 1_000_000
n = 0
for way in lambda: s.replace("a", s), lambda: s.replace("", s), lambda: s.translate({97: s}), lambda: ("\t" * 1_000_000).expandtabs(10**6), lambda: s.join(s), lambda: b"a".join([b"x" * 10**6] * 10**6), lambda: s.encode().replace(b"a", s.encode()), lambda: "ß" .join(s).upper() * 10**9:
    try:
        way()
    except (MemoryError, OverflowError):
        n += 1
print(n)
