# Paths as texts: parts, names, suffixes, joining, comparing, matching.
from pathlib import Path, PurePath, PurePosixPath

texts = ["", ".", "/", "a", "a/b", "/a/b.txt", "a//b/./c", "../x", "//host/share", "///a", "a/b/", ".profile", "x.tar.gz",
         "dir.d/file", "name.", "..", "/..", "a/..b.c"]
for text in texts:
    p = PurePath(text)
    print(repr(text), repr(p), p.parts, p.root, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.is_absolute())
    print("  ", [str(x) for x in p.parents], p.as_posix(), bytes(p))

p = PurePosixPath("/usr/share/doc/readme.txt")
print(p / "x", p / "/y", "start" / PurePath("end"), p.joinpath("a", "b/c"), PurePath("a", "b", PurePath("c")))
print(p.with_name("other.md"), p.with_suffix(".rst"), p.with_suffix(""), p.with_stem("licence"))
print(p.relative_to("/usr"), p.relative_to("/usr", "share"), p.is_relative_to("/usr"), p.is_relative_to("/etc"))
print(p.parents[0], p.parents[-1], len(p.parents), p.parents[1:3], p.parents)
print(p.match("*.txt"), p.match("doc/*"), p.match("/usr/*"), p.match("*.md"), p.match("/*/*/*/*.txt"))
print(p == PurePosixPath("/usr//share/doc/./readme.txt"), p == "/usr", hash(p) == hash(PurePath(str(p))))
print(sorted([PurePath("b"), PurePath("a/z"), PurePath("a"), PurePath("/a")]), PurePath("a") < PurePath("b"), p >= p)
print({PurePath("a/b"): 1}[PurePath("a", "b")], isinstance(Path("a"), PurePath), repr(Path("q")), type(Path()).__name__)
print(p.as_uri(), PurePath("/a b").as_uri(), f"{p}", "%s" % p)
for action in (
    lambda: p.relative_to("/etc"), lambda: PurePath("").with_name("x"), lambda: p.with_name("a/b"), lambda: p.with_suffix("txt"),
    lambda: PurePath("a").as_uri(), lambda: PurePath(3), lambda: PurePath(b"x"), lambda: p / 3, lambda: p.parents[9], lambda: p < 3, lambda: p.match(""),
    lambda: p.relative_to(),
):
    try:
        print(action())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)


class Sub(PurePosixPath):
    def shout(self):
        return str(self).upper()


print(Sub("a/b").shout(), repr(Sub("a") / "c"), type(Sub("a").parent).__name__)
