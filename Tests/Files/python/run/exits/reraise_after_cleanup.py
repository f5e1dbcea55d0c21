log = []


def step(n):
    log.append(n)
    if n == 3:
        raise LookupError(f"step {n}")


try:
    for n in range(5):
        step(n)
except LookupError:
    print("cleaning up", log)
    raise
finally:
    print("finally")
