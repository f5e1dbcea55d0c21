if x  # error: expected ':'
    y = 1
while True  # error: expected ':'
    z = 1
ok = 1
