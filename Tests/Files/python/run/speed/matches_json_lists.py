# What patterns, JSON and methods of lists give, errors included; attributes of subclasses of dict and list.
import re
import json
print(re.findall(r'(\w)(\d)?','a1b c2'), re.findall('o','foo boo'), re.findall(r'(o)','foo'), re.findall('x*','axb'), re.split(r'(,)|;','a,b;c'), re.split(r'\s+',' a  b '), re.sub('o','0','foo'), re.subn('x*','-','abxd'), re.sub(r'(\w)',r'<\1>','ab'), re.sub('b','','abcb'))
print(re.match(r'(\w+)\s(\w+)?','foo bar').groups(), re.fullmatch('a+','aab'), re.search('b+','aabbb').span(), re.match('x','y'), re.search(r'(?P<n>\d+)','ab12').groupdict(), re.search('(a)|(b)','b').lastindex)
print(re.findall('é+','caféé é'), re.split('é','aébéc'), re.sub('é','e','éé'), re.match('.é','aé').end())
m=re.compile('a(b)?'); print(m.match('xab',1), m.search('xxab').groups(), m.findall('ab a'), m.split('1ab2a3'), list(x.span() for x in m.finditer('ab a')))
for v in ({},[],{'a':1,'b':[1,2.5,None,True,False,'x"\\\n\t\x01é😀']},(1,2),{1:2,None:3,True:4,2.5:5},1e100,float('inf'),'',"\x7f\u2028",10**18,10**30,[[]],{'x':{'y':{}}},-0.0,-5):
    s=json.dumps(v); print(s)
    try: print(json.loads(s)==v, json.loads(s))
    except Exception as e: print(repr(e))
for t in ('[1, 2','{"a":1,}','{"a" 1}','nul','"\\ud83d\\ude00"','"a\nb"','01','-','1.','1e5','1E+2','-0','12345678901234567890','1.7976931348623157e309','  [1]  ','[1] x','{"a":1,"a":2}','"\\x"','NaN','[Infinity,-Infinity]','','{1:2}','[,]','"abc','0.1','123456789.123456789','null','true',' {"k" : [ ] } '):
    try: print(t.strip()[:10], json.loads(t))
    except Exception as e: print(t[:10], type(e).__name__, e)
class E(int): pass
class D(dict): pass
print(json.dumps(E(5)), json.dumps(D(a=1)), json.dumps({'b':1,'a':2},sort_keys=True), json.dumps([1,{'a':2}],indent=2), json.dumps('é',ensure_ascii=False))
try: json.dumps({1,2})
except TypeError as e: print(e)
try: json.dumps({(1,2):3})
except TypeError as e: print(e)
a=[]; a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
L=[1,2,3,2]; print(L.count(2),L.index(3),L.count(2.0),L.count('x')); L.insert(0,9); L.insert(-1,8); L.insert(100,7); L.remove(2); print(L,L.pop(1),L.pop(-2),L)
L.extend(L); L.extend((1,)); L.extend('ab'); L.extend(x for x in (5,)); print(L, L.copy()); L+=(1,2); L+=L; L+='z'; print(L)
for f in (lambda: L.index(55), lambda: L.remove(55), lambda: [].pop(0), lambda: [1].pop(5), lambda:[1].insert('a',1), lambda: L.count(), lambda: L.extend(5), lambda: [].extend()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class LL(list):
    def extend(s,x): print('ext'); list.extend(s,x)
q=LL([1]); q.extend([2]); q+=[3]; print(q, q.count(1), q.index(2)); q.z=5; q.z+=1; print(q.z, q.__dict__)
class EQ:
    def __eq__(s,o): return True
    __hash__=None
print([1,2].count(EQ()), [EQ()].index(5), [1,EQ()].remove(7))
from collections import defaultdict, Counter, OrderedDict
class DD(dict):
    cls=7
    def __init__(s,*a): super().__init__(*a); s.n=1; s.cls2=2
    def inc(s): s.n+=1; return s.n
    @property
    def p(s): return s.n*10
    @p.setter
    def p(s,v): s.n=v
d=DD({1:2}); d.inc(); print(d.n,d.p,d.cls,d.cls2,d); d.p=5; d.cls=8; print(d.n,d.cls,DD.cls,d.__dict__)
try: d.zz
except AttributeError as e: print(e)
dd=defaultdict(list); print(dd.default_factory); dd[1].append(2); dd.default_factory=int; print(dd, dd[5])
f='abc'.upper; g=[].append; h={}.get; print(f(), h(1,2), 'x'.join, [3].index(3)) if 0 else print(f(), h(1,2))
print({'a':1}.update(b=2), list(map('a{}'.format,[1,2])), sorted(['b','A'],key=str.lower), 'ab'.replace(*('a','x')))
x={}; x.update(a=1,b=2); x.update({'c':3},d=4); x.update([('e',5)]); print(x, dict(z=1,**x))
for options in ({"indent": 2}, {"indent": 0}, {"indent": "\t", "sort_keys": True}, {"separators": (",", ":")}, {"ensure_ascii": False}, {"sort_keys": True, "indent": None}, {"indent": 1, "separators": ("; ", "=")}, {"indent": True}):
    for value in ({"b": [1, {"a": None}], "a": {}, "é\x7f": []}, [], [[], [1]], {"z": 1, "y": {"x": 2, "w": [True]}}):
        print(json.dumps(value, **options))
try:
    print(json.dumps({1: 2, "a": 3}, sort_keys=True))
except TypeError as problem:
    print(problem)
print(json.dumps({3: 1, 2: 5}, sort_keys=True), json.dumps({"a": 1}, default=str), json.dumps([float("nan")]))
