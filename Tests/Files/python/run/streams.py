# Both streams of output, each compared with the host's.
import sys

print("to the output")
print("to the errors", 1, 2.5, sep="-", file=sys.stderr)
sys.stderr.write("no line end")
print(file=sys.stderr)
sys.stdout.write("end\n")
