"""Runs each program named on standard input in one process; prints path, exit code, and the two
outputs in hexadecimal."""
import io
import os
import sys
import tempfile
import warnings

# What the host's compiler thinks of a source is no output of the program.
warnings.simplefilter("ignore", SyntaxWarning)
# Modules that a program has beside it are no products to leave there.
sys.dont_write_bytecode = True

for line in sys.stdin.read().split("\n"):
    if not line:
        continue
    out, inward = os.pipe()
    errors = tempfile.TemporaryFile()
    child = os.fork()
    if child == 0:
        os.close(out)
        sys.stdout = io.TextIOWrapper(os.fdopen(inward, "wb"), encoding="utf-8", newline="\n")
        sys.stderr = io.TextIOWrapper(errors, encoding="utf-8", newline="\n")
        sys.argv = [line]
        sys.path.insert(0, os.path.dirname(line))
        code = 0
        try:
            with open(line, encoding="utf-8") as file:
                names = {"__name__": "__main__", "__file__": line, "__doc__": None, "__builtins__": __builtins__}
                exec(compile(file.read(), line, "exec"), names)
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
        except BaseException:
            code = 1
        # A program ends when its threads have.
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    os.close(inward)
    text = os.fdopen(out, "rb").read()
    status = os.waitpid(child, 0)[1]
    errors.seek(0)
    print(line, os.waitstatus_to_exitcode(status), text.hex(), errors.read().hex(), sep="\t", flush=True)
