import marshal,io
a=[1,2]; a.append(a) if 0 else None
for v in (None,True,0,-1,2**31,2**40,-2**100,1.5,float('inf'),1+2j,"abc","é"*3,"x"*300,b"xy",(),(1,2),[1,[2]],{"a":1,2:"b"},set(),{5},frozenset([1,2]),...,StopIteration,"\ud800",(1,)*300,bytearray(b"ab")):
    for ver in (0,2,4):
        d=marshal.dumps(v,ver); print(repr(v)[:30],ver,marshal.loads(d)==v, len(d))
for bad in (b"",b"i",b"?",b"[\xff\xff\xff\xff",b"r\0\0\0\0",b"l\1\0\0\0\0\0",b"0"):
    try: print(marshal.loads(bad))
    except Exception as e: print(bad,type(e).__name__,e)
for v in (object(),int,len,[object()]):
    try: marshal.dumps(v)
    except ValueError as e: print(e)
x=[]; x.append(x); y=marshal.loads(marshal.dumps(x)); print(y[0] is y)
s="shared text"; p,q=marshal.loads(marshal.dumps((s,s))); print(p is q)
f=io.BytesIO(); marshal.dump([1],f); marshal.dump("z",f); f.seek(0); print(marshal.load(f),marshal.load(f))
