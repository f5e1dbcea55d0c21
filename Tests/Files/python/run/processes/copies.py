# Copies of the process: what they print, write into pipes, and end with.
import os
import signal
import sys
import time

reading, writing = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(reading)
    os.write(writing, b"from the copy")
    os._exit(3)
os.close(writing)
print(os.read(reading, 100), os.read(reading, 10))
ended, status = os.waitpid(pid, 0)
print(ended == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.waitstatus_to_exitcode(status))
os.close(reading)
try:
    os.read(reading, 1)
except OSError as error:
    print(error)
sys.stdout.flush()
pid = os.fork()
if pid == 0:
    print("the copy prints", os.getppid() > 0)
    sys.exit(7)
print(os.waitstatus_to_exitcode(os.wait()[1]))
pid = os.fork()
if pid == 0:
    time.sleep(60)
    os._exit(0)
print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
for ask in (lambda: os.wait(), lambda: os.waitpid(pid, 0), lambda: os.kill(pid, 0)):
    try:
        ask()
    except OSError as error:
        print(type(error).__name__, error)
reading, writing = os.pipe()
with os.fdopen(writing, "w") as file:
    print("a line", file=file)
    print("another", file=file)
with open(reading) as file:
    print(list(file))
pid = os.fork()
if pid == 0:
    os.execvp("sh", ["sh", "-c", "exit 9"])
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
