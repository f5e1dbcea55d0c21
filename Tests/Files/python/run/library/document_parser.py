import xml.parsers.expat as x
p=x.ParserCreate()
p.StartElementHandler=lambda n,a: print("start",n,a)
p.EndElementHandler=lambda n: print("end",n)
p.CharacterDataHandler=lambda d: print("data",repr(d))
p.CommentHandler=lambda d: print("c",d)
p.Parse('<a x="1">hi\n  there<b/>',0) if 0 else None
p.Parse('<?xml version="1.0"?><a x="1">hi\n  there<!--c--><b/>z</a>',True)
try: x.ParserCreate().Parse("<a>",True)
except x.ExpatError as e: print(e,e.code,e.lineno,e.offset,x.ErrorString(e.code))
