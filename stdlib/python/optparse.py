"""The module optparse: options of a command, declared one by one, read from its arguments and described in its help."""

import os as _os
import re as _re
import sys as _sys
import textwrap as _textwrap

__all__ = ["Option", "make_option", "SUPPRESS_HELP", "SUPPRESS_USAGE", "Values", "OptionContainer", "OptionGroup", "OptionParser",
           "HelpFormatter", "IndentedHelpFormatter", "TitledHelpFormatter", "OptParseError", "OptionError", "OptionConflictError",
           "OptionValueError", "BadOptionError", "check_choice"]

# Marks that programs compare by identity; their texts mean nothing.
NO_DEFAULT = ("NO", "DEFAULT")
SUPPRESS_HELP = "SUPPRESS" + "HELP"
SUPPRESS_USAGE = "SUPPRESS" + "USAGE"


# Errors

class OptParseError(Exception):
    """The base of what this module raises; shown by its message."""

    def __init__(self, msg):
        self.msg = msg

    def __str__(self):
        return self.msg


class OptionError(OptParseError):
    """A declaration that contradicts itself, shown with the option's strings as far as they are known."""

    def __init__(self, msg, option):
        super().__init__(msg)
        self.option_id = str(option)

    def __str__(self):
        prefix = f"option {self.option_id}: " if self.option_id else ""
        return prefix + self.msg


class OptionConflictError(OptionError):
    """An option string that is taken."""


class OptionValueError(OptParseError):
    """An argument that an option does not accept."""


class BadOptionError(OptParseError):
    """An argument that looks like an option and is none."""

    def __init__(self, opt_str):
        super().__init__(f"no such option: {opt_str}")
        self.opt_str = opt_str


class AmbiguousOptionError(BadOptionError):
    """The beginning of more than one long option."""

    def __init__(self, opt_str, possibilities):
        super().__init__(opt_str)
        self.msg = f"ambiguous option: {opt_str} ({', '.join(possibilities)}?)"
        self.possibilities = possibilities


# Help

class HelpFormatter:
    """Lays out the parts of a help text; a subclass says how usage and headings look."""

    NO_DEFAULT_VALUE = "none"
    _NARROWEST = 11     # columns that running text gets at least

    def __init__(self, indent_increment, max_help_position, width, short_first):
        if width is None:
            columns = _os.environ.get("COLUMNS", "")
            try:
                width = int(columns) - 2
            except ValueError:
                width = 78
        self.parser = self.help_width = None
        self.width, self.short_first, self.indent_increment = width, short_first, indent_increment
        self.max_help_position = self.help_position = min(max_help_position, max(width - 20, 2 * indent_increment))
        self.level = self.current_indent = 0
        self.option_strings = {}
        self.default_tag = "%default"
        self.set_short_opt_delimiter(" ")
        self.set_long_opt_delimiter("=")

    def set_parser(self, parser):
        self.parser = parser

    def set_short_opt_delimiter(self, delim):
        self._short_opt_fmt = self._pattern(delim, " ")

    def set_long_opt_delimiter(self, delim):
        self._long_opt_fmt = self._pattern(delim, "=")

    @staticmethod
    def _pattern(delim, usual):
        if delim not in ("", " ", usual):
            raise ValueError("invalid metavar delimiter for %s options: %r" % ("short" if usual == " " else "long", delim))
        return f"%s{delim}%s"

    def indent(self):
        self._shift(1)

    def dedent(self):
        self._shift(-1)

    def _shift(self, levels):
        self.level += levels
        self.current_indent += levels * self.indent_increment

    def format_usage(self, usage):
        raise NotImplementedError("subclasses must implement")

    def format_heading(self, heading):
        raise NotImplementedError("subclasses must implement")

    def _format_text(self, text):
        margin = " " * self.current_indent
        return _textwrap.fill(text, max(self.width - len(margin), self._NARROWEST), initial_indent=margin, subsequent_indent=margin)

    def format_description(self, description):
        return f"{self._format_text(description)}\n" if description else ""

    def format_epilog(self, epilog):
        return f"\n{self._format_text(epilog)}\n" if epilog else ""

    def expand_default(self, option):
        """An option's help with its default value in it."""
        text = option.help
        if self.parser is not None and self.default_tag:
            default = self.parser.defaults.get(option.dest)
            shown = self.NO_DEFAULT_VALUE if default in (None, NO_DEFAULT) else default
            text = text.replace(self.default_tag, str(shown))
        return text

    def format_option(self, option):
        """The strings of an option with its help beside them, or below if they reach into its columns."""
        head = " " * self.current_indent + self.option_strings[option]
        lines = _textwrap.wrap(self.expand_default(option), self.help_width) if option.help else []
        column = self.help_position
        beside = len(head) + 2 <= column
        if beside:
            head = head.ljust(column)
            if lines:
                head += lines.pop(0)
        return "\n".join([head] + [" " * column + line for line in lines]) + "\n"

    def store_option_strings(self, parser):
        """Measure all option strings, to find out in which column help begins."""
        reach = 0
        grouped = [option for group in parser.option_groups for option in group.option_list]
        for options in (parser.option_list, grouped):
            self.indent()
            for option in options:
                strings = self.format_option_strings(option)
                self.option_strings[option] = strings
                reach = max(reach, self.current_indent + len(strings))
        self._shift(-2)
        self.help_position = min(self.max_help_position, reach + 2)
        self.help_width = max(self._NARROWEST, self.width - self.help_position)

    def format_option_strings(self, option):
        kinds = [(option._short_opts, self._short_opt_fmt), (option._long_opts, self._long_opt_fmt)]
        if not self.short_first:
            kinds.reverse()
        shown = []
        for strings, pattern in kinds:
            for string in strings:
                shown.append(pattern % (string, option.metavar or option.dest.upper()) if option.takes_value() else string)
        return ", ".join(shown)


class IndentedHelpFormatter(HelpFormatter):
    """Headings with a colon, what belongs to them indented."""

    def __init__(self, indent_increment=2, max_help_position=24, width=None, short_first=1):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return f"Usage: {usage}\n"

    def format_heading(self, heading):
        return " " * self.current_indent + heading + ":\n"


class TitledHelpFormatter(HelpFormatter):
    """Underlined headings, nothing indented."""

    def __init__(self, indent_increment=0, max_help_position=24, width=None, short_first=0):
        super().__init__(indent_increment, max_help_position, width, short_first)

    def format_usage(self, usage):
        return self.format_heading("Usage") + f"  {usage}\n"

    def format_heading(self, heading):
        rule = "=-"[self.level] * len(heading)
        return f"{heading}\n{rule}\n"


# Values of options

def _parse_num(text, kind=int):
    """A number of some kind of integers with the prefix of its base: 0x, 0b, or 0 for octal."""
    start = text[:2].lower()
    if start == "0b":
        return kind(text[2:] or "0", 2)
    return kind(text, 16 if start == "0x" else 8 if start[:1] == "0" else 10)


_CONVERSIONS = {"int": (_parse_num, "integer"), "long": (_parse_num, "integer"), "float": (float, "floating-point"),
                "complex": (complex, "complex")}


def check_builtin(option, opt, value):
    function, noun = _CONVERSIONS[option.type]
    try:
        return function(value)
    except ValueError:
        raise OptionValueError(f"option {opt}: invalid {noun} value: {value!r}") from None


def check_choice(option, opt, value):
    if value not in option.choices:
        listed = ", ".join([repr(choice) for choice in option.choices])
        raise OptionValueError(f"option {opt}: invalid choice: {value!r} (choose from {listed})")
    return value


class Values:
    """The destinations of options as attributes."""

    def __init__(self, defaults=None):
        self.__dict__.update(defaults or {})

    def __str__(self):
        return str(vars(self))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def __eq__(self, other):
        other = vars(other) if isinstance(other, Values) else other
        return vars(self) == other if isinstance(other, dict) else NotImplemented

    def _update_careful(self, dict):
        """Takes only values of attributes that are there, and that are not None."""
        vars(self).update({name: dict[name] for name in vars(self) if dict.get(name) is not None})

    def _update_loose(self, dict):
        vars(self).update(dict)

    def ensure_value(self, attr, value):
        """The attribute, set to `value` first if it is missing or None."""
        present = getattr(self, attr, None)
        if present is None:
            setattr(self, attr, value)
            present = value
        return present


# Options

def _appended(values, option, item):
    row = values.ensure_value(option, [])
    row.append(item)
    return row


# Of each action that has a destination: what is there afterwards, from the option, its destination, the argument and the values so far.
_STORED = {
    "store": lambda option, dest, value, values: value,
    "store_const": lambda option, dest, value, values: option.const,
    "store_true": lambda option, dest, value, values: True,
    "store_false": lambda option, dest, value, values: False,
    "append": lambda option, dest, value, values: _appended(values, dest, value),
    "append_const": lambda option, dest, value, values: _appended(values, dest, option.const),
    "count": lambda option, dest, value, values: values.ensure_value(dest, 0) + 1,
}


class Option:
    """One option: its strings, what it takes and what it does. The lists in capitals are for subclasses that add actions and types."""

    ATTRS = "action type dest default nargs const choices callback callback_args callback_kwargs help metavar".split()
    STORE_ACTIONS = tuple(_STORED)
    ACTIONS = STORE_ACTIONS + ("callback", "help", "version")
    ALWAYS_TYPED_ACTIONS = ("store", "append")
    TYPED_ACTIONS = ALWAYS_TYPED_ACTIONS + ("callback",)
    CONST_ACTIONS = tuple([action for action in STORE_ACTIONS if action.endswith("_const")])
    TYPE_CHECKER = {**dict.fromkeys(_CONVERSIONS, check_builtin), "choice": check_choice}
    TYPES = ("string", *TYPE_CHECKER)

    def __init__(self, *opts, **attrs):
        self._short_opts = []
        self._long_opts = []
        opts = list(filter(None, opts))
        if not opts:
            raise TypeError("at least one option string must be supplied")
        for opt in opts:
            self._add_string(opt)
        for name in self.ATTRS:
            setattr(self, name, attrs.pop(name, NO_DEFAULT if name == "default" else None))
        self._refuse(attrs, "invalid keyword arguments: " + ", ".join(sorted(attrs)))
        self._settle_action_and_type()
        self._settle_rest()

    def _add_string(self, opt):
        self._refuse(len(opt) < 2, f"invalid option string {opt!r}: must be at least two characters long")
        if len(opt) == 2:
            self._refuse(not _re.match("-[^-]", opt), f"invalid short option string {opt!r}: must be of the form -x, (x any non-dash char)")
            self._short_opts.append(opt)
        else:
            self._refuse(not _re.match("--[^-]", opt), f"invalid long option string {opt!r}: must start with --, followed by non-dash")
            self._long_opts.append(opt)

    def _refuse(self, wrong, message):
        if wrong:
            raise OptionError(message, self)

    def _settle_action_and_type(self):
        action = self.action = self.action or "store"
        self._refuse(action not in self.ACTIONS, f"invalid action: {action!r}")
        kind = self.type
        if kind is None:
            if action in self.ALWAYS_TYPED_ACTIONS:
                kind = "string" if self.choices is None else "choice"
        else:
            kind = kind.__name__ if isinstance(kind, type) else kind
            kind = "string" if kind == "str" else kind
            self._refuse(kind not in self.TYPES, f"invalid option type: {kind!r}")
            self._refuse(action not in self.TYPED_ACTIONS, f"must not supply a type for action {action!r}")
        self.type = kind
        choices = self.choices
        if kind == "choice":
            self._refuse(choices is None, "must supply a list of choices for type 'choice'")
            self._refuse(not isinstance(choices, (list, tuple)), f"choices must be a list of strings ({type(choices).__name__!r} supplied)")
        else:
            self._refuse(choices is not None, f"must not supply choices for type {kind!r}")

    def _settle_rest(self):
        action = self.action
        if self.dest is None and (self.takes_value() or action in self.STORE_ACTIONS):
            self.dest = self.get_opt_string().lstrip("-").replace("-", "_") if self._long_opts else self._short_opts[0][1]
        self._refuse(self.const is not None and action not in self.CONST_ACTIONS, f"'const' must not be supplied for action {action!r}")
        if action not in self.TYPED_ACTIONS:
            self._refuse(self.nargs is not None, f"'nargs' must not be supplied for action {action!r}")
        elif self.nargs is None and self.takes_value():
            self.nargs = 1
        args, named = self.callback_args, self.callback_kwargs
        if action == "callback":
            self._refuse(not callable(self.callback), f"callback not callable: {self.callback!r}")
            self._refuse(args is not None and not isinstance(args, tuple), f"callback_args, if supplied, must be a tuple: not {args!r}")
            self._refuse(named is not None and not isinstance(named, dict), f"callback_kwargs, if supplied, must be a dict: not {named!r}")
        else:
            self._refuse(self.callback is not None, f"callback supplied ({self.callback!r}) for non-callback option")
            self._refuse(args is not None, "callback_args supplied for non-callback option")
            self._refuse(named is not None, "callback_kwargs supplied for non-callback option")

    def __str__(self):
        return "/".join([*self._short_opts, *self._long_opts])

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}: {self}>"

    def takes_value(self):
        return self.type is not None

    def get_opt_string(self):
        """The first string, a long one if there is one."""
        return (self._long_opts or self._short_opts)[0]

    def check_value(self, opt, value):
        if self.type in self.TYPE_CHECKER:
            value = self.TYPE_CHECKER[self.type](self, opt, value)
        return value

    def convert_value(self, opt, value):
        if value is None:
            return None
        return self.check_value(opt, value) if self.nargs == 1 else tuple([self.check_value(opt, part) for part in value])

    def process(self, opt, value, values, parser):
        return self.take_action(self.action, self.dest, opt, self.convert_value(opt, value), values, parser)

    def take_action(self, action, dest, opt, value, values, parser):
        if action in _STORED:
            setattr(values, dest, _STORED[action](self, dest, value, values))
        elif action == "callback":
            named = self.callback_kwargs or {}
            self.callback(self, opt, value, parser, *(self.callback_args or ()), **named)
        elif action in ("help", "version"):
            (parser.print_help if action == "help" else parser.print_version)()
            parser.exit()
        else:
            raise ValueError(f"unknown action {self.action!r}")
        return 1


make_option = Option


# Parsers and groups

class OptionContainer:
    """Options with what their strings lead to: `_short_opt`, `_long_opt` and `defaults` belong to the whole parser."""

    def __init__(self, option_class, conflict_handler, description):
        self.option_class = option_class
        self.set_conflict_handler(conflict_handler)
        self.set_description(description)
        self._create_option_list()

    def _create_option_list(self):
        self.option_list = []
        self._short_opt, self._long_opt, self.defaults = {}, {}, {}

    def _strings(self, opt):
        """The table in which an option string is looked up."""
        return self._long_opt if opt.startswith("--") else self._short_opt

    def destroy(self):
        """Forget the options, which refer back to this."""
        del self.option_list, self._short_opt, self._long_opt, self.defaults

    def set_conflict_handler(self, handler):
        if handler != "error" and handler != "resolve":
            raise ValueError(f"invalid conflict_resolution value {handler!r}")
        self.conflict_handler = handler

    def set_description(self, description):
        self.description = description

    def get_description(self):
        return self.description

    def add_option(self, *args, **kwargs):
        first = args[0]
        if isinstance(first, str):
            option = self.option_class(*args, **kwargs)
        elif len(args) != 1 or kwargs:
            raise TypeError("invalid arguments")
        elif isinstance(first, Option):
            option = first
        else:
            raise TypeError(f"not an Option instance: {first!r}")
        strings = [*option._short_opts, *option._long_opts]
        taken = [opt for opt in strings if opt in self._strings(opt)]
        if taken and self.conflict_handler == "error":
            raise OptionConflictError("conflicting option string(s): " + ", ".join(taken), option)
        for opt in taken:
            self._release(opt)
        self.option_list.append(option)
        option.container = self
        for opt in strings:
            self._strings(opt)[opt] = option
        if option.dest is not None:
            if option.default is NO_DEFAULT:
                self.defaults.setdefault(option.dest, None)
            else:
                self.defaults[option.dest] = option.default
        return option

    def _release(self, opt):
        """Take a string from the option that has it; an option without strings is gone."""
        owner = self._strings(opt).pop(opt)
        (owner._long_opts if opt.startswith("--") else owner._short_opts).remove(opt)
        if not str(owner):
            owner.container.option_list.remove(owner)

    def add_options(self, option_list):
        for option in option_list:
            self.add_option(option)

    def get_option(self, opt_str):
        return self._strings(opt_str).get(opt_str)

    def has_option(self, opt_str):
        return self.get_option(opt_str) is not None

    def remove_option(self, opt_str):
        option = self.get_option(opt_str)
        if option is None:
            raise ValueError(f"no such option {opt_str!r}")
        for opt in [*option._short_opts, *option._long_opts]:
            del self._strings(opt)[opt]
        option.container.option_list.remove(option)

    def format_option_help(self, formatter):
        shown = [option for option in self.option_list if option.help is not SUPPRESS_HELP]
        return "".join(map(formatter.format_option, shown))

    def format_description(self, formatter):
        return formatter.format_description(self.get_description())

    def format_help(self, formatter):
        description = [self.format_description(formatter)] if self.description else []
        options = [self.format_option_help(formatter)] if self.option_list else []
        return "\n".join(description + options)


class OptionGroup(OptionContainer):
    """Options that stand below a title of their own in the help."""

    def __init__(self, parser, title, description=None):
        self.parser = parser
        self.set_title(title)
        super().__init__(parser.option_class, parser.conflict_handler, description)

    def _create_option_list(self):
        parser = self.parser
        self.option_list = []
        self._short_opt, self._long_opt, self.defaults = parser._short_opt, parser._long_opt, parser.defaults

    def set_title(self, title):
        self.title = title

    def format_help(self, formatter):
        heading = formatter.format_heading(self.title)
        formatter.indent()
        try:
            return heading + super().format_help(formatter)
        finally:
            formatter.dedent()


class OptionParser(OptionContainer):
    """Reads arguments by its options. While it does, `largs` has what is no option and `rargs` what is still to be read."""

    standard_option_list = []

    def __init__(self, usage=None, option_list=None, option_class=Option, version=None, conflict_handler="error", description=None,
                 formatter=None, add_help_option=True, prog=None, epilog=None):
        super().__init__(option_class, conflict_handler, description)
        self.prog, self.version, self.epilog = prog, version, epilog
        self.set_usage(usage)
        self.option_groups = []
        self.enable_interspersed_args()
        self.set_process_default_values(True)
        self.formatter = formatter or IndentedHelpFormatter()
        self.formatter.set_parser(self)
        self.rargs = self.largs = self.values = None
        self.add_options([*self.standard_option_list, *(option_list or ())])
        if version:
            self.add_option("--version", action="version", help="show program's version number and exit")
        if add_help_option:
            self.add_option("-h", "--help", action="help", help="show this help message and exit")

    def destroy(self):
        for group in self.option_groups:
            group.destroy()
        super().destroy()
        del self.option_groups, self.formatter

    def set_usage(self, usage):
        if usage is SUPPRESS_USAGE:
            usage = None
        elif usage is None:
            usage = "%prog [options]"
        elif usage.lower().startswith("usage: "):
            usage = usage[len("usage: "):]
        self.usage = usage

    def enable_interspersed_args(self):
        self.allow_interspersed_args = True

    def disable_interspersed_args(self):
        self.allow_interspersed_args = False

    def set_process_default_values(self, process):
        self.process_default_values = process

    def set_default(self, dest, value):
        self.defaults.update({dest: value})

    def set_defaults(self, **kwargs):
        self.defaults.update(kwargs)

    def get_default_values(self):
        """The defaults; a text among them goes through its option's check as an argument does."""
        values = Values(self.defaults)
        if self.process_default_values:
            for container in [self, *self.option_groups]:
                for option in container.option_list:
                    default = getattr(values, option.dest, None) if option.dest else None
                    if isinstance(default, str):
                        setattr(values, option.dest, option.check_value(option.get_opt_string(), default))
        return values

    def add_option_group(self, *args, **kwargs):
        group = args[0]
        if isinstance(group, str):
            group = OptionGroup(self, *args, **kwargs)
        elif len(args) > 1 or kwargs:
            raise TypeError("invalid arguments")
        elif not isinstance(group, OptionGroup):
            raise TypeError(f"not an OptionGroup instance: {group!r}")
        elif group.parser is not self:
            raise ValueError("invalid OptionGroup (wrong parser)")
        self.option_groups.append(group)
        return group

    def get_option_group(self, opt_str):
        container = getattr(self.get_option(opt_str), "container", self)
        return None if container is self else container

    # Reading arguments

    def parse_args(self, args=None, values=None):
        self.rargs = list(_sys.argv[1:] if args is None else args)
        self.largs = []
        self.values = values = self.get_default_values() if values is None else values
        try:
            self._process_args(self.largs, self.rargs, values)
        except (BadOptionError, OptionValueError) as problem:
            self.error(str(problem))
        return self.check_values(values, [*self.largs, *self.rargs])

    def check_values(self, values, args):
        return values, args

    def _process_args(self, largs, rargs, values):
        while rargs:
            word = rargs[0]
            if word == "--":
                rargs.pop(0)
                break
            if word.startswith("--"):
                self._process_long_opt(rargs, values)
            elif word.startswith("-") and word != "-":
                self._process_short_opts(rargs, values)
            elif self.allow_interspersed_args:
                largs.append(rargs.pop(0))
            else:
                break

    def _match_long_opt(self, opt):
        return _match_abbrev(opt, self._long_opt)

    def _process_long_opt(self, rargs, values):
        word, equals, argument = rargs.pop(0).partition("=")
        opt = self._match_long_opt(word)
        option = self._long_opt[opt]
        if equals:
            if not option.takes_value():
                self.error(f"{opt} option does not take a value")
            rargs.insert(0, argument)
        option.process(opt, self._arguments(option, opt, rargs), values, self)

    def _process_short_opts(self, rargs, values):
        """Letters behind one dash: the first that takes a value has the rest of the word for it."""
        letters = rargs.pop(0)[1:]
        while letters:
            opt, letters = "-" + letters[0], letters[1:]
            option = self._short_opt.get(opt)
            if option is None:
                raise BadOptionError(opt)
            if option.takes_value() and letters:
                rargs.insert(0, letters)
                letters = ""
            option.process(opt, self._arguments(option, opt, rargs), values, self)

    def _arguments(self, option, opt, rargs):
        """Take what an option needs from the words that follow: nothing, one, or a tuple of `nargs`."""
        if not option.takes_value():
            return None
        count = option.nargs
        if len(rargs) < count:
            self.error(f"{opt} option requires {count} argument" + ("s" if count != 1 else ""))
        found = tuple(rargs[:count])
        del rargs[:count]
        return found[0] if count == 1 else found

    # Messages

    def get_prog_name(self):
        return self.prog if self.prog is not None else _os.path.basename(_sys.argv[0])

    def expand_prog_name(self, s):
        return s.replace("%prog", self.get_prog_name())

    def _expanded(self, text):
        return self.expand_prog_name(text) if text else text

    def get_description(self):
        return self._expanded(self.description)

    def exit(self, status=0, msg=None):
        if msg:
            _sys.stderr.write(msg)
        _sys.exit(status)

    def error(self, msg):
        self.print_usage(_sys.stderr)
        self.exit(2, f"{self.get_prog_name()}: error: {msg}\n")

    def get_usage(self):
        return self.formatter.format_usage(self._expanded(self.usage)) if self.usage else ""

    def print_usage(self, file=None):
        if self.usage:
            print(self.get_usage(), file=file)

    def get_version(self):
        return self._expanded(self.version) or ""

    def print_version(self, file=None):
        if self.version:
            print(self.get_version(), file=file)

    def format_option_help(self, formatter=None):
        formatter = formatter or self.formatter
        formatter.store_option_strings(self)
        heading = formatter.format_heading("Options")
        formatter.indent()
        blocks = [super().format_option_help(formatter)] if self.option_list else []
        blocks += [group.format_help(formatter) for group in self.option_groups]
        formatter.dedent()
        return heading + "\n".join(blocks) if blocks else ""

    def format_epilog(self, formatter):
        return formatter.format_epilog(self.epilog)

    def format_help(self, formatter=None):
        formatter = formatter or self.formatter
        usage = self.get_usage() + "\n" if self.usage else ""
        description = self.format_description(formatter) + "\n" if self.description else ""
        return usage + description + self.format_option_help(formatter) + self.format_epilog(formatter)

    def print_help(self, file=None):
        (_sys.stdout if file is None else file).write(self.format_help())


def _match_abbrev(s, wordmap):
    """The one word that `s` is or begins."""
    if s in wordmap:
        return s
    candidates = sorted([word for word in wordmap if word.startswith(s)])
    if len(candidates) == 1:
        return candidates[0]
    raise AmbiguousOptionError(s, candidates) if candidates else BadOptionError(s)
