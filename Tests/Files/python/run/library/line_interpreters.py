# cmd: how lines are split, what commands and hooks see, help in columns.
import cmd, io

class Shop(cmd.Cmd):
    prompt = "> "
    def do_buy(self, arg):
        "buy THING"
        self.stdout.write("bought %r\n" % arg)
    def do_sell(self, arg):
        self.stdout.write("sold %r\n" % arg)
    def do_quit(self, arg):
        "leave"
        return True
    do_EOF = do_quit
    def help_sell(self):
        self.stdout.write("sell what was bought\n")
    def help_prices(self):
        self.stdout.write("they rise\n")
    def precmd(self, line):
        self.stdout.write("[%s]" % line)
        return line.replace("$", "dollar")
    def postcmd(self, stop, line):
        self.stdout.write("(%s)\n" % stop)
        return stop
    def preloop(self):
        self.stdout.write("open\n")
    def postloop(self):
        self.stdout.write("closed\n")

def session(kind, text, intro=None):
    out = io.StringIO()
    shop = kind(stdin=io.StringIO(text), stdout=out)
    shop.use_rawinput = False
    shop.cmdqueue = ["buy first"]
    shop.cmdloop(intro)
    print(out.getvalue(), shop.lastcmd, shop.cmdqueue)

session(Shop, "buy a pear\r\n\nsell  $ \nhelp\n?buy\nhelp sell\n? prices\nhelp nothing\n!ls\nfly away\n+1\nbuy-x\nhelp EOF\n", "Welcome")

class Talking(Shop):
    intro = "Talk to me"
    ruler = ""
    nohelp = "nothing on %s!"
    doc_leader = "All of it:"
    identchars = cmd.IDENTCHARS + "-"
    def do_shell(self, arg):
        print("shell", repr(arg))
    def emptyline(self):
        print("empty")
    def default(self, line):
        print("what is", line)
        return line == "end"

session(Talking, "!ls -l\n\nbuy-x\nhelp me\nhelp\nend\nnever\n")
t = Talking(stdout=io.StringIO())
for line in ["", "  ", "?", "!", "? a ", "buy", "buy1 2", "=3", " buy\tit now ", "EOF"]:
    print(repr(line), t.parseline(line), Shop().parseline(line))
print(t.completenames("s"), sorted(t.complete_help("")), t.completedefault("x"), sorted(set(t.get_names()) & {"do_buy", "help_sell"}))
for words, width in [([], 80), (["a"], 80), (list("abcdefghij"), 10), (["word%d" % (n ** 3) for n in range(30)], 40), (["long" * 30, "x"], 20), (["a", "", "b", ""], 4)]:
    c = cmd.Cmd(stdout=io.StringIO())
    c.columnize(words, width)
    print(repr(c.stdout.getvalue()))
try:
    c.columnize(["a", 1, "b", None])
except TypeError as problem:
    print(problem)
