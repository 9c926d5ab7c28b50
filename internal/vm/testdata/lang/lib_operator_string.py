# operator and string in language tests.
import operator as op
print(op.add(1, 2), op.mul("a", 3), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.attrgetter("real")(5), op.attrgetter("a.b")(type("X", (), {"a": type("Y", (), {"b": 7})})), op.methodcaller("upper")("x"), op.contains([1], 1), op.truth([]), op.not_(0), op.neg(5), op.index(True), op.concat([1], [2]), op.lt(1, 2), op.is_(None, None), op.countOf([1, 1], 1), op.indexOf("abc", "c"))  # expect: 3 aaa b ('a', 'c') 5 7 X True False True -5 1 [1, 2] True True 2 2
a = [1, 2]
op.setitem(a, 0, 9); op.delitem(a, 1)
print(a, op.iadd(a, [3]), a, op.getitem({"k": 1}, "k"), op.matmul(type("M", (), {"__matmul__": lambda s, o: "mm"})(), 1))  # expect: [9, 3] [9, 3] [9, 3] 1 mm
data = [{"n": "b", "v": 2}, {"n": "a", "v": 2}, {"n": "c", "v": 1}]
print([d["n"] for d in sorted(data, key=op.itemgetter("v", "n"))])  # expect: ['c', 'a', 'b']
# ---
import operator
operator.itemgetter()  # raises: TypeError: itemgetter expected 1 argument, got 0
# ---
import operator
operator.attrgetter("nope")(5)  # raises: AttributeError: 'int' object has no attribute 'nope'
# ---
import operator
operator.add(1)  # raises: TypeError: add expected 2 arguments, got 1
# ---
import operator
operator.index(1.5)  # raises: TypeError: 'float' object cannot be interpreted as an integer
# ---
import operator
operator.methodcaller()  # raises: TypeError: methodcaller needs at least one argument, the method name
# --- string
import string
print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, string.capwords("hello big  world"))  # expect: abcdefghijklmnopqrstuvwxyz 0123456789 0123456789abcdefABCDEF !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ Hello Big World
t = string.Template("$who likes ${what} for $$5")
print(t.substitute(who="bob", what="tea"), t.safe_substitute(who="x"))  # expect: bob likes tea for $5 x likes ${what} for $5
# ---
import string
string.Template("$who").substitute()  # raises: KeyError: 'who'
# ---
import string
string.Template("$").substitute()  # raises: ValueError: Invalid placeholder in string: line 1, col 1
# --- Formatter
import string
class F(string.Formatter):
    def get_value(self, key, args, kw): return f"<{key}>" if isinstance(key, str) else args[key]
    def format_field(self, v, spec): return f"{v}:{spec}" if spec else str(v)
print(F().format("{0} {x} {y:spec}", 5), list(string.Formatter().parse("a{b!r:c}d")))  # expect: 5 <x> <y>:spec [('a', 'b', 'c', 'r'), ('d', None, None, None)]
