class Own(Exception):
    def __str__(self):
        print("asked for its text")
        return "own text"


try:
    raise Own
except Own as e:
    print(e)
print("now uncaught")
raise Own(1, 2)
