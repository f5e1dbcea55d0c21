# Private names are changed where they name something of the class, not where they are names of arguments in a call.
def keep(**named):
    return named


class Box:
    def call(self):
        return keep(__x=1)

    def take(self, __y):
        return __y

    def __hidden(self):
        return "hidden"

    class __Inner:
        class Deep:
            def name(self):
                return __secret

    def names(self):
        return self.__hidden.__name__, self.__hidden.__qualname__, Box.__Inner.__name__, Box.__Inner.__qualname__


print(Box().call(), Box().take(_Box__y=3), Box().names())
print(sorted(name for name in vars(Box) if name.startswith("_Box")))
_Deep__secret = 7
print(Box._Box__Inner.Deep().name())
