# What pydoc tells of objects.
import pydoc


class Described:
    """The first line.

    More of it.
    """


print(repr(pydoc.getdoc(Described)), repr(pydoc.getdoc(type("Bare", (), {}))))
print(pydoc.splitdoc(pydoc.getdoc(Described)), pydoc.splitdoc("one"), pydoc.splitdoc("a\nb"))
print(pydoc.classname(Described, Described.__module__), pydoc.classname(Described, "other") == Described.__module__ + ".Described")
print(pydoc.isdata(3), pydoc.isdata(Described), pydoc.isdata(len), pydoc.isdata(pydoc))
print(pydoc.plain("a\bab\bb"), pydoc.locate("len"), pydoc.locate("os.path.join").__name__, pydoc.locate("no.such"), pydoc.locate("str.upper") is str.upper)
