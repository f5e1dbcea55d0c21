# A long text beyond ASCII that is gone through match by match, with other texts in between and while objects are made.
import re

token = re.compile(r"(?P<word>\w+)|(?P<space>\s+)|(?P<sign>[^\w\s])")
text = "Größe: 12 cm, naïve Äpfel — 3 €; " * 400
other = "Straße; 45 °C, déjà vu — 6 €; öö " * 400


def tokens(text):
    place, found = 0, []
    while place < len(text):
        match = token.match(text, place)
        found.append((match.lastgroup, match.start(), match.group()))
        place = match.end()
    return found


one, two = tokens(text), tokens(other)
print(len(one), one[-3:], len(two), two[-3:])
print("".join(part for _, _, part in one) == text, "".join(part for _, _, part in two) == other)
place = last = 0
while place < len(text):
    first, second = token.match(text, place), token.match(other, last)
    assert text[first.start():first.end()] == first.group() and other[second.start():second.end()] == second.group()
    place, last = first.end(), second.end()
print(place, last, [(match.start(), match.group()) for match in token.finditer(text, 13000)][:4])
print(len(re.findall(r"\w+", text)), len(re.split(r"\s", text)), len(re.sub(r"[^\w\s]", "", other)), re.search("€", text, ).start(), token.search(other, 500, 510))
for size in (94, 95, 96, 97, 98):
    short = "é" * size + "x"
    print(size, re.search("x", short).span(), re.compile("x").match(short, size).span(), re.fullmatch("é+x", short).end())
made = ["é" * 200 + str(number) for number in range(3000)]
print(sum(int(re.search(r"\d+", line).group()) for line in made), sum(re.compile(r"\d").search(line, 200).start() for line in made))
