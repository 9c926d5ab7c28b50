# Documents: an HTML builder by context managers and calls, parsing it back with html.parser, a tree of elements with selectors, escaping, tables to text.
from __future__ import annotations
import html
import re
import string
from collections import Counter, deque
from contextlib import contextmanager
from functools import cached_property, partial, reduce
from html.parser import HTMLParser
from itertools import chain, zip_longest
from textwrap import indent, shorten

VOID = {"br", "img", "hr", "input", "meta"}


class Element:
    def __init__(self, tag, /, *kids, parent=None, **attrs):
        self.tag, self.kids, self.parent = tag, [], parent
        self.attrs = {k.rstrip("_").replace("_", "-"): v for k, v in attrs.items()}
        self(*kids)

    def __call__(self, *kids, **attrs):
        for k in kids:
            if isinstance(k, Element):
                k.parent = self
            self.kids.append(k)
        self.attrs |= attrs
        return self

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return partial(self.add, name)

    def add(self, tag, *kids, **attrs):
        e = Element(tag, *kids, **attrs)
        self(e)
        return e

    @contextmanager
    def inside(self, tag, **attrs):
        yield self.add(tag, **attrs)

    def __str__(self):
        attrs = "".join(f" {k}" if v is True else f' {k}="{html.escape(str(v))}"' for k, v in self.attrs.items() if v not in (None, False))
        if self.tag in VOID:
            return f"<{self.tag}{attrs}>"
        return f"<{self.tag}{attrs}>{''.join(str(k) if isinstance(k, Element) else html.escape(str(k), quote=False) for k in self.kids)}</{self.tag}>"

    def walk(self):
        yield self
        for k in self.kids:
            if isinstance(k, Element):
                yield from k.walk()

    @property
    def text(self): return "".join(k.text if isinstance(k, Element) else str(k) for k in self.kids)

    def find(self, selector):
        def one(e, sel):
            m = re.fullmatch(r"(\*|\w+)?((?:[.#][\w-]+)*)(?:\[([\w-]+)(?:=(\w+))?\])?", sel)
            if not m:
                raise SyntaxError(sel)
            tag, marks, attr, value = m.groups()
            return (tag in (None, "*", e.tag) and all((e.attrs.get("id") == x[1:]) if x[0] == "#" else x[1:] in str(e.attrs.get("class", "")).split() for x in re.findall(r"[.#][\w-]+", marks))
                    and (attr is None or attr in e.attrs and value in (None, str(e.attrs[attr]))))
        *ups, last = selector.split()
        for e in self.walk():
            if one(e, last):
                p, need = e.parent, list(ups)
                while need and p is not None:
                    if one(p, need[-1]):
                        need.pop()
                    p = p.parent
                if not need:
                    yield e


class Reader(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.root = self.top = Element("root")
        self.trouble = []

    def handle_starttag(self, tag, attrs):
        e = self.top.add(tag)
        e.attrs = {k: True if v is None else v for k, v in attrs}
        if tag not in VOID:
            self.top = e

    def handle_endtag(self, tag):
        e = self.top
        while e is not None and e.tag != tag:
            e = e.parent
        if e is None:
            self.trouble.append(f"</{tag}> at {self.getpos()}")
        else:
            if e is not self.top:
                self.trouble.append(f"{self.top.tag} left open")
            self.top = e.parent

    def handle_data(self, data):
        if data.strip():
            self.top(data)

    def handle_comment(self, data): self.trouble.append(f"comment {data.strip()}")
    def handle_decl(self, decl): self.trouble.append(decl)


page = Element("html")
with page.inside("body", class_="main wide") as body:
    body.h1("Fish & <chips>", id="top")
    body.p("Some ", Element("b", "bold"), " & plain", data_n=3, hidden=True)
    with body.inside("table") as t:
        for row in (("name", "price"), ("cod", 3.5), ("eel", 12)):
            t.tr(*(Element("td", c, class_="num" if isinstance(c, (int, float)) else None) for c in row))
    body.img(src='a"b.png', alt=None)
print(page)  # expect: <html><body class="main wide"><h1 id="top">Fish &amp; &lt;chips&gt;</h1><p data-n="3" hidden>Some <b>bold</b> &amp; plain</p><table><tr><td>name</td><td>price</td></tr><tr><td>cod</td><td class="num">3.5</td></tr><tr><td>eel</td><td class="num">12</td></tr></table><img src="a&quot;b.png"></body></html>
r = Reader()
r.feed("<!DOCTYPE html>" + str(page) + "<!-- end --><p>open<i>er</p></div>&eacute;&#65;")
r.close()
print(str(r.root.kids[0]) == str(page), r.trouble, r.root.text)  # expect: True ['DOCTYPE html', 'comment end', 'i left open', '</div> at (1, 346)'] Fish & <chips>Some bold & plainnamepricecod3.5eel12openeréA
for sel in ("td", "table td.num", "#top", "body.wide p b", "[data-n=3]", "tr", "*[hidden]", "h1 b", "root > p"):
    try:
        print(sel, [shorten(e.text, 20) for e in r.root.find(sel)])
    except SyntaxError as e:
        print(type(e).__name__, e)
# expect: td ['name', 'price', 'cod', '3.5', 'eel', '12']
# expect: table td.num ['3.5', '12']
# expect: #top ['Fish & <chips>']
# expect: body.wide p b ['bold']
# expect: [data-n=3] ['Some bold & plain']
# expect: tr ['nameprice', 'cod3.5', 'eel12']
# expect: *[hidden] ['Some bold & plain']
# expect: h1 b []
# expect: SyntaxError >
rows = [[td.text for td in tr.find("td")] for tr in r.root.find("tr")]
widths = [max(map(len, c)) for c in zip(*rows)]
print(*(" | ".join(f"{c:<{w}}" for c, w in zip(row, widths)) for row in rows), sep="\n")  # expect: name | price
# expect-repr: 'cod  | 3.5  '
# expect-repr: 'eel  | 12   '
print(Counter(e.tag for e in r.root.walk()).most_common(3), hasattr(page, "_x"), page.kids[0].parent is page)  # expect: [('td', 6), ('tr', 3), ('p', 2)] False True
