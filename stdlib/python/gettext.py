"""The module gettext: translations of messages from catalogues (files .mo), as the GNU library keeps them."""

import os as _os
import re as _re
import struct as _struct
import sys as _sys

__all__ = ["NullTranslations", "GNUTranslations", "Catalog", "bindtextdomain", "find", "translation", "install", "textdomain",
           "dgettext", "dngettext", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_default_localedir = _os.path.join(_sys.base_prefix, "share", "locale")

# Formulas of plurals are expressions of C over `n`.
_TOKEN = _re.compile(r"[ \t]*(?:(\d+)\b|(n)\b|([()])|(\|\||&&|==|!=|<=|>=|[-*/%+?:<>!])|(\w+|.))", _re.DOTALL)
_LEVELS = ({"||": "or"}, {"&&": "and"}, {"==": "==", "!=": "!="}, {"<": "<", ">": ">", "<=": "<=", ">=": ">="},
           {"+": "+", "-": "-"}, {"*": "*", "/": "//", "%": "%"})


class _Formula:
    # An expression of C as one of Python; every part is in parentheses.

    def __init__(self, text):
        self.tokens = []
        for number, variable, parenthesis, operator, other in _TOKEN.findall(text):
            if other and not other.isspace():
                raise ValueError("invalid token in plural form: " + other)
            token = number or variable or parenthesis or operator
            if token:
                self.tokens.append(token)
        self.tokens.append("")
        self.place = 0

    def take(self):
        self.place += 1
        return self.tokens[self.place - 1]

    def unexpected(self):
        token = self.tokens[self.place]
        raise ValueError("unexpected token in plural form: " + token if token else "unexpected end of plural form")

    def whole(self):
        found = self.choice()
        if self.tokens[self.place]:
            self.unexpected()
        return found

    def choice(self):
        condition = self.level(0)
        if self.tokens[self.place] != "?":
            return condition
        self.take()
        first = self.choice()
        if self.take() != ":":
            self.place -= 1
            self.unexpected()
        return f"({first} if {condition} else {self.choice()})"

    def level(self, number):
        if number == len(_LEVELS):
            return self.unary()
        found = self.level(number + 1)
        while self.tokens[self.place] in _LEVELS[number]:
            operator = _LEVELS[number][self.take()]
            found = f"({found} {operator} {self.level(number + 1)})"
            if operator not in ("+", "-", "*", "//", "%"):
                found = f"int(bool({found}))"
        return found

    def unary(self):
        token = self.tokens[self.place]
        if token == "!":
            self.take()
            return f"int(not {self.unary()})"
        if token == "(":
            self.take()
            found = self.choice()
            if self.take() != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            return found
        if token == "n" or token.isdigit():
            return self.take()
        self.unexpected()


def c2py(plural):
    """The function of `n` that a formula is."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    depth = 0
    for c in plural:
        depth += (c == "(") - (c == ")")
        if depth > 20:
            raise ValueError("plural form expression is too complex")
    return _plural_function(_Formula(plural).whole())


def _plural_function(expression):
    code = compile(expression, "<plural form>", "eval")

    def plural(n):
        if not isinstance(n, int):
            _doubt(n)
        return int(eval(code, {"n": n}))
    return plural


def _doubt(count):
    # Other numbers than whole ones are taken still, but programs are told.
    complaint = f"Plural value must be an integer, got {type(count).__name__}"
    if not hasattr(count, "__round__"):
        raise TypeError(complaint)
    level, frame = 1, _sys._getframe()
    while frame is not None and frame.f_globals.get("__name__") == __name__:
        # It is not about this module.
        level, frame = level + 1, frame.f_back
    import warnings
    warnings.warn(complaint, DeprecationWarning, level)


def _germanic(n):
    return int(n != 1)


def _expanded(name):
    # A locale's names, from the closest to the most general: language_TERRITORY.codeset@modifier.
    import locale
    name = locale.normalize(name)
    rest, at, modifier = name.partition("@")
    rest, dot, codeset = rest.partition(".")
    language, line, territory = rest.partition("_")
    names = [language]
    # The modifier says more than the codeset, and that more than the territory.
    for part in (territory and "_" + territory, codeset and "." + codeset, modifier and "@" + modifier):
        if part:
            names = [name + part for name in names] + names
    return names


class _Untranslated:
    # The last resort: messages as they are, in the form that English has for the number.

    def gettext(self, message):
        return message

    def pgettext(self, context, message):
        return message

    def ngettext(self, one, many, number):
        return one if number == 1 else many

    def npgettext(self, context, one, many, number):
        return one if number == 1 else many


_untranslated = _Untranslated()


class NullTranslations:
    """Passes on what it does not know, and knows nothing."""

    _fallback = _charset = None

    def __init__(self, fp=None):
        self._info = {}
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        """For subclasses: reads a catalogue."""

    def info(self):
        """What the catalogue says about itself."""
        return self._info

    def charset(self):
        """The encoding of the catalogue."""
        return self._charset

    def add_fallback(self, fallback):
        """Adds the last one to be asked."""
        following = self._fallback
        if following:
            following.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return (self._fallback or _untranslated).gettext(message)

    def pgettext(self, context, message):
        return (self._fallback or _untranslated).pgettext(context, message)

    def ngettext(self, msgid1, msgid2, n):
        return (self._fallback or _untranslated).ngettext(msgid1, msgid2, n)

    def npgettext(self, context, msgid1, msgid2, n):
        return (self._fallback or _untranslated).npgettext(context, msgid1, msgid2, n)

    def install(self, names=None):
        """Makes `_`, and those of the names that are functions of messages, known everywhere."""
        import builtins
        known = {"_": self.gettext}
        known.update((name, getattr(self, name)) for name in ("gettext", "ngettext", "pgettext", "npgettext") if name in (names or ()))
        vars(builtins).update(known)


class GNUTranslations(NullTranslations):
    """A catalogue of the GNU format."""

    LE_MAGIC, BE_MAGIC = 0x950412DE, 0xDE120495
    # A context stands before its message.
    CONTEXT = "%s\x04%s"
    VERSIONS = 0, 1

    def _parse(self, fp):
        name = getattr(fp, "name", "")
        self._catalog, self.plural = {}, _germanic
        data = fp.read()
        order = "<" if _struct.unpack("<I", data[:4])[0] == self.LE_MAGIC else ">"
        if order == ">" and _struct.unpack(">I", data[:4])[0] != self.LE_MAGIC:
            raise OSError(0, "Bad magic number", name)
        version, count, originals, translations = _struct.unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), name)
        for number in range(count):
            texts = []
            for table in (originals, translations):
                size, start = _struct.unpack_from(order + "II", data, table + 8 * number)
                if start + size > len(data):
                    raise OSError(0, "File is corrupt", name)
                texts.append(data[start:start + size])
            self._add(*texts)

    def _add(self, original, translation):
        if not original:
            self._header(translation)
        charset = self._charset or "ascii"
        if b"\0" in original:
            key = original.split(b"\0")[0].decode(charset)
            for number, form in enumerate(translation.split(b"\0")):
                self._catalog[key, number] = form.decode(charset)
        else:
            self._catalog[original.decode(charset)] = translation.decode(charset)

    def _header(self, data):
        # The translation of the empty message describes the catalogue.
        last = None
        for line in data.split(b"\n"):
            line = line.decode().strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            key, colon, value = line.partition(":")
            if colon:
                last = key.strip().lower()
                self._info[last] = value = value.strip()
            elif last:
                self._info[last] += "\n" + line
                continue
            if last == "content-type":
                self._charset = value.split("charset=")[1]
            elif last == "plural-forms":
                self.plural = c2py(value.split(";")[1].split("plural=")[1])

    def _text(self, message, n=None):
        # The translation of a message, or of one of its forms; None if there is none.
        if n is None:
            found = self._catalog.get(message)
            if found is not None:
                return found
            n = 1
        return self._catalog.get((message, self.plural(n)))

    def gettext(self, message):
        found = self._text(message)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._text(msgid1, n)
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        found = self._text(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._text(self.CONTEXT % (context, msgid1), n)
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


def find(domain, localedir=None, languages=None, all=False):
    """The path of a domain's catalogue, or a list of all paths."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = _os.environ.get(variable)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    names = []
    for language in languages:
        names += [name for name in _expanded(language) if name not in names]
    found = []
    for name in names:
        if name == "C":
            break
        path = _os.path.join(localedir, name, "LC_MESSAGES", domain + ".mo")
        if _os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


_translations = {}


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The catalogues of a domain, each the fallback of the one before."""
    kind = GNUTranslations if class_ is None else class_
    paths = find(domain, localedir, languages, all=True)
    if not paths:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(2, "No translation file found for domain", domain)
    import copy
    result = None
    for path in paths:
        key = kind, _os.path.abspath(path)
        if key not in _translations:
            with open(path, "rb") as file:
                _translations[key] = kind(file)
        found = copy.copy(_translations[key])
        if result is None:
            result = found
        else:
            result.add_fallback(found)
    return result


def install(domain, localedir=None, *, names=None):
    translation(domain, localedir, fallback=True).install(names)


# The domain of the program, and where catalogues of domains are
_program = {"domain": "messages"}
_directories = {}


def bindtextdomain(domain, localedir=None):
    """Where the catalogues of a domain are; a directory that is given is taken for it from now on."""
    if localedir is None:
        return _directories.get(domain, _default_localedir)
    _directories[domain] = localedir
    return localedir


def textdomain(domain=None):
    """The domain of the program; one that is given becomes it."""
    if domain is None:
        return _program["domain"]
    _program["domain"] = domain
    return domain


def _of(domain):
    return translation(domain, _directories.get(domain), fallback=True)


def dgettext(domain, message):
    return _of(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of(domain).npgettext(context, msgid1, msgid2, n)


# The same for the domain of the program

def gettext(message):
    return _of(textdomain()).gettext(message)


def ngettext(msgid1, msgid2, n):
    return _of(textdomain()).ngettext(msgid1, msgid2, n)


def pgettext(context, message):
    return _of(textdomain()).pgettext(context, message)


def npgettext(context, msgid1, msgid2, n):
    return _of(textdomain()).npgettext(context, msgid1, msgid2, n)


Catalog = translation
