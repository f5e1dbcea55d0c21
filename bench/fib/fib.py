"""Recursive calls of a method."""
import sys


class Fibonacci:
    def fib(self, n):
        if n < 2:
            return n
        return self.fib(n - 1) + self.fib(n - 2)


print(Fibonacci().fib(int(sys.argv[1])))
