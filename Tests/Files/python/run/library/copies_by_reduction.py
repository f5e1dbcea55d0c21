# Copies of objects that say what they are made from; identities; texts of own classes in patterns; what iterators have left.
import copy
import operator
import pickle
import re


class Whole:
    def __reduce__(self):
        return "name"


class Parts:
    def __init__(self, *parts):
        self.parts = parts

    def __reduce__(self):
        return Parts, self.parts, {"note": [1, 2]}


class Row(list):
    def __reduce_ex__(self, protocol):
        return Row, (), None, iter(self)


class Remembered:
    def __deepcopy__(self, memo):
        if id(self) in memo:
            return memo[id(self)]
        made = Remembered()
        memo[id(self)] = made
        return made


whole = Whole()
print(copy.copy(whole) is whole, copy.deepcopy(whole) is whole)
parts = Parts([1], [2])
for made in (copy.copy(parts), copy.deepcopy(parts)):
    print(made.parts, made.note, made.parts[0] is parts.parts[0])
print(copy.copy(Row([1, 2])), copy.deepcopy(Row([[1], 2])), type(copy.copy(Row())).__name__)
one = Remembered()
two = copy.deepcopy([one, one, {"one": one}])
print(two[0] is two[1] is two[2]["one"], two[0] is one)


class Failure(Exception):
    pass


failure = Failure("text", 1)
failure.note = "kept"
print(failure.__reduce__()[1:])
again = pickle.loads(pickle.dumps(failure)) if __name__ == "__main__" else failure
print(again.args, again.note, copy.copy(failure).note)
print(all(id(value) > 0 for value in [object() for _ in range(100)]), hex(id(whole)) in repr(whole))


class Text(str):
    pass


print(re.sub("a", "b", Text("abca")), re.match("b+", Text("bbc")).group(), re.split("-", Text("a-b")))
walk = iter([1, 2, 3])
next(walk)
print(operator.length_hint(walk), operator.length_hint(iter(())), len(list(walk)), operator.length_hint(walk))
