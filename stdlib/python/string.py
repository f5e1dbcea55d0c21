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
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._found = None

    _found = None

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """What a mark stands for: its place, and the name, None for an escaped delimiter, or False for what is wrong."""
        import re
        cls = type(self)
        if cls._found is None:
            name = cls.idpattern.replace("(?a:", "(?:")
            braced = (cls.braceidpattern or cls.idpattern).replace("(?a:", "(?:")
            mark = re.escape(cls.delimiter)
            cls._found = re.compile(mark + "(?:(" + mark + ")|(" + name + r")|\{(" + braced + r")\}|())", re.IGNORECASE)
        return cls._found.finditer(self.template)

    def _replaced(self, mapping, is_safe):
        parts, place = [], 0
        for match in self._pieces():
            parts.append(self.template[place:match.start()])
            place = match.end()
            name = match.group(2) or match.group(3)
            if name is not None:
                if is_safe and name not in mapping:
                    parts.append(match.group())
                else:
                    parts.append(str(mapping[name]))
            elif match.group(1) is not None:
                parts.append(self.delimiter)
            elif is_safe:
                parts.append(match.group())
            else:
                lines = self.template[:match.start()].splitlines(keepends=True) or [""]
                column = match.start() - len("".join(lines[:-1]))
                raise ValueError("Invalid placeholder in string: line %d, col %d" % (len(lines), column + 1))
        return "".join(parts) + self.template[place:]

    def substitute(self, mapping={}, /, **named):
        return self._replaced({**mapping, **named} if named else mapping, False)

    def safe_substitute(self, mapping={}, /, **named):
        return self._replaced({**mapping, **named} if named else mapping, True)

    def is_valid(self):
        return all(m.group(1) is not None or m.group(2) or m.group(3) for m in self._pieces())

    def get_identifiers(self):
        names = []
        for match in self._pieces():
            name = match.group(2) or match.group(3)
            if name and name not in names:
                names.append(name)
        return names


class Formatter:
    """str.format, with methods that subclasses replace."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._formatted(format_string, args, kwargs, used, 2, 0)
        self.check_unused_args(used, args, kwargs)
        return result

    def _formatted(self, text, args, kwargs, used, depth, automatic):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, name, spec, conversion in self.parse(text):
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
                spec, automatic = self._formatted(spec, args, kwargs, used, depth - 1, automatic)
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
        if conversion is None:
            return value
        if conversion in "sra":
            return {"s": str, "r": repr, "a": ascii}[conversion](value)
        raise ValueError("Unknown conversion specifier " + conversion)
