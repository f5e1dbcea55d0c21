"""Where the programs of this folder get their operands from, and how they print results."""
state = 1
lines = []


def start(seed):
    """Begins a sequence that is the same everywhere."""
    global state
    state = seed


def below(limit):
    global state
    state = state * 16807 % 2147483647
    return state % limit


def note(text, turn):
    """Prints a line, a thousand at once."""
    lines.append(text)
    if turn % 1000 == 999:
        print("\n".join(lines))
        lines.clear()
