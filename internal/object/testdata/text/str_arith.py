# +, *, comparison, hash, in.
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print("a" + "b", "a" + "\xe9" + "\u20ac" + "\U0001f600", ("\u20ac" + "a").encode(), "" + "x", "x" + "")  # expect: ab aé€😀 b'\xe2\x82\xaca' x x
err(lambda: "a" + 1)  # expect: TypeError: can only concatenate str (not "int") to str
err(lambda: "a" + None)  # expect: TypeError: can only concatenate str (not "NoneType") to str
err(lambda: "a" + b"b")  # expect: TypeError: can only concatenate str (not "bytes") to str
err(lambda: 1 + "a")  # expect: TypeError: unsupported operand type(s) for +: 'int' and 'str'
err(lambda: [] + "a")  # expect: TypeError: can only concatenate list (not "str") to list
class A:
    def __radd__(self, other):
        return "radd " + other
print("x" + A())  # expect: radd x
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "\u20ac" * 2, "\U0001f600" * 2, "ab" * True)  # expect: ababab ababab   €€ 😀😀 ab
err(lambda: "a" * "b")  # expect: TypeError: can't multiply sequence by non-int of type 'str'
err(lambda: "a" * 1.5)  # expect: TypeError: can't multiply sequence by non-int of type 'float'
err(lambda: "a" * 10**30)  # expect: OverflowError: cannot fit 'int' into an index-sized integer
err(lambda: "ab" * (1 << 62))  # expect: OverflowError: repeated string is too long
err(lambda: "a" * None)  # expect: TypeError: can't multiply sequence by non-int of type 'NoneType'
class I:
    def __index__(self):
        return 2
print("ab" * I(), I() * "ab")  # expect: abab abab
# --- comparison
w = ["", "a", "b", "ab", "\xe9", "\u20ac", "\uffff", "\U00010000", "a\xe9", "a\u20ac"]
print(sorted(w))  # expect: ['', 'a', 'ab', 'aé', 'a€', 'b', 'é', '€', '\uffff', '𐀀']
for a in w[:5]:
    print([a < b for b in w], [a == b for b in w], [a >= b for b in w])
# expect: [False, True, True, True, True, True, True, True, True, True] [True, False, False, False, False, False, False, False, False, False] [True, False, False, False, False, False, False, False, False, False]
# expect: [False, False, True, True, True, True, True, True, True, True] [False, True, False, False, False, False, False, False, False, False] [True, True, False, False, False, False, False, False, False, False]
# expect: [False, False, False, False, True, True, True, True, False, False] [False, False, True, False, False, False, False, False, False, False] [True, True, True, True, False, False, False, False, True, True]
# expect: [False, False, True, False, True, True, True, True, True, True] [False, False, False, True, False, False, False, False, False, False] [True, True, False, True, False, False, False, False, False, False]
# expect: [False, False, False, False, False, True, True, True, False, False] [False, False, False, False, True, False, False, False, False, False] [True, True, True, True, True, False, False, False, True, True]
print("a" == 1, "a" != 1, "a" == b"a", "abc" < "abd", "abc" < "ab", "\uffff" < "\U00010000")  # expect: False True False True False True
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err(lambda: "a" < 1)  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
err(lambda: 1 >= "a")  # expect: TypeError: '>=' not supported between instances of 'int' and 'str'
print("a".__eq__(1), "a".__lt__(1), "a".__ne__("b"))  # expect: NotImplemented NotImplemented True
# --- in
def err(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print("b" in "abc", "" in "", "" in "a", "bc" in "abc", "cb" in "abc", "\xe9" in "abc", "\u20ac" in "a\u20acb", "a" in "\U0001f600a", "\u20ac" in "\xe9", "x" not in "abc")  # expect: True True True True False False True True False True
err(lambda: 1 in "a")  # expect: TypeError: 'in <string>' requires string as left operand, not int
err(lambda: None in "a")  # expect: TypeError: 'in <string>' requires string as left operand, not NoneType
err(lambda: b"a" in "a")  # expect: TypeError: 'in <string>' requires string as left operand, not bytes
# --- repeated +=
s = ""
for i in range(300):
    s += chr(97 + i % 26)
print(len(s), s[:5], s[-5:], hash(s) == hash("".join(chr(97 + i % 26) for i in range(300))))  # expect: 300 abcde jklmn True
parts = []
s = "x"
for i in range(100):
    s += "\xe9" if i % 7 == 0 else "a"
    parts.append(s)
    t = s + "T"
    u = s + "U"
    assert t[-1] == "T" and u[-1] == "U" and t[:-1] == u[:-1] == s
print([len(p) for p in parts[::25]], parts[10], all(parts[i + 1].startswith(parts[i]) for i in range(99)))  # expect: [2, 27, 52, 77] xéaaaaaaéaaa True
s = "a" * 100
s += "b"; t = s; s += "c"; t += "d"
print(s[-3:], t[-3:], len(s), len(t))  # expect: abc abd 102 102
s += "\u20ac"; s += "x"
print(s[-4:], len(s))  # expect: bc€x 104
b = b""
for i in range(200):
    b += bytes([i])
c = b
b += b"x"; c += b"y"
print(len(b), b[-2:], c[-2:], b[:-1] == c[:-1])  # expect: 201 b'\xc7x' b'\xc7y' True
# --- hash
print(hash("a") == hash("a"), hash("") == hash(""), len({hash(str(i)) for i in range(1000)}) > 990, hash("\u20ac") == hash("\u20ac" + ""), isinstance(hash("x"), int))  # expect: True True True True True
