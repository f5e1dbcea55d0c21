# What functions of several modules make of arguments that are rare or wrong.
import pprint, collections, copy, struct, secrets, types, itertools, functools, statistics, random
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
pprint.pprint(collections.defaultdict(int)); 
class fs(frozenset): pass
class fs3(frozenset):
    def __repr__(self): return 'fs3!' 
class st(set): pass
pprint.pprint(fs([1,2])); pprint.pprint(fs3([1])); pprint.pprint(st([3])); print(fs([8]), st([9]), st(), fs()); pprint.pprint(fs(range(30))); 
class U(collections.UserString): pass
t(lambda: collections.UserString('%s') % 'a'); t(lambda: '%s' % collections.UserString('q')); t(lambda: collections.UserString('x%sx') % (1,)); t(lambda: collections.UserString('a').encode(None, None)); t(lambda: 'pre %s' % U('b')); t(lambda: 'a%s' % (U('b'),)); t(lambda: U('%d') % 3); t(lambda: U('ab').endswith(('b',))); 
t(lambda: len(secrets.token_bytes(None))); t(lambda: len(secrets.token_hex())); t(lambda: secrets.DEFAULT_ENTROPY); t(lambda: secrets.compare_digest('a', b'a'))
t(lambda: struct.Struct('=i2H').format); t(lambda: struct.calcsize('n')); t(lambda: list(struct.iter_unpack('<', b''))); t(lambda: list(struct.iter_unpack('<i', b'abc'))); t(lambda: struct.iter_unpack('<i', b'abcd').__length_hint__())
t(lambda: [1,2,3].index(3, -1)); t(lambda: collections.abc.Sequence.index([1,2,3], 3, -1)); t(lambda: isinstance(memoryview(b''), collections.abc.Sequence)); t(lambda: (int | list[str])); t(lambda: (int | str) | None)
P = collections.namedtuple('P', 'x y', module='zz'); print(P.__module__, collections.namedtuple('Q', 'a').__module__)
def f(a, b=2, *c, d, **e): pass
t(lambda: functools.partial(f).__class__); t(lambda: functools.partial(functools.partial(f, 1), 2).args); 
class D:
    @functools.cached_property
    def x(self): return 5
d = D(); print(d.x, d.__dict__, D.x.__class__)
class CC(functools.partial): 
    def __init__(self, *a, **k): self.q = 1
t(lambda: CC(f).q); t(lambda: copy.copy(functools.partial(f, 1)).args)
@functools.singledispatch
def g(x): return 'obj'
@g.register(int)
def _(x): return 'int'
@g.register
def _(x: list | tuple): return 'lt'
t(lambda: (g(1), g('a'), g([]), g(()), g(True), g.dispatch(bool) is g.dispatch(int), sorted(map(str, g.registry))))
@functools.lru_cache(maxsize=2)
def h(x): return x
h(1); h(2); h(1); h(3); t(lambda: h.cache_info()); t(lambda: h.cache_parameters()); h.cache_clear(); t(lambda: h.cache_info()); t(lambda: h.__wrapped__(3))
@functools.total_ordering
class O:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
t(lambda: (O(1) <= O(1), O(2) > O(1), O(1) >= O(2), O.__le__.__name__, O.__le__.__qualname__))
t(lambda: functools.reduce(lambda a, b: a + b, [])); t(lambda: functools.cmp_to_key(lambda a, b: b - a)(3) < functools.cmp_to_key(lambda a, b: b - a)(2)); t(lambda: functools.reduce(max, [3, 1, 2], 10))
t(lambda: statistics.mean([])); t(lambda: statistics.mode([])); t(lambda: statistics.quantiles([1,2,3,4], n=4)); t(lambda: statistics.NormalDist(3, 2)); t(lambda: statistics.fmean([1, 2], [3, 1])); t(lambda: statistics.correlation([1,2,3],[1,2,4])); t(lambda: statistics.linear_regression([1,2,3],[1,2,4])); t(lambda: statistics.median_grouped([1,2,2,3])); t(lambda: statistics.multimode('aabb')); t(lambda: statistics.harmonic_mean([40, 60], weights=[5, 30])); t(lambda: statistics.geometric_mean([54, 24, 36])); t(lambda: statistics.pvariance([1, 2, 3, 4])); t(lambda: statistics.stdev([1])); t(lambda: statistics.covariance([1,2],[3])); t(lambda: statistics.NormalDist(1, 0)); t(lambda: statistics.NormalDist(1, -1)); t(lambda: statistics.NormalDist(0,1).quantiles(4)); t(lambda: statistics.NormalDist(1,2) + statistics.NormalDist(2,3))
random.seed(5); t(lambda: random.choices('abc', k=0)); t(lambda: random.choices([], k=1)); t(lambda: random.sample([1,2,3], 5)); t(lambda: random.sample({1,2}, 1)); t(lambda: random.randrange(5, 5)); t(lambda: random.randint(1, 0)); t(lambda: random.choice([])); t(lambda: random.getrandbits(-1)); t(lambda: random.getrandbits(0)); t(lambda: random.sample(range(10**9), 2)); t(lambda: random.sample('ab', counts=[2, 1], k=3)); t(lambda: random.binomialvariate()); t(lambda: random.seed([1])); t(lambda: random.choices('ab', [0, 0])); t(lambda: random.choices('ab', cum_weights=[1, 2], weights=[1, 1])); t(lambda: random.setstate((1, 2, 3))); t(lambda: random.randbytes(3)); t(lambda: random.shuffle([1, 2], 3)); t(lambda: random.vonmisesvariate(0, 0)); t(lambda: random.triangular(1, 1)); t(lambda: random.paretovariate(3)); t(lambda: random.seed('a', 1)); t(lambda: random.random())
for x in (itertools.count(3), itertools.count(1.5, 2), itertools.repeat(3, 2), itertools.repeat('a'), itertools.cycle, itertools.accumulate): t(lambda: x)
t(lambda: list(itertools.islice(range(5), -1))); t(lambda: list(itertools.islice(range(5), 1, None, 0))); t(lambda: itertools.count('a')); t(lambda: next(itertools.count(10**30))); t(lambda: list(itertools.batched)); t(lambda: list(itertools.zip_longest([1], [2, 3], fillvalue=0))); t(lambda: itertools.zip_longest([1], fill=3)); t(lambda: list(itertools.product([1], repeat=-1))); t(lambda: itertools.permutations([1], -1)); t(lambda: list(itertools.combinations([1], 2))); t(lambda: itertools.tee([1], -1)); t(lambda: list(itertools.accumulate([1, 2, 3], initial=5))); t(lambda: list(itertools.groupby('aab'))[0][0]); t(lambda: list(itertools.starmap(pow, [(2, 3)]))); t(lambda: list(itertools.pairwise('abc'))); t(lambda: itertools.repeat(1, -3)); t(lambda: itertools.repeat(1, 3).__length_hint__())
