"""The module getopt: options of a command line, as C has them."""

import os as _os

__all__ = ["GetoptError", "error", "getopt", "gnu_getopt"]


class GetoptError(Exception):
    """What is wrong (`msg`), and with which option (`opt`)."""

    opt = msg = ""

    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg, self.opt = msg, opt

    def __str__(self):
        return self.msg


error = GetoptError


class _Reader:
    # Takes options from the front of the arguments that are left.
    def __init__(self, args, shortopts, longopts):
        self.left = list(args)
        self.found = []
        self.letters = {letter: shortopts[place + 1:place + 2] == ":" for place, letter in enumerate(shortopts) if letter != ":"}
        longopts = [longopts] if isinstance(longopts, str) else longopts
        self.names = [(option.removesuffix("="), option.endswith("=")) for option in longopts]

    def is_option(self):
        return len(self.left[0]) > 1 and self.left[0][0] == "-"

    def take(self):
        option = self.left.pop(0)
        if option.startswith("--"):
            self._take_name(option[2:])
        else:
            self._take_letters(option[1:])

    def _argument(self, option, name):
        if not self.left:
            raise GetoptError(f"option {option} requires argument", name)
        return self.left.pop(0)

    def _take_name(self, text):
        given, equals, value = text.partition("=")
        name, has_argument = self._complete(given)
        if not has_argument and equals:
            raise GetoptError(f"option --{name} must not have an argument", name)
        if has_argument and not equals:
            value = self._argument("--" + name, name)
        self.found.append(("--" + name, value))

    def _complete(self, given):
        # A name may be cut off as long as it means one option; a whole name always does.
        meant = [one for one in self.names if one[0].startswith(given) or one == (given[:-1], True) and given.endswith("=")]
        whole = sorted([one for one in meant if one[0] == given], key=lambda one: one[1])
        if whole or len(meant) == 1:
            return (whole or meant)[0]
        raise GetoptError(f"option --{given} not {'a unique prefix' if meant else 'recognized'}", given)

    def _take_letters(self, letters):
        while letters:
            letter, letters = letters[0], letters[1:]
            if letter not in self.letters:
                raise GetoptError(f"option -{letter} not recognized", letter)
            value = ""
            if self.letters[letter]:
                value, letters = letters or self._argument("-" + letter, letter), ""
            self.found.append(("-" + letter, value))


def getopt(args, shortopts, longopts=[]):
    """The options before the first argument that is none, and the other arguments."""
    reader = _Reader(args, shortopts, longopts)
    while reader.left and reader.is_option():
        if reader.left[0] == "--":
            del reader.left[0]
            break
        reader.take()
    return reader.found, reader.left


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options may stand between other arguments, unless the letters begin with `+` or the environment says otherwise."""
    goes_on = not shortopts.startswith("+") and not _os.environ.get("POSIXLY_CORRECT")
    reader = _Reader(args, shortopts.removeprefix("+"), longopts)
    others = []
    while reader.left:
        if reader.left[0] == "--":
            del reader.left[0]
            break
        if reader.is_option():
            reader.take()
        elif goes_on:
            others.append(reader.left.pop(0))
        else:
            break
    return reader.found, others + reader.left


def short_has_arg(opt, shortopts):
    """Whether a letter is followed by an argument."""
    letters = _Reader([], shortopts, []).letters
    if opt not in letters:
        raise GetoptError(f"option -{opt} not recognized", opt)
    return letters[opt]


def long_has_args(opt, longopts):
    """Whether a name, which may be cut off, has an argument, and the whole name."""
    name, has_argument = _Reader([], "", longopts)._complete(opt)
    return has_argument, name


def do_longs(opts, opt, longopts, args):
    """Takes the option of a name, and its argument from the others."""
    reader = _Reader(args, "", longopts)
    reader._take_name(opt)
    return opts + reader.found, reader.left


def do_shorts(opts, optstring, shortopts, args):
    """Takes options of one letter each, and an argument from the others."""
    reader = _Reader(args, shortopts, [])
    reader._take_letters(optstring)
    return opts + reader.found, reader.left
