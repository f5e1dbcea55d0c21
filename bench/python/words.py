# Counting words: string methods, dictionaries, sorting.
TEXT = """the quick brown fox jumps over the lazy dog and the cat sits on a mat while the rain in
spain falls mainly on the plain; it was the best of times, it was the worst of times, it was the
age of wisdom, it was the age of foolishness. call me anything you like, but never late for tea."""


def words(text):
    for line in text.split("\n"):
        for word in line.split(" "):
            word = word.strip(".,;").lower()
            if word:
                yield word


def count(text, rounds):
    counts = {}
    lengths = {}
    for _ in range(rounds):
        for word in words(text):
            if word in counts:
                counts[word] += 1
            else:
                counts[word] = 1
            lengths[len(word)] = lengths.get(len(word), 0) + 1
    return counts, lengths


counts, lengths = count(TEXT, 2500)
for word, number in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:8]:
    print(word, number)
print(sorted(lengths.items()))
print(max(counts.values()), sum(counts.values()))
