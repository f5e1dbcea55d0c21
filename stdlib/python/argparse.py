"""The module argparse: arguments of a command line by a declaration."""

import os as _os
import re as _re
import sys as _sys
import textwrap as _textwrap

__all__ = ["Action", "ArgumentDefaultsHelpFormatter", "ArgumentError", "ArgumentParser", "ArgumentTypeError", "BooleanOptionalAction",
           "FileType", "HelpFormatter", "MetavarTypeHelpFormatter", "Namespace", "ONE_OR_MORE", "OPTIONAL", "PARSER", "REMAINDER",
           "RawDescriptionHelpFormatter", "RawTextHelpFormatter", "SUPPRESS", "ZERO_OR_MORE"]

# The meanings of `nargs`, and what stands for "not at all" in `help`, `default` and elsewhere.
OPTIONAL, ZERO_OR_MORE, ONE_OR_MORE, REMAINDER, PARSER = "?", "*", "+", "...", "A..."
SUPPRESS = "==SUPPRESS=="


class ArgumentError(Exception):
    def __init__(self, argument, message):
        self.argument_name = _name_of(argument)
        self.message = message

    def __str__(self):
        if self.argument_name is None:
            return self.message
        return "argument %s: %s" % (self.argument_name, self.message)


class ArgumentTypeError(Exception):
    pass


def _name_of(action):
    if action is None:
        return None
    if action.option_strings:
        return "/".join(action.option_strings)
    if action.metavar not in (None, SUPPRESS):
        return action.metavar if isinstance(action.metavar, str) else "/".join(action.metavar)
    if action.dest not in (None, SUPPRESS):
        return action.dest
    if action.choices:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return None


class _Shown:
    def __repr__(self):
        named = []
        strange = {}
        for name, value in self._shown():
            if name.isidentifier():
                named.append("%s=%r" % (name, value))
            else:
                strange[name] = value
        if strange:
            named.append("**%r" % strange)
        return "%s(%s)" % (type(self).__name__, ", ".join(named))

    def _shown(self):
        return list(self.__dict__.items())


class Namespace(_Shown):
    def __init__(self, **named):
        for name in named:
            setattr(self, name, named[name])

    def __eq__(self, other):
        if not isinstance(other, Namespace):
            return NotImplemented
        return vars(self) == vars(other)

    def __contains__(self, key):
        return key in self.__dict__


class Action(_Shown):
    def __init__(self, option_strings, dest, nargs=None, const=None, default=None, type=None, choices=None, required=False,
                 help=None, metavar=None):
        self.option_strings, self.dest, self.required = option_strings, dest, required
        self.nargs, self.type, self.choices = nargs, type, choices
        self.const, self.default = const, default
        self.help, self.metavar = help, metavar

    def _shown(self):
        return [(name, getattr(self, name)) for name in (
            "option_strings", "dest", "nargs", "const", "default", "type", "choices", "required", "help", "metavar")]

    def format_usage(self):
        return self.option_strings[0]

    def __call__(self, parser, namespace, values, option_string=None):
        raise NotImplementedError(".__call__() not defined")


class _StoreAction(Action):
    def __init__(self, option_strings, dest, nargs=None, **named):
        if nargs == 0:
            raise ValueError("nargs for store actions must be != 0; if you have nothing to store, actions such as store "
                             "true or store const may be more appropriate")
        if named.get("const") is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, **named)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, values)


class _StoreConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, self.const)


class _StoreTrueAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=False, required=False, help=None):
        super().__init__(option_strings, dest, True, default, required, help)


class _StoreFalseAction(_StoreConstAction):
    def __init__(self, option_strings, dest, default=True, required=False, help=None):
        super().__init__(option_strings, dest, False, default, required, help)


def _copied(items):
    return [] if items is None else list(items)


class _AppendAction(Action):
    def __init__(self, option_strings, dest, nargs=None, **named):
        if nargs == 0:
            raise ValueError("nargs for append actions must be != 0; if arg strings are not supplying the value to append, "
                             "the append const action may be more appropriate")
        if named.get("const") is not None and nargs != OPTIONAL:
            raise ValueError("nargs must be %r to supply const" % OPTIONAL)
        super().__init__(option_strings, dest, nargs, **named)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(values)
        setattr(namespace, self.dest, items)


class _AppendConstAction(Action):
    def __init__(self, option_strings, dest, const=None, default=None, required=False, help=None, metavar=None):
        super().__init__(option_strings, dest, 0, const, default, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.append(self.const)
        setattr(namespace, self.dest, items)


class _ExtendAction(_AppendAction):
    def __call__(self, parser, namespace, values, option_string=None):
        items = _copied(getattr(namespace, self.dest, None))
        items.extend(values)
        setattr(namespace, self.dest, items)


class _CountAction(Action):
    def __init__(self, option_strings, dest, default=None, required=False, help=None):
        super().__init__(option_strings, dest, 0, default=default, required=required, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        count = getattr(namespace, self.dest, None)
        setattr(namespace, self.dest, (count or 0) + 1)


class _HelpAction(Action):
    def __init__(self, option_strings, dest=SUPPRESS, default=SUPPRESS, help=None):
        super().__init__(option_strings, dest, 0, default=default, help=help)

    def __call__(self, parser, namespace, values, option_string=None):
        parser.print_help()
        parser.exit()


class _VersionAction(Action):
    def __init__(self, option_strings, version=None, dest=SUPPRESS, default=SUPPRESS, help="show program's version number and exit"):
        super().__init__(option_strings, dest, 0, default=default, help=help)
        self.version = version

    def __call__(self, parser, namespace, values, option_string=None):
        version = self.version if self.version is not None else parser.version
        formatter = parser._get_formatter()
        formatter.add_text(version)
        parser._print_message(formatter.format_help(), _sys.stdout)
        parser.exit()


class BooleanOptionalAction(Action):
    def __init__(self, option_strings, dest, default=None, type=None, choices=None, required=False, help=None, metavar=None):
        names = []
        for name in option_strings:
            names.append(name)
            if name.startswith("--"):
                names.append("--no-" + name[2:])
        super().__init__(names, dest, 0, default=default, type=type, choices=choices, required=required, help=help, metavar=metavar)

    def __call__(self, parser, namespace, values, option_string=None):
        if option_string in self.option_strings:
            setattr(namespace, self.dest, not option_string.startswith("--no-"))

    def format_usage(self):
        return " | ".join(self.option_strings)


class _SubParsersAction(Action):
    class _Choice(Action):
        def __init__(self, name, aliases, help):
            shown = name + (" (%s)" % ", ".join(aliases) if aliases else "")
            super().__init__([], name, help=help, metavar=shown)

    def __init__(self, option_strings, prog, parser_class, dest=SUPPRESS, required=False, help=None, metavar=None):
        self._prog_prefix = prog
        self._parser_class = parser_class
        self._name_parser_map = {}
        self._choices_actions = []
        super().__init__(option_strings, dest, PARSER, choices=self._name_parser_map, required=required, help=help, metavar=metavar)

    def add_parser(self, name, **named):
        if named.get("prog") is None:
            named["prog"] = "%s %s" % (self._prog_prefix, name)
        if name in self._name_parser_map:
            raise ArgumentError(self, "conflicting subparser: " + name)
        aliases = named.pop("aliases", ())
        for alias in aliases:
            if alias in self._name_parser_map:
                raise ArgumentError(self, "conflicting subparser alias: " + alias)
        if "help" in named:
            self._choices_actions.append(self._Choice(name, aliases, named.pop("help")))
        parser = self._parser_class(**named)
        self._name_parser_map.update(dict.fromkeys((name, *aliases), parser))
        return parser

    def _get_subactions(self):
        return self._choices_actions

    def __call__(self, parser, namespace, values, option_string=None):
        name, rest = values[0], values[1:]
        if self.dest is not SUPPRESS:
            setattr(namespace, self.dest, name)
        if name not in self._name_parser_map:
            raise ArgumentError(self, "unknown parser %r (choices: %s)" % (name, ", ".join(self._name_parser_map)))
        inner, extras = self._name_parser_map[name].parse_known_args(rest, None)
        for key, value in vars(inner).items():
            setattr(namespace, key, value)
        if extras:
            if not hasattr(namespace, "_unrecognized_args"):
                namespace._unrecognized_args = []
            namespace._unrecognized_args.extend(extras)


class FileType:
    def __init__(self, mode="r", bufsize=-1, encoding=None, errors=None):
        self._mode, self._bufsize, self._encoding, self._errors = mode, bufsize, encoding, errors

    def __call__(self, name):
        if name == "-":
            if "r" in self._mode:
                return _sys.stdin.buffer if "b" in self._mode else _sys.stdin
            if any([c in self._mode for c in "wax"]):
                return _sys.stdout.buffer if "b" in self._mode else _sys.stdout
            raise ValueError('argument "-" with mode %r' % self._mode)
        try:
            return open(name, self._mode, self._bufsize, self._encoding, self._errors)
        except OSError as problem:
            raise ArgumentTypeError("can't open '%s': %s" % (name, problem))

    def __repr__(self):
        parts = [repr(self._mode)]
        if self._bufsize != -1:
            parts.append(repr(self._bufsize))
        if self._encoding is not None:
            parts.append("encoding=%r" % self._encoding)
        if self._errors is not None:
            parts.append("errors=%r" % self._errors)
        return "FileType(%s)" % ", ".join(parts)


# Help

class HelpFormatter:
    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = _columns() - 2
        self._prog = prog
        self._step = indent_increment
        self._width = width
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent = 0
        self._action_length = 0
        self._root = [None, None, []]
        self._section = self._root
        self._stack = []

    def start_section(self, heading):
        self._indent += self._step
        section = [heading, self._section, []]
        self._section[2].append((self._format_section, section))
        self._section = section

    def end_section(self):
        self._section = self._section[1]
        self._indent -= self._step

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._section[2].append((self._format_text, text))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._section[2].append((lambda parts: self._format_usage(*parts), (usage, actions, groups, prefix)))

    def add_argument(self, action):
        if action.help is not SUPPRESS:
            lengths = [len(self._format_action_invocation(action)) + self._indent]
            for inner in self._subactions(action):
                lengths.append(len(self._format_action_invocation(inner)) + self._indent + self._step)
            self._action_length = max(self._action_length, max(lengths))
            self._section[2].append((self._format_action, action))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def _subactions(self, action):
        return action._get_subactions() if hasattr(action, "_get_subactions") else []

    def format_help(self):
        text = "".join([part for function, argument in self._root[2] for part in [function(argument)] if part and part is not SUPPRESS])
        if text:
            text = _re.sub("\n\n\n+", "\n\n", text)
            text = text.strip("\n") + "\n"
        return text

    def _format_section(self, section):
        if section[1] is not None:
            self._indent += self._step
        body = "".join([part for function, argument in section[2] for part in [function(argument)] if part and part is not SUPPRESS])
        if section[1] is not None:
            self._indent -= self._step
        if not body:
            return ""
        heading = "%*s%s:\n" % (self._indent, "", section[0]) if section[0] is not SUPPRESS and section[0] is not None else ""
        return "\n" + heading + body + "\n"

    def _format_text(self, text):
        if "%(prog)" in text:
            text = text % dict(prog=self._prog)
        indent = " " * self._indent
        return self._fill_text(text, max(self._width - self._indent, 11), indent) + "\n\n"

    def _fill_text(self, text, width, indent):
        text = _re.sub(r"[ \t\n\r\f\v]+", " ", text).strip()
        return _textwrap.fill(text, width, initial_indent=indent, subsequent_indent=indent)

    def _split_lines(self, text, width):
        text = _re.sub(r"[ \t\n\r\f\v]+", " ", text).strip()
        return _textwrap.wrap(text, width)

    def _format_usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % dict(prog=self._prog)
        elif not actions:
            usage = "%(prog)s" % dict(prog=self._prog)
        else:
            prog = self._prog
            optionals = [a for a in actions if a.option_strings]
            positionals = [a for a in actions if not a.option_strings]
            option_parts = self._usage_parts(optionals, groups)
            position_parts = self._usage_parts(positionals, groups)
            usage = " ".join([prog] + [part for part in self._usage_parts(optionals + positionals, groups, True)]).rstrip()
            width = self._width - self._indent
            if len(prefix) + len(usage) > width:
                if len(prefix) + len(prog) <= 0.75 * width:
                    indent = " " * (len(prefix) + len(prog) + 1)
                    if option_parts:
                        lines = self._usage_lines([prog] + option_parts, indent, width, prefix)
                        lines += self._usage_lines(position_parts, indent, width)
                    elif position_parts:
                        lines = self._usage_lines([prog] + position_parts, indent, width, prefix)
                    else:
                        lines = [prog]
                else:
                    indent = " " * len(prefix)
                    parts = option_parts + position_parts
                    lines = self._usage_lines(parts, indent, width)
                    if len(lines) > 1:
                        lines = self._usage_lines(option_parts, indent, width) + self._usage_lines(position_parts, indent, width)
                    lines = [prog] + lines
                usage = "\n".join(lines)
        return prefix + usage + "\n\n"

    def _usage_lines(self, parts, indent, width, prefix=None):
        lines, line = [], []
        size = (len(prefix) if prefix is not None else len(indent)) - 1
        for part in parts:
            if size + 1 + len(part) > width and line:
                lines.append(indent + " ".join(line))
                line = []
                size = len(indent) - 1
            line.append(part)
            size += len(part) + 1
        if line:
            lines.append(indent + " ".join(line))
        if prefix is not None:
            lines[0] = lines[0][len(indent):]
        return lines

    def _usage_parts(self, actions, groups, is_line=False):
        # What stands between spaces: arguments, and groups of those that exclude each other, if they stand side by side.
        opening, closing, bars, grouped = {}, {}, set(), set()
        for group in groups:
            members = group._group_actions
            if not members:
                raise ValueError("empty group %r" % group)
            start = next((i for i, action in enumerate(actions) if action is members[0]), None)
            if start is None:
                continue
            end = start + len(members)
            if len(actions) < end or any([actions[start + i] is not member for i, member in enumerate(members)]):
                continue
            grouped.update([id(member) for member in members])
            count = len([member for member in members if member.help is not SUPPRESS])
            if count == 0:
                if is_line:
                    opening.setdefault(start, []).append("")
                continue
            if not group.required or count > 1:
                opening.setdefault(start, []).append("(" if group.required else "[")
                closing.setdefault(end - 1, []).insert(0, ")" if group.required else "]")
            bars.update(range(start + 1, end))
        parts = []
        depth = 0
        text = ""
        for i, action in enumerate(actions):
            if i in bars and text.strip("(["):
                text += " | "
            for mark in opening.get(i, ()):
                depth += mark != ""
                text += mark
            if action.help is not SUPPRESS:
                text += self._usage_part(action, id(action) in grouped)
            elif text.endswith(" | "):
                text = text[:-3]
            for mark in closing.get(i, ()):
                depth -= 1
                text += mark
            if depth == 0 and i + 1 not in bars:
                if text:
                    parts.append(text)
                text = ""
        return parts

    def _usage_part(self, action, is_grouped):
        if not action.option_strings:
            default = self._get_default_metavar_for_positional(action)
            text = self._format_args(action, default)
            if is_grouped and text[:1] == "[" and text[-1:] == "]":
                text = text[1:-1]
            return text
        if action.nargs == 0:
            text = action.format_usage()
        else:
            text = "%s %s" % (action.option_strings[0], self._format_args(action, self._get_default_metavar_for_optional(action)))
        return text if action.required or is_grouped else "[%s]" % text

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest

    def _metavar(self, action, default):
        if action.metavar is not None:
            return action.metavar
        if action.choices is not None:
            return "{%s}" % ",".join([str(choice) for choice in action.choices])
        return default

    def _format_args(self, action, default):
        name = self._metavar(action, default)
        nargs = action.nargs

        def names(count):
            return name if isinstance(name, tuple) else (name,) * count
        if nargs is None:
            return "%s" % names(1)
        if nargs == OPTIONAL:
            return "[%s]" % names(1)
        if nargs == ZERO_OR_MORE:
            found = names(1)
            return ("[%s [%s ...]]" if len(found) == 2 else "[%s ...]") % found
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % names(2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % names(1)
        if nargs == SUPPRESS:
            return ""
        if not isinstance(nargs, int):
            raise ValueError("invalid nargs value")
        return " ".join(["%s"] * nargs) % names(nargs)

    def _format_action_invocation(self, action):
        if not action.option_strings:
            name = self._metavar(action, self._get_default_metavar_for_positional(action))
            return name if isinstance(name, str) else " ".join(name)
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        shown = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join(["%s %s" % (name, shown) for name in action.option_strings])

    def _format_action(self, action):
        position = min(self._action_length + 2, self._max_help_position)
        width = max(self._width - position, 11)
        room = position - self._indent - 2
        header = self._format_action_invocation(action)
        has_help = action.help and action.help.strip()
        if not has_help:
            parts = ["%*s%s\n" % (self._indent, "", header)]
        elif len(header) <= room:
            parts = ["%*s%-*s  " % (self._indent, "", room, header)]
            first = 0
        else:
            parts = ["%*s%s\n" % (self._indent, "", header)]
            first = position
        if has_help:
            lines = self._split_lines(self._expand_help(action), width)
            if lines:
                parts.append("%*s%s\n" % (first, "", lines[0]))
                for line in lines[1:]:
                    parts.append("%*s%s\n" % (position, "", line))
        elif not parts[0].endswith("\n"):
            parts.append("\n")
        inner = self._subactions(action)
        if inner:
            self._indent += self._step
            parts += [self._format_action(one) for one in inner]
            self._indent -= self._step
        return "".join(parts)

    def _expand_help(self, action):
        values = dict(vars(action), prog=self._prog)
        for name in list(values):
            if values[name] is SUPPRESS:
                del values[name]
            elif hasattr(values[name], "__name__"):
                values[name] = values[name].__name__
        if values.get("choices") is not None:
            values["choices"] = ", ".join([str(c) for c in values["choices"]])
        return self._get_help_string(action) % values

    def _get_help_string(self, action):
        return action.help


def _columns():
    try:
        return int(_os.environ["COLUMNS"])
    except (KeyError, ValueError):
        return 80


class RawDescriptionHelpFormatter(HelpFormatter):
    def _fill_text(self, text, width, indent):
        return "".join(indent + line for line in text.splitlines(keepends=True))


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__


# Parsers

class _Container:
    def _prepare(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.argument_default = argument_default
        self.prefix_chars = prefix_chars
        if conflict_handler not in ("error", "resolve"):
            raise ValueError("invalid conflict_resolution value: %r" % (conflict_handler,))
        self.conflict_handler = conflict_handler
        self._registries = {"action": {
            None: _StoreAction, "store": _StoreAction, "store_const": _StoreConstAction, "store_true": _StoreTrueAction,
            "store_false": _StoreFalseAction, "append": _AppendAction, "append_const": _AppendConstAction, "count": _CountAction,
            "help": _HelpAction, "version": _VersionAction, "parsers": _SubParsersAction, "extend": _ExtendAction}, "type": {}}
        self._actions, self._option_string_actions = [], {}
        self._action_groups, self._mutually_exclusive_groups = [], []
        self._has_negative_number_optionals = []
        self._defaults = {}

    def register(self, registry, name, value):
        self._registries[registry][name] = value

    def set_defaults(self, **named):
        self._defaults.update(named)
        for action in self._actions:
            if action.dest in named:
                action.default = named[action.dest]

    def get_default(self, dest):
        for action in self._actions:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)

    def add_argument(self, *names, **named):
        if not names or len(names) == 1 and names[0][0] not in self.prefix_chars:
            if names and "dest" in named:
                raise ValueError("dest supplied twice for positional argument")
            if not names and "dest" not in named:
                raise TypeError("_ActionsContainer._get_positional_kwargs() missing 1 required positional argument: 'dest'")
            named = self._positional(*names, **named)
        else:
            named = self._optional(*names, **named)
        if "default" not in named:
            dest = named["dest"]
            if dest in self._defaults:
                named["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                named["default"] = self.argument_default
        kind = named.pop("action", None)
        kind = self._registries["action"].get(kind, kind)
        if not callable(kind):
            raise ValueError('unknown action "%s"' % (kind,))
        action = kind(**named)
        if not callable(self._registries["type"].get(action.type, action.type)) and action.type is not None:
            raise ValueError("%r is not callable" % (action.type,))
        if action.type is FileType:
            raise ValueError("%r is a FileType class object, instance of it must be passed" % (action.type,))
        if hasattr(self, "_get_formatter"):
            try:
                self._get_formatter()._format_args(action, None)
            except TypeError:
                raise ValueError("length of metavar tuple does not match nargs")
        return self._add_action(action)

    def add_argument_group(self, *args, **named):
        self._action_groups.append(_ArgumentGroup(self, *args, **named))
        return self._action_groups[-1]

    def add_mutually_exclusive_group(self, **named):
        self._mutually_exclusive_groups.append(_MutuallyExclusiveGroup(self, **named))
        return self._mutually_exclusive_groups[-1]

    def _add_action(self, action):
        self._check_conflict(action)
        self._actions.append(action)
        action.container = self
        for name in action.option_strings:
            self._option_string_actions[name] = action
            if _re.match(r"^-\d+$|^-\d*\.\d+$", name) and not self._has_negative_number_optionals:
                self._has_negative_number_optionals.append(True)
        return action

    def _positional(self, dest=None, **named):
        if "required" in named:
            raise TypeError("'required' is an invalid argument for positionals")
        if named.get("nargs") not in (OPTIONAL, ZERO_OR_MORE, REMAINDER, SUPPRESS):
            named["required"] = True
        if named.get("nargs") == ZERO_OR_MORE and "default" not in named:
            named["required"] = True
        if dest is not None:
            named["dest"] = dest
        named["option_strings"] = []
        return named

    def _optional(self, *names, **named):
        long = None
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError("invalid option string %r: must start with a character %r" % (name, self.prefix_chars))
            if long is None and len(name) > 1 and name[1] in self.prefix_chars:
                long = name
        dest = named.pop("dest", None)
        if dest is None:
            dest = (long or names[0]).lstrip(self.prefix_chars)
            if not dest:
                raise ValueError("dest= is required for options like %r" % names[0])
            dest = dest.replace("-", "_")
        named["dest"] = dest
        named["option_strings"] = list(names)
        return named

    def _check_conflict(self, action):
        found = [name for name in action.option_strings if name in self._option_string_actions]
        if not found:
            return
        if self.conflict_handler == "resolve":
            for name in found:
                other = self._option_string_actions.pop(name)
                other.option_strings.remove(name)
                if not other.option_strings:
                    if other in other.container._actions:
                        other.container._actions.remove(other)
                    own = getattr(other.container, "_group_actions", [])
                    if other in own:
                        own.remove(other)
            return
        raise ArgumentError(action, "conflicting option string%s: %s" % ("s" if len(found) > 1 else "", ", ".join(found)))


class _ArgumentGroup(_Container):
    def __init__(self, container, title=None, description=None, **named):
        self._prepare(description, named.get("prefix_chars", container.prefix_chars),
                      named.get("argument_default", container.argument_default), container.conflict_handler)
        self.title = title
        self._group_actions = []
        self._owner = container
        self._registries = container._registries
        self._actions = container._actions
        self._option_string_actions = container._option_string_actions
        self._defaults = container._defaults
        self._has_negative_number_optionals = container._has_negative_number_optionals
        self._mutually_exclusive_groups = container._mutually_exclusive_groups

    def _add_action(self, action):
        action = super()._add_action(action)
        self._group_actions.append(action)
        return action


class _MutuallyExclusiveGroup(_ArgumentGroup):
    def __init__(self, container, required=False):
        super().__init__(container)
        self.required = required

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        action = self._owner._add_action(action)
        self._group_actions.append(action)
        return action


class ArgumentParser(_Shown, _Container):
    def __init__(self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
                 prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
                 allow_abbrev=True, exit_on_error=True):
        self._prepare(description, prefix_chars, argument_default, conflict_handler)
        self.prog = prog if prog is not None else _os.path.basename(_sys.argv[0])
        self.usage, self.epilog, self.formatter_class = usage, epilog, formatter_class
        self.allow_abbrev, self.fromfile_prefix_chars = allow_abbrev, fromfile_prefix_chars
        self.add_help, self.exit_on_error = add_help, exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        if add_help:
            prefix = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(prefix + "h", prefix * 2 + "help", action="help", default=SUPPRESS,
                              help="show this help message and exit")
        for parent in parents:
            own = {}
            for group in parent._action_groups:
                target = self._positionals if group is parent._positionals else self._optionals if group is parent._optionals else \
                    self.add_argument_group(group.title, group.description)
                for action in group._group_actions:
                    own[id(action)] = target
            for action in parent._actions:
                own.get(id(action), self)._add_action(action)
            self._mutually_exclusive_groups += parent._mutually_exclusive_groups
            self._defaults.update(parent._defaults)

    def _shown(self):
        return [(name, getattr(self, name)) for name in ("prog", "usage", "description", "formatter_class", "conflict_handler", "add_help")]

    def add_subparsers(self, **named):
        if self._subparsers is not None:
            self.error("cannot have multiple subparser arguments")
        named.setdefault("parser_class", type(self))
        if "title" in named or "description" in named:
            self._subparsers = self.add_argument_group(named.pop("title", "subcommands"), named.pop("description", None))
        else:
            self._subparsers = self._positionals
        if named.get("prog") is None:
            formatter = self._get_formatter()
            formatter.add_usage(self.usage, self._get_positional_actions(), self._mutually_exclusive_groups, "")
            named["prog"] = formatter.format_help().strip()
        kind = self._registries["action"].get(named.pop("action", "parsers"))
        action = kind(option_strings=[], **named)
        self._subparsers._add_action(action)
        return action

    def _add_action(self, action):
        (self._optionals if action.option_strings else self._positionals)._add_action(action)
        return action

    def _get_optional_actions(self):
        return [action for action in self._actions if action.option_strings]

    def _get_positional_actions(self):
        return [action for action in self._actions if not action.option_strings]

    # Parsing

    def parse_args(self, args=None, namespace=None):
        namespace, extras = self.parse_known_args(args, namespace)
        if extras:
            self.error("unrecognized arguments: %s" % " ".join(extras))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        args = list(_sys.argv[1:] if args is None else args)
        namespace = Namespace() if namespace is None else namespace
        # Defaults of arguments come before those of `set_defaults`, and what the caller has set before both.
        defaults = [(action.dest, action.default) for action in self._actions if SUPPRESS not in (action.dest, action.default)]
        for dest, value in defaults + list(self._defaults.items()):
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if self.exit_on_error:
            try:
                namespace, extras = self._parse(args, namespace)
            except ArgumentError as problem:
                self.error(str(problem))
        else:
            namespace, extras = self._parse(args, namespace)
        if hasattr(namespace, "_unrecognized_args"):
            extras.extend(namespace._unrecognized_args)
            del namespace._unrecognized_args
        return namespace, extras

    def parse_intermixed_args(self, args=None, namespace=None):
        return self.parse_args(args, namespace)

    def _parse(self, args, namespace):
        if self.fromfile_prefix_chars is not None:
            args = self._read_files(args)
        conflicts = {}
        for group in self._mutually_exclusive_groups:
            for action in group._group_actions:
                conflicts.setdefault(id(action), []).extend([other for other in group._group_actions if other is not action])
        options = {}
        pattern = []
        rest = iter(args)
        position = 0
        for text in rest:
            if text == "--":
                pattern.append("-")
                for text in rest:
                    pattern.append("A")
            else:
                found = self._parse_optional(text)
                if found is None:
                    pattern.append("A")
                else:
                    options[position] = found
                    pattern.append("O")
            position += 1
        pattern = "".join(pattern)
        seen = set()
        seen_with_value = set()
        extras = []
        positionals = self._get_positional_actions()

        def take(action, texts, option_string=None):
            seen.add(id(action))
            values = self._get_values(action, texts)
            if values is not action.default:
                seen_with_value.add(id(action))
                for other in conflicts.get(id(action), []):
                    if id(other) in seen_with_value:
                        raise ArgumentError(action, "not allowed with argument %s" % _name_of(other))
            if values is not SUPPRESS:
                action(self, namespace, values, option_string)

        def consume_optional(start):
            action, option_string, explicit = options[start]
            taken = []
            while True:
                if action is None:
                    extras.append(args[start])
                    return start + 1
                if explicit is not None:
                    count = self._match_argument(action, "A")
                    if count == 0 and option_string[1] not in self.prefix_chars and explicit != "":
                        # One letter of several: the next one goes on.
                        taken.append((action, [], option_string))
                        option_string = option_string[0] + explicit[0]
                        explicit = explicit[1:] or None
                        if option_string in self._option_string_actions:
                            action = self._option_string_actions[option_string]
                        else:
                            raise ArgumentError(action, "ignored explicit argument %r" % (option_string[1:] + (explicit or "")))
                    elif count == 1:
                        taken.append((action, [explicit], option_string))
                        stop = start + 1
                        break
                    else:
                        raise ArgumentError(action, "ignored explicit argument %r" % explicit)
                else:
                    first = start + 1
                    count = self._match_argument(action, pattern[first:])
                    stop = first + count
                    taken.append((action, args[first:stop], option_string))
                    break
            for action, texts, option_string in taken:
                take(action, texts, option_string)
            return stop

        def consume_positionals(start):
            counts = self._match_partial(positionals, pattern[start:])
            for action, count in zip(list(positionals), counts):
                texts = args[start:start + count]
                start += count
                take(action, texts)
            del positionals[:len(counts)]
            return start

        start = 0
        last_option = max(options) if options else -1
        while start <= last_option:
            next_option = min(i for i in options if i >= start)
            if start != next_option:
                stop = consume_positionals(start)
                if stop > start:
                    start = stop
                    continue
            if start not in options:
                extras.extend(args[start:next_option])
                start = next_option
            start = consume_optional(start)
        stop = consume_positionals(start)
        extras.extend(args[stop:])
        missing = []
        for action in self._actions:
            if id(action) not in seen:
                if action.required:
                    missing.append(_name_of(action))
                elif action.default is not None and isinstance(action.default, str) and hasattr(namespace, action.dest) and \
                        action.default is getattr(namespace, action.dest):
                    setattr(namespace, action.dest, self._get_value(action, action.default))
        if missing:
            self.error("the following arguments are required: %s" % ", ".join(missing))
        for group in self._mutually_exclusive_groups:
            if group.required and not any(id(action) in seen_with_value for action in group._group_actions):
                names = [_name_of(action) for action in group._group_actions if action.help is not SUPPRESS]
                self.error("one of the arguments %s is required" % " ".join(names))
        return namespace, extras

    def _read_files(self, args):
        result = []
        for text in args:
            if not text or text[0] not in self.fromfile_prefix_chars:
                result.append(text)
            else:
                try:
                    with open(text[1:]) as file:
                        lines = [part for line in file.read().splitlines() for part in self.convert_arg_line_to_args(line)]
                except OSError as problem:
                    self.error(str(problem))
                result.extend(self._read_files(lines))
        return result

    def convert_arg_line_to_args(self, line):
        return [line]

    def _nargs_pattern(self, action):
        nargs = action.nargs
        if nargs is None:
            pattern = "(-*A-*)"
        elif nargs == OPTIONAL:
            pattern = "(-*A?-*)"
        elif nargs == ZERO_OR_MORE:
            pattern = "(-*[A-]*)"
        elif nargs == ONE_OR_MORE:
            pattern = "(-*A[A-]*)"
        elif nargs == REMAINDER:
            pattern = "([-AO]*)"
        elif nargs == PARSER:
            pattern = "(-*A[-AO]*)"
        elif nargs == SUPPRESS:
            pattern = "(-*-*)"
        else:
            pattern = "(-*%s-*)" % "-*".join("A" * nargs)
        if action.option_strings:
            pattern = pattern.replace("-*", "").replace("-", "")
        return pattern

    def _match_argument(self, action, text):
        match = _re.match(self._nargs_pattern(action), text)
        if match is None:
            messages = {None: "expected one argument", OPTIONAL: "expected at most one argument", ONE_OR_MORE: "expected at least one argument"}
            message = messages.get(action.nargs)
            if message is None:
                message = "expected %s argument%s" % (action.nargs, "" if action.nargs == 1 else "s")
            raise ArgumentError(action, message)
        return len(match.group(1))

    def _match_partial(self, actions, text):
        for count in range(len(actions), 0, -1):
            match = _re.match("".join([self._nargs_pattern(action) for action in actions[:count]]), text)
            if match is not None:
                return [len(part) for part in match.groups()]
        return []

    def _parse_optional(self, text):
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._option_string_actions:
            return self._option_string_actions[text], text, None
        if len(text) == 1:
            return None
        if "=" in text:
            name, _, explicit = text.partition("=")
            if name in self._option_string_actions:
                return self._option_string_actions[name], name, explicit
        found = self._option_tuples(text)
        if len(found) > 1:
            self.error("ambiguous option: %s could match %s" % (text, ", ".join([name for _, name, _ in found])))
        if found:
            return found[0]
        if _re.match(r"^-\d+$|^-\d*\.\d+$", text) and not self._has_negative_number_optionals:
            return None
        if " " in text:
            return None
        return None, text, None

    def _option_tuples(self, text):
        result = []
        if text[1] in self.prefix_chars:
            if self.allow_abbrev:
                prefix, equals, explicit = text.partition("=")
                for name in self._option_string_actions:
                    if name.startswith(prefix):
                        result.append((self._option_string_actions[name], name, explicit if equals else None))
        else:
            for name in self._option_string_actions:
                if name == text[:2]:
                    result.append((self._option_string_actions[name], name, text[2:]))
                elif self.allow_abbrev and name.startswith(text):
                    result.append((self._option_string_actions[name], name, None))
        return result

    def _get_values(self, action, texts):
        if action.nargs not in (PARSER, REMAINDER):
            if "--" in texts:
                texts = list(texts)
                texts.remove("--")
        if not texts and action.nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._get_value(action, value)
                self._check_value(action, value)
            return value
        if not texts and action.nargs == ZERO_OR_MORE and not action.option_strings:
            value = action.default if action.default is not None else texts
            return value
        if len(texts) == 1 and action.nargs in (None, OPTIONAL):
            value = self._get_value(action, texts[0])
            self._check_value(action, value)
            return value
        if action.nargs == REMAINDER:
            return [self._get_value(action, text) for text in texts]
        if action.nargs == PARSER:
            values = [self._get_value(action, text) for text in texts]
            self._check_value(action, values[0])
            return values
        if action.nargs == SUPPRESS:
            return SUPPRESS
        values = [self._get_value(action, text) for text in texts]
        for value in values:
            self._check_value(action, value)
        return values

    def _get_value(self, action, text):
        kind = self._registries["type"].get(action.type, action.type)
        if kind is None:
            return text
        try:
            return kind(text)
        except ArgumentTypeError as problem:
            raise ArgumentError(action, str(problem))
        except (TypeError, ValueError):
            raise ArgumentError(action, "invalid %s value: %r" % (getattr(action.type, "__name__", repr(action.type)), text))

    def _check_value(self, action, value):
        if action.choices is not None and value not in action.choices:
            raise ArgumentError(action, "invalid choice: %r (choose from %s)" % (value, ", ".join(map(repr, action.choices))))

    # Messages

    def _get_formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        return formatter.format_help()

    def format_help(self):
        formatter = self._get_formatter()
        formatter.add_usage(self.usage, self._actions, self._mutually_exclusive_groups)
        formatter.add_text(self.description)
        for group in self._action_groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group._group_actions)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        self._print_message(self.format_usage(), file or _sys.stdout)

    def print_help(self, file=None):
        self._print_message(self.format_help(), file or _sys.stdout)

    def _print_message(self, message, file=None):
        if message:
            (file or _sys.stderr).write(message)

    def exit(self, status=0, message=None):
        if message:
            self._print_message(message, _sys.stderr)
        _sys.exit(status)

    def error(self, message):
        self.print_usage(_sys.stderr)
        self.exit(2, "%s: error: %s\n" % (self.prog, message))
