# The module string.

ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = "0123456789abcdefABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
whitespace = " \t\n\r\v\f"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text in which $name and ${name} stand for values."""

    delimiter = "$"
    # Letters of ASCII only, whatever the flags say.
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            cls._given = cls.pattern
        cls._found = None

    _given = None
    _found = None

    def __init__(self, template):
        self.template = template

    @classmethod
    def _compiled(cls):
        import re
        if cls._found is None:
            flags = re.IGNORECASE if cls.flags is None else cls.flags
            given = cls._given
            if given is None:
                name = cls.idpattern.replace("(?a:", "(?:")
                braced = (cls.braceidpattern or cls.idpattern).replace("(?a:", "(?:")
                mark = re.escape(cls.delimiter)
                given = mark + "(?:(?P<escaped>" + mark + ")|(?P<named>" + name + r")|\{(?P<braced>" + braced + r")\}|(?P<invalid>))"
            cls._found = re.compile(given, flags | re.VERBOSE) if isinstance(given, str) else given
        return cls._found

    @property
    def pattern(self):
        return self._compiled()

    def _refuse(self, match):
        place = match.start("invalid")
        lines = self.template[:place].splitlines(keepends=True)
        if not lines:
            column, line = 1, 1
        else:
            column, line = place - len("".join(lines[:-1])), len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _replaced(self, mapping, is_safe):
        parts, place = [], 0
        for match in self._compiled().finditer(self.template):
            parts.append(self.template[place:match.start()])
            place = match.end()
            found = match.groupdict()
            name = found.get("named") or found.get("braced")
            if name is not None:
                try:
                    parts.append(str(mapping[name]))
                except KeyError:
                    if not is_safe:
                        raise
                    parts.append(match.group())
            elif found.get("escaped") is not None:
                parts.append(self.delimiter)
            elif found.get("invalid") is None:
                raise ValueError("Unrecognized named group in pattern", self._compiled())
            elif is_safe:
                parts.append(match.group())
            else:
                self._refuse(match)
        return "".join(parts) + self.template[place:]

    def substitute(self, mapping={}, /, **kws):
        return self._replaced({**mapping, **kws} if kws else mapping, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._replaced({**mapping, **kws} if kws else mapping, True)

    def _kinds(self):
        # Whether each mark is a good one, and the name in it.
        for match in self._compiled().finditer(self.template):
            found = match.groupdict()
            name = found.get("named") or found.get("braced")
            if name is None and found.get("escaped") is None and found.get("invalid") is None:
                raise ValueError("Unrecognized named group in pattern", self._compiled())
            yield found.get("invalid") is None, name

    def is_valid(self):
        return all([good for good, _ in self._kinds()])

    def get_identifiers(self):
        names = []
        for _, name in self._kinds():
            if name is not None and name not in names:
                names.append(name)
        return names


class Formatter:
    """str.format, with methods that subclasses replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        used, automatic = used_args, auto_arg_index
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is not None:
                if name == "":
                    if automatic is False:
                        raise ValueError("cannot switch from manual field specification to automatic field numbering")
                    name = str(automatic)
                    automatic += 1
                elif name.isdigit():
                    if automatic:
                        raise ValueError("cannot switch from manual field specification to automatic field numbering")
                    automatic = False
                value, first = self.get_field(name, args, kwargs)
                used.add(first)
                value = self.convert_field(value, conversion)
                spec, automatic = self._vformat(spec, args, kwargs, used, recursion_depth - 1, automatic)
                parts.append(self.format_field(value, spec))
        return "".join(parts), automatic

    def parse(self, text):
        i, literal = 0, ""
        while i < len(text):
            c = text[i]
            if c in "{}" and text[i + 1:i + 2] == c:
                yield literal + c, None, None, None
                literal = ""
                i += 2
            elif c == "}":
                raise ValueError("Single '}' encountered in format string")
            elif c == "{":
                depth, end = 1, i + 1
                while end < len(text) and depth:
                    depth += {"{": 1, "}": -1}.get(text[end], 0)
                    end += 1
                if depth:
                    raise ValueError("Single '{' encountered in format string" if end == i + 1 else "expected '}' before end of string")
                field = text[i + 1:end - 1]
                name, conversion, spec = field, None, ""
                for at, mark in enumerate(field):
                    if mark == ":":
                        name, spec = field[:at], field[at + 1:]
                        break
                    if mark == "!":
                        name, conversion = field[:at], field[at + 1:at + 2]
                        spec = field[at + 3:]
                        break
                yield literal, name, spec, conversion
                literal = ""
                i = end
            else:
                literal += c
                i += 1
        if literal:
            yield literal, None, None, None

    def get_field(self, field_name, args, kwargs):
        first, rest = field_name, ""
        for at, c in enumerate(field_name):
            if c in ".[":
                first, rest = field_name[:at], field_name[at:]
                break
        if first.isdigit():
            first = int(first)
        value = self.get_value(first, args, kwargs)
        while rest:
            if rest[0] == ".":
                end = min([at for at in (rest.find(".", 1), rest.find("[", 1)) if at > 0], default=len(rest))
                value = getattr(value, rest[1:end])
                rest = rest[end:]
            else:
                key, _, rest = rest[1:].partition("]")
                value = value[int(key) if key.isdigit() else key]
        return value, first

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion not in _CONVERSIONS:
            raise ValueError(f"Unknown conversion specifier {conversion}")
        convert = _CONVERSIONS[conversion]
        return convert(value) if convert else value


_CONVERSIONS = {None: None, "s": str, "r": repr, "a": ascii}
