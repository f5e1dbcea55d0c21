import sys


def deep(n):
    if n == 0:
        sys.exit(n + 7)
    try:
        deep(n - 1)
    except Exception:
        print("not an Exception")
    finally:
        print("leaving", n)


deep(3)
