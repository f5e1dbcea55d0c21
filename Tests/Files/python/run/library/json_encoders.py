# Texts of values, with classes that encode others.
import json
class E(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, complex): return self.encode([o.real, {"k": o.imag}])
        if isinstance(o, bytes): return {"b": o}
        return super().default(o)
loop=[1]; loop.append(loop)
for f in (lambda: json.dumps({"a":[1,2.5,None,True,"é"],"b":{}, 1:(), None:[{}]}), lambda: json.dumps([{3,1}, 2j, [4j]], cls=E), lambda: json.dumps(loop), lambda: json.dumps(b"x", cls=E), lambda: json.dumps({1}), lambda: json.dumps([1,{"a":[2]}], indent=2), lambda: json.dumps({"b":1,"a":2}, sort_keys=True), lambda: json.dumps(5), lambda: json.dumps(loop), lambda: json.dumps([1], default=str), lambda: json.dumps([{1}], default=list), lambda: json.dumps({(1,):2}), lambda: json.dumps({(1,):2}, skipkeys=True), lambda: json.dumps([1,[2,[3]]], separators=(",", ":"))):
    for turn in range(2):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
