# Places in long texts and bytes beyond ASCII.
text = "é" * 1000 + "x" + "日本" * 500
print(len(text), text[999], text[1000], text[1001], text[-1], text[998:1003])
print(text.find("日"), text.find("本", 1003), text.rfind("é"), text.index("x"), text.find("é", 5, 3))
print(sum(ord(text[i]) for i in range(0, len(text), 7)), text[-2001] == text[0])
data = bytes(range(256)) * 40
print(len(data), data[200], data[-1], data[255:258], sum(data[i] for i in range(len(data))))
changed = bytearray(data)
for i in range(len(changed)):
    changed[i] = 255 - changed[i]
print(len(changed), changed[3], changed[-1], bytes(changed[:4]))
for change in (lambda: data[len(data)], lambda: changed.__setitem__(0, 256), lambda: changed.__setitem__(20000, 1)):
    try:
        change()
    except (IndexError, ValueError) as problem:
        print(type(problem).__name__, problem)
