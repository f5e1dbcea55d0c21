import xml.sax, io
from xml.sax import saxutils, handler
class H(xml.sax.ContentHandler):
    def startDocument(self): print("doc")
    def endDocument(self): print("end doc")
    def startElement(self,n,a): print("start",n,dict(a),a.getNames(),len(a),"x" in a,a.get("q"))
    def endElement(self,n): print("end",n)
    def characters(self,c): self.t=getattr(self,"t","")+c
h=H()
xml.sax.parseString('<a x="1" y="2">hi &amp; ho<b/> z\n</a>',h); print(repr(h.t))
xml.sax.parse(io.StringIO("<r><s>q</s></r>"),H())
try: xml.sax.parseString("<a><b></a>",handler.ContentHandler())
except xml.sax.SAXParseException as e: print(e,e.getLineNumber(),e.getColumnNumber(),e.getMessage())
print(saxutils.escape("<a&b>"),saxutils.unescape("&lt;&amp;"),saxutils.quoteattr('a"b'),saxutils.quoteattr("a'b\"c\n"),saxutils.escape("x y",{" ":"_"}))
s=io.StringIO(); g=saxutils.XMLGenerator(s,"utf-8"); g.startDocument(); g.startElement("a",{"k":"v<"}); g.characters("t&"); g.startElement("e",{}); g.endElement("e"); g.endElement("a"); g.endDocument(); print(s.getvalue())
s=io.BytesIO(); g=saxutils.XMLGenerator(s,"utf-8",short_empty_elements=True); g.startDocument(); g.startElement("a",{}); g.startElement("e",{}); g.endElement("e"); g.endElement("a"); print(s.getvalue())
p=xml.sax.make_parser(); p.setFeature(handler.feature_namespaces,0); p.setContentHandler(H()); p.parse(io.StringIO("<q/>"))
class F(saxutils.XMLFilterBase):
    def startElement(self,n,a): super().startElement(n.upper(),a)
f=F(xml.sax.make_parser()); f.setContentHandler(H()); f.parse(io.StringIO("<low/>"))
