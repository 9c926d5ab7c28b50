# string.Formatter, capwords, constants.
import string
f = string.Formatter()
print(f.format("{0} {1!r} {name:>5} {{}} {0.real}", 1, "a", name="n"), f.format("{} {}", "a", "b"), f.format("{0[1]} {d[k]}", [1, 2], d={"k": 3}))  # expect: 1 'a'     n {} 1 a b 2 3
print(f.format("{:{}}", "x", 5), f.format("{0:{w}.{p}f}", 3.14159, w=8, p=2), f.vformat("{0}{a}", [1], {"a": 2}))  # expect: x         3.14 12
print(list(f.parse("a{b!r:c}{{d")), f.get_field("0.real", (5,), {}))  # expect: [('a', 'b', 'c', 'r'), ('{', None, None, None), ('d', None, None, None)] (5, 0)
class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        try: return super().get_value(key, args, kwargs)
        except (KeyError, IndexError): return f"<{key}>"
    def check_unused_args(self, used, args, kwargs): print("used", sorted(map(str, used)))
    def convert_field(self, value, conversion):
        return "UP:" + str(value).upper() if conversion == "u" else super().convert_field(value, conversion)
    def format_field(self, value, spec): return super().format_field(value, spec or "s" if isinstance(value, str) else spec)
print(Default().format("{a} {0} {1} {b!u}", "x", b="q"))  # expect: used ['0', '1', 'a', 'b']
# expect: <a> x <1> UP:Q

# ---
import string
string.Formatter().format("{} {0}", 1)  # raises: ValueError: cannot switch from automatic field numbering to manual field specification

# ---
import string
string.Formatter().format("{0} {}", 1)  # raises: ValueError: cannot switch from manual field specification to automatic field numbering

# ---
import string
string.Formatter().format("{!x}", 1)  # raises: ValueError: Unknown conversion specifier x

# ---
import string
string.Formatter().format("{:{:{:{}}}}", 1, 2, 3, 4)  # raises: ValueError: Max string recursion exceeded

# ---
import string
string.Formatter().format("{a}")  # raises: KeyError: 'a'

# ---
import string
string.Formatter().format("{0}")  # raises: IndexError: tuple index out of range

# --- constants and capwords
import string
for name in ("ascii_letters", "digits", "hexdigits", "octdigits", "punctuation", "whitespace"):
    print(name, repr(getattr(string, name)))
# expect: ascii_letters 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
# expect: digits '0123456789'
# expect: hexdigits '0123456789abcdefABCDEF'
# expect: octdigits '01234567'
# expect: punctuation '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
# expect: whitespace ' \t\n\r\x0b\x0c'
print(len(string.printable), string.printable == string.digits + string.ascii_letters + string.punctuation + string.whitespace)  # expect: 100 True
print(string.capwords("  hello   wORLD\t"), string.capwords("a-b-C", "-"), string.capwords(""))  # expect-repr: 'Hello World A-B-C '
