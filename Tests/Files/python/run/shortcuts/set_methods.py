# Methods of sets that the machine does for keys it can compare, and what is left to the library.
a={1,2,3,'x',(1,2),None,2.5}; b={3,'x',4}; f=frozenset({1,(1,2)})
k=lambda s: sorted(map(repr,s))
print(k(a.union(b)),k(a.intersection(b)),k(a.difference(b)),k(a.symmetric_difference(b)),a.issubset(b),{3}.issubset(b),a.issuperset({1,2}),a.isdisjoint(b),a.isdisjoint({9}),f<=a,type(f.union(a)),type(a.union(f)),type(f.copy()),f.copy() is f)
c=a.copy(); c.add(7); print(7 in a, len(c), c==a|{7}); c.update(b); c.update([8,9]); c.update((10,),{11:1},'z'); c|={12}; c&=set(range(20)); c-={8}; c^={9,99}; print(k(c))
class K:
    n=0
    def __init__(s,v): s.v=v
    def __hash__(s): return hash(s.v)
    def __eq__(s,o): K.n+=1; return isinstance(o,K) and s.v==o.v
    def __repr__(s): return f'K{s.v}'
p={K(1),K(2)}; q={K(2),K(3)}
print(k(p|q),k(p&q),k(p-q),k(p^q),p.isdisjoint(q),p.issubset(q),k(p.union(q)),k(p.copy())); p.update(q); print(k(p)); p.update([K(9),K(1)]); print(len(p))
for bad in (lambda: a.update([[1]]), lambda: a.update(5), lambda: a.union([[]]), lambda: a.isdisjoint(3)):
    try: print(bad())
    except TypeError as e: print(e)
class S(set): pass
s=S([1,2]); print(type(s.copy()).__name__, type(s|{3}).__name__, s.union({3})=={1,2,3}); s.update({4}); print(sorted(s), type(s).__name__)
a={1,2}; a.update(a); print(a, a.union(a), a-a, a.issubset(a))
z=set(range(5)); z.pop(); z.update({7,8}); print(sorted(z), sorted(z.copy()), len(z.union({1,100})))

