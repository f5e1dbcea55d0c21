# shlex as a scanner, timeit with source text, heaps with the greatest first.
import heapq
import shlex
import timeit

for posix in (False, True):
    scanner = shlex.shlex("a 'b c' d\\ e # comment\nf=\"g\"", posix=posix)
    print(list(scanner), scanner.lineno)
print(list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")", punctuation_chars=True)))
words = shlex.shlex("x-y/z.txt  'q r'", posix=True)
words.whitespace_split = True
print(list(words))
scanner = shlex.shlex("one two three")
first = scanner.get_token()
scanner.push_token("pushed")
print(first, scanner.get_token(), scanner.get_token(), scanner.error_leader("file", 3))
try:
    list(shlex.shlex("'open"))
except ValueError as error:
    print(error)
calls = []
print(timeit.timeit("calls.append(n)", setup="n = 3", number=2, globals=globals()) >= 0, calls)
print(len(timeit.repeat(lambda: None, number=10, repeat=3)), timeit.Timer("x = 1").timeit(10) >= 0)
try:
    timeit.Timer("x = (")
except SyntaxError as error:
    print("SyntaxError")
try:
    timeit.Timer(3)
except ValueError as error:
    print(error)
heap = [3, 1, 4, 1, 5, 9]
heapq._heapify_max(heap)
print([heapq._heappop_max(heap) for _ in range(6)])
try:
    heapq.heappop(None)
except TypeError as error:
    print("TypeError")
