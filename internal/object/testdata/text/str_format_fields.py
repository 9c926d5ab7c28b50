# str.format: fields, numbering, attributes, subscripts, conversions.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("{}".format, 1)  # expect: '1'
err("{} {}".format, 1, "a")  # expect: '1 a'
err("{1} {0} {1}".format, 1, 2)  # expect: '2 1 2'
err("{a} {b}".format, a=1, b="x")  # expect: '1 x'
err("{0}{a}".format, 1, a=2)  # expect: '12'
err("{{}} {{{}}}".format, 5)  # expect: '{} {5}'
err("{0}{}".format, 1, 2)  # expect: ValueError: cannot switch from manual field specification to automatic field numbering
err("{}{0}".format, 1, 2)  # expect: ValueError: cannot switch from automatic field numbering to manual field specification
err("{}".format)  # expect: IndexError: Replacement index 0 out of range for positional args tuple
err("{1}".format, 1)  # expect: IndexError: Replacement index 1 out of range for positional args tuple
err("{a}".format)  # expect: KeyError: 'a'
err("{a}".format, 1, b=2)  # expect: KeyError: 'a'
err("{99999999999999999999}".format, 1)  # expect: ValueError: Too many decimal digits in format string
err("{01}".format, 1, 2)  # expect: '2'
err("{-1}".format, 1)  # expect: KeyError: '-1'
err("{ 0}".format, 1)  # expect: KeyError: ' 0'
err("{0 }".format, 1)  # expect: KeyError: '0 '
err("{a b}".format, **{"a b": 3})  # expect: '3'
err("{\u0663}".format, 0, 1, 2, 3)  # expect: '3'
# --- attributes and subscripts
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
class P:
    x = 5
    def __init__(self):
        self.d = {"k": [1, 2, {"z": "deep"}]}
    def __getitem__(self, k):
        return "item " + repr(k)
p = P()
err("{0.x} {p.d[k][2][z]}".format, p, p=p)  # expect: '5 deep'
err("{0[a]} {0[1]} {0[-1]} {0[1.5]} {0[a b]} {0['q']} {0[a}b]} {0[{]}".format, p)  # expect: 'item \'a\' item 1 item \'-1\' item \'1.5\' item \'a b\' item "\'q\'" item \'a}b\' item \'{\''
err("{.x} {[7]}".format, p, p)  # expect: '5 item 7'
err("{0.real.imag}".format, 5)  # expect: '0'
err("{a.b}".format, a=1)  # expect: AttributeError: 'int' object has no attribute 'b'
err("{a[0]}".format, a=1)  # expect: TypeError: 'int' object is not subscriptable
err("{a[b]}".format, a={"b": 3})  # expect: '3'
err("{a[x]}".format, a={"b": 3})  # expect: KeyError: 'x'
err("{a[-1]}".format, a=[1])  # expect: TypeError: list indices must be integers or slices, not str
err("{a[5]}".format, a=[1])  # expect: IndexError: list index out of range
err("{a[99999999999999999999]}".format, a=[5])  # expect: ValueError: Too many decimal digits in format string
err("{a[0][1]}".format, a=[[1, 2]])  # expect: '2'
class G:
    def __getattr__(self, name):
        return "attr " + name
err("{0.abc} {0.5} {0.a b}".format, G())  # expect: 'attr abc attr 5 attr a b'
err("{0.__class__.__name__}".format, 5)  # expect: 'int'
# --- malformed
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("{", "}", "a{", "a}b", "{!", "{!}", "{!x}", "{!rx}", "{!r", "{!r:", "{:", "{:{", "{0", "{0.", "{0[", "{0[a", "{a.}", "{a[]}", "{a[}", "{0[0]x}", "{0!r }", "{:}}", "{!}}", "{!r!s}", "{{", "}}", "{}}", "{{}", "{0!\x01}", "{0!\xe9}", "{a{b}}", "{:{}", "{:{!x}}", "{}{", "{0:{1}}"):
    err(s.format, 1, a=[1])
# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: end of string while looking for conversion specifier
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: Unknown conversion specifier x
# expect: ValueError: expected ':' after conversion specifier
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: expected '}' before end of string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: expected '}' before end of string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: expected '}' before end of string
# expect: TypeError: 'int' object is not subscriptable
# expect: ValueError: expected ':' after conversion specifier
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: Unknown conversion specifier }
# expect: ValueError: expected ':' after conversion specifier
# expect: '{'
# expect: '}'
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: Unknown conversion specifier \x1
# expect: ValueError: Unknown conversion specifier \xe9
# expect: ValueError: unexpected '{' in field name
# expect: ValueError: unmatched '{' in format spec
# expect: IndexError: Replacement index 1 out of range for positional args tuple
# expect: ValueError: Single '{' encountered in format string
# expect: IndexError: Replacement index 1 out of range for positional args tuple
# --- conversions and nested specifications
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("{!s:>5}|{!r:>5}|{!a:>6}".format, "\xe9", "\xe9", "\xe9")  # expect: "    é|  'é'|'\\xe9'"
err("{:{}}".format, 1, 5)  # expect: '    1'
err("{:{}{}}|".format, 1, ">", 5)  # expect: '    1|'
err("{:{w}.{p}f}".format, 3.14159, w=8, p=2)  # expect: '    3.14'
err("{0:{1}}{2}".format, 1, "3", 2)  # expect: '  12'
err("{:{}}{}".format, 1, "3", 2)  # expect: '  12'
err("{:{0}}".format, 1, "3")  # expect: ValueError: cannot switch from automatic field numbering to manual field specification
err("{:{:{}}}".format, 1, 2, 3)  # expect: ValueError: Max string recursion exceeded
err("{:{!r}}".format, 1, 5)  # expect: '    1'
err("{:{!s:>3}}".format, 1, 5)  # expect: ValueError: Invalid format specifier '  5' for object of type 'int'
err("{0!r:^{1}.{2}}|".format, "hello", 10, 3)  # expect: "   'he    |"
err("{:!r}".format, 1)  # expect: ValueError: Invalid format specifier '!r' for object of type 'int'
err("{:{a[0]}}".format, 1, a=["5"])  # expect: '    1'
err("{:{{}}}".format, 1)  # expect: ValueError: Invalid format specifier '{}' for object of type 'int'
class F:
    def __format__(self, spec):
        return "<" + spec + ">"
err("{:abc} {:} {} {:{}}".format, F(), F(), F(), F(), "x")  # expect: '<abc> <> <> <x>'
class FB:
    def __format__(self, spec):
        return 5
err("{}".format, FB())  # expect: TypeError: __format__ must return a str, not int
err("{:5}".format, [])  # expect: TypeError: unsupported format string passed to list.__format__
err("{:x}".format, "a")  # expect: ValueError: Unknown format code 'x' for object of type 'str'
err("{!r}".format, F)  # expect: "<class '__main__.F'>"
class Z:
    def __str__(self):
        raise KeyError("inner")
err("{}".format, Z())  # expect: KeyError: 'inner'
err("{!s}".format, Z())  # expect: KeyError: 'inner'
# --- order of evaluation: what comes before an error is formatted
class L:
    def __init__(self, n):
        self.n = n
    def __format__(self, spec):
        print("format", self.n, spec)
        return self.n
try:
    "{}{:x}{}}".format(L("a"), L("b"), L("c"))
except ValueError as e:
    print(e)
# expect-repr: 'format a '
# expect: format b x
# expect-repr: 'format c '
# expect: Single '}' encountered in format string
print("{}{:x}{a}".format(L("a"), L("b"), a=L("c")))  # expect-repr: 'format a '
# expect: format b x
# expect-repr: 'format c '
# expect: abc

# --- fields of numbers with specifications, and one too long to be put together at once
class F:
    def __format__(self, spec):
        return "<" + spec + ">"
for _ in range(2):
    print("{:>5} {:.2f} {:x} {!r:>4} {:5} {:{}} {:j}".format(42, 1.5, 255, "a", True, 7, 4, F()))
# expect:    42 1.50 ff  'a'     1    7 <j>
# expect:    42 1.50 ff  'a'     1    7 <j>
print(len("{:5000} {:.3000f}|{:>4097}".format(1, 2.0, "x")))  # expect: 12101
for spec in "{:q}", "{:.2d}", "{:,s}", "{:5", "{:=5}":
    try:
        print(spec.format("a" if "s" in spec or "=" in spec else 1))
    except ValueError as e:
        print(e)
# expect: Unknown format code 'q' for object of type 'int'
# expect: Precision not allowed in integer format specifier
# expect: Cannot specify ',' with 's'.
# expect: unmatched '{' in format spec
# expect: '=' alignment not allowed in string format specifier
