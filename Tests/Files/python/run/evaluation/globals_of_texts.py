# A name that a function of a text declares global is global at the top of the text as well.
def first():
    exec("def f():\n  global one\n  one = 2\none = 0\nprint(one)\nf()\nprint(one)")
    print(globals().get("one"))


def second():
    exec("""if 1:
        def test(two):
            class Adder:
                global two
                def __call__(self, y):
                    return two + y
            return Adder()

        two = 0
        print(test(6)(2))
        two = -1
        print(test(3)(5))
        """)
    print(globals().get("two"))


def third():
    own = {}
    exec("def f():\n  return 1\nthree = f()", globals(), own)
    print(sorted(own), globals().get("three"))


first()
second()
third()
