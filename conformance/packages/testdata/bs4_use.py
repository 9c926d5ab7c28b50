# HTML by Beautiful Soup: trees, searches, selectors, changes, output.
from bs4 import BeautifulSoup, Comment, NavigableString, SoupStrainer, Tag
import re
H = """<!DOCTYPE html><html><head><title>T &amp; U</title></head><body class="a b" id=main><p class=x>One <b>two</b> <!-- c -->three<br>four<p>Five <a href="/l1" id=l1>L1</a> <a href='http://e.org/é?a=1&b=2' id=l2 class="k m">L2</a><table><tr><td>1<td>2</table><script>if (a<b) {}</script><pre>
 x </pre></body></html>"""
s = BeautifulSoup(H, "html.parser")
print(s)
print(s.prettify())
print(s.title, s.title.string, s.p["class"], s.find_all("a"), s.find(id="l2")["href"], s.get_text("|", strip=True), [x.name for x in s.find_all(True)])
print(s.find_all(re.compile("^t")), s.find_all(["b", "a"], limit=2), s.find_all(class_="k"), s.find_all(lambda t: t.has_attr("href") and t["id"] == "l1"), s.find_all(string=re.compile("o")), s.find("p").find_next_sibling(), s.b.parent.name, s.b.next_sibling, s.b.previous_element, list(s.b.parents)[0].name, list(s.p.descendants)[:3], list(s.p.stripped_strings), s.a.find_parent("p").name)
print(s.select("p a#l1"), s.select("a[href^=http]"), s.select("body > p:nth-of-type(2)"), s.select_one(".k.m").text, s.select("td:first-child"), s.select("p:has(b)"), s.select("a:not(.k)"), s.select(":is(b, td)"))
t = s.new_tag("i", attrs={"q": "<"})
t.string = "new & <x>"
s.b.replace_with(t)
s.p.append(NavigableString("end"))
s.p.insert(0, Comment("cm"))
s.a.wrap(s.new_tag("u"))
s.table.decompose()
s.u.unwrap()
s.pre.extract()
s.body["id"] = ["1", "2"]
del s.body["class"]
print(s.body, s.p.contents, s.decode(formatter="minimal") == str(s), s.p.decode(formatter="html"), s.encode("ascii")[:80])
print(BeautifulSoup("<a><b></a></b><c/>é", "html.parser"), BeautifulSoup(H, "html.parser", parse_only=SoupStrainer("a")), BeautifulSoup(b"<meta charset=latin-1>\xe9", "html.parser").original_encoding, BeautifulSoup("<p>a<p>b", "html.parser").p, s.p == s.p, s.p is not None, len(s.p), bool(s.find("zz")), s.find("zz"))
for f in (lambda: s.select("a["), lambda: s.zz.q, lambda: BeautifulSoup("x", "nope"), lambda: s.p["nope"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, str(e)[:150])
s.p["missing"]
