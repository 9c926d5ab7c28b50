# strip, lstrip, rstrip.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("  a b  ", "", "   ", "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0x\u2003\u3000\u2028", "abc", "\u20ac \u20ac"):
    print([s.strip()], [s.lstrip()], [s.rstrip()], [s.strip(None)])
# expect: ['a b'] ['a b  '] ['  a b'] ['a b']
# expect: [''] [''] [''] ['']
# expect: [''] [''] [''] ['']
# expect: ['x'] ['x\u2003\u3000\u2028'] ['\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f\x85\xa0x'] ['x']
# expect: ['abc'] ['abc'] ['abc'] ['abc']
# expect: ['€ €'] ['€ €'] ['€ €'] ['€ €']
for s in ("xxaxx", "abcba", "\xe9\u20aca\u20ac\xe9", "\U0001f600a\U0001f600", ""):
    print([s.strip("x")], [s.strip("ab")], [s.lstrip("ab\u20ac\xe9")], [s.rstrip("ab\u20ac\xe9")], [s.strip("\U0001f600")], [s.strip("")])
# expect: ['a'] ['xxaxx'] ['xxaxx'] ['xxaxx'] ['xxaxx'] ['xxaxx']
# expect: ['abcba'] ['c'] ['cba'] ['abc'] ['abcba'] ['abcba']
# expect: ['é€a€é'] ['é€a€é'] [''] [''] ['é€a€é'] ['é€a€é']
# expect: ['😀a😀'] ['😀a😀'] ['😀a😀'] ['😀a😀'] ['a'] ['😀a😀']
# expect: [''] [''] [''] [''] [''] ['']
err("a".strip, 1)  # expect: TypeError: strip arg must be None or str
err("a".lstrip, b"a")  # expect: TypeError: lstrip arg must be None or str
err("a".rstrip, 1.5)  # expect: TypeError: rstrip arg must be None or str
err("a".strip, "a", "b")  # expect: TypeError: strip expected at most 1 argument, got 2
err("a".strip, chars="a")  # expect: TypeError: str.strip() takes no keyword arguments
s = "abc"
print(s.strip() is s, s.lstrip("x") is s, s.rstrip("c"))  # expect: True True ab
class T(str):
    pass
print(type(T("a").strip()).__name__, type(T("xax").strip("x")).__name__)  # expect: str str
