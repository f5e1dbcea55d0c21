# Names of paths, directories that are made, and how errors name paths.
from pathlib import *
import os, tempfile
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
P = PurePosixPath
for f in [lambda: P("a/b.c").with_suffix(".d"), lambda: P("a/b").with_suffix(""), lambda: P("/").with_suffix(".x"), lambda: P("").with_suffix(".x"), lambda: P("a").with_suffix("x"), lambda: P("a").with_suffix("."), lambda: P("a").with_suffix(".x/y"), lambda: P("a/.b").with_suffix(".c"), lambda: P("a/b.").with_suffix(".c"), lambda: P("a/b.tar.gz").with_suffix(".zip"), lambda: P("/a/b").with_stem("q"), lambda: P("a/b.c").with_stem("q"), lambda: P("/").with_stem("q"), lambda: P("a").with_name("x/y"), lambda: P("a/b/c").relative_to("a"), lambda: P("a/b/c").relative_to("a", "b"), lambda: P("/a/b").relative_to("/"), lambda: P("a").relative_to("/"), lambda: P("a/b").relative_to("b"), lambda: P("a").relative_to(), lambda: P("/a/b").is_relative_to("/a"), lambda: P("a").is_relative_to("a/b"), lambda: P("//a/b").relative_to("/a"), lambda: P("a") < P("b"), lambda: P("a") <= 3, lambda: P("a") >= P("a"), lambda: P("a/b") > P("a"), lambda: P("a") == "a", lambda: P("a") == P("./a"), lambda: hash(P("a")) == hash(P("a/.")), lambda: P("a") is None, lambda: P("a/b").relative_to("")]: t(f)
with tempfile.TemporaryDirectory() as d:
    os.chdir(d)
    for f in [lambda: Path("x/y/z").mkdir(), lambda: Path("x/y/z").mkdir(parents=True), lambda: Path("x/y/z").mkdir(parents=True), lambda: Path("x/y/z").mkdir(parents=True, exist_ok=True), lambda: Path("x").mkdir(exist_ok=True), lambda: Path("x/f").touch(), lambda: Path("x/f").mkdir(exist_ok=True), lambda: Path("x/f/g").mkdir(exist_ok=True), lambda: Path("x/q/g").mkdir(exist_ok=True), lambda: Path("/").mkdir(parents=True, exist_ok=True), lambda: Path(".").mkdir(parents=True, exist_ok=True), lambda: Path("x/f/g").mkdir(parents=True), lambda: sorted(map(str, Path(".").rglob("*")))]: t(f)
    os.chdir("/")
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
p = Path("nope/x")
for f in [p.stat, p.lstat, p.unlink, p.rmdir, p.read_text, p.open, p.readlink, lambda: p.rename("q"), lambda: p.replace("q"), lambda: list(p.iterdir()), lambda: p.chmod(0o6), lambda: p.touch(), lambda: os.listdir(p), lambda: os.scandir(p), lambda: open(p), lambda: os.mkdir(p), lambda: os.remove(p), lambda: p.symlink_to("a"), lambda: p.write_text("x"), lambda: os.stat(p), lambda: p.samefile("q")]: t(f)
