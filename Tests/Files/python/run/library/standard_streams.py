# The standard streams of text are what `io` makes.
import io
import sys

for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(stream, type(stream), stream.name, stream.mode, stream.encoding, stream.newlines, stream.closed, stream.line_buffering)
    print(isinstance(stream, io.TextIOBase), isinstance(stream, io.IOBase), isinstance(stream, io.TextIOWrapper))
    print(stream.readable(), stream.writable(), stream.fileno())
for wrong in (lambda: sys.stdout.read(), lambda: sys.stdout.readline(), lambda: sys.stdin.write("x")):
    try:
        wrong()
    except io.UnsupportedOperation as error:
        print(type(error).__mro__[1:3], error)
try:
    sys.stdout.write(b"x")
except TypeError as error:
    print(error)
sys.stdout.writelines(["a", "b", "\n"])
sys.stdin.close()
try:
    sys.stdin.read()
except ValueError as error:
    print(error)
