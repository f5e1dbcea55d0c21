import configparser, sched, signal, cmd, codecs, io
c = configparser.ConfigParser()
c.read_string("""
[DEFAULT]
base = /tmp
; comment
[one]
path = %(base)s/x
num = 42
flag: yes
multi = a
   b

   c
# other
[two]
x=1.5
empty =
""")
print(c.sections(), c["one"]["path"], c.getint("one","num"), c.getboolean("one","flag"), repr(c["one"]["multi"]), c.getfloat("two","x"), repr(c["two"]["empty"]))
print(c.items("one"), c.options("two"), dict(c["two"]), c.has_option("one","base"), "one" in c, list(c), len(c), c["one"])
c["three"] = {"a": "1", "b": "%(a)s2"}
c.set("one", "new", "v"); c.add_section("four"); print(c.remove_option("one","num"), c.remove_section("four"))
s = io.StringIO(); c.write(s); print(s.getvalue())
for f in (lambda: c.get("no","x"), lambda: c.get("one","nope"), lambda: c.add_section("one"), lambda: c["zz"], lambda: c.set("one","k",1), lambda: c.read_string("x=1"), lambda: c.read_string("[q]\na=1\na=2"), lambda: c.read_string("[q]\n[q]"), lambda: configparser.ConfigParser().read_string("[a]\nnovalue\n"), lambda: c.getboolean("two","x"), lambda: c.read_string("[r]\nk=%(zz)s") or c.get("r","k"), lambda: c.set("one","a","%x"), lambda: c.add_section("DEFAULT")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(c.get("one","nope",fallback="fb"), c.getint("one","nope",fallback=3), c["one"].get("nope"), c["one"].getint("nope", 4), c.read(["/nonexistent"]))
e = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation(), allow_no_value=True, inline_comment_prefixes=("#",))
e.read_string("[a]\nx=1 # c\ny=${x}2\n[b]\nz=${a:y}3\nflag\n"); print(e["a"]["y"], e["b"]["z"], e["b"]["flag"])
r = configparser.RawConfigParser(); r.optionxform = str; r.read_string("[S]\nKey=%(v)s\n"); print(r.items("S"))
out = []
t = [0]
sch = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
sch.enter(5, 1, out.append, ("b",)); ev = sch.enter(3, 1, out.append, ("x",)); sch.enter(5, 0, out.append, ("a",)); sch.enter(1, 9, out.append, argument=("first",))
print(len(sch.queue), sch.empty()); sch.cancel(ev); sch.run(); print(out, sch.empty(), t)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(signal.SIGINT, signal.Signals(15).name, signal.getsignal(15), signal.SIG_DFL, signal.strsignal(9))
class C(cmd.Cmd):
    prompt = "> "
    def do_greet(self, line):
        "greet someone"
        print("hello", line)
    def do_add(self, line): print(sum(map(int, line.split())))
    def do_quit(self, line): return True
    def do_EOF(self, line): print("eof"); return True
o = io.StringIO()
x = C(stdin=io.StringIO("greet bob\nadd 1 2\nhelp\nhelp greet\nhelp add\nnope x\n\nquit\n"), stdout=o); x.use_rawinput = False; x.cmdloop("intro"); print(o.getvalue())
print(codecs.encode("Hello", "rot13"), codecs.decode(b"a\\nb\\x41\\u00e9", "unicode_escape"), codecs.encode("é\n\u1234", "unicode_escape"), codecs.encode(b"ab", "hex"), codecs.lookup("utf8").name, codecs.lookup("latin-1").name)
d = codecs.getincrementaldecoder("utf-8")(); print([d.decode(bytes([b])) for b in "é€x".encode()])
print(codecs.getreader("utf-8")(io.BytesIO("aé\nb".encode())).readlines(), codecs.BOM_UTF8)
b = io.BytesIO(); codecs.getwriter("utf-8")(b).write("é"); print(b.getvalue())
try: codecs.lookup("nope")
except LookupError as e: print(e)
