# str subclasses and what methods return.
class S(str):
    def __repr__(self): return f"S({str.__repr__(self)})"
    def shout(self): return S(self.upper() + "!")
s = S("ab")
print(s, repr(s), s.shout(), type(s + "c").__name__, type(s.upper()).__name__, s == "ab", hash(s) == hash("ab"), {s: 1}["ab"], isinstance(s, str), [s])  # expect: ab S('ab') AB! str str True True 1 True [S('ab')]

# --- __new__ with more arguments
class Tagged(str):
    def __new__(cls, text, tag):
        self = super().__new__(cls, text)
        self.tag = tag
        return self
t = Tagged("x", "T")
print(t, t.tag, t + "y", f"{t:>3}", len(t))  # expect: x T xy   x 1
# --- __str__ of a subclass
class S(str):
    def __str__(self): return "other"
s = S("orig")
print(s, str(s), f"{s}", "%s" % s, s + "", "".join([s]), str.__str__(s))  # expect: other other other other orig orig orig
# --- __format__ of one
class S(str):
    def __format__(self, spec): return f"<{spec}>"
print(f"{S('x'):abc}", "{:q}".format(S("x")), format(S("y")))  # expect: <abc> <q> <>
# --- __eq__ and __hash__ in dicts
class CI(str):
    def __eq__(self, o): return self.lower() == str(o).lower()
    def __hash__(self): return hash(self.lower())
d = {CI("Key"): 1}
print(d[CI("KEY")], CI("a") == "A", "A" == CI("a"))  # expect: 1 True True
# --- __len__ and __getitem__ overridden
class S(str):
    def __len__(self): return 99
    def __getitem__(self, i): return "?"
s = S("abc")
print(len(s), s[0], s.upper(), list(s), "b" in s)  # expect: 99 ? ABC ['a', 'b', 'c'] True
# --- keyword constructor
print(str(object="x"), str(object=b"y", encoding="ascii"), str(b"\xe9", errors="replace"))  # expect: x y �
