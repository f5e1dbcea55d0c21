done = 1
1 / 0
