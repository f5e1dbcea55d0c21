"""The module getopt: options of a command line, as C has them."""


class GetoptError(Exception):
    def __init__(self, msg, opt=""):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    found = []
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _one(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    found, rest = [], []
    stops = shortopts.startswith("+")
    shortopts = shortopts.lstrip("+")
    while args:
        if args[0] == "--":
            rest += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _one(found, args, shortopts, longopts)
        elif stops:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return found, rest


def _one(found, args, shortopts, longopts):
    text, args = args[0], args[1:]
    if text.startswith("--"):
        name, equals, value = text[2:].partition("=")
        value = value if equals else None
        matching = [o for o in longopts if o.startswith(name)]
        if not matching:
            raise GetoptError("option --%s not recognized" % name, name)
        if name in matching or name + "=" in matching:
            takes = name + "=" in matching and name not in matching
        elif len(matching) > 1:
            raise GetoptError("option --%s not a unique prefix" % name, name)
        else:
            takes = matching[0].endswith("=")
            name = matching[0].rstrip("=")
        if takes:
            if value is None:
                if not args:
                    raise GetoptError("option --%s requires argument" % name, name)
                value, args = args[0], args[1:]
        elif value is not None:
            raise GetoptError("option --%s must not have an argument" % name, name)
        found.append(("--" + name, value or ""))
        return args
    rest = text[1:]
    while rest:
        letter, rest = rest[0], rest[1:]
        place = shortopts.find(letter)
        if place < 0 or letter == ":":
            raise GetoptError("option -%s not recognized" % letter, letter)
        value = ""
        if shortopts[place + 1:place + 2] == ":":
            if not rest:
                if not args:
                    raise GetoptError("option -%s requires argument" % letter, letter)
                rest, args = args[0], args[1:]
            value, rest = rest, ""
        found.append(("-" + letter, value))
    return args
