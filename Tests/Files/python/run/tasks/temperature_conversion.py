def convert(k):
    return {"K": k, "C": k - 273.15, "F": k * 1.8 - 459.67, "R": k * 1.8}


for k in (0, 21, 273.15, 373.15):
    print(" ".join(f"{name}{value:9.2f}" for name, value in convert(k).items()))
for f in (-40, 32, 98.6, 212):
    c = (f - 32) * 5 / 9
    print(f"{f:6.1f}F = {c:6.1f}C, {'freezing' if c <= 0 else 'boiling' if c >= 100 else 'liquid'}")
