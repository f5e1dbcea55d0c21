# Elements with and without namespaces, references, faults, and the events of reading.
import xml.etree.ElementTree as E, io
docs = ["<a><b>x</b><b>y</b>t</a>", "<a><b/><b></b><b >q</b ></a>", "<a xmlns='u'><b>1</b><b>2</b></a>", "<a><c><b>1</b></c><c xmlns='v'><b>2</b><b>3</b></c><b>4</b></a>", "<a xmlns:p='w'><p:b>1</p:b><p:b k='1' p:j='2'>2</p:b></a>", "<a><b>&lt;&amp;&#65;</b><b>&#x42;</b></a>", "<a><b>x</b><b>]]></b></a>", "<a><b>1</b><b>2</c></a>", "<a><b>1</b><b>2</a>", "<a><b>1</b><b k='1' k='2'/></a>", "<a><b>1</b></a><b>", "<a><!-- c --><b>1</b><b><![CDATA[<x>]]></b></a>", "<a>\r\n<b>1</b>\r<b>2</b></a>", "<a><b>1</b></a >", "<a><b>1</b><b", "<a><b>1</b><b>2</b"]
for d in docs:
    try:
        t = E.fromstring(d)
        print([(e.tag, e.attrib, e.text, e.tail) for e in t.iter()], E.tostring(t))
    except E.ParseError as e: print("error", e, e.position)
for d in docs[:6]:
    print([(ev, x.tag if hasattr(x, "tag") else x) for ev, x in E.iterparse(io.StringIO(d), ("start", "end", "start-ns", "end-ns"))])
