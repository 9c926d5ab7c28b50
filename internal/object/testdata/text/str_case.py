# lower, upper, title, capitalize, swapcase, casefold.
words = ["", "a", "A", "hello World", "HELLO", "it's bill's", "x2y", "\xe9\xc9", "\xdf", "\u0130", "\u0131", "\u01c4\u01c5\u01c6", "\ufb01", "\u0149", "\u03a3", "A\u03a3", "A\u03a3B", "\u03a3A", "\u03b1\u03a3.", "\u1f80", "\u1fb3", "\U00010400\U00010428", "\xb5", "\xff", "\u0178", "\u1e9e", "\u0345", "\u2160\u2170", "1a 2B", "\u20ac\u20ac", "a\u0301B"]
for w in words:
    print(ascii([w.lower(), w.upper(), w.title(), w.capitalize(), w.swapcase(), w.casefold()]))
# expect: ['', '', '', '', '', '']
# expect: ['a', 'A', 'A', 'A', 'A', 'a']
# expect: ['a', 'A', 'A', 'A', 'a', 'a']
# expect: ['hello world', 'HELLO WORLD', 'Hello World', 'Hello world', 'HELLO wORLD', 'hello world']
# expect: ['hello', 'HELLO', 'Hello', 'Hello', 'hello', 'hello']
# expect: ["it's bill's", "IT'S BILL'S", "It'S Bill'S", "It's bill's", "IT'S BILL'S", "it's bill's"]
# expect: ['x2y', 'X2Y', 'X2Y', 'X2y', 'X2Y', 'x2y']
# expect: ['\xe9\xe9', '\xc9\xc9', '\xc9\xe9', '\xc9\xe9', '\xc9\xe9', '\xe9\xe9']
# expect: ['\xdf', 'SS', 'Ss', 'Ss', 'SS', 'ss']
# expect: ['i\u0307', '\u0130', '\u0130', '\u0130', 'i\u0307', 'i\u0307']
# expect: ['\u0131', 'I', 'I', 'I', 'I', '\u0131']
# expect: ['\u01c6\u01c6\u01c6', '\u01c4\u01c4\u01c4', '\u01c5\u01c6\u01c6', '\u01c5\u01c6\u01c6', '\u01c6\u01c5\u01c4', '\u01c6\u01c6\u01c6']
# expect: ['\ufb01', 'FI', 'Fi', 'Fi', 'FI', 'fi']
# expect: ['\u0149', '\u02bcN', '\u02bcN', '\u02bcN', '\u02bcN', '\u02bcn']
# expect: ['\u03c3', '\u03a3', '\u03a3', '\u03a3', '\u03c3', '\u03c3']
# expect: ['a\u03c2', 'A\u03a3', 'A\u03c2', 'A\u03c2', 'a\u03c2', 'a\u03c3']
# expect: ['a\u03c3b', 'A\u03a3B', 'A\u03c3b', 'A\u03c3b', 'a\u03c3b', 'a\u03c3b']
# expect: ['\u03c3a', '\u03a3A', '\u03a3a', '\u03a3a', '\u03c3a', '\u03c3a']
# expect: ['\u03b1\u03c2.', '\u0391\u03a3.', '\u0391\u03c2.', '\u0391\u03c2.', '\u0391\u03c2.', '\u03b1\u03c3.']
# expect: ['\u1f80', '\u1f08\u0399', '\u1f88', '\u1f88', '\u1f08\u0399', '\u1f00\u03b9']
# expect: ['\u1fb3', '\u0391\u0399', '\u1fbc', '\u1fbc', '\u0391\u0399', '\u03b1\u03b9']
# expect: ['\U00010428\U00010428', '\U00010400\U00010400', '\U00010400\U00010428', '\U00010400\U00010428', '\U00010428\U00010400', '\U00010428\U00010428']
# expect: ['\xb5', '\u039c', '\u039c', '\u039c', '\u039c', '\u03bc']
# expect: ['\xff', '\u0178', '\u0178', '\u0178', '\u0178', '\xff']
# expect: ['\xff', '\u0178', '\u0178', '\u0178', '\xff', '\xff']
# expect: ['\xdf', '\u1e9e', '\u1e9e', '\u1e9e', '\xdf', 'ss']
# expect: ['\u0345', '\u0399', '\u0399', '\u0399', '\u0399', '\u03b9']
# expect: ['\u2170\u2170', '\u2160\u2160', '\u2160\u2170', '\u2160\u2170', '\u2170\u2160', '\u2170\u2170']
# expect: ['1a 2b', '1A 2B', '1A 2B', '1a 2b', '1A 2b', '1a 2b']
# expect: ['\u20ac\u20ac', '\u20ac\u20ac', '\u20ac\u20ac', '\u20ac\u20ac', '\u20ac\u20ac', '\u20ac\u20ac']
# expect: ['a\u0301b', 'A\u0301B', 'A\u0301B', 'A\u0301b', 'A\u0301b', 'a\u0301b']
# --- every character, as a hash of the results
def h(m):
    x = 0
    for c in range(0x110000):
        if 0xd800 <= c < 0xe000 or 0x20000 <= c < 0xe0000:
            continue
        r = m(chr(c))
        if r != chr(c):
            for d in r:
                x = (x * 31 + ord(d)) % 1000003
    return x
print(h(str.lower), h(str.upper))  # expect: 88756 79177
print(h(str.title), h(str.casefold), h(str.swapcase), h(str.capitalize))  # expect: 771668 908420 285767 771668
# --- sigma at the end of words, with ignorable characters between
for w in ("\u0391\u03a3", "\u0391\u03a3\u0391", "\u0391\u0301\u03a3", "\u0391\u03a3\u0301", "\u0391\u03a3\u0301\u0391", "\u0391.\u03a3", "\u03a3.", "\u03a3\u03a3\u03a3", "a\u03a3 b\u03a3", "\u0391\u03a3'\u03a3"):
    print(ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()))
# expect: '\u03b1\u03c2' '\u0391\u03c2' '\u0391\u03c2' '\u03b1\u03c2'
# expect: '\u03b1\u03c3\u03b1' '\u0391\u03c3\u03b1' '\u0391\u03c3\u03b1' '\u03b1\u03c3\u03b1'
# expect: '\u03b1\u0301\u03c2' '\u0391\u0301\u03a3' '\u0391\u0301\u03c2' '\u03b1\u0301\u03c2'
# expect: '\u03b1\u03c2\u0301' '\u0391\u03c2\u0301' '\u0391\u03c2\u0301' '\u03b1\u03c2\u0301'
# expect: '\u03b1\u03c3\u0301\u03b1' '\u0391\u03c3\u0301\u0391' '\u0391\u03c3\u0301\u03b1' '\u03b1\u03c3\u0301\u03b1'
# expect: '\u03b1.\u03c2' '\u0391.\u03a3' '\u0391.\u03c2' '\u03b1.\u03c2'
# expect: '\u03c3.' '\u03a3.' '\u03a3.' '\u03c3.'
# expect: '\u03c3\u03c3\u03c2' '\u03a3\u03c3\u03c2' '\u03a3\u03c3\u03c2' '\u03c3\u03c3\u03c2'
# expect: 'a\u03c2 b\u03c2' 'A\u03c2 B\u03c2' 'A\u03c2 b\u03c2' 'A\u03c2 B\u03c2'
# expect: "\u03b1\u03c3'\u03c2" "\u0391\u03c3'\u03a3" "\u0391\u03c3'\u03c2" "\u03b1\u03c3'\u03c2"
# --- errors and subclasses
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("a".upper, 1)  # expect: TypeError: str.upper() takes no arguments (1 given)
err(str.upper)  # expect: TypeError: unbound method str.upper() needs an argument
err(str.upper, 1)  # expect: TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
err("a".title, x=1)  # expect: TypeError: str.title() takes no keyword arguments
class T(str):
    pass
print(type(T("a").upper()).__name__, type(T("A").upper()).__name__)  # expect: str str
# --- longer ones
s = "Hello \xe9 World \u20ac " * 1000
print(len(s.upper()), s.upper()[:20], s.swapcase()[-20:], s.lower().upper() == s.upper(), s.title()[6:14], ("\xdf" * 1000).upper() == "SS" * 1000)  # expect: 16000 HELLO É WORLD € HELL D € hELLO É wORLD €  True É World  True
