def bottles(n):
    return f"{n or 'no more'} bottle{'s' * (n != 1)}"


for n in range(3, 0, -1):
    print(f"{bottles(n)} on the wall, {bottles(n)}.\nTake one down: {bottles(n - 1)} left.")
