import xml.etree.ElementTree as ET, io
from html.parser import HTMLParser
doc = """<?xml version="1.0"?>
<!-- top -->
<data xmlns:p="http://p" version="1.0">
  <country name="A &amp; B"><rank updated="yes">2</rank><year>2008</year><n name="x"/><n name="y" d='W"'/></country>
  <country name="C">text<!-- c --> more<rank>68</rank>tail &#65;&lt;<p:q p:a="1"/></country>
  <e/><cd><![CDATA[<raw>&]]></cd>
</data>"""
root = ET.fromstring(doc)
print(root.tag, root.attrib, len(root), [c.tag for c in root], root[0].get("name"), root[0][0].text, repr(root[1][0].tail), root[1].text)
for p in ("country", "country/rank", ".//rank", "country[@name]", "country[@name='C']", "country[rank]", "country[rank='68']", "country[2]", "country[last()]", ".", "*", ".//n[@name='y']", "country/n/..", "./country/year", ".//*", "n", "{http://p}q", ".//{http://p}q", ".//{*}q", "country/*[1]"):
    print(p, [e.tag for e in root.findall(p)])
print(root.find("country/year").text, root.findtext("country/year"), root.findtext("nope", "dflt"), root.find("nope"), len(root.findall(".//p:q", {"p": "http://p"})))
print([e.tag for e in root.iter()], [e.text for e in root.iter("rank")], list(root[1].itertext()))
print(ET.tostring(root)); print(ET.tostring(root, encoding="unicode")); print(ET.tostring(root[0], encoding="utf-8", xml_declaration=True))
a = ET.Element("a", {"x": "1"}, y="2"); b = ET.SubElement(a, "b"); b.text = "t<&>"; b.tail = "tail"; ET.SubElement(a, "c").set("k", 'q"\n'); a.append(ET.Comment("hi")); a.insert(0, ET.Element("first")); a.remove(b); a.append(b)
ET.dump(a); print(ET.tostring(a, "unicode"), repr(a)[:12], a.keys(), list(a.items()))
ET.indent(a); print(ET.tostring(a, "unicode")); print(ET.tostring(ET.XML("<r><i/>é</r>"), short_empty_elements=False), ET.tostring(ET.XML("<p>x<br/>y</p>"), method="html"), ET.tostring(ET.XML("<p>x<b>y</b>z</p>"), method="text"))
t = ET.ElementTree(a); f = io.BytesIO(); t.write(f, encoding="utf-8", xml_declaration=True); print(f.getvalue()); f.seek(0); print(ET.parse(f).getroot().tag, t.getroot() is a, t.find("b").text)
print([(ev, e.tag) for ev, e in ET.iterparse(io.BytesIO(b"<a><b/>x<c><d/></c></a>"), events=("start", "end"))])
for bad in ("<a>", "<a></b>", "", "<a><b></a>", "x", "<a/><b/>", "<a x=1/>", "<a>&nope;</a>", "<a x='1' x='2'/>", "<a>\n <b x=/></a>", "<p:a/>", "<a>&</a>"):
    try: print(ET.fromstring(bad))
    except ET.ParseError as e: print(repr(bad), e, e.code, e.position)
ET.register_namespace("mine", "http://mine"); print(ET.tostring(ET.XML('<a xmlns="http://mine"><b c="1"/></a>')))
class P(HTMLParser):
    def handle_starttag(self, tag, attrs): print("start", tag, attrs, self.getpos())
    def handle_endtag(self, tag): print("end", tag)
    def handle_data(self, data): print("data", repr(data))
    def handle_comment(self, data): print("comment", data)
    def handle_decl(self, decl): print("decl", decl)
    def handle_pi(self, data): print("pi", data)
    def handle_entityref(self, name): print("entity", name)
    def handle_charref(self, name): print("char", name)
    def unknown_decl(self, data): print("unknown", data)
src = '<!DOCTYPE html>\n<html><head><title>T &amp; x</title><script>if (a < b) "&lt;";</script></head>\n<body class="a b" ID=x data-y=\'q"\' disabled><p>Hello<br/>World &eacute;&#65; &nope;</P><!-- c --><img src="a.png" alt="x > y"><?php x ?><a href=foo?a=1&b=2>l</a></body></html> trailing < text'
p = P(); p.feed(src); p.close()
p = P(convert_charrefs=False); p.feed("<p>a&amp;b&#65;c &x"); p.feed("<i>y"); p.close()
