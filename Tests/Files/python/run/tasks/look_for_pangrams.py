import string


def is_pangram(text):
    return set(string.ascii_lowercase) <= set(text.lower())


def missing(text):
    return "".join(sorted(set(string.ascii_lowercase) - set(text.lower())))


for text in ("The quick brown fox jumps over the lazy dog", "Hello, World", string.ascii_letters):
    print(is_pangram(text), missing(text))
