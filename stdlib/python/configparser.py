"""The module configparser: sections of named values, as INI files have them."""

import functools as _functools
import io as _io
import os as _os
import re as _re
import warnings as _warnings
from collections import ChainMap as _ChainMap
from collections.abc import MutableMapping as _MutableMapping

__all__ = ["NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "ConfigParser", "SafeConfigParser", "RawConfigParser", "Interpolation", "BasicInterpolation",
           "ExtendedInterpolation", "LegacyInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH"]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10
_default_dict = dict
_UNSET = object()


# Errors. What one is about is in its attributes; `args` are what the class has to be called with to make it again.

class Error(Exception):
    """What this module raises; `message` may grow after it was made."""

    def __init__(self, msg=""):
        super().__init__(msg)
        self.message = msg

    def _tell(self, message, **facts):
        Error.__init__(self, message)
        for name in facts:
            setattr(self, name, facts[name])
        self.args = tuple(facts.values())

    def __str__(self):
        return self.message

    __repr__ = __str__


class NoSectionError(Error):
    def __init__(self, section):
        self._tell(f"No section: {section!r}", section=section)


class NoOptionError(Error):
    def __init__(self, option, section):
        self._tell(f"No option {option!r} in section: {section!r}", option=option, section=section)


def _existing(noun, what, source, lineno):
    if source is None:
        return f"{noun.capitalize()} {what} already exists"
    line = "" if lineno is None else f" [line {lineno:2d}]"
    return f"While reading from {source!r}{line}: {noun} {what} already exists"


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        self._tell(_existing("section", repr(section), source, lineno), section=section, source=source, lineno=lineno)


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        what = f"{option!r} in section {section!r}"
        self._tell(_existing("option", what, source, lineno), section=section, option=option, source=source, lineno=lineno)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        self._tell(msg, option=option, section=section, msg=msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        self._tell(f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key {reference!r} which is "
                   f"not a valid option name. Raw value: {rawval!r}", option=option, section=section, rawval=rawval, reference=reference)


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        self._tell(f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an interpolation key "
                   f"which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}",
                   option=option, section=section, rawval=rawval)


class InterpolationSyntaxError(InterpolationError):
    """A reference that is not well formed."""


class ParsingError(Error):
    """Lines that are neither sections nor options; all of a source are collected in one error."""

    def __init__(self, source=None, filename=None):
        if source and filename:
            raise ValueError("Cannot specify both `filename' and `source'. Use `source'.")
        if not (source or filename):
            raise ValueError("Required argument `source' not given.")
        source = source or filename
        self._tell(f"Source contains parsing errors: {source!r}", source=source)
        self.errors = []

    @property
    def filename(self):
        self._warn_of_filename()
        return self.source

    @filename.setter
    def filename(self, value):
        self._warn_of_filename()
        self.source = value

    @staticmethod
    def _warn_of_filename():
        _warnings.warn("The 'filename' attribute will be removed in Python 3.12.  Use 'source' instead.", DeprecationWarning, stacklevel=3)

    def append(self, lineno, line):
        entry = (lineno, line)
        self.errors.append(entry)
        self.message += "\n\t[line %2d]: %s" % entry


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        self._tell(f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}",
                   source=filename, lineno=lineno, line=line)


# Interpolation

class Interpolation:
    """What happens to values on their ways in and out; here nothing."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _References(Interpolation):
    """Values with references, which begin with a sign; the sign itself is written twice.

    A subclass has `_sign`, `_opening`, `_mark`, which finds a sign with what belongs to it (an error if that is no `path`), and
    `_follow`, which gives the text that is referred to, and where it is: its section, its option and the names that it sees."""

    def before_get(self, parser, section, option, value, defaults):
        return self._expand(parser, value, section, option, defaults, 1)

    def before_set(self, parser, section, option, value):
        sign = self._sign
        rest = self._mark.sub(lambda found: sign if found.group() == sign else "", str(value))
        if sign in rest:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, rest.index(sign)))
        return value

    def _expand(self, parser, text, section, option, names, depth):
        if not text:
            return ""
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, self._raw(parser, text, section, option))

        def meaning(found):
            if found.group() == 2 * self._sign:
                return self._sign
            if found["path"] is None:
                raise InterpolationSyntaxError(option, section, self._complaint(text[found.start():]))
            inner, *place = self._follow(parser, found, text, section, option, names)
            return self._expand(parser, inner, *place, depth + 1) if self._sign in inner else inner

        return self._mark.sub(meaning, text)

    def _raw(self, parser, text, section, option):
        return parser.get(section, option, raw=True, fallback=text)

    def _complaint(self, rest):
        if rest[1:2] == self._opening:
            return f"bad interpolation variable reference {rest!r}"
        return f"'{self._sign}' must be followed by '{self._sign}' or '{self._opening}', found: {rest!r}"


class BasicInterpolation(_References):
    """%(name)s is another value of the section or of the defaults."""

    _sign, _opening = "%", "("
    _mark = _re.compile(r"%(?:%|\((?P<path>[^)]+)\)s)?")

    def _follow(self, parser, found, text, section, option, names):
        name = parser.optionxform(found["path"])
        try:
            return names[name], section, option, names
        except KeyError:
            raise InterpolationMissingOptionError(option, section, self._raw(parser, text, section, option), name) from None


class ExtendedInterpolation(_References):
    """${name}, or ${section:name} for a value of another section."""

    _sign, _opening = "$", "{"
    _mark = _re.compile(r"\$(?:\$|\{(?P<path>[^}]+)\})?")

    def _follow(self, parser, found, text, section, option, names):
        path = found["path"]
        *other, name = path.split(":")
        if len(other) > 1:
            raise InterpolationSyntaxError(option, section, f"More than one ':' found: {text[found.end():]!r}")
        name = parser.optionxform(name)
        place = other[0] if other else section
        try:
            inner = parser.get(place, name, raw=True) if other else names[name]
        except (NoSectionError, NoOptionError, KeyError):
            raise InterpolationMissingOptionError(option, section, self._raw(parser, text, section, option), path) from None
        return inner, place, name, dict(parser.items(place, raw=True)) if self._sign in inner else None


class LegacyInterpolation(Interpolation):
    """What was done before there were other ways: the operator % with the names, over and over."""

    _reference = _re.compile(r"%\(([^)]*)\)s")

    def __init__(self):
        _warnings.warn("LegacyInterpolation has been deprecated since Python 3.2 and will be removed from the configparser module in "
                       "Python 3.13. Use BasicInterpolation or ExtendedInterpolation instead.", DeprecationWarning, stacklevel=2)

    def before_get(self, parser, section, option, value, defaults):
        text = value
        for step in range(MAX_INTERPOLATION_DEPTH):
            if text and "%(" in text:
                text = self._reference.sub(lambda found: f"%({parser.optionxform(found[1])})s", text)
                try:
                    text %= defaults
                except KeyError as missing:
                    raise InterpolationMissingOptionError(option, section, value, missing.args[0]) from None
        if text and "%(" in text:
            raise InterpolationDepthError(option, section, value)
        return text


# Parsers

def _getting(function, name):
    """A method that gets a value and converts it."""
    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, function or self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)
    get.__name__ = name
    return get


class RawConfigParser(_MutableMapping):
    """Sections by their names, each a mapping. Values are what was set, unless an interpolation is given."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {**dict.fromkeys(("1", "yes", "true", "on"), True), **dict.fromkeys(("0", "no", "false", "off"), False)}
    SECTCRE = _re.compile(r"\[(?P<header>.+)\]")

    def __init__(self, defaults=None, dict_type=_default_dict, allow_no_value=False, *, delimiters=("=", ":"), comment_prefixes=("#", ";"),
                 inline_comment_prefixes=None, strict=True, empty_lines_in_values=True, default_section=DEFAULTSECT,
                 interpolation=_UNSET, converters=_UNSET):
        self._dict = dict_type
        self._defaults, self._sections, self._proxies = dict_type(), dict_type(), dict_type()
        self._converters = ConverterMapping(self)
        if converters is not _UNSET:
            self._converters.update(converters)
        self.default_section = default_section
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self._delimiters = tuple(delimiters)
        self._delimiter = _any_of(self._delimiters)
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment = _any_of(inline_comment_prefixes, r"(?<!\S)") if inline_comment_prefixes else None
        if interpolation is _UNSET:
            interpolation = self._DEFAULT_INTERPOLATION
        if interpolation is None:
            interpolation = Interpolation()
        elif not isinstance(interpolation, Interpolation):
            raise TypeError(f"interpolation= must be None or an instance of Interpolation; got an object of type {type(interpolation)}")
        self._interpolation = interpolation
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        self._defaults.update({self.optionxform(name): value for name, value in defaults.items()})

    @property
    def converters(self):
        return self._converters

    def optionxform(self, optionstr):
        """The name of an option in the form in which it is looked up."""
        return optionstr.lower()

    def _options_of(self, section):
        """The options that a section has itself; those that all have for the default section, or none at all."""
        if not section or section == self.default_section:
            return self._defaults
        try:
            return self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None

    # Sections

    def defaults(self):
        return self._defaults

    def sections(self):
        return [*self._sections]

    def has_section(self, section):
        return section in self._sections

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if self.has_section(section):
            raise DuplicateSectionError(section)
        self._new_section(section)

    def _new_section(self, section):
        made = self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)
        return made

    def remove_section(self, section):
        if not self.has_section(section):
            return False
        self._proxies.pop(section)
        self._sections.pop(section)
        return True

    def clear(self):
        """Remove all sections but the default one."""
        for section in self.sections():
            self.remove_section(section)

    def popitem(self):
        for section in self._sections:
            proxy = self._proxies[section]
            self.remove_section(section)
            return section, proxy
        raise KeyError

    def __contains__(self, key):
        return self.has_section(key) or key == self.default_section

    def __getitem__(self, key):
        if key in self:
            return self._proxies[key]
        raise KeyError(key)

    def __setitem__(self, key, value):
        if key in self:
            if self._proxies[key] is value:
                return
            self._options_of(key).clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.remove_section(key):
            raise KeyError(key)

    def __iter__(self):
        return iter([self.default_section, *self._sections])

    def __len__(self):
        return 1 + len(self._sections)

    # Options

    def options(self, section):
        try:
            return [*{**self._sections[section], **self._defaults}]
        except KeyError:
            raise NoSectionError(section) from None

    def has_option(self, section, option):
        name = self.optionxform(option)
        if section and section != self.default_section and not self.has_section(section):
            return False
        return name in self._options_of(section) or name in self._defaults

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """A value: from `vars`, the section or the defaults, whichever has it first."""
        name = self.optionxform(option)
        try:
            own = self._options_of(section or _UNSET) if section != self.default_section else {}
            given = {self.optionxform(key): None if value is None else str(value) for key, value in vars.items()} if vars else {}
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        names = _ChainMap(given, own, self._defaults)
        try:
            value = names[name]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(name, section) from None
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, name, value, names)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            found = self.get(section, option, raw=raw, vars=vars, **kwargs)
        except (NoOptionError, NoSectionError):
            if fallback is _UNSET:
                raise
            return fallback
        return conv(found)

    def _convert_to_boolean(self, value):
        state = self.BOOLEAN_STATES.get(value.lower())
        if state is None:
            raise ValueError("Not a boolean: " + value)
        return state

    getint = _getting(int, "getint")
    getfloat = _getting(float, "getfloat")
    getboolean = _getting(None, "getboolean")

    def items(self, section=_UNSET, raw=False, vars=None):
        """Pairs of names and values of a section, or of names and sections."""
        if section is _UNSET:
            return [(name, self._proxies[name]) for name in self]
        seen = self._defaults.copy()
        names = {**seen, **self._options_of(section or _UNSET)}
        seen.update(names)
        for key, value in (vars or {}).items():
            seen[self.optionxform(key)] = value
        if raw:
            return [(name, seen[name]) for name in names]
        return [(name, self._interpolation.before_get(self, section, name, seen[name], seen)) for name in names]

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        name = self.optionxform(option)
        self._options_of(section)[name] = value

    def remove_option(self, section, option):
        options, name = self._options_of(section), self.optionxform(option)
        present = name in options
        if present:
            del options[name]
        return present

    def _validate_value_types(self, *, section="", option="", value=""):
        for what, text in (("section names", section), ("option keys", option), ("option values", value)):
            unset = what == "option values" and self._allow_no_value and not text
            if not (unset or isinstance(text, str)):
                raise TypeError(f"{what} must be strings")

    # Reading and writing

    def read(self, filenames, encoding=None):
        """Read files, as far as they can be opened; the result is those that could."""
        if isinstance(filenames, (str, bytes, _os.PathLike)):
            filenames = [filenames]
        opened = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as lines:
                    self._read(lines, filename)
            except OSError:
                pass
            else:
                opened.append(_os.fspath(filename))
        return opened

    def read_file(self, f, source=None):
        self._read(f, getattr(f, "name", "<???>") if source is None else source)

    def readfp(self, fp, filename=None):
        _warnings.warn("This method will be removed in Python 3.12. Use 'parser.read_file()' instead.", DeprecationWarning, stacklevel=2)
        self.read_file(fp, filename)

    def read_string(self, string, source="<string>"):
        self.read_file(_io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        read = set()
        for section, options in dictionary.items():
            section = str(section)
            if section not in self or self._strict and section in read:
                self.add_section(section)
            read.add(section)
            for key, value in options.items():
                name = self.optionxform(str(key))
                if self._strict and (section, name) in read:
                    raise DuplicateOptionError(section, name, source)
                read.add((section, name))
                self.set(section, name, value if value is None else str(value))

    def _read(self, fp, fpname):
        reading = _Reading(self, fpname)
        for lineno, line in enumerate(fp, 1):
            reading.take(lineno, line)
        reading.finish()

    def write(self, fp, space_around_delimiters=True):
        sign = self._delimiters[0].center(len(self._delimiters[0]) + 2 * bool(space_around_delimiters))
        sections = [(self.default_section, self._defaults)] if self._defaults else []
        for section, options in [*sections, *self._sections.items()]:
            lines = [f"[{section}]"]
            for name, value in options.items():
                value = self._interpolation.before_write(self, section, name, value)
                bare = value is None and self._allow_no_value
                lines.append(name if bare else name + sign + str(value).replace("\n", "\n\t"))
            fp.write("\n".join(lines) + "\n\n")


def _any_of(texts, before=""):
    return _re.compile(before + "(?:" + "|".join(map(_re.escape, texts)) + ")")


class _Reading:
    """Reads lines into a parser. Until the end the value of an option is the list of its lines."""

    def __init__(self, parser, source):
        self.parser, self.source = parser, source
        self.section = self.options = self.option = self.problem = None
        self.indent = 0
        self.known = set()

    def take(self, lineno, line):
        parser = self.parser
        text = line.strip()
        commented = text.startswith(parser._comment_prefixes)
        if commented:
            text = ""
        elif parser._inline_comment is not None:
            comment = parser._inline_comment.search(line)
            if comment is not None:
                commented, text = True, line[:comment.start()].strip()
        if not text:
            self.take_empty(commented)
            return
        indent = len(line) - len(line.lstrip())
        if self.option and indent > self.indent:
            self.options[self.option].append(text)
            return
        self.indent = indent
        header = parser.SECTCRE.match(text)
        if header is not None:
            self.open_section(header["header"], lineno)
        elif self.options is None:
            raise MissingSectionHeaderError(self.source, lineno, line)
        else:
            self.take_option(text, lineno, line)

    def take_empty(self, commented):
        """An empty line belongs to the value before it, or ends it. One with a comment does not belong to it."""
        if not self.parser._empty_lines_in_values:
            self.indent = float("inf")
        elif self.option and not commented and self.options[self.option] is not None:
            self.options[self.option].append("")

    def once(self, what, error, lineno):
        if self.parser._strict and what in self.known:
            raise error(*what, self.source, lineno)
        self.known.add(what)

    def open_section(self, section, lineno):
        parser = self.parser
        self.section, self.option = section, None
        if section == parser.default_section and not parser.has_section(section):
            self.options = parser._defaults
            return
        self.once((section,), DuplicateSectionError, lineno)
        self.options = parser._sections[section] if parser.has_section(section) else parser._new_section(section)

    def take_option(self, text, lineno, line):
        parser = self.parser
        delimiter = parser._delimiter.search(text)
        name, lines = text, None
        if delimiter is not None:
            name, lines = text[:delimiter.start()].rstrip(), [text[delimiter.end():].lstrip()]
        if not name or lines is None and not parser._allow_no_value:
            self.problem = self.problem or ParsingError(self.source)
            self.problem.append(lineno, repr(line))
            return
        self.option = parser.optionxform(name)
        self.once((self.section, self.option), DuplicateOptionError, lineno)
        self.options[self.option] = lines

    def finish(self):
        parser = self.parser
        for section, options in [(parser.default_section, parser._defaults), *parser._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = parser._interpolation.before_read(parser, section, name, value)
        if self.problem is not None:
            raise self.problem


class ConfigParser(RawConfigParser):
    """Sections whose values are texts with references to others."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def add_section(self, section):
        self._validate_value_types(section=section)
        super().add_section(section)

    def set(self, section, option, value=None):
        self._validate_value_types(option=option, value=value)
        super().set(section, option, value)

    def _read_defaults(self, defaults):
        # Texts are made of them, but references in them are not checked.
        interpolation, self._interpolation = self._interpolation, Interpolation()
        try:
            self.read_dict({self.default_section: defaults})
        finally:
            self._interpolation = interpolation


class SafeConfigParser(ConfigParser):
    """The former name of ConfigParser."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _warnings.warn("The SafeConfigParser class has been renamed to ConfigParser in Python 3.2. This alias will be removed in Python 3.12. "
                       "Use ConfigParser directly instead.", DeprecationWarning, stacklevel=2)


class SectionProxy(_MutableMapping):
    """A section of a parser as a mapping. It has the parser's methods get..., without their first argument."""

    def __init__(self, parser, name):
        self._name, self._parser = name, parser

    @property
    def name(self):
        return self._name

    @property
    def parser(self):
        return self._parser

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _options(self):
        parser = self._parser
        return [*parser.defaults()] if self._name == parser.default_section else parser.options(self._name)

    def __iter__(self):
        return iter(self._options())

    def __len__(self):
        return len(self._options())

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __getitem__(self, key):
        if key in self:
            return self._parser.get(self._name, key)
        raise KeyError(key)

    def __setitem__(self, key, value):
        parser = self._parser
        parser._validate_value_types(option=key, value=value)
        return parser.set(self._name, key, value)

    def __delitem__(self, key):
        if key not in self or not self._parser.remove_option(self._name, key):
            raise KeyError(key)

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        function = _impl or self._parser.get
        return function(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def __getattr__(self, name):
        parser = self.__dict__.get("_parser")
        if parser is None or name[3:] not in parser.converters or not name.startswith("get"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return _functools.partial(self.get, _impl=getattr(parser, name))


class ConverterMapping(_MutableMapping):
    """The functions behind a parser's methods get... by what follows "get"; None for the methods that its class defines."""

    def __init__(self, parser):
        self._parser = parser
        methods = [name for name in dir(type(parser)) if name.startswith("get") and name != "get"]
        self._data = {name[3:]: None for name in methods if callable(getattr(parser, name))}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise ValueError(f"Incompatible key: {key} (type: {type(key)})")
        if not key:
            raise ValueError('Incompatible key: cannot use "" as a name')
        self._data[key] = value
        # Over a method of the class, if there is one.
        setattr(self._parser, "get" + key, _functools.partial(self._parser._get_conv, conv=value))

    def __delitem__(self, key):
        del self._data[key]
        vars(self._parser).pop("get" + key, None)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
