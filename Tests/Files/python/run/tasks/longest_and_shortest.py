def lps(words):
    return max(words, key=len), min(words, key=len), sorted(words, key=lambda w: (len(w), w))


def prefix(words):
    out = ""
    for letters in zip(*words):
        if len(set(letters)) > 1:
            break
        out += letters[0]
    return out


def without_repeats(text):
    last, start, best = {}, 0, ""
    for i, c in enumerate(text):
        if last.get(c, -1) >= start:
            start = last[c] + 1
        last[c] = i
        if i - start + 1 > len(best):
            best = text[start:i + 1]
    return best


print(lps("one three five eleven".split()), prefix(["interspecies", "interstellar", "interstate"]), repr(prefix(["a", "b"])), prefix([]), without_repeats("abcabcbb"), without_repeats("pwwkew"), repr(without_repeats("")))
