# A function that fails at the end of a program does not change its exit code.
import atexit


class Failing:
    def __call__(self): return {}["missing"]
    def __repr__(self): return "<Failing>"


atexit.register(Failing())
print("done")
