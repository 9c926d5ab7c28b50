# html.parser: what is called for which text, whole and in pieces.
from html.parser import HTMLParser


class Log(HTMLParser):
    def __init__(self, **kw):
        self.log = []
        super().__init__(**kw)

    def add(self, *a):
        if a[0] == "data" and self.log and self.log[-1][0] == "data":
            self.log[-1] = ("data", self.log[-1][1] + a[1])
        else:
            self.log.append(a)

    def handle_starttag(self, tag, attrs): self.add("start", tag, attrs)
    def handle_startendtag(self, tag, attrs): self.add("startend", tag, attrs, self.get_starttag_text())
    def handle_endtag(self, tag): self.add("end", tag)
    def handle_data(self, d): self.add("data", d)
    def handle_comment(self, d): self.add("comment", d)
    def handle_decl(self, d): self.add("decl", d)
    def handle_pi(self, d): self.add("pi", d)
    def unknown_decl(self, d): self.add("unknown", d)
    def handle_charref(self, n): self.add("charref", n)
    def handle_entityref(self, n): self.add("entityref", n)


def run(text, pieces=False, **kw):
    p = Log(**kw)
    for part in text if pieces else [text]:
        p.feed(part)
    before = p.getpos()
    p.close()
    return p.log, before, p.getpos()


texts = [
    "<html><head><title>A &amp; B</title></head><body class='x' id=y>Text<br/>more<br>\n<!-- c --></body></html>",
    "<!DOCTYPE html>\n<p>one<p>two", "<?php echo 1 ?>x", "<a href=foo/>x</a>", "<a href='1' b=\"2\" c=3 d>", "<br / >", "<br / />", "<br/ />",
    "<a b= >", "<a b = 'c'>", "<a b='c'd='e'>", "<a b='c>", "<a b=c'd>", "<a =b>", "<a / b>", "<A HREF=X>UP</A>",
    "a < b > c", "a <", "<", "</", "</>x", "</ a>x", "</a b='c'>x", "</a", "<a", "<a ", "<!", "<!-", "<!--", "<!-->x", "<!--->x", "<!--a--!>b", "<!--a--", "<!--a-", "<!--a--!", "<!--a",
    "<!x>y", "<!x", "<![CDATA[x<y]]>z", "<![CDATA[x", "<![if IE]>x<![endif]>", "<!doctype", "<!DocType a[b>c", "<?pi", "<?pi>x",
    "<script>if (a<b) '</p>'; &amp; </SCRIPT >x&amp;", "<style>a</style", "<script>x", "<textarea>&lt;<b></textarea>x", "<title>a&amp;b</titlex></title>", "<plaintext>a</plaintext>&amp;b",
    "<noscript><b>x</b></noscript>", "<xmp>&amp;</xmp>", "<iframe><p></iframe>",
    "&amp;", "&amp", "&am", "&", "& x", "&x;", "&notin; &notit; &not", "&#65;&#x41;&#X41; &#65 &#xzz &# x &#;", "&#", "&#6", "&#x", "x&lt", "&copy2", "a&b=c&d", "&" + "a" * 50,
    "<a href='?a=1&copy=2&lt;&lt&amp=x&#65;&#65&notin;x'>", "<a title='&quot;&unknown;'>",
    "line 1\nline 2 <b\nc='d\ne'>\n</b\n>x", "<a\tb\nc\fd\re>", "<a/b/c>", "<a b/=c>", "<a b//>", "<x:y z:w='1'/>", "<h1-x_y.z>", "<é>", "<a é='ü'>", "<a b='1' b='2'>", "\0<a\0b>",
]
for text in texts:
    whole = run(text)
    print(repr(text), *whole)
    other = run(text, True)
    print("" if other == whole else ("in pieces", other), run(text, convert_charrefs=False)[0], run(text, True, convert_charrefs=False) == run(text, convert_charrefs=False))
# expect: "<html><head><title>A &amp; B</title></head><body class='x' id=y>Text<br/>more<br>\n<!-- c --></body></html>" [('start', 'html', []), ('start', 'head', []), ('start', 'title', []), ('data', 'A & B'), ('end', 'title'), ('end', 'head'), ('start', 'body', [('class', 'x'), ('id', 'y')]), ('data', 'Text'), ('startend', 'br', [], '<br/>'), ('data', 'more'), ('start', 'br', []), ('data', '\n'), ('comment', ' c '), ('end', 'body'), ('end', 'html')] (2, 24) (2, 24)
# expect:  [('start', 'html', []), ('start', 'head', []), ('start', 'title', []), ('data', 'A '), ('entityref', 'amp'), ('data', ' B'), ('end', 'title'), ('end', 'head'), ('start', 'body', [('class', 'x'), ('id', 'y')]), ('data', 'Text'), ('startend', 'br', [], '<br/>'), ('data', 'more'), ('start', 'br', []), ('data', '\n'), ('comment', ' c '), ('end', 'body'), ('end', 'html')] True
# expect: '<!DOCTYPE html>\n<p>one<p>two' [('decl', 'DOCTYPE html'), ('data', '\n'), ('start', 'p', []), ('data', 'one'), ('start', 'p', []), ('data', 'two')] (2, 12) (2, 12)
# expect:  [('decl', 'DOCTYPE html'), ('data', '\n'), ('start', 'p', []), ('data', 'one'), ('start', 'p', []), ('data', 'two')] True
# expect: '<?php echo 1 ?>x' [('pi', 'php echo 1 ?'), ('data', 'x')] (1, 16) (1, 16)
# expect:  [('pi', 'php echo 1 ?'), ('data', 'x')] True
# expect: '<a href=foo/>x</a>' [('start', 'a', [('href', 'foo/')]), ('data', 'x'), ('end', 'a')] (1, 18) (1, 18)
# expect:  [('start', 'a', [('href', 'foo/')]), ('data', 'x'), ('end', 'a')] True
# expect: '<a href=\'1\' b="2" c=3 d>' [('start', 'a', [('href', '1'), ('b', '2'), ('c', '3'), ('d', None)])] (1, 24) (1, 24)
# expect:  [('start', 'a', [('href', '1'), ('b', '2'), ('c', '3'), ('d', None)])] True
# expect: '<br / >' [('start', 'br', [])] (1, 7) (1, 7)
# expect:  [('start', 'br', [])] True
# expect: '<br / />' [('startend', 'br', [], '<br / />')] (1, 8) (1, 8)
# expect:  [('startend', 'br', [], '<br / />')] True
# expect: '<br/ />' [('startend', 'br', [], '<br/ />')] (1, 7) (1, 7)
# expect:  [('startend', 'br', [], '<br/ />')] True
# expect: '<a b= >' [('start', 'a', [('b', '')])] (1, 7) (1, 7)
# expect:  [('start', 'a', [('b', '')])] True
# expect: "<a b = 'c'>" [('start', 'a', [('b', 'c')])] (1, 11) (1, 11)
# expect:  [('start', 'a', [('b', 'c')])] True
# expect: "<a b='c'd='e'>" [('start', 'a', [('b', 'c'), ('d', 'e')])] (1, 14) (1, 14)
# expect:  [('start', 'a', [('b', 'c'), ('d', 'e')])] True
# expect: "<a b='c>" [] (1, 0) (1, 8)
# expect:  [] True
# expect: "<a b=c'd>" [('start', 'a', [('b', "c'd")])] (1, 9) (1, 9)
# expect:  [('start', 'a', [('b', "c'd")])] True
# expect: '<a =b>' [('start', 'a', [('=b', None)])] (1, 6) (1, 6)
# expect:  [('start', 'a', [('=b', None)])] True
# expect: '<a / b>' [('start', 'a', [('b', None)])] (1, 7) (1, 7)
# expect:  [('start', 'a', [('b', None)])] True
# expect: '<A HREF=X>UP</A>' [('start', 'a', [('href', 'X')]), ('data', 'UP'), ('end', 'a')] (1, 16) (1, 16)
# expect:  [('start', 'a', [('href', 'X')]), ('data', 'UP'), ('end', 'a')] True
# expect: 'a < b > c' [('data', 'a < b > c')] (1, 9) (1, 9)
# expect:  [('data', 'a < b > c')] True
# expect: 'a <' [('data', 'a <')] (1, 2) (1, 3)
# expect:  [('data', 'a <')] True
# expect: '<' [('data', '<')] (1, 0) (1, 1)
# expect:  [('data', '<')] True
# expect: '</' [('data', '</')] (1, 0) (1, 2)
# expect:  [('data', '</')] True
# expect: '</>x' [('data', 'x')] (1, 4) (1, 4)
# expect:  [('data', 'x')] True
# expect: '</ a>x' [('comment', ' a'), ('data', 'x')] (1, 6) (1, 6)
# expect:  [('comment', ' a'), ('data', 'x')] True
# expect: "</a b='c'>x" [('end', 'a'), ('data', 'x')] (1, 11) (1, 11)
# expect:  [('end', 'a'), ('data', 'x')] True
# expect: '</a' [] (1, 0) (1, 3)
# expect:  [] True
# expect: '<a' [] (1, 0) (1, 2)
# expect:  [] True
# expect: '<a ' [] (1, 0) (1, 3)
# expect:  [] True
# expect: '<!' [('comment', '')] (1, 0) (1, 2)
# expect:  [('comment', '')] True
# expect: '<!-' [('comment', '-')] (1, 0) (1, 3)
# expect:  [('comment', '-')] True
# expect: '<!--' [('comment', '')] (1, 0) (1, 4)
# expect:  [('comment', '')] True
# expect: '<!-->x' [('comment', ''), ('data', 'x')] (1, 6) (1, 6)
# expect:  [('comment', ''), ('data', 'x')] True
# expect: '<!--->x' [('comment', ''), ('data', 'x')] (1, 7) (1, 7)
# expect:  [('comment', ''), ('data', 'x')] True
# expect: '<!--a--!>b' [('comment', 'a'), ('data', 'b')] (1, 10) (1, 10)
# expect:  [('comment', 'a'), ('data', 'b')] True
# expect: '<!--a--' [('comment', 'a')] (1, 0) (1, 7)
# expect:  [('comment', 'a')] True
# expect: '<!--a-' [('comment', 'a')] (1, 0) (1, 6)
# expect:  [('comment', 'a')] True
# expect: '<!--a--!' [('comment', 'a')] (1, 0) (1, 8)
# expect:  [('comment', 'a')] True
# expect: '<!--a' [('comment', 'a')] (1, 0) (1, 5)
# expect:  [('comment', 'a')] True
# expect: '<!x>y' [('comment', 'x'), ('data', 'y')] (1, 5) (1, 5)
# expect:  [('comment', 'x'), ('data', 'y')] True
# expect: '<!x' [('comment', 'x')] (1, 0) (1, 3)
# expect:  [('comment', 'x')] True
# expect: '<![CDATA[x<y]]>z' [('unknown', 'CDATA[x<y'), ('data', 'z')] (1, 16) (1, 16)
# expect:  [('unknown', 'CDATA[x<y'), ('data', 'z')] True
# expect: '<![CDATA[x' [('unknown', 'CDATA[x')] (1, 0) (1, 10)
# expect:  [('unknown', 'CDATA[x')] True
# expect: '<![if IE]>x<![endif]>' [('comment', '[if IE]'), ('data', 'x'), ('comment', '[endif]')] (1, 21) (1, 21)
# expect:  [('comment', '[if IE]'), ('data', 'x'), ('comment', '[endif]')] True
# expect: '<!doctype' [('decl', 'doctype')] (1, 0) (1, 9)
# expect:  [('decl', 'doctype')] True
# expect: '<!DocType a[b>c' [('decl', 'DocType a[b'), ('data', 'c')] (1, 15) (1, 15)
# expect:  [('decl', 'DocType a[b'), ('data', 'c')] True
# expect: '<?pi' [('pi', 'pi')] (1, 0) (1, 4)
# expect:  [('pi', 'pi')] True
# expect: '<?pi>x' [('pi', 'pi'), ('data', 'x')] (1, 6) (1, 6)
# expect:  [('pi', 'pi'), ('data', 'x')] True
# expect: "<script>if (a<b) '</p>'; &amp; </SCRIPT >x&amp;" [('start', 'script', []), ('data', "if (a<b) '</p>'; &amp; "), ('end', 'script'), ('data', 'x&')] (1, 47) (1, 47)
# expect:  [('start', 'script', []), ('data', "if (a<b) '</p>'; &amp; "), ('end', 'script'), ('data', 'x'), ('entityref', 'amp')] True
# expect: '<style>a</style' [('start', 'style', []), ('data', 'a</style')] (1, 7) (1, 15)
# expect:  [('start', 'style', []), ('data', 'a</style')] True
# expect: '<script>x' [('start', 'script', []), ('data', 'x')] (1, 8) (1, 9)
# expect:  [('start', 'script', []), ('data', 'x')] True
# expect: '<textarea>&lt;<b></textarea>x' [('start', 'textarea', []), ('data', '<<b>'), ('end', 'textarea'), ('data', 'x')] (1, 29) (1, 29)
# expect:  [('start', 'textarea', []), ('entityref', 'lt'), ('data', '<b>'), ('end', 'textarea'), ('data', 'x')] True
# expect: '<title>a&amp;b</titlex></title>' [('start', 'title', []), ('data', 'a&b</titlex>'), ('end', 'title')] (1, 31) (1, 31)
# expect:  [('start', 'title', []), ('data', 'a'), ('entityref', 'amp'), ('data', 'b</titlex>'), ('end', 'title')] True
# expect: '<plaintext>a</plaintext>&amp;b' [('start', 'plaintext', []), ('data', 'a</plaintext>&amp;b')] (1, 30) (1, 30)
# expect:  [('start', 'plaintext', []), ('data', 'a</plaintext>&amp;b')] True
# expect: '<noscript><b>x</b></noscript>' [('start', 'noscript', []), ('start', 'b', []), ('data', 'x'), ('end', 'b'), ('end', 'noscript')] (1, 29) (1, 29)
# expect:  [('start', 'noscript', []), ('start', 'b', []), ('data', 'x'), ('end', 'b'), ('end', 'noscript')] True
# expect: '<xmp>&amp;</xmp>' [('start', 'xmp', []), ('data', '&amp;'), ('end', 'xmp')] (1, 16) (1, 16)
# expect:  [('start', 'xmp', []), ('data', '&amp;'), ('end', 'xmp')] True
# expect: '<iframe><p></iframe>' [('start', 'iframe', []), ('data', '<p>'), ('end', 'iframe')] (1, 20) (1, 20)
# expect:  [('start', 'iframe', []), ('data', '<p>'), ('end', 'iframe')] True
# expect: '&amp;' [('data', '&')] (1, 5) (1, 5)
# expect:  [('entityref', 'amp')] True
# expect: '&amp' [('data', '&')] (1, 0) (1, 4)
# expect:  [('entityref', 'amp')] True
# expect: '&am' [('data', '&am')] (1, 0) (1, 3)
# expect:  [('entityref', 'am')] True
# expect: '&' [('data', '&')] (1, 0) (1, 1)
# expect:  [('data', '&')] True
# expect: '& x' [('data', '& x')] (1, 3) (1, 3)
# expect:  [('data', '& x')] True
# expect: '&x;' [('data', '&x;')] (1, 3) (1, 3)
# expect:  [('entityref', 'x')] True
# expect: '&notin; &notit; &not' [('data', '∉ ¬it; ¬')] (1, 0) (1, 20)
# expect: ('in pieces', ([('data', '∉ ¬it; ¬')], (1, 16), (1, 20))) [('entityref', 'notin'), ('data', ' '), ('entityref', 'notit'), ('data', ' '), ('entityref', 'not')] True
# expect: '&#65;&#x41;&#X41; &#65 &#xzz &# x &#;' [('data', 'AAA A &#xzz &# x &#;')] (1, 37) (1, 37)
# expect:  [('charref', '65'), ('charref', 'x41'), ('charref', 'X41'), ('data', ' '), ('charref', '65'), ('data', ' &#xzz &# x &#;')] True
# expect: '&#' [('data', '&#')] (1, 0) (1, 2)
# expect:  [('data', '&#')] True
# expect: '&#6' [('data', '')] (1, 0) (1, 3)
# expect:  [('charref', '6')] True
# expect: '&#x' [('data', '&#x')] (1, 0) (1, 3)
# expect:  [('data', '&#x')] True
# expect: 'x&lt' [('data', 'x<')] (1, 0) (1, 4)
# expect: ('in pieces', ([('data', 'x<')], (1, 1), (1, 4))) [('data', 'x'), ('entityref', 'lt')] True
# expect: '&copy2' [('data', '©2')] (1, 0) (1, 6)
# expect:  [('entityref', 'copy2')] True
# expect: 'a&b=c&d' [('data', 'a&b=c&d')] (1, 0) (1, 7)
# expect: ('in pieces', ([('data', 'a&b=c&d')], (1, 1), (1, 7))) [('data', 'a'), ('entityref', 'b'), ('data', '=c'), ('entityref', 'd')] True
# expect: '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' [('data', '&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')] (1, 51) (1, 51)
# expect:  [('entityref', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')] True
# expect: "<a href='?a=1&copy=2&lt;&lt&amp=x&#65;&#65&notin;x'>" [('start', 'a', [('href', '?a=1&copy=2<<&amp=xAA∉x')])] (1, 52) (1, 52)
# expect:  [('start', 'a', [('href', '?a=1&copy=2<<&amp=xAA∉x')])] True
# expect: "<a title='&quot;&unknown;'>" [('start', 'a', [('title', '"&unknown;')])] (1, 27) (1, 27)
# expect:  [('start', 'a', [('title', '"&unknown;')])] True
# expect: "line 1\nline 2 <b\nc='d\ne'>\n</b\n>x" [('data', 'line 1\nline 2 '), ('start', 'b', [('c', 'd\ne')]), ('data', '\n'), ('end', 'b'), ('data', 'x')] (6, 2) (6, 2)
# expect:  [('data', 'line 1\nline 2 '), ('start', 'b', [('c', 'd\ne')]), ('data', '\n'), ('end', 'b'), ('data', 'x')] True
# expect: '<a\tb\nc\x0cd\re>' [('start', 'a', [('b', None), ('c', None), ('d', None), ('e', None)])] (2, 6) (2, 6)
# expect:  [('start', 'a', [('b', None), ('c', None), ('d', None), ('e', None)])] True
# expect: '<a/b/c>' [('start', 'a', [('b', None), ('c', None)])] (1, 7) (1, 7)
# expect:  [('start', 'a', [('b', None), ('c', None)])] True
# expect: '<a b/=c>' [('start', 'a', [('b', None), ('=c', None)])] (1, 8) (1, 8)
# expect:  [('start', 'a', [('b', None), ('=c', None)])] True
# expect: '<a b//>' [('startend', 'a', [('b', None)], '<a b//>')] (1, 7) (1, 7)
# expect:  [('startend', 'a', [('b', None)], '<a b//>')] True
# expect: "<x:y z:w='1'/>" [('startend', 'x:y', [('z:w', '1')], "<x:y z:w='1'/>")] (1, 14) (1, 14)
# expect:  [('startend', 'x:y', [('z:w', '1')], "<x:y z:w='1'/>")] True
# expect: '<h1-x_y.z>' [('start', 'h1-x_y.z', [])] (1, 10) (1, 10)
# expect:  [('start', 'h1-x_y.z', [])] True
# expect: '<é>' [('data', '<é>')] (1, 3) (1, 3)
# expect:  [('data', '<é>')] True
# expect: "<a é='ü'>" [('start', 'a', [('é', 'ü')])] (1, 9) (1, 9)
# expect:  [('start', 'a', [('é', 'ü')])] True
# expect: "<a b='1' b='2'>" [('start', 'a', [('b', '1'), ('b', '2')])] (1, 15) (1, 15)
# expect:  [('start', 'a', [('b', '1'), ('b', '2')])] True
# expect: '\x00<a\x00b>' [('data', '\x00'), ('start', 'a\x00b', [])] (1, 6) (1, 6)
# expect:  [('data', '\x00'), ('start', 'a\x00b', [])] True
print(run("<noscript><b>&amp;</b></noscript>x", scripting=True)[0])  # expect: [('start', 'noscript', []), ('data', '<b>&amp;</b>'), ('end', 'noscript'), ('data', 'x')]
p = Log()
p.feed("<a>x<b")
p.reset()
p.feed("<c>")
p.close()
print(p.log, p.rawdata, p.lasttag, p.cdata_elem)  # expect: [('start', 'a', []), ('data', 'x'), ('start', 'c', [])]  c None

# --- an ordinary use: the links of a page
from html.parser import HTMLParser


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.text, self.inside = [], None, 0

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.href, self.text = dict(attrs).get("href"), []

    def handle_data(self, data):
        if self.text is not None:
            self.text.append(data)

    def handle_endtag(self, tag):
        if tag == "a" and self.text is not None:
            self.links.append((self.href, " ".join("".join(self.text).split())))
            self.text = None


p = Links()
p.feed("""<ul><li><a href="/one?x=1&amp;y=2">One &mdash; <b>bold</b>
  text</a><li><a name=none>no href</a><a href=/three>3</a></ul>""")
p.close()
print(p.links)  # expect: [('/one?x=1&y=2', 'One — bold text'), (None, 'no href'), ('/three', '3')]
