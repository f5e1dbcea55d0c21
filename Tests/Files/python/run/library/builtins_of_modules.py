# Functions of modules in C make no methods; scanners, logarithms, dates by weeks, names with many stars.
import fnmatch
import functools
import math
import operator
import re
import time
import types


class Rules:
    add = operator.add
    root = math.sqrt
    fold = functools.reduce
    close = math.isclose


rules = Rules()
print(rules.add(1, 2), rules.root(9), rules.fold(rules.add, [1, 2, 3]), rules.close(1, 1.0))
print(math.sqrt, isinstance(operator.add, types.BuiltinFunctionType), isinstance(math.sqrt, types.FunctionType), math.sqrt.__module__)
print(math.log2(10), math.log2(3), math.log2(257), math.log2(2 ** 80 + 1), math.log2(0.1), math.pow(-math.inf, 0.5))
words = re.Scanner([(r"[a-z]+", lambda scanner, text: text.upper()), (r"\d+", lambda scanner, text: int(text)), (r"\s+", None)])
print(words.scan("one 2 three"), words.scan("four!"))
print(time.strptime("2023 05 1", "%Y %W %w")[:7], time.strptime("Tue Jul 18 2016", "%a %b %d %Y").tm_wday, time.strptime("2023 10 3", "%G %V %u")[:3])
print(fnmatch.translate("a*b*.txt"), fnmatch.translate("[!a-c]?"), fnmatch.fnmatch("a" * 60, "*a*a*a*a*a*a*a*b"))
print("abc"[1::9223372036854775807], "abc"[::-9223372036854775808])
