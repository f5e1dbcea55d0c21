import sys

sys.stdout.write("no newline at the end")
print("", end="")
sys.stdout.flush()
sys.exit(11)
