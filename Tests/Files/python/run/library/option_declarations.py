# What optparse refuses in declarations, how help is laid out by other formatters, and what subclasses may change.
import optparse
from optparse import Option, OptionGroup, OptionParser, OptionValueError, TitledHelpFormatter, Values, make_option

def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except Exception as problem:
        print(type(problem).__name__, problem)

for strings, named in [((), {}), (("",), {}), (("x",), {}), (("xy",), {}), (("--",), {}), (("---x",), {}), (("-x", "long"), {}),
                       (("-x",), {"colour": 1, "age": 2}), (("-x",), {"action": "dance"}), (("-x",), {"type": "fish"}),
                       (("-x",), {"type": int, "action": "count"}), (("-x",), {"type": "choice"}),
                       (("-x",), {"type": "choice", "choices": "ab"}), (("-x",), {"type": int, "choices": ["a"]}),
                       (("-x",), {"const": 1}), (("-x",), {"action": "store_true", "nargs": 2}),
                       (("-x",), {"action": "callback", "callback": 3}), (("-x",), {"callback": print}),
                       (("-x",), {"action": "callback", "callback": print, "callback_args": [1]}),
                       (("-x",), {"action": "callback", "callback": print, "callback_kwargs": [1]}),
                       (("-x",), {"callback_args": (1,)}), (("-x",), {"callback_kwargs": {}}), (("-x", "--two-words", "--other"), {"type": str})]:
    attempt(lambda: [getattr(made := Option(*strings, **named), name) for name in made.ATTRS if getattr(made, name) is not None])

p = OptionParser(prog="tool", conflict_handler="resolve")
for arguments, named in [((None,), {}), ((None, "-f"), {}), (("-f", None), {}), ((1, 2), {}), ((make_option("-k"),), {"dest": "x"}), (("-f", "--force"), {"help": "take -f away"})]:
    attempt(p.add_option, *arguments, **named)
for arguments in [("Group",), (1,), (OptionGroup(OptionParser(), "x"),), (1, 2)]:
    attempt(lambda: p.add_option_group(*arguments).title)
attempt(p.remove_option, "--none")
attempt(p.set_conflict_handler, "other")
p.set_conflict_handler("error")
attempt(p.add_option, "--force", "-f", "-q")
print(p.has_option("-f"), p.has_option("--no"), str(p.get_option("-f")), p.get_option_group("-f"))
p.remove_option("-f")
print(p.has_option("--force"), [str(option) for option in p.option_list])

class Wider(Option):
    TYPES = Option.TYPES + ("pair",)
    TYPE_CHECKER = dict(Option.TYPE_CHECKER)
    ACTIONS = Option.ACTIONS + ("extend",)
    STORE_ACTIONS = Option.STORE_ACTIONS + ("extend",)
    TYPED_ACTIONS = Option.TYPED_ACTIONS + ("extend",)
    ALWAYS_TYPED_ACTIONS = Option.ALWAYS_TYPED_ACTIONS + ("extend",)

    def take_action(self, action, dest, opt, value, values, parser):
        if action == "extend":
            values.ensure_value(dest, []).extend(value.split(","))
        else:
            Option.take_action(self, action, dest, opt, value, values, parser)

def check_pair(option, opt, value):
    left, colon, right = value.partition(":")
    if not colon:
        raise OptionValueError("option %s: not a pair: %r" % (opt, value))
    return left, right

Wider.TYPE_CHECKER["pair"] = check_pair
q = OptionParser("usage: %prog A B", option_class=Wider, prog="wide", version="%prog 2", formatter=TitledHelpFormatter(width=60), epilog="End of it.")
q.add_option("-p", "--pair", type="pair", default="a:b", help="a pair; %default unless given, and then the one that was given")
q.add_option("-e", "--extend-list", action="extend", metavar="WORDS", help="more words [%default]")
q.add_option("--hidden", help=optparse.SUPPRESS_HELP)
q.add_option("--with-a-very-long-name", action="store_const", const=7)
q.add_option("-2", nargs=2, type=int, dest="two", help="two numbers")
g = q.add_option_group("Others", "Options of a group.")
g.add_option("-c", action="append_const", const=3, help="append 3")
print(q.format_help())
q.formatter.set_long_opt_delimiter(" "); q.formatter.set_short_opt_delimiter("")
print(q.format_option_help())
attempt(q.formatter.set_long_opt_delimiter, "+")
q.set_defaults(two=(0, 0)); q.set_default("with_a_very_long_name", "none")
print(sorted(vars(q.get_default_values()).items()))
values, rest = q.parse_args(["x", "--ex", "a,b", "-e", "c", "-pk:v", "-2", "0x10", "0b11", "y", "--with", "-cc", "--", "-e"])
print(sorted(vars(values).items()), rest, q.largs, q.rargs)
for bad in (["-pnone"], ["-2", "1"], ["--hid"], ["--with=3"], ["-2", "1", "09"], ["--e", "a", "-z"]):
    try:
        print(q.parse_args(bad)[1])
    except SystemExit as ended:
        print("exit", ended.code)
q.disable_interspersed_args()
print(q.parse_args(["a", "-e", "b"])[1], Values({"a": 1}) == {"a": 1}, Values({"a": 1}) == Values({"a": 2}), Values({"a": 1}) == 3, Values({"a": 1}))
m = OptionParser(option_list=[make_option("--value"), make_option("--valid")], add_help_option=False, usage=optparse.SUPPRESS_USAGE)
attempt(lambda: m._match_long_opt("--va"))
attempt(lambda: m._match_long_opt("--x"))
print(repr(m.get_usage()), repr(m.get_version()), m.format_help())
