# Rows of itertools, walked by loops and one by one; parts and sums of iterators.
import itertools as it
for n in range(5):
    for r in range(6):
        print(n, r, list(it.permutations(range(n), r)), list(it.combinations('abcd'[:n], r)), list(it.combinations_with_replacement(range(n), r)))
    print(list(it.permutations('xyz'[:n])))
    for k in range(4): print(list(it.product(range(n), repeat=k)), list(it.product('ab', range(n), 'cd')))
print(list(it.chain('ab', [1], ())), list(it.chain.from_iterable(['ab', [1,2]])), list(it.chain()))
for a in [(3,), (1,3), (1,None), (0,9,2), (2,2), (5,3), (None,None,3), (1,8,3), (0,)]:
    i = iter(range(12)); print(a, list(it.islice(i, *a)), next(i, 'end'))
print(list(it.accumulate([1,2,3])), list(it.accumulate([])), list(it.accumulate([1,2], initial=5)), list(it.accumulate('ab', lambda a,b: b+a)), list(it.accumulate([], initial=3)))
p = it.permutations('abc'); print(next(p), iter(p) is p)
for x in p:
    print(x); break
print(next(p), list(p), next(p, 'done'), list(p))
c = it.chain([1,2],[3]);
for x in c: break
print(list(c), [y for y in it.islice(it.count(5), 3)])
print(max(it.product([1,2],[3,4])), sum(it.chain([1],[2])), sorted(it.combinations([3,1,2],2)), sorted(set(it.islice('aabb',3))), dict(it.product('ab','c')), (1,2) in it.combinations([1,2,3],2))
a, *b = it.permutations([1,2,3]); print(a, b); print(*it.product('ab','cd'))
class P(it.product): pass
print(list(P('ab')), [x for x in P('cd')])
