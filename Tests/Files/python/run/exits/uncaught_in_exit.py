class Guard:
    def __enter__(self):
        print("enter")

    def __exit__(self, *details):
        print("exit", details[0])
        raise RuntimeError("in exit")


with Guard():
    print("body")
print("never")
