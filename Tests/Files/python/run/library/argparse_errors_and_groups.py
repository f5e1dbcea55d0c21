import argparse
import contextlib
import io


def run(parser, *argv):
    err, out = io.StringIO(), io.StringIO()
    try:
        with contextlib.redirect_stderr(err), contextlib.redirect_stdout(out):
            result = parser.parse_args(argv)
        print(argv, sorted(vars(result).items()))
    except SystemExit as e:
        print(argv, "exit", e.code, out.getvalue() + err.getvalue())


p = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="The end.")
p.add_argument("source")
p.add_argument("targets", nargs="*", default=["x"])
p.add_argument("-n", "--number", type=int, default=1, metavar="N", help="how many (default: %(default)s)")
p.add_argument("-v", action="count", default=0)
p.add_argument("--mode", choices=["fast", "slow"], required=False)
p.add_argument("--flag", action="store_true")
p.add_argument("--no", dest="flag2", action="store_false")
p.add_argument("--add", action="append")
p.add_argument("--pair", nargs=2, type=float)
p.add_argument("--const", action="store_const", const=42)
for argv in ((), ("a",), ("a", "b", "c", "-n", "5"), ("a", "-vvv", "--flag", "--no"), ("a", "--add", "1", "--add=2"), ("a", "--pair", "1", "2.5"), ("a", "--pair", "1"), ("a", "-n", "x"), ("a", "--mode", "odd"), ("a", "--unknown"), ("a", "--const", "-n7"), ("a", "--", "-z"), ("a", "--num", "3"), ("-h",)):
    run(p, *argv)
q = argparse.ArgumentParser(prog="git")
subs = q.add_subparsers(dest="command", required=True)
add = subs.add_parser("add", help="add files")
add.add_argument("files", nargs="+")
commit = subs.add_parser("commit", aliases=["ci"])
commit.add_argument("-m", required=True)
commit.set_defaults(run="commit it")
for argv in (("add", "a", "b"), ("commit", "-m", "text"), ("commit",), ("push",), (), ("add",), ("ci", "-m", "x")):
    run(q, *argv)
m = argparse.ArgumentParser(prog="ex", add_help=False)
group = m.add_mutually_exclusive_group(required=True)
group.add_argument("--on", action="store_true")
group.add_argument("--off", action="store_true")
m.add_argument("rest", nargs=argparse.REMAINDER)
for argv in (("--on",), ("--on", "--off"), (), ("--off", "x", "--y")):
    run(m, *argv)
print(p.parse_known_args(["a", "--other", "1"]), argparse.Namespace(a=1) == argparse.Namespace(a=1), p.get_default("number"), vars(p.parse_args("s -n 2".split()))["number"], p.format_usage().split()[1])
