# str operations on texts of a megabyte and more: they go by chunks.
s = "abcdefghij" * 100000 + "\xe9"
print(len(s), s.find("\xe9"), s.rfind("a"), s.find("zz"), s.count("j"), s.count("ja"), s.index("j\xe9"), s.rfind("zz"), "\u20ac" in s, "ij\xe9" in s)  # expect: 1000001 1000000 999990 -1 100000 99999 999999 -1 False True
n = "0123456789" * 6
t = "x" * 700000 + n + "y" * 700000
print(t.find(n), t.rfind(n), t.count(n), t.find(n + "z"), t.rfind("z" + n), t.find("y" * 50), t.rfind("x" * 50))  # expect: 700000 700000 1 -1 -1 700060 699950
u = s.upper()
print(len(u), u[:10], u[-1], u.lower() == s, s.title()[:12], s.capitalize()[:3], s.swapcase()[-3:], s.casefold() == s)  # expect: 1000001 ABCDEFGHIJ É True Abcdefghijab Abc IJÉ True
print((s * 3).count("\xe9"), (s + s)[999999:1000003], len("\u20ac".join([s, s])), s.replace("j", "JJ").count("JJ"), len(s.replace("\xe9", "")), s.replace("\xe9", "").isascii(), len(s.replace("a", "\u20ac")))  # expect: 3 jéab 2000003 100000 1000000 True 1000001
p = s.split("j")
print(len(p), p[0], p[-1], len(s.rsplit("j", 5)), len(s.split("j\xe9")), len(s.split()), len((s + "\n").splitlines()), s.partition("ja")[0], len(s.rpartition("ja")[2]), len(s.partition("zz")[0]))  # expect: 100001 abcdefghi é 6 2 1 1 abcdefghi 10 1000001
# --- predicates, strip, padding, comparison
s = "abcdefghij" * 100000
print(s.isalpha(), (s + "1").isalpha(), (s + "1").isalnum(), s.islower(), (s + "A").islower(), s.upper().isupper(), s.isidentifier(), (s + " ").isidentifier(), s.isprintable(), s.isspace(), s.isdigit(), ("Ab " * 300000).istitle(), ("ab " * 300000).istitle(), s.isascii())  # expect: True False True True False True True False True False False True False True
w = " " * 600000 + "x" + " " * 600000
print(w.strip(), len(w.lstrip()), len(w.rstrip()), w.split(), w.rsplit(), len(("y" * 600000 + w).strip("y")), (" " * 600000).strip() == "", (" " * 600000).split(), (" " * 600000).isspace())  # expect: x 600001 600001 ['x'] ['x'] 1200001 True [] True
print(len(s.ljust(3000000, "*")), s.rjust(3000000, "\u20ac")[0], s.center(3000001)[1000000], ("-" + s).zfill(3000000)[:3], len("a\t".expandtabs(2000000)), len(("a\t" * 300000).expandtabs(3)))  # expect: 3000000 €   -00 2000000 900000
t = s[:-1] + "k"
print(s < t, s == t, s == s[:-1] + "j", s >= t, (s + "\u20ac") > s, hash(s) == hash(s[:-1] + "j"), {s: 1}[s[:5] + s[5:]], len(s[::2]), s[::-1][:3], s[500000:][:3], len(s[1:-1]))  # expect: True False True False True True 1 500000 jih abc 999998
print(len(repr(s)), len(repr("\xe9\n" * 200000)), len(ascii("\xe9" * 200000)), s.startswith(s[:-1]), s.endswith(s[1:]), len(s.removeprefix("abc")), len(s.removesuffix("hij")))  # expect: 1000002 600002 800002 True True 999997 999997
# --- building up
s = ""
for i in range(40):
    s += "abcdefgh" * 10000
print(len(s), s.count("h"), hash(s) == hash("abcdefgh" * 400000))  # expect: 3200000 400000 True
x = "\u20ac" * 500000
y = x + "a"
y += "b" * 10
print(len(y), y[-11:], (x + "\U0001f600")[-1] == "\U0001f600", len(",".join(["ab" * 1000] * 2000)), len("".join(str(i) for i in range(100000))), len(" ".join(list("ab" * 200000))))  # expect: 500011 abbbbbbbbbb True 4001999 488890 799999
m = ("\U0001f600" + "a" * 300000).replace("\U0001f600", "")
print(m.isascii(), len(m), m == "a" * 300000, ("\u20ac" * 300000).replace("\u20ac", "\xe9").encode("latin-1") == b"\xe9" * 300000)  # expect: True 300000 True True
print("%s|%d" % ("x" * 500000, 5) == "x" * 500000 + "|5", len("%600000d" % 1), len("{:>600000}".format("a")), len(("{}" * 50000).format(*range(50000))), len(f"{'a':*^700001}"))  # expect: True 600000 600000 238890 700001
print(len(("abc" * 200000).translate({97: "xy", 98: None})), len(("a\u20ac" * 200000).translate(str.maketrans("a", "b"))))  # expect: 600000 400000
