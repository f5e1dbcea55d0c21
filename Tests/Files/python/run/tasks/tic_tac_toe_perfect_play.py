from functools import lru_cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def won(board, who):
    return any(all(board[i] == who for i in line) for line in LINES)


@lru_cache(None)
def best(board, who):
    other = "O" if who == "X" else "X"
    if won(board, other):
        return -1, None
    if " " not in board:
        return 0, None
    return max(((-best(board[:i] + who + board[i + 1:], other)[0], -i) for i in range(9) if board[i] == " "))


board, who = " " * 9, "X"
while " " in board and not won(board, "X") and not won(board, "O"):
    _, move = best(board, who)
    board = board[:-move] + who + board[1 - move:]
    who = "O" if who == "X" else "X"
print("\n-+-+-\n".join("|".join(board[i:i + 3]) for i in (0, 3, 6)))
print(best(" " * 9, "X"), best("X   O    ", "X"), best("XX  O    ", "O"), best.cache_info().currsize > 1000)
