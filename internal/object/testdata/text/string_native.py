# The module _string.
import _string
def err(f, *a):
    try:
        r = f(*a)
        print(list(r) if not isinstance(r, tuple) else (r[0], list(r[1])))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "abc", "a{b!r:c{d}}e{{f}}{}g", "{0}", "{a.b[c]}", "{!s}", "{:>{w}}", "{{}}", "\u20ac{\xe9}", "{a!r}", "{:}", "a{{", "}}"):
    err(_string.formatter_parser, s)
# expect: []
# expect: [('abc', None, None, None)]
# expect: [('a', 'b', 'c{d}', 'r'), ('e{', None, None, None), ('f}', None, None, None), ('', '', '', None), ('g', None, None, None)]
# expect: [('', '0', '', None)]
# expect: [('', 'a.b[c]', '', None)]
# expect: [('', '', '', 's')]
# expect: [('', '', '>{w}', None)]
# expect: [('{', None, None, None), ('}', None, None, None)]
# expect: [('€', 'é', '', None)]
# expect: [('', 'a', '', 'r')]
# expect: [('', '', '', None)]
# expect: [('a{', None, None, None)]
# expect: [('}', None, None, None)]
for s in ("{", "}", "a{!}", "{!", "{a", "{a{b}}", "{:{}", "{!rx}", "{!r"):
    err(_string.formatter_parser, s)
# expect: ValueError: Single '{' encountered in format string
# expect: ValueError: Single '}' encountered in format string
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: end of string while looking for conversion specifier
# expect: ValueError: expected '}' before end of string
# expect: ValueError: unexpected '{' in field name
# expect: ValueError: unmatched '{' in format spec
# expect: ValueError: expected ':' after conversion specifier
# expect: ValueError: unmatched '{' in format spec
err(_string.formatter_parser, 1)  # expect: TypeError: expected str, got int
err(_string.formatter_parser)  # expect: TypeError: _string.formatter_parser() takes exactly one argument (0 given)
for s in ("", "a", "0", "a.b", "a[b]", "a[0].c[d][1]", "0.b", "0[1]", "[x]", ".x", "a.b.c", "01", "99999999999999999999", "a[", "a[]", "a.", "a[b]c", "a[99999999999999999999]", "\u0663", "a[\u0663]", "-1"):
    err(_string.formatter_field_name_split, s)
# expect: ('', [])
# expect: ('a', [])
# expect: (0, [])
# expect: ('a', [(True, 'b')])
# expect: ('a', [(False, 'b')])
# expect: ('a', [(False, 0), (True, 'c'), (False, 'd'), (False, 1)])
# expect: (0, [(True, 'b')])
# expect: (0, [(False, 1)])
# expect: ('', [(False, 'x')])
# expect: ('', [(True, 'x')])
# expect: ('a', [(True, 'b'), (True, 'c')])
# expect: (1, [])
# expect: ValueError: Too many decimal digits in format string
# expect: ValueError: Missing ']' in format string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: Empty attribute in format string
# expect: ValueError: Only '.' or '[' may follow ']' in format field specifier
# expect: ValueError: Too many decimal digits in format string
# expect: (3, [])
# expect: ('a', [(False, 3)])
# expect: ('-1', [])
err(_string.formatter_field_name_split, 1)  # expect: TypeError: expected str, got int
it = _string.formatter_parser("a{b}")
print(type(it).__name__, next(it), next(it, None), next(it, None), iter(it) is it)  # expect: formatteriterator ('a', 'b', '', None) None None True
