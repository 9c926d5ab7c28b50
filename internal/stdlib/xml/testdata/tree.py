# xml.etree.ElementTree: building, searching, writing.
import xml.etree.ElementTree as ET
doc = """<?xml version="1.0"?>
<data xmlns:x="http://x/">
  <country name="A"><rank updated="yes">2</rank><year>2008</year><neighbor name="B" direction="E"/><x:y>in x</x:y></country>
  <country name="C"><rank>5</rank><year>2011</year>tail<!-- comment --><neighbor name="D"/></country>tail &amp; more
</data>"""
root = ET.fromstring(doc)
print(root.tag, root.attrib, len(root), [c.attrib for c in root], repr(root[1].tail))  # expect: data {} 2 [{'name': 'A'}, {'name': 'C'}] 'tail & more\n'
for path in ("country", "country/rank", ".//neighbor", "*", "./country[@name='C']/year", "country[2]", "country[last()]", ".//neighbor[@direction]", ".//rank[.='5']", "country[rank='2']",
        ".//{http://x/}y", ".//{*}y", "country/..", ".//year/..", "country[@name!='A']", "country[year]", "country[rank!='2']/rank", "nothing", ".", ".//*", "country/", "country[last()-1]"):
    print(path, [(e.tag, e.text and e.text.strip()) for e in root.findall(path)])
# expect: country [('country', None), ('country', None)]
# expect: country/rank [('rank', '2'), ('rank', '5')]
# expect: .//neighbor [('neighbor', None), ('neighbor', None)]
# expect: * [('country', None), ('country', None)]
# expect: ./country[@name='C']/year [('year', '2011')]
# expect: country[2] [('country', None)]
# expect: country[last()] [('country', None)]
# expect: .//neighbor[@direction] [('neighbor', None)]
# expect: .//rank[.='5'] [('rank', '5')]
# expect: country[rank='2'] [('country', None)]
# expect: .//{http://x/}y [('{http://x/}y', 'in x')]
# expect: .//{*}y [('{http://x/}y', 'in x')]
# expect: country/.. [('data', '')]
# expect: .//year/.. [('country', None), ('country', None)]
# expect: country[@name!='A'] [('country', None)]
# expect: country[year] [('country', None), ('country', None)]
# expect: country[rank!='2']/rank [('rank', '5')]
# expect: nothing []
# expect: . [('data', '')]
# expect: .//* [('country', None), ('rank', '2'), ('year', '2008'), ('neighbor', None), ('{http://x/}y', 'in x'), ('country', None), ('rank', '5'), ('year', '2011'), ('neighbor', None)]
# expect: country/ [('rank', '2'), ('year', '2008'), ('neighbor', None), ('{http://x/}y', 'in x'), ('rank', '5'), ('year', '2011'), ('neighbor', None)]
# expect: country[last()-1] [('country', None)]
print(root.findtext("country/year"), root.findtext("no"), root.findtext("no", "default"), root.findtext("country/neighbor") == "", root.find("x:y", {"x": "u"}))  # expect: 2008 None default True None
print([e.text for e in root.findall(".//x:y", {"x": "http://x/"})], [e.tag for e in root.iter("year")], "".join(root[0].itertext()))  # expect: ['in x'] ['year', 'year'] 22008in x
for bad in ("/country", "country[0]", "country[last()+1]", "x:y", "country[foo()]", "//", "a//"):
    try:
        print(root.findall(bad))
    except (SyntaxError, KeyError) as e:
        print(type(e).__name__, e)
# expect: SyntaxError cannot use absolute path on element
# expect: SyntaxError XPath position >= 1 expected
# expect: SyntaxError XPath offset from last() must be negative
# expect: []
# expect: SyntaxError unsupported function
# expect: SyntaxError cannot use absolute path on element
# expect: []
a = ET.Element("a", {"k": "v"}, z="<\n\"'&>")
b = ET.SubElement(a, "b")
b.text, b.tail = "text <&>", "tail"
a.append(ET.Comment(" c "))
a.append(ET.ProcessingInstruction("pi", "data"))
ET.SubElement(a, "{http://www.w3.org/1999/xhtml}p", {"{u}q": "1"})
ET.SubElement(a, ET.QName("u", "n")).set("x", ET.QName("u", "v"))
print(ET.tostring(a, "unicode"))  # expect: <a xmlns:html="http://www.w3.org/1999/xhtml" xmlns:ns1="u" k="v" z="&lt;&#10;&quot;'&amp;&gt;"><b>text &lt;&amp;&gt;</b>tail<!-- c --><?pi data?><html:p ns1:q="1" /><ns1:n x="ns1:v" /></a>
print(ET.tostring(a, "utf-8", xml_declaration=True), ET.tostring(ET.fromstring("<a>\u20ac</a>")), ET.tostring(ET.fromstring("<a>\u20ac</a>"), "latin-1"))  # expect: b'<?xml version=\'1.0\' encoding=\'utf-8\'?>\n<a xmlns:html="http://www.w3.org/1999/xhtml" xmlns:ns1="u" k="v" z="&lt;&#10;&quot;\'&amp;&gt;"><b>text &lt;&amp;&gt;</b>tail<!-- c --><?pi data?><html:p ns1:q="1" /><ns1:n x="ns1:v" /></a>' b'<a>&#8364;</a>' b"<?xml version='1.0' encoding='latin-1'?>\n<a>&#8364;</a>"
print(ET.tostring(a, method="text"), ET.tostring(ET.fromstring("<html><br/><p/><script>a&lt;b</script></html>"), method="html"))  # expect: b'text <&>tail' b'<html><br><p></p><script>a<b</script></html>'
print(ET.tostring(ET.fromstring("<a><b/></a>"), short_empty_elements=False), b"".join(ET.tostringlist(a)) == ET.tostring(a))  # expect: b'<a><b></b></a>' True
tree = ET.ElementTree(ET.fromstring("<a><b><c/><d>t</d></b><e/></a>"))
ET.indent(tree)
ET.dump(tree)  # expect: <a>
# expect:   <b>
# expect:     <c />
# expect:     <d>t</d>
# expect:   </b>
# expect:   <e />
# expect: </a>
ET.indent(tree, space="\t", level=1)
print(repr(ET.tostring(tree.getroot(), "unicode")))  # expect: '<a>\n\t\t<b>\n\t\t\t<c />\n\t\t\t<d>t</d>\n\t\t</b>\n\t\t<e />\n\t</a>'
print(ET.tostring(ET.fromstring('<p:a xmlns:p="u" p:b="1"><c xmlns="v"/></p:a>'), "unicode"), ET.tostring(ET.fromstring('<a xmlns="u"/>'), "unicode", default_namespace="u"))  # expect: <ns0:a xmlns:ns0="u" xmlns:ns1="v" ns0:b="1"><ns1:c /></ns0:a> <a xmlns="u" />
ET.register_namespace("pp", "uuu")
print(ET.tostring(ET.Element("{uuu}a"), "unicode"))  # expect: <pp:a xmlns:pp="uuu" />
e = ET.Element("e")
e.extend([ET.Element("x"), ET.Element("y"), ET.Element("z")])
e.insert(1, ET.Element("w"))
e.remove(e[0])
print([c.tag for c in e], [c.tag for c in e[1:]], e.get("q", 3), list(e.items()), len(e))  # expect: ['w', 'y', 'z'] ['y', 'z'] 3 [] 3
del e[0]
e[0] = ET.Element("n")
e[1:] = []
print([c.tag for c in e])  # expect: ['n']
e.clear()
print(len(e), e.text)  # expect: 0 None
import copy
c = copy.deepcopy(root)
print(ET.tostring(c) == ET.tostring(root), c is root, ET.tostring(copy.copy(root)) == ET.tostring(root))  # expect: True False True
def err(f):
    try:
        f()
    except Exception as x:
        print(type(x).__name__, x, getattr(x, "position", ""), getattr(x, "code", ""))
err(lambda: e.remove(root))  # expect-repr: 'ValueError Element.remove(x): element not found  '
err(lambda: e[5])  # expect-repr: 'IndexError child index out of range  '
err(lambda: ET.fromstring("<a><b></a>"))  # expect: ParseError mismatched tag: line 1, column 8 (1, 8) 7
err(lambda: ET.fromstring("<a>&x;</a>"))  # expect: ParseError undefined entity: line 1, column 3 (1, 3) 11
err(lambda: ET.fromstring(""))  # expect: ParseError no element found: line 1, column 0 (1, 0) 3
err(lambda: ET.tostring(ET.Element(5)))  # expect-repr: 'TypeError cannot serialize 5 (type int)  '
err(lambda: ET.ElementTree(5))  # expect-repr: 'TypeError expected an Element, not int  '
err(lambda: ET.register_namespace("ns1", "u"))  # expect-repr: 'ValueError Prefix format reserved for internal use  '
err(lambda: ET.ElementTree(e).write(None, method="q"))  # expect-repr: 'ValueError unknown method \'q\'  '
print(ET.iselement(e), ET.iselement(5), str(ET.QName("a", "b")), ET.QName("{a}b") == "{a}b", ET.VERSION)  # expect: True False {a}b True 1.3.0

# --- parsing by pieces and events
import io
import xml.etree.ElementTree as ET
p = ET.XMLPullParser(["start", "end", "start-ns", "end-ns", "comment", "pi"])
for piece in ("<a xmlns='u", "'><b>te", "xt</b><!-- c", " --><?p q?></a>"):
    p.feed(piece)
p.close()
print([(ev, getattr(e, "tag", e) if ev[-2:] != "ns" else e) for ev, e in p.read_events() if ev not in ("comment", "pi")])  # expect: [('start-ns', ('', 'u')), ('start', '{u}a'), ('start', '{u}b'), ('end', '{u}b'), ('end', '{u}a'), ('end-ns', None)]
it = ET.iterparse(io.BytesIO(b"<r><a>1</a><b><c/></b></r>"))
print([(ev, e.tag) for ev, e in it], it.root.tag)  # expect: [('end', 'a'), ('end', 'c'), ('end', 'b'), ('end', 'r')] r
print([(ev, e.tag) for ev, e in ET.iterparse(io.StringIO("<r><a/></r>"), events=("start",))])  # expect: [('start', 'r'), ('start', 'a')]
class Target:
    def __init__(self): self.out = []
    def start(self, tag, attrs): self.out.append(("start", tag, attrs))
    def end(self, tag): self.out.append(("end", tag))
    def data(self, data): self.out.append(("data", data))
    def comment(self, text): self.out.append(("comment", text))
    def pi(self, target, data): self.out.append(("pi", target, data))
    def doctype(self, name, public, system): self.out.append(("doctype", name, public, system))
    def start_ns(self, prefix, uri): self.out.append(("start_ns", prefix, uri))
    def end_ns(self, prefix): self.out.append(("end_ns", prefix))
    def close(self): return self.out
p = ET.XMLParser(target=Target())
p.feed('<!DOCTYPE a PUBLIC "p" "s"><a x="1" xmlns:q="v">t<q:b/><!--c--><?pi d?></a>')
for event in p.close():
    print(event)
# expect: ('doctype', 'a', 'p', 's')
# expect: ('start_ns', 'q', 'v')
# expect: ('start', 'a', {'x': '1'})
# expect: ('data', 't')
# expect: ('start', '{v}b', {})
# expect: ('end', '{v}b')
# expect: ('comment', 'c')
# expect: ('pi', 'pi', 'd')
# expect: ('end', 'a')
# expect: ('end_ns', 'q')
b = ET.TreeBuilder(insert_comments=True, insert_pis=True)
p = ET.XMLParser(target=b)
p.feed("<a>1<!--c-->2<?p q?>3</a>")
print(ET.tostring(p.close()))  # expect: b'<a>1<!--c-->2<?p q?>3</a>'
root, ids = ET.XMLID("<a><b id='x'/><c id='y'/></a>")
print(sorted(ids), ids["x"].tag, ET.fromstringlist(["<a>", "</a>"]).tag)  # expect: ['x', 'y'] b a
f = io.StringIO()
ET.ElementTree(root).write(f, encoding="unicode")
g = io.BytesIO()
ET.ElementTree(root).write(g, encoding="utf-16")
print(f.getvalue(), ET.parse(io.BytesIO(g.getvalue())).getroot()[1].get("id"))  # expect: <a><b id="x" /><c id="y" /></a> y
print(ET.canonicalize('<a   z="1" b="2" xmlns:q="u"><q:x/>&lt;<!-- c --><b></b></a>'), ET.canonicalize("<a>  <b> x </b> </a>", strip_text=True),
      ET.canonicalize("<a><!-- c --></a>", with_comments=True), ET.canonicalize('<a xmlns:q="u"><q:x q:y="1"/></a>', rewrite_prefixes=True))  # expect: <a b="2" z="1"><q:x xmlns:q="u"></q:x>&lt;<b></b></a> <a><b>x</b></a> <a><!-- c --></a> <n0:a xmlns:n0=""><n1:x xmlns:n1="u" n1:y="1"></n1:x></n0:a>
deep = ET.fromstring("<a>" * 3000 + "</a>" * 3000)
print(sum(1 for _ in deep.iter()))  # expect: 3000
import xml.parsers.expat as expat
print(expat.ExpatError is expat.error, expat.model.XML_CTYPE_SEQ, expat.errors.XML_ERROR_SYNTAX)  # expect: True 6 syntax error
