"""The module code: interpreters of source that comes piece by piece."""

import sys
import traceback as _traceback

from codeop import CommandCompiler, compile_command

__all__ = ["InteractiveInterpreter", "InteractiveConsole", "interact", "compile_command"]

_HINT = 'Type "help", "copyright", "credits" or "license" for more information.'


class InteractiveInterpreter:
    """Compiles and runs sources in one namespace; what goes wrong is written by `write`."""

    def __init__(self, locals=None):
        self.compile = CommandCompiler()
        self.locals = dict(__name__="__console__", __doc__=None) if locals is None else locals

    def write(self, data):
        print(data, end="", file=sys.stderr)

    def runsource(self, source, filename="<input>", symbol="single"):
        """Whether more of the source is needed; a complete one has been run, and a wrong one shown."""
        complete = None
        try:
            complete = self.compile(source, filename, symbol)
            incomplete = complete is None
        except (ValueError, SyntaxError, OverflowError):
            incomplete = False
            self.showsyntaxerror(filename)
        if complete is not None:
            self.runcode(complete)
        return incomplete

    def runcode(self, code):
        """Runs it. Only the wish to end the program goes on to the caller."""
        try:
            exec(code, self.locals)
        except BaseException as problem:
            if isinstance(problem, SystemExit):
                raise
            self.showtraceback()

    def showtraceback(self):
        kind, problem, trace = sys.exc_info()
        # The first entry is that of runcode.
        if trace is not None and trace.tb_frame.f_code.co_name == "runcode":
            trace = trace.tb_next
        self._show(kind, problem, trace, _traceback.format_exception(kind, problem, trace))

    def showsyntaxerror(self, filename=None):
        kind, problem, trace = sys.exc_info()
        if filename and issubclass(kind, SyntaxError) and len(problem.args) == 2 and len(problem.args[1]) >= 4:
            message, place = problem.args
            problem = kind(message, (filename,) + tuple(place[1:]))
        self._show(kind, problem, trace, _traceback.format_exception_only(kind, problem))

    def _show(self, kind, problem, trace, lines):
        # A hook of the program has its own way of showing.
        sys.last_type, sys.last_value, sys.last_traceback = kind, problem, trace
        hook = sys.excepthook
        if hook is sys.__excepthook__:
            self.write("".join(lines))
        else:
            hook(kind, problem, trace)


class InteractiveConsole(InteractiveInterpreter):
    """Reads lines until they are complete."""

    def __init__(self, locals=None, filename="<console>"):
        super().__init__(locals)
        self.resetbuffer()
        self.filename = filename

    def raw_input(self, prompt=""):
        return input(prompt)

    def resetbuffer(self):
        """Forgets the lines of a source that is not complete."""
        self.buffer = []

    def push(self, line):
        """Whether more lines are needed."""
        self.buffer += [line]
        if self.runsource("\n".join(self.buffer), self.filename):
            return True
        self.resetbuffer()
        return False

    def interact(self, banner=None, exitmsg=None):
        """Like the interpreter itself, until the input ends."""
        for number, prompt in enumerate((">>> ", "... "), 1):
            vars(sys).setdefault(f"ps{number}", prompt)
        name = type(self).__name__
        opening = f"Python {sys.version} on {sys.platform}\n{_HINT}\n({name})" if banner is None else banner
        closing = f"now exiting {name}..." if exitmsg is None else exitmsg
        if opening:
            self.write(f"{opening}\n")
        wanted = False
        while wanted is not None:
            wanted = self._turn(sys.ps2 if wanted else sys.ps1)
        if closing != "":
            self.write(f"{closing}\n")

    def _turn(self, prompt):
        # Asks for one line and takes it: whether more lines are needed, or None at the end of the input.
        line = None
        try:
            line = self.raw_input(prompt)
            return bool(self.push(line))
        except (EOFError, KeyboardInterrupt) as problem:
            is_end = isinstance(problem, EOFError)
            if is_end and line is not None:
                # It is not the input that has ended.
                raise
        self.write("\n" if is_end else "\nKeyboardInterrupt\n")
        if is_end:
            return None
        self.resetbuffer()
        return False


def interact(banner=None, readfunc=None, local=None, exitmsg=None):
    """A console from its beginning to its end; `readfunc` reads lines in the place of `input`."""
    made = InteractiveConsole(local)
    made.raw_input = made.raw_input if readfunc is None else readfunc
    made.interact(banner=banner, exitmsg=exitmsg)
