def numbers():
    try:
        yield 1
        yield 2
        raise ValueError("in generator")
    finally:
        print("generator closed")


for n in numbers():
    print(n)
