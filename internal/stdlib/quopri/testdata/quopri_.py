# quopri.
import quopri, io
text = b"caf\xc3\xa9 = 1\t\nline two \n.\nx_y" + b"z" * 100
for tabs in (False, True):
    for header in (False, True):
        e = quopri.encodestring(text, tabs, header)
        print(e, quopri.decodestring(e, header) == text)
        i, o, p = io.BytesIO(text), io.BytesIO(), io.BytesIO()
        quopri.encode(i, o, tabs, header)
        print(o.getvalue() == e)
        o.seek(0)
        quopri.decode(o, p, header)
        print(p.getvalue() == text)
# expect: b'caf=C3=A9 =3D 1=09\nline two=20\n=2E\nx_yzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=\nzzzzzzzzzzzzzzzzzzzzzzzzzzzz' True
# expect: True
# expect: True
# expect: b'caf=C3=A9_=3D_1=09\nline_two_\n=2E\nx=5Fyzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=\nzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' True
# expect: True
# expect: True
# expect: b'caf=C3=A9=20=3D=201=09\nline=20two=20\n=2E\nx_yzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=\nzzzzzzzzzzzzzzzzzzzzzzzzzzzz' True
# expect: True
# expect: True
# expect: b'caf=C3=A9=20=3D=201=09\nline=20two=20\n=2E\nx=5Fyzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz=\nzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' True
# expect: True
# expect: True
print(quopri.quote(b"\xfe"), quopri.ishex(b"g"), quopri.ishex(b"F"), quopri.unhex(b"fE"), quopri.unhex(b"7"))  # expect: b'=FE' False True 254 7
print([[quopri.needsquoting(bytes([c]), q, h) for c in b" \t\n_=a~\x7f\x80."] for q in (0, 1) for h in (0, 1)])  # expect: [[0, 0, True, 0, True, False, False, True, True, False], [0, 0, True, 1, True, False, False, True, True, False], [1, 1, True, 0, True, False, False, True, True, False], [1, 1, True, 1, True, False, False, True, True, False]]
print([n for n in dir(quopri) if not n.startswith("_")], quopri.MAXLINESIZE, quopri.HEX, quopri.ESCAPE, quopri.EMPTYSTRING)  # expect: ['EMPTYSTRING', 'ESCAPE', 'HEX', 'MAXLINESIZE', 'a2b_qp', 'b2a_qp', 'decode', 'decodestring', 'encode', 'encodestring', 'ishex', 'main', 'needsquoting', 'quote', 'unhex'] 76 b'0123456789ABCDEF' b'=' b''
