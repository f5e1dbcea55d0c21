# Commands that a program starts, with what they read and write.
import os
import subprocess
import sys

print(subprocess.run(["echo", "hi"], capture_output=True, text=True))
print(subprocess.check_output("echo a; echo b >&2", shell=True, stderr=subprocess.STDOUT))
print(subprocess.run(["cat"], input=b"given", stdout=subprocess.PIPE).stdout)
for command in (["false"], ["sh", "-c", "kill -9 $$"]):
    try:
        subprocess.run(command, check=True)
    except subprocess.CalledProcessError as error:
        print(error)
for command, where in ((["no-such-command"], None), (["echo"], "no-such-directory"), (["./no/file"], None)):
    try:
        subprocess.run(command, cwd=where)
    except FileNotFoundError as error:
        print(error)
try:
    subprocess.run(["sleep", "10"], timeout=0.1, capture_output=True)
except subprocess.TimeoutExpired as error:
    print(error)
with subprocess.Popen(["sh", "-c", "read x; echo got $x; exit 4"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
    print(process.communicate("line\n"), process.returncode, process.args)
print(subprocess.getoutput("echo out"), subprocess.call("exit 3", shell=True), subprocess.getstatusoutput("echo x; exit 2"))
done = subprocess.run([sys.executable, "-c", "import sys; print(sys.argv, __name__); sys.exit(5)", "a", "@b"], capture_output=True, text=True)
print(done.returncode, done.stdout, done.stderr)
with subprocess.Popen([sys.executable, "-u", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
    print(process.communicate("def f():\n    return 6\nprint(f() * 7)\n"))
process = subprocess.Popen(["sleep", "5"])
print(process.poll())
process.terminate()
print(process.wait(), process.poll())
name = "commands-%d.txt" % os.getpid()
try:
    with open(name, "w") as file:
        file.write("head\n")
        file.flush()
        subprocess.run(["echo", "to file"], stdout=file)
    print(open(name).read())
    with open(name) as file:
        print(subprocess.run(["wc", "-l"], stdin=file, capture_output=True, text=True).stdout.strip())
finally:
    os.remove(name)
first = subprocess.Popen(["printf", "b\\na\\n"], stdout=subprocess.PIPE)
second = subprocess.Popen(["sort"], stdin=first.stdout, stdout=subprocess.PIPE)
first.stdout.close()
print(second.communicate()[0], first.wait())
print(subprocess.run(["env"], env={"A": "1"}, capture_output=True, text=True).stdout)
os.environ["PLACE"] = "here"
print(subprocess.run("echo $PLACE; pwd", shell=True, cwd="/", capture_output=True, text=True).stdout)
with subprocess.Popen(["seq", "3"], stdout=subprocess.PIPE, text=True) as process:
    print([line.strip() for line in process.stdout])
big = subprocess.run(["cat"], input="x" * 300000, capture_output=True, text=True)
print(len(big.stdout), subprocess.run(["sh", "-c", "exit 7"]).returncode)
for wrong in (lambda: subprocess.run(["echo"], input="", stdin=subprocess.PIPE), lambda: subprocess.run(["echo"], capture_output=True, stdout=1),
              lambda: subprocess.check_output(["echo"], stdout=1)):
    try:
        wrong()
    except ValueError as error:
        print(error)
print(os.system("exit 5") >> 8, os.waitstatus_to_exitcode(os.system("kill -15 $$")))
with os.popen("echo from a command; exit 3") as file:
    print(file.read())
file = os.popen("exit 3")
print(repr(file.read()), file.close())
print(os.spawnlp(os.P_WAIT, "sh", "sh", "-c", "exit 6"))
