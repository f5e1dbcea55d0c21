# Both ends of dictionaries and sets, the order of sets of numbers, long lists.
s={1,5,9,13,100,7}
print(s)
for i in range(3): print(s.pop(), end=' ')
s.add(1000); s.add(2); s.discard(100); s.add(100)
print(s, len(s))
while s: print(s.pop(), end=' ')
print()
try: s.pop()
except KeyError as e: print(repr(e))
t={None}
print(t.pop(), t)
import random
random.seed(3)
w=set(range(50)); out=[]
for i in range(3000):
    if random.random()<.5 or not w: w.add(random.randrange(10000))
    elif random.random()<.3: w.discard(random.randrange(10000))
    else: out.append(w.pop())
print(sum(out), out[:30], out[-30:], sorted(w)==list(sorted(w)), list(w)[:20])
d={}
for i in range(100): d[i]=i
n=0
while d:
    n+=1
    k=d.popitem()
    if len(d)==50 and 3 in d: d['x']=1; del d[3]; d[4]=5
    print(k,end=' ')
print(d)
d={i:i for i in range(1000)}
for i in range(900): d.popitem()
for i in range(50): d[i*7]=i
print(d.get(14),len(d),list(d)[:5],list(d)[-5:], 800 in d, 14 in d)
d={i:i for i in range(20)}
for i in range(10): del d[next(iter(d))]
print(d, next(iter(d)), list(reversed(d)))
d[0]=1; print(list(d.items()))
import collections
o=collections.OrderedDict((i,i) for i in range(10))
print(o.popitem(last=False), o.popitem(), o.popitem(False)); o.move_to_end(5); o.move_to_end(7,last=False); print(o)
try: collections.OrderedDict().popitem()
except KeyError as e: print(repr(e))
x=[0]*100000; print(len(x+x), len(x[5:]), len(list(range(100000))), (('ab'*50000).count('b')))
for _ in range(30):
    x=list(range(100000)); y=x[:]; z=sorted(x,reverse=True); assert z[0]==99999 and y[-1]==99999 and sum(x)==sum(z)
    w=' '.join(map(str,x)).split(); assert len(w)==100000 and w[99999]=='99999'
print('ok', [1,2]*3, (1,)*0, []*5)
