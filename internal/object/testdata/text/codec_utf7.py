# UTF-7.
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("", "a", "\u0100", "\u0100a", "\u0100-", "\u0100/", "\u0100!", "\u0100+", "\\~", "\x00\t\n\r", "\ud800", "a+b", "+", "+-", "\U0001f600", "\xe9\u20ac\U0001f600~", "a\u0100b\u0101c", "\u0100\u0101\u0102", "!\"#$%&*;<=>@[]^_`{|}", "'(),-./:? ", "\u0100 x", "\x7f"):
    b = s.encode("utf-7")
    print(b, b.decode("utf-7") == s)
# expect: b'' True
# expect: b'a' True
# expect: b'+AQA-' True
# expect: b'+AQA-a' True
# expect: b'+AQA--' True
# expect: b'+AQA-/' True
# expect: b'+AQA!' True
# expect: b'+AQAAKw-' True
# expect: b'+AFwAfg-' True
# expect: b'+AAA\t\n\r' True
# expect: b'+2AA-' True
# expect: b'a+-b' True
# expect: b'+-' True
# expect: b'+--' True
# expect: b'+2D3eAA-' True
# expect: b'+AOkgrNg93gAAfg-' True
# expect: b'a+AQA-b+AQE-c' True
# expect: b'+AQABAQEC-' True
# expect: b'!"#$%&*;<=>@[]^_`{|}' True
# expect: b"'(),-./:? " True
# expect: b'+AQA x' True
# expect: b'+AH8-' True
for b in (b"+", b"+A", b"+AA", b"+AAA", b"+AAAA", b"+AAAB", b"+AA!", b"+!", b"\xff", b"+AOk\xff", b"+2AA-", b"+2ADcAA-", b"+3AA-", b"+2AAAQQ-", b"~\\", b"+AGE-b", b"+AGEb", b"+AGE b", b"a-b", b"+AGE--", b"+AA!b", b"+AGE!+", b"+-", b"+--", b"+AB!", b"+2AA", b"+2AA!", b"+2AA+", b"+AGE+AGE-", b"+AOkAOk", b"+AOkAOk-"):
    for h in ("strict", "replace", "ignore"):
        err(b.decode, "utf-7", h)
# expect: ''
# expect: ''
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-1: unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-2: unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\x00'
# expect: '\x00'
# expect: '\x00'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
# expect: '\x00\ufffd'
# expect: '\x00'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
# expect: '\x00\ufffd'
# expect: '\x00'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-1: ill-formed sequence
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode byte 0xff in position 0: unexpected special character
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode byte 0xff in position 4: unexpected special character
# expect: '\xe9\ufffd'
# expect: '\xe9'
# expect: '\ud800'
# expect: '\ud800'
# expect: '\ud800'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\U00010000'
# expect: '\udc00'
# expect: '\udc00'
# expect: '\udc00'
# expect: '\ud800A'
# expect: '\ud800A'
# expect: '\ud800A'
# expect: '~\\'
# expect: '~\\'
# expect: '~\\'
# expect: 'ab'
# expect: 'ab'
# expect: 'ab'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
# expect: 'a\ufffd'
# expect: 'a'
# expect: 'a b'
# expect: 'a b'
# expect: 'a b'
# expect: 'a-b'
# expect: 'a-b'
# expect: 'a-b'
# expect: 'a-'
# expect: 'a-'
# expect: 'a-'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence
# expect: '\ufffdb'
# expect: 'b'
# expect: 'a!'
# expect: 'a!'
# expect: 'a!'
# expect: '+'
# expect: '+'
# expect: '+'
# expect: '+-'
# expect: '+-'
# expect: '+-'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-3: partial character in shift sequence
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-3: unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: '\ud800!'
# expect: '\ud800!'
# expect: '\ud800!'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-4: unterminated shift sequence
# expect: '\ufffd'
# expect: ''
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-8: partial character in shift sequence
# expect: 'a\u3e00\ufffd'
# expect: 'a\u3e00'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-6: unterminated shift sequence
# expect: '\xe9:\ufffd'
# expect: '\xe9:'
# expect: UnicodeDecodeError: 'utf7' codec can't decode bytes in position 0-7: non-zero padding bits in shift sequence
# expect: '\xe9:\ufffd'
# expect: '\xe9:'
