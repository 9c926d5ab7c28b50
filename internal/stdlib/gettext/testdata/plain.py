# gettext: catalogs in memory, plural forms, functions without catalogs.
import gettext as g
import io
import struct


def mo(pairs, order="<", magic=0x950412DE, version=0):
    pairs = sorted((a.encode(), b.encode()) for a, b in pairs.items())
    n = len(pairs)
    begin = 28 + 16 * n
    head = struct.pack(order + "7I", magic, version, n, 28, 28 + 8 * n, 0, begin)
    a = b = data = b""
    for k, v in pairs:
        a += struct.pack(order + "2I", len(k), begin + len(data))
        data += k + b"\0"
    for k, v in pairs:
        b += struct.pack(order + "2I", len(v), begin + len(data))
        data += v + b"\0"
    return io.BytesIO(head + a + b + data)


HEADER = "Project-Id-Version: x\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;\n more\n"
PAIRS = {"": HEADER, "hi": "cześć", "cat\0cats": "kot\0koty\0kotów", "menu\4Open": "Otwórz", "m\4f\0fs": "a\0b\0c", "empty": ""}
for order in "<>":
    t = g.GNUTranslations(mo(PAIRS, order))
    print(t.gettext("hi"), t.gettext("none"), t.gettext("cat"), [t.ngettext("cat", "cats", n) for n in (1, 2, 5, 11, 22)], t.ngettext("dog", "dogs", 1), t.ngettext("dog", "dogs", 2),
          t.pgettext("menu", "Open"), t.pgettext("x", "Open"), t.npgettext("m", "f", "fs", 3), t.npgettext("q", "f", "fs", 1), repr(t.gettext("empty")), sorted(t.info().items()), t.charset())
# expect: cześć none kot ['kot', 'koty', 'kotów', 'kotów', 'koty'] dog dogs Otwórz Open b f '' [('content-type', 'text/plain; charset=UTF-8'), ('plural-forms', 'nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;\nmore'), ('project-id-version', 'x')] UTF-8
# expect: cześć none kot ['kot', 'koty', 'kotów', 'kotów', 'koty'] dog dogs Otwórz Open b f '' [('content-type', 'text/plain; charset=UTF-8'), ('plural-forms', 'nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;\nmore'), ('project-id-version', 'x')] UTF-8
other = g.NullTranslations()
t.add_fallback(other)
t.add_fallback(g.GNUTranslations(mo({"": HEADER, "none": "żaden"})))
print(t.gettext("none"), t.gettext("zz"), other.gettext("a"), other.ngettext("a", "b", 2), other.pgettext("c", "m"), other.npgettext("c", "a", "b", 1), other.info(), other.charset())  # expect: żaden zz a b m a {} None
for bad in (io.BytesIO(b"\0" * 30), mo({}, version=5 << 16), io.BytesIO(mo(PAIRS).getvalue()[:90])):
    try:
        g.GNUTranslations(bad)
    except OSError as e:
        print(e)
# expect: [Errno 0] Bad magic number: ''
# expect: [Errno 0] Bad version number 5: ''
# expect: [Errno 0] File is corrupt: ''
for text in ("n != 1", "0", "n>1", "n==1 ? 0 : n==2 ? 1 : 2", "!(n%2)", "n/3+2*n-1", "1 || 0 && 0", "!n == 1", "(n)", "n<5==1", "", "n +", "(n", "n)", "x", "n n", "1.5", "n & 1", "n ? 1", "((((((((((((((((((((((n))))))))))))))))))))))", "n" * 1001, "2 ? 3 : 4 ? 5 : 6"):
    try:
        f = g.c2py(text)
        print(text[:30], [f(n) for n in (0, 1, 2, 5)])
    except Exception as e:
        print(text[:30], type(e).__name__, e)
# expect: n != 1 [1, 0, 1, 1]
# expect: 0 [0, 0, 0, 0]
# expect: n>1 [0, 0, 1, 1]
# expect: n==1 ? 0 : n==2 ? 1 : 2 [2, 0, 1, 2]
# expect: !(n%2) [1, 0, 1, 0]
# expect: n/3+2*n-1 [-1, 1, 3, 10]
# expect: 1 || 0 && 0 [1, 1, 1, 1]
# expect: !n == 1 [1, 0, 1, 1]
# expect: (n) [0, 1, 2, 5]
# expect: n<5==1 [1, 1, 1, 0]
# expect:  ValueError unexpected end of plural form
# expect: n + ValueError unexpected end of plural form
# expect: (n ValueError unbalanced parenthesis in plural form
# expect: n) ValueError unexpected token in plural form: )
# expect: x ValueError invalid token in plural form: x
# expect: n n ValueError unexpected token in plural form: n
# expect: 1.5 ValueError invalid token in plural form: .
# expect: n & 1 ValueError invalid token in plural form: &
# expect: n ? 1 ValueError unexpected end of plural form
# expect: ((((((((((((((((((((((n))))))) ValueError plural form expression is too complex
# expect: nnnnnnnnnnnnnnnnnnnnnnnnnnnnnn ValueError plural form expression is too long
# expect: 2 ? 3 : 4 ? 5 : 6 [3, 3, 3, 3]
import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(g.c2py("n != 1")(1.0), g.c2py("n>1")(2.5), seen[0].message)  # expect: 0 1 Plural value must be an integer, got float
try:
    g.c2py("n")("1")
except TypeError as e:
    print(e)  # expect: Plural value must be an integer, got str
print(g.gettext("m"), g.ngettext("a", "b", 3), g.pgettext("c", "m"), g.npgettext("c", "a", "b", 1), g.dgettext("d", "m"), g.dngettext("d", "a", "b", 1), g.dpgettext("d", "c", "m"), g.dnpgettext("d", "c", "a", "b", 2))  # expect: m b m a m a m b
print(g.textdomain(), g.textdomain("dom"), g.textdomain(), g.bindtextdomain("dom", "/x"), g.bindtextdomain("dom"), g.find("dom", "/x", ["de"]), g.find("dom", "/x", ["de"], all=True))  # expect: messages dom dom /x /x None []
try:
    g.translation("dom", "/nowhere", ["de"])
except OSError as e:
    print(type(e).__name__, e)  # expect: FileNotFoundError [Errno 2] No translation file found for domain: 'dom'
print(type(g.translation("dom", "/nowhere", ["de"], fallback=True)).__name__, g.Catalog is g.translation)  # expect: NullTranslations True
g.NullTranslations().install(["ngettext", "other"])
print(_("installed"), ngettext("a", "b", 2))  # expect: installed b
