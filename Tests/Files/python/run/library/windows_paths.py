# Paths of Windows as texts.
import ntpath
import nturl2path
import pathlib

paths = ["c:\\foo\\bar.txt", "c:foo", "\\\\host\\share\\dir\\file", "/a/b/../c", "\\\\?\\UNC\\host\\share\\x", "", "a\\\\b//c", ".", "..\\x", "c:\\", "C:/x/./y/.."]
for path in paths:
    print(repr(path), ntpath.splitdrive(path), ntpath.split(path), ntpath.splitext(path), ntpath.isabs(path), ntpath.normpath(path))
for parts in (("a", "b"), ("c:\\a", "b"), ("c:\\a", "\\b"), ("c:a", "d:b"), ("c:a", "C:b"), ("a/", "b"), ("", "b"), ("a", ""), ("//h/s", "x"), ("c:", "b")):
    print(parts, repr(ntpath.join(*parts)))
print(ntpath.normcase("C:/Foo\\BAR"), ntpath.basename(b"c:\\x\\y"), ntpath.dirname("c:\\x\\y"))
print(ntpath.relpath("c:\\a\\b", "c:\\a\\c\\d"), ntpath.commonpath(["c:\\a\\b", "C:\\a\\c"]), ntpath.commonprefix(["abc", "abd"]))
for call in (lambda: ntpath.relpath("c:\\a", "d:\\a"), lambda: ntpath.commonpath(["c:\\a", "a"]), lambda: ntpath.join("a", b"b"), lambda: ntpath.join(1)):
    try:
        print(call())
    except (ValueError, TypeError) as problem:
        print(type(problem).__name__, problem)
for path in ("C:\\a b\\c", "\\\\host\\share", "a\\b"):
    print(nturl2path.pathname2url(path), nturl2path.url2pathname(nturl2path.pathname2url(path)))
