"""The module _string: how the texts of `str.format` are read."""

from string import Formatter as _Formatter


def formatter_parser(text):
    return _Formatter().parse(text)


def formatter_field_name_split(name):
    """What a name of a field begins with, and the attributes and keys that follow, each with whether it is an attribute."""
    end = min([at for at in (name.find("."), name.find("[")) if at >= 0], default=len(name))
    first = name[:end]
    return int(first) if first.isdecimal() else first, _steps(name[end:])


def _steps(rest):
    while rest:
        if rest[0] == ".":
            end = min([at for at in (rest.find(".", 1), rest.find("[", 1)) if at >= 0], default=len(rest))
            step, is_attribute = rest[1:end], True
        elif rest[0] == "[":
            end = rest.find("]")
            if end < 0:
                raise ValueError("Missing ']' in format string")
            step, is_attribute = rest[1:end], False
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not step:
            raise ValueError("Empty attribute in format string")
        yield is_attribute, step if is_attribute or not step.isdecimal() else int(step)
        rest = rest[end:]
