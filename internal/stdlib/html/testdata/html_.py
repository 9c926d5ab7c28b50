# html: escape, unescape and the names of characters.
import html, html.entities as E
for s in ("", "a<b>&\"c'd", "&amp;", "plain"):
    print(html.escape(s), html.escape(s, False), html.escape(s, quote=True))
# expect-repr: '  '
# expect: a&lt;b&gt;&amp;&quot;c&#x27;d a&lt;b&gt;&amp;"c'd a&lt;b&gt;&amp;&quot;c&#x27;d
# expect: &amp;amp; &amp;amp; &amp;amp;
# expect: plain plain plain
U = html.unescape
for s in ("", "no", "&", "&;", "&#", "&#;", "&#x;", "&#xg;", "&#65", "&#65;", "&#065;x", "&#x41;", "&#X41", "&#x41g", "&#0;", "&#13;", "&#x80;", "&#128", "&#x9f;", "&#xd800;", "&#xdfff;", "&#x10ffff;", "&#x110000;",
          "&#99999999999999999999999;", "&#1;", "&#11;", "&#x7f;", "&#xfdd0;", "&#xfffe;", "&#x1ffff;", "&#9;", "&#32;", "&lt;", "&lt", "&ltx", "&lt x", "&amp;lt;", "&notit;", "&notin;", "&not", "&no", "&n", "&Acirc", "&acE;", "&NotEqualTilde;",
          "&unknown;", "&unknown", "&copy2", "&copycat;", "a&b&c;d", "&&lt;&", "&amp", "&AMP;", "&abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz;", "&gt&lt", "x&#60;y&#62;z", "&#x00000000000000000041;", "&\u00e9;", "&lt=", "&fjlig;", "& lt;", "&CounterClockwiseContourIntegral;", "&#\u0661;"):
    print(ascii(s), ascii(U(s)))
# expect: '' ''
# expect: 'no' 'no'
# expect: '&' '&'
# expect: '&;' '&;'
# expect: '&#' '&#'
# expect: '&#;' '&#;'
# expect: '&#x;' '&#x;'
# expect: '&#xg;' '&#xg;'
# expect: '&#65' 'A'
# expect: '&#65;' 'A'
# expect: '&#065;x' 'Ax'
# expect: '&#x41;' 'A'
# expect: '&#X41' 'A'
# expect: '&#x41g' 'Ag'
# expect: '&#0;' '\ufffd'
# expect: '&#13;' '\r'
# expect: '&#x80;' '\u20ac'
# expect: '&#128' '\u20ac'
# expect: '&#x9f;' '\u0178'
# expect: '&#xd800;' '\ufffd'
# expect: '&#xdfff;' '\ufffd'
# expect: '&#x10ffff;' ''
# expect: '&#x110000;' '\ufffd'
# expect: '&#99999999999999999999999;' '\ufffd'
# expect: '&#1;' ''
# expect: '&#11;' ''
# expect: '&#x7f;' ''
# expect: '&#xfdd0;' ''
# expect: '&#xfffe;' ''
# expect: '&#x1ffff;' ''
# expect: '&#9;' '\t'
# expect: '&#32;' ' '
# expect: '&lt;' '<'
# expect: '&lt' '<'
# expect: '&ltx' '<x'
# expect: '&lt x' '< x'
# expect: '&amp;lt;' '&lt;'
# expect: '&notit;' '\xacit;'
# expect: '&notin;' '\u2209'
# expect: '&not' '\xac'
# expect: '&no' '&no'
# expect: '&n' '&n'
# expect: '&Acirc' '\xc2'
# expect: '&acE;' '\u223e\u0333'
# expect: '&NotEqualTilde;' '\u2242\u0338'
# expect: '&unknown;' '&unknown;'
# expect: '&unknown' '&unknown'
# expect: '&copy2' '\xa92'
# expect: '&copycat;' '\xa9cat;'
# expect: 'a&b&c;d' 'a&b&c;d'
# expect: '&&lt;&' '&<&'
# expect: '&amp' '&'
# expect: '&AMP;' '&'
# expect: '&abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz;' '&abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz;'
# expect: '&gt&lt' '><'
# expect: 'x&#60;y&#62;z' 'x<y>z'
# expect: '&#x00000000000000000041;' 'A'
# expect: '&\xe9;' '&\xe9;'
# expect: '&lt=' '<='
# expect: '&fjlig;' 'fj'
# expect: '& lt;' '& lt;'
# expect: '&CounterClockwiseContourIntegral;' '\u2233'
# expect: '&#\u0661;' '&#\u0661;'
print(len(E.html5), len(E.name2codepoint), len(E.codepoint2name), len(E.entitydefs), hash(tuple(sorted(E.html5.items()))) == hash(tuple(sorted(dict(E.html5).items()))))  # expect: 2231 252 252 252 True
import binascii
for d in (E.html5, E.name2codepoint, E.codepoint2name, E.entitydefs):
    print(binascii.crc32(ascii(sorted(d.items())).encode()))
# expect: 820379472
# expect: 2635484296
# expect: 982689473
# expect: 783240758
print(all(U("&" + n) == c for n, c in E.html5.items()))  # expect: True
print(html.__all__, E.__all__, [n for n in dir(html) if not n.startswith("_")])  # expect: ['escape', 'unescape'] ['html5', 'name2codepoint', 'codepoint2name', 'entitydefs'] ['entities', 'escape', 'unescape']
