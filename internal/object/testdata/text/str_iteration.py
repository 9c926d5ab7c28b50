# Text in loops, comprehensions, unpacking, patterns and builtins.
s = "h\xe9\u20ac\U0001f600"
print([c for c in s], {c: ord(c) for c in s}, [*s], list(enumerate(s)), list(zip(s, range(9))), list(map(ord, s)), "".join(filter(str.isalpha, s)), list(reversed(s)))  # expect: ['h', 'é', '€', '😀'] {'h': 104, 'é': 233, '€': 8364, '😀': 128512} ['h', 'é', '€', '😀'] [(0, 'h'), (1, 'é'), (2, '€'), (3, '😀')] [('h', 0), ('é', 1), ('€', 2), ('😀', 3)] [104, 233, 8364, 128512] hé ['😀', '€', 'é', 'h']
a, *b = s
print(a, b, len(s), max(s), min(s), sorted(s, reverse=True), any(s), all(s), sum(map(ord, s)), tuple(s), set("aab") == {"a", "b"})  # expect: h ['é', '€', '😀'] 4 😀 h ['😀', '€', 'é', 'h'] True True 137213 ('h', 'é', '€', '😀') True
for i, c in enumerate("ab"):
    for d in c * 2:
        print(i, c, d, end=";")
print()  # expect: 0 a a;0 a a;1 b b;1 b b;
it = iter("abc")
print(next(it), list(it), next(it, "end"), list(iter("")), dict(["ab", "cd"]), dict.fromkeys("xy"), "abc"[slice(1, None)], [x for x in "a1b2" if x.isdigit()])  # expect: a ['b', 'c'] end [] {'a': 'b', 'c': 'd'} {'x': None, 'y': None} bc ['1', '2']
try:
    x, y = "abc"
except ValueError as e:
    print(e)  # expect: too many values to unpack (expected 2)
try:
    x, y, z, w = "abc"
except ValueError as e:
    print(e)  # expect: not enough values to unpack (expected 4, got 3)
match "word":
    case "other":
        print("no")
    case "word" as w:
        print("matched", w)  # expect: matched word
print(*"abc", sep="-")  # expect: a-b-c
print("a" "b" 'c' r"\n" f"{1}" "\x41\u20ac\N{BULLET}\101\
end")  # expect: abc\n1A€•Aend
print(len("""two
lines"""), 'it''s', "\"", '\'', "\a\b\f\v".encode())  # expect: 9 its " ' b'\x07\x08\x0c\x0b'
