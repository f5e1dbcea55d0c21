import string, fnmatch, reprlib, graphlib, html, colorsys, getopt, shlex, csv, io, logging, sys
T = string.Template
print(T("$who likes ${what}s, $$5").substitute(who="tim", what="cat"), T("$a $b").safe_substitute(a=1), T("$a ${b} $$").get_identifiers(), T("$").is_valid())
for bad in ("$x", "a\nb $ c", "${", "$1"):
    try: print(T(bad).substitute({}))
    except Exception as e: print(type(e).__name__, e)
class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?") if isinstance(key, str) else args[key]
    def format_field(self, v, spec): return str(v).upper() if spec == "up" else super().format_field(v, spec)
print(F().format("{0} {name} {missing} {0:>5} {1:up} {2[0]} {2[1].real:{3}} {{}} {!r}" if False else "{0} {name} {missing} {0:>5} {1:up} {2[0]} {2[1].real:{3}} {{}}", 1, "abc", [5, 2.5], ".2f", name="n"), string.Formatter().format("{} {!r:>5}", 1, "x"))
print(fnmatch.fnmatch("abc.py", "*.py"), fnmatch.filter(["a1", "b2", "ab"], "[ab]?"), fnmatch.fnmatchcase("x", "[!x]"), fnmatch.fnmatch("a[b", "a[[]b"))
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(9)}), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(set("abcdefgh")), reprlib.repr(10**60))
class N:
    def __init__(self): self.k = [self]
    @reprlib.recursive_repr("<loop>")
    def __repr__(self): return f"N({self.k})"
print(N())
ts = graphlib.TopologicalSorter({"D": {"B", "C"} and ["B", "C"], "C": ["A"], "B": ["A"]})
print(list(ts.static_order()))
t = graphlib.TopologicalSorter(); t.add(3, 1, 2); t.add(4, 3); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r); t.done(*r)
try: graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except graphlib.CycleError as e: print(e.args)
print(html.escape("<a href=\"x\">'&'</a>"), html.unescape("&lt;p&gt; &amp;amp; &#65;&#x42; &eacute; &nothing; &copy"))
print(colorsys.rgb_to_hsv(.2, .4, .6), colorsys.hsv_to_rgb(.5, .5, .5), colorsys.rgb_to_hls(.2, .4, .6), colorsys.hls_to_rgb(.3, .4, .5), colorsys.rgb_to_yiq(.1, .2, .3), colorsys.yiq_to_rgb(.1, .2, .3))
print(getopt.getopt(["-a", "-b", "x", "--long=1", "--fl", "rest", "-c"], "ab:c", ["long=", "flag"]), getopt.gnu_getopt(["x", "-a", "y"], "a"))
for bad in (["-z"], ["-b"], ["--zz"], ["--flag=1"], ["--long"]):
    try: getopt.getopt(bad, "ab:", ["long=", "flag"])
    except getopt.GetoptError as e: print(e, e.opt)
print(shlex.split("a 'b c' \"d \\\" e\" f\\ g # h"), shlex.split("x # y", comments=True), shlex.quote("it's"), shlex.join(["a b", "c"]))
try: shlex.split("'x")
except ValueError as e: print(e)
data = 'name,age\n"Ann, A",3\n"say ""hi""",4\n\n"two\nlines",5\n'
print(list(csv.reader(io.StringIO(data))), list(csv.DictReader(io.StringIO(data))))
print(list(csv.reader(["a;b;'c;d'", "1; 2;3"], delimiter=";", quotechar="'", skipinitialspace=True)), list(csv.reader(["1,2.5,\"x\""], quoting=csv.QUOTE_NONNUMERIC)))
out = io.StringIO(); w = csv.writer(out)
w.writerow(["a", 1, 2.5, None, "x,y", 'q"q', "l\nl"]); w.writerow([]); w.writerow([""]); w.writerows([[1, 2], (3, 4)])
d = csv.DictWriter(out, ["x", "y"], lineterminator="\n", quoting=csv.QUOTE_ALL); d.writeheader(); d.writerow({"x": 1, "y": 2})
try: d.writerow({"z": 1})
except ValueError as e: print(e)
print(repr(out.getvalue()))
out = io.StringIO(); csv.writer(out, quoting=csv.QUOTE_NONE, escapechar="\\").writerow(["a,b", 'c"d']); print(repr(out.getvalue())); print(csv.list_dialects())
logging.basicConfig(level=logging.INFO, format="%(levelname)-8s|%(name)s|%(message)s", stream=sys.stdout)
log = logging.getLogger("app.db")
log.info("started %d", 5); log.debug("no"); logging.warning("root %s", "w"); log.error("dict %(a)s", {"a": 1})
parent = logging.getLogger("app"); parent.setLevel(logging.ERROR); log.warning("hidden"); print(log.getEffectiveLevel(), log.parent is parent, log, parent.hasHandlers())
class L(logging.Handler):
    def emit(self, r): print("L", self.format(r), r.levelno, r.name)
h = L(); h.setFormatter(logging.Formatter("{name}>{message}", style="{")); log.addHandler(h); log.propagate = False; log.critical("x"); 
h.addFilter(lambda r: "no" not in r.getMessage()); log.critical("no"); log.critical("yes")
print(logging.getLevelName(20), logging.getLevelName("ERROR"), logging.getLevelName(33), h)
logging.addLevelName(25, "NOTICE"); log.log(50, "fifty"); log.setLevel("DEBUG"); log.log(25, "note")
ad = logging.LoggerAdapter(log, {"u": 1}); ad.info("adapted")
