# Every operation between texts of every width.
texts = ["", "a", "ab", "\x80", "a\xff", "\u0100", "a\u20ac", "\uffff\u0100", "\U00010000", "a\U0010ffff", "\u20ac\U0001f600b", "\ud800", "\udc00a"]
for x in texts:
    row = []
    for y in texts:
        z = x + y
        assert len(z) == len(x) + len(y) and z[:len(x)] == x and z[len(x):] == y
        assert z.startswith(x) and z.endswith(y) and (y in z) and z.find(x) == 0
        assert (x < y) == ([ord(c) for c in x] < [ord(c) for c in y]) and (x == y) == (list(x) == list(y))
        assert hash(z) == hash("".join(list(x) + list(y)))
        assert y.join([x, x, x]) == x + y + x + y + x
        if y:
            assert z.split(y)[-1] == "" and y.join(z.split(y)) == z and z.replace(y, "") == "".join(z.split(y))
            assert z.count(y) == len(z.split(y)) - 1 and z.partition(y)[1] == y
            assert z.rpartition(y) == (x, y, "") or x.find(y) >= 0 or True
        assert x.replace("", y) == y + y.join(list(x)) + (y if x else "")
        assert (x * 3).count(x) == (3 if x else 1) and x * 3 == x + x + x
        row.append(z.isascii())
    print(ascii(x), len(x), "".join(str(int(b)) for b in row), ascii(x[::-1]), ascii(x.center(5, "\u20ac")), ascii(x.upper()))
# expect: '' 0 1110000000000 '' '\u20ac\u20ac\u20ac\u20ac\u20ac' ''
# expect: 'a' 1 1110000000000 'a' '\u20ac\u20aca\u20ac\u20ac' 'A'
# expect: 'ab' 2 1110000000000 'ba' '\u20ac\u20acab\u20ac' 'AB'
# expect: '\x80' 1 0000000000000 '\x80' '\u20ac\u20ac\x80\u20ac\u20ac' '\x80'
# expect: 'a\xff' 2 0000000000000 '\xffa' '\u20ac\u20aca\xff\u20ac' 'A\u0178'
# expect: '\u0100' 1 0000000000000 '\u0100' '\u20ac\u20ac\u0100\u20ac\u20ac' '\u0100'
# expect: 'a\u20ac' 2 0000000000000 '\u20aca' '\u20ac\u20aca\u20ac\u20ac' 'A\u20ac'
# expect: '\uffff\u0100' 2 0000000000000 '\u0100\uffff' '\u20ac\u20ac\uffff\u0100\u20ac' '\uffff\u0100'
# expect: '\U00010000' 1 0000000000000 '\U00010000' '\u20ac\u20ac\U00010000\u20ac\u20ac' '\U00010000'
# expect: 'a\U0010ffff' 2 0000000000000 '\U0010ffffa' '\u20ac\u20aca\U0010ffff\u20ac' 'A\U0010ffff'
# expect: '\u20ac\U0001f600b' 3 0000000000000 'b\U0001f600\u20ac' '\u20ac\u20ac\U0001f600b\u20ac' '\u20ac\U0001f600B'
# expect: '\ud800' 1 0000000000000 '\ud800' '\u20ac\u20ac\ud800\u20ac\u20ac' '\ud800'
# expect: '\udc00a' 2 0000000000000 'a\udc00' '\u20ac\u20ac\udc00a\u20ac' '\udc00A'
# --- narrowing
s = "a\xe9\u20ac\U0001f600"
for i in range(5):
    for j in range(i, 5):
        t = s[i:j]
        assert t == "".join(s[k] for k in range(i, j)) and hash(t) == hash("".join(s[k] for k in range(i, j)))
        assert t.encode("utf-8").decode("utf-8") == t and {t: 1}[s[i:j]] == 1
print(s[::-1] == "".join(reversed(s)), s[::2] == "a\u20ac", s[1::2] == "\xe9\U0001f600", s.strip("\U0001f600\u20ac\xe9").isascii(), s.translate({0x1f600: None, 0x20ac: None, 0xe9: "e"}).isascii())  # expect: True True True True True
