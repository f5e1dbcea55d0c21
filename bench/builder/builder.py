"""Texts of a thousand lines, built in a list."""
import sys


def run(turns):
    text = []
    total = 0
    for i in range(turns):
        text.append("item ")
        text.append(str(i))
        text.append(", ")
        if i % 1000 == 999:
            whole = "".join(text)
            total = (total * 31 + len(whole) + ord(whole[i % len(whole)])) & 0xFFFFF
            text = []
    return total


print(run(int(sys.argv[1])))
