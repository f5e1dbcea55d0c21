"""Runs each program named on standard input with this Python; prints path, exit code, and the two
outputs in hexadecimal, in the order of the names."""
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

# What the host's compiler thinks of a source is no output of the program, and modules beside it are
# no products to leave there.
options = ["-B", "-W", "ignore::SyntaxWarning", "-W", "ignore::FutureWarning"]


def run(path):
    done = subprocess.run([sys.executable] + options + [path], stdin=subprocess.DEVNULL, capture_output=True)
    return "\t".join([path, str(done.returncode), done.stdout.hex(), done.stderr.hex()])


paths = [line for line in sys.stdin.read().split("\n") if line]
with ThreadPoolExecutor(2) as pool:
    for line in pool.map(run, paths):
        print(line, flush=True)
