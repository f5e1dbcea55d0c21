"""The module cmd: interpreters of lines, whose commands are methods `do_NAME`."""

import string as _string
import sys as _sys

__all__ = ["Cmd"]

PROMPT = "(Cmd) "
IDENTCHARS = _string.ascii_letters + _string.digits + "_"
_SHORTHANDS = {"?": "help", "!": "shell"}
_GAP = 2    # columns between those of a list


class Cmd:
    """Reads lines until a command's method returns something true. Subclasses define commands and replace hooks and texts."""

    prompt, identchars = PROMPT, IDENTCHARS
    intro, lastcmd, use_rawinput = None, "", 1

    # Texts of the help
    nohelp = "*** No help on %s"
    ruler = "="
    undoc_header = "Undocumented commands:"
    misc_header = "Miscellaneous help topics:"
    doc_header = "Documented commands (type help <topic>):"
    doc_leader = ""

    def __init__(self, completekey="tab", stdin=None, stdout=None):
        self.stdin = stdin if stdin is not None else _sys.stdin
        self.stdout = stdout if stdout is not None else _sys.stdout
        self.completekey = completekey
        self.cmdqueue = []

    def _say(self, text):
        self.stdout.write(f"{text}\n")

    # Reading and running lines

    def cmdloop(self, intro=None):
        self.preloop()
        self.intro = self.intro if intro is None else intro
        if self.intro:
            self._say(self.intro)
        stop = False
        while not stop:
            line = self.precmd(self.cmdqueue.pop(0) if self.cmdqueue else self._read_line())
            stop = self.postcmd(self.onecmd(line), line)
        self.postloop()

    def _read_line(self):
        """The next line without its end; the end of the input is the line EOF."""
        if self.use_rawinput:
            try:
                return input(self.prompt)
            except EOFError:
                return "EOF"
        self.stdout.write(self.prompt)
        self.stdout.flush()
        line = self.stdin.readline()
        return line.rstrip("\r\n") if line else "EOF"

    def precmd(self, line):
        """For subclasses: the line that is run in place of `line`."""
        return line

    def postcmd(self, stop, line):
        """For subclasses: whether the loop ends, from what the command said."""
        return stop

    def preloop(self):
        """For subclasses: before the first line."""

    def postloop(self):
        """For subclasses: after the last one."""

    def parseline(self, line):
        """Command, arguments and the whole line with a shorthand expanded. The command is None where there is none to look for."""
        line = line.strip()
        if line[:1] in ("?", "!"):
            word = _SHORTHANDS[line[0]]
            if word == "shell" and not hasattr(self, "do_shell"):
                return None, None, line
            line = f"{word} {line[1:]}"
        if not line:
            return None, None, ""
        arguments = line.lstrip(self.identchars)
        return line[:len(line) - len(arguments)], arguments.strip(), line

    def onecmd(self, line):
        command, arguments, line = self.parseline(line)
        if not line:
            return self.emptyline()
        if command is not None:
            self.lastcmd = "" if line == "EOF" else line
        method = getattr(self, f"do_{command}", None) if command else None
        return method(arguments) if method is not None else self.default(line)

    def emptyline(self):
        """What an empty line does: the last command once more."""
        return self.onecmd(self.lastcmd) if self.lastcmd else None

    def default(self, line):
        self._say("*** Unknown syntax: " + line)

    # Completion

    def complete(self, text, state):
        """The completion with the number `state`, in the form that readline asks for it."""
        if state == 0:
            import readline
            buffer = readline.get_line_buffer()
            line = buffer.lstrip()
            removed = len(buffer) - len(line)
            begin, end = readline.get_begidx() - removed, readline.get_endidx() - removed
            completer = self.completenames
            if begin > 0:
                command = self.parseline(line)[0]
                completer = getattr(self, f"complete_{command}", self.completedefault) if command else self.completedefault
            self.completion_matches = completer(text, line, begin, end)
        return self.completion_matches[state] if state < len(self.completion_matches) else None

    def completedefault(self, *ignored):
        return []

    def completenames(self, text, *ignored):
        return self._named("do_", text)

    def complete_help(self, *args):
        return list({*self.completenames(*args), *self._named("help_", args[0])})

    def get_names(self):
        return dir(type(self))

    def _named(self, prefix, start=""):
        """What follows the prefix in names of methods, if it begins with `start`."""
        return [name[len(prefix):] for name in self.get_names() if name.startswith(prefix + start)]

    # Help

    def do_help(self, arg):
        if not arg:
            self._list_topics()
        elif hasattr(self, f"help_{arg}"):
            getattr(self, f"help_{arg}")()
        else:
            explanation = getattr(getattr(self, f"do_{arg}", None), "__doc__", None)
            self._say(explanation or self.nohelp % (arg,))

    # Said to users, so it is there even where the library is compiled without its documentation.
    do_help.__doc__ = 'List available commands with "help" or detailed help with "help cmd".'

    def _list_topics(self):
        topics = set(self._named("help_"))
        commands = sorted(set(self._named("do_")))
        described = [name for name in commands if name in topics or getattr(self, f"do_{name}").__doc__]
        self._say(self.doc_leader)
        for header, names in ((self.doc_header, described), (self.misc_header, sorted(topics.difference(commands))),
                              (self.undoc_header, [name for name in commands if name not in described])):
            self.print_topics(header, names, 15, 80)

    def print_topics(self, header, cmds, cmdlen, maxcol):
        """A header, underlined, and below it names in columns; `cmdlen` is not used."""
        if not cmds:
            return
        self._say(header)
        if self.ruler:
            self._say(self.ruler * len(header))
        self.columnize(cmds, maxcol - 1)
        self._say("")

    def columnize(self, list, displaywidth=80):
        """Texts in as few rows as fit, each column read downwards."""
        wrong = [str(place) for place, text in enumerate(list) if not isinstance(text, str)]
        if wrong:
            raise TypeError("list[i] not a string for i in " + ", ".join(wrong))
        if not list:
            self._say("<empty>")
        for height in range(1, len(list) + 1):
            columns = [list[start:start + height] for start in range(0, len(list), height)]
            widths = [max(map(len, column)) for column in columns]
            if sum(widths) + _GAP * (len(widths) - 1) <= displaywidth:
                break
        for row in range(height if list else 0):
            texts = [column[row] for column in columns if row < len(column)]
            while texts and not texts[-1]:
                texts.pop()
            if len(columns) > 1:
                texts = [text.ljust(width) for text, width in zip(texts, widths)]
            self._say((" " * _GAP).join(texts))
