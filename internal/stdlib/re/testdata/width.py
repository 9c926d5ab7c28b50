# re._parser: how long matches are.
import re._parser as p
for x in ("a*", "(ab)+|c", "", "(?=x)y", "a{2,5}?", "(a)\\1", "[a-z]{3}(?:x|yy)*", "(?:ab|c){2,3}", "(?P<n>a)?b", "\\bx$", "a{0}", "(?>a+)b"):
    t = p.parse(x)
    print(x, t.getwidth(), t.state.groups, t.state.groupdict)
# expect: a* (0, 18446744073709551616) 1 {}
# expect: (ab)+|c (1, 18446744073709551616) 2 {}
# expect:  (0, 0) 1 {}
# expect: (?=x)y (1, 1) 1 {}
# expect: a{2,5}? (2, 5) 1 {}
# expect: (a)\1 (2, 2) 2 {}
# expect: [a-z]{3}(?:x|yy)* (3, 18446744073709551616) 1 {}
# expect: (?:ab|c){2,3} (2, 6) 1 {}
# expect: (?P<n>a)?b (1, 2) 2 {'n': 1}
# expect: \bx$ (1, 1) 1 {}
# expect: a{0} (0, 0) 1 {}
# expect: (?>a+)b (2, 18446744073709551616) 1 {}
try:
    p.parse("(")
except p.error as e:
    print(e)  # expect: missing ), unterminated subpattern at position 0
print(int(p.MAXREPEAT), p.parse(b"ab?").getwidth())  # expect: 4294967295 (1, 2)

# --- cpython: skip (ours)
import _re
_re.width("a")  # raises: TypeError: width() argument must be re.Pattern, not str
