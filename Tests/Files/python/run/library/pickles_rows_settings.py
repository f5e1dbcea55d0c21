# Pickles of all protocols, rows of csv, and sections of configparser.
import collections, csv, configparser, dataclasses, decimal, fractions, io, pickle
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
class B(A):
    __slots__ = ('w',)
class C:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
class L(list): pass
class Dd(dict): pass
@dataclasses.dataclass(frozen=True)
class Fz: x: int
for p in range(6):
    t(lambda: pickle.loads(pickle.dumps(A(3), p)) == A(3)); t(lambda: pickle.loads(pickle.dumps((1, 'a', b'x', 1.5, None, True, [1], {1: 2}, {3}, frozenset([4]), 2**70, -5, 1j, range(3), slice(1, 2), bytearray(b'q'), ..., NotImplemented, int, len), p)))
    t(lambda: pickle.loads(pickle.dumps(C(), p)).a)
    x = L([1, 2]); x.z = 5; t(lambda: (pickle.loads(pickle.dumps(x, p)), pickle.loads(pickle.dumps(x, p)).z))
    y = Dd(a=1); y.self = y; t(lambda: pickle.loads(pickle.dumps(y, p)).self['a']); t(lambda: pickle.loads(pickle.dumps(Fz(3), p))); t(lambda: pickle.loads(pickle.dumps(ValueError('x', 3), p))); t(lambda: pickle.loads(pickle.dumps(collections.OrderedDict(a=1), p))); t(lambda: pickle.loads(pickle.dumps(collections.Counter('aab'), p))); t(lambda: pickle.loads(pickle.dumps(collections.deque([1], 3), p))); t(lambda: pickle.loads(pickle.dumps(collections.defaultdict(list, a=[1]), p))); t(lambda: pickle.loads(pickle.dumps(decimal.Decimal('1.5'), p))); t(lambda: pickle.loads(pickle.dumps(fractions.Fraction(1, 3), p))); t(lambda: len(pickle.dumps([1, 'abc', {'a': (1, 2)}], p)))
t(lambda: pickle.loads(b'')); t(lambda: pickle.loads(b'x')); t(lambda: pickle.loads(b'\x80\x04')); t(lambda: pickle.dumps([1, 'a', 2.5, (1,), None])); t(lambda: pickle.dumps({'a': b'x'}, 2)); t(lambda: pickle.dumps(1, 9)); t(lambda: pickle.dumps((x for x in [])))
# csv, configparser
t(lambda: list(csv.reader(['a,"b ""q"" c",d', '1,2', '"x\ny",z']))); w = io.StringIO(); csv.writer(w).writerows([[1, 'a,b', None, 1.5, 'q"x', 'l\nm'], [''], []]); t(lambda: w.getvalue()); t(lambda: list(csv.DictReader(['a,b', '1,2,3', '4']))); t(lambda: csv.Sniffer().sniff('a;b;c\n1;2;3\n').delimiter); t(lambda: csv.writer(io.StringIO(), delimiter='ab')); t(lambda: csv.get_dialect('zz')); t(lambda: list(csv.reader(['a b'], delimiter=' ', quoting=csv.QUOTE_NONNUMERIC)))
c = configparser.ConfigParser(); c.read_string('[a]\nx = 1\ny: %(x)s2\nz\n  = multi\n  line\n[DEFAULT]\nd=5\n[b]\n' if False else '[a]\nx = 1\ny: %(x)s2\nm = one\n  two\n[DEFAULT]\nd=5\n[b]\n'); t(lambda: {s: dict(c[s]) for s in c}); t(lambda: c.getint('a', 'x')); t(lambda: c.getboolean('a', 'x')); t(lambda: c.get('a', 'q')); t(lambda: c.get('zz', 'q')); t(lambda: c.get('a', 'q', fallback=3)); t(lambda: c['a'].getfloat('y')); t(lambda: c.sections()); o = io.StringIO(); c.write(o); t(lambda: o.getvalue()); t(lambda: configparser.ConfigParser().read_string('x=1')); t(lambda: configparser.ConfigParser().read_string('[a]\n[a]')); t(lambda: configparser.ConfigParser().read_string('[a]\nx=1\nx=2')); t(lambda: c.set('a', 'x', 5)); t(lambda: c.add_section('a')); t(lambda: configparser.ConfigParser(allow_no_value=True).read_string('[a]\nx') )
