# Options, refusals, pieces and encodings of JSON.
import json, decimal
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: json.dumps({1: 2, None: 3, True: 4, 1.5: 5, 'a': [1, (2,), {}]})); t(lambda: json.dumps({(1,): 2})); t(lambda: json.dumps({(1,): 2}, skipkeys=True)); t(lambda: json.dumps(float('nan'))); t(lambda: json.dumps(float('inf'), allow_nan=False)); t(lambda: json.dumps({'b': 1, 'a': 2}, sort_keys=True, indent=2)); t(lambda: json.dumps([1, 2], indent='\t', separators=(',', ':'))); t(lambda: json.dumps('é\u2028"\\\x00😀')); t(lambda: json.dumps('é😀', ensure_ascii=False)); t(lambda: json.dumps(object())); t(lambda: json.dumps(set(), default=list)); t(lambda: json.dumps(1j)); t(lambda: json.loads('{"a": 1, "a": 2}')); t(lambda: json.loads('[1, 2')); t(lambda: json.loads('{"a" 1}')); t(lambda: json.loads('[1,]')); t(lambda: json.loads('')); t(lambda: json.loads('nul')); t(lambda: json.loads('"\\x"')); t(lambda: json.loads('"a\nb"')); t(lambda: json.loads('"a\nb"', strict=False)); t(lambda: json.loads('1 2')); t(lambda: json.loads(b'\xef\xbb\xbf[1]')); t(lambda: json.loads('\ufeff[1]')); t(lambda: json.loads('NaN')); t(lambda: json.loads('-Infinity')); t(lambda: json.loads('1.5', parse_float=decimal.Decimal)); t(lambda: json.loads('[1]', object_hook=dict)); t(lambda: json.loads('{"a":1}', object_pairs_hook=list)); t(lambda: json.loads('01')); t(lambda: json.loads('1e999')); t(lambda: json.loads('"\\ud83d\\ude00\\ud83d"')); t(lambda: json.loads(5)); t(lambda: json.JSONDecoder().raw_decode('[1] x')); t(lambda: json.JSONEncoder(indent=1).encode({'a': []})); t(lambda: list(json.JSONEncoder().iterencode([1, {'a': 2}])))
class E(json.JSONEncoder):
    def default(self, o): return 'D' if isinstance(o, set) else super().default(o)
t(lambda: json.dumps([set()], cls=E)); t(lambda: json.dumps([object], cls=E)); l = []; l.append(l); t(lambda: json.dumps(l))
try: json.loads('{"a": [1, 2,, 3]}')
except json.JSONDecodeError as e: print(e.msg, e.pos, e.lineno, e.colno, e.doc)
class R(json.JSONEncoder):
    def iterencode(self, o, _one_shot=False):
        for x in super().iterencode(o, _one_shot): yield x.upper()
t(lambda: json.dumps({'a': ['b', 1]}, cls=R)); t(lambda: list(json.JSONEncoder(indent=2).iterencode({'a': [1, {}, []], 'b': {'c': None}}))); t(lambda: json.loads('[NaN, 1]', parse_constant=lambda x: 'C' + x)); t(lambda: json.loads('[1]'.encode('utf-16'))); t(lambda: json.loads('[1]'.encode('utf-32-be'))); t(lambda: json.loads('"a"'.encode('utf-16-le'))); t(lambda: (json.JSONDecoder().strict, json.JSONEncoder().check_circular))
