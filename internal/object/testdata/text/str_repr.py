# repr, str and ascii of str.
for s in ("", "a", "it's", 'say "x"', "both ' and \"", "a\\b", "\n\r\t", "\x00\x1f\x7f", "\x80\x9f\xa0\xad\xe9\xff", "\u0100\u2028\u3000\ufeff", "\ud800\udfff", "\U0001f600\U000e0001\U0010ffff", "\u0378", "a\u0301", "\x1b[0m"):
    print(repr(s), ascii(s), str(s) == s, eval(repr(s)) == s)
# expect: '' '' True True
# expect: 'a' 'a' True True
# expect: "it's" "it's" True True
# expect: 'say "x"' 'say "x"' True True
# expect: 'both \' and "' 'both \' and "' True True
# expect: 'a\\b' 'a\\b' True True
# expect: '\n\r\t' '\n\r\t' True True
# expect: '\x00\x1f\x7f' '\x00\x1f\x7f' True True
# expect: '\x80\x9f\xa0\xadéÿ' '\x80\x9f\xa0\xad\xe9\xff' True True
# expect: 'Ā\u2028\u3000\ufeff' '\u0100\u2028\u3000\ufeff' True True
# expect: '\ud800\udfff' '\ud800\udfff' True True
# expect: '😀\U000e0001\U0010ffff' '\U0001f600\U000e0001\U0010ffff' True True
# expect: '\u0378' '\u0378' True True
# expect: 'á' 'a\u0301' True True
# expect: '\x1b[0m' '\x1b[0m' True True
# --- in containers
print(["a", "it's", "\n"], {"k": "\xe9"}, ("\u20ac",), {"x"})  # expect: ['a', "it's", '\n'] {'k': 'é'} ('€',) {'x'}
print("%r %a" % ("\xe9", "\xe9"), f"{'é'!r} {'é'!a}", "{!r}{!a}".format("\u20ac", "\u20ac"))  # expect: 'é' '\xe9' 'é' '\xe9' '€''\u20ac'
# --- subclasses
class T(str):
    pass
print(repr(T("a")), [T("b")], str.__repr__(T("c")))  # expect: 'a' ['b'] 'c'
class V(str):
    def __repr__(self):
        return "V(" + str.__repr__(self) + ")"
print([V("x")], f"{V('x')!r}", "%r" % V("x"), V("x"))  # expect: [V('x')] V('x') V('x') x
# --- long ones
s = "é'" * 5000
print(len(repr(s)), repr(s)[:10], repr(s)[-6:])  # expect: 10002 "é'é'é'é'é 'é'é'"
s = "\x00" * 70000
print(len(repr(s)), repr(s)[-5:])  # expect: 280002 \x00'
