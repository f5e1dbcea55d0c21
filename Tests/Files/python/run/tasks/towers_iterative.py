def hanoi(n):
    pegs = [list(range(n, 0, -1)), [], []]
    order = [(0, 1), (0, 2), (1, 2)] if n % 2 == 0 else [(0, 2), (0, 1), (1, 2)]
    moves = 0
    while len(pegs[2]) < n:
        a, b = order[moves % 3]
        if not pegs[a] or pegs[b] and pegs[b][-1] < pegs[a][-1]:
            a, b = b, a
        pegs[b].append(pegs[a].pop())
        moves += 1
    return moves, pegs


print([hanoi(n)[0] for n in range(1, 9)], hanoi(3))
