import difflib

a = "one\ntwo\nthree\nfour\n".splitlines(True)
b = "one\n2\nthree\nfour\nfive\n".splitlines(True)
print("".join(difflib.unified_diff(a, b, "old", "new")), "".join(difflib.ndiff(a, b)), "".join(difflib.context_diff(a, b, n=1)), sep="---\n")
s = difflib.SequenceMatcher(None, "private thread", "private volatile thread")
print(round(s.ratio(), 3), s.get_matching_blocks(), s.get_opcodes(), s.find_longest_match(0, 14, 0, 23), s.quick_ratio() >= s.ratio(), s.real_quick_ratio() >= s.ratio())
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("zzz", ["a"]), difflib.get_close_matches("wheel", ["while", "with", "whale"], n=1, cutoff=0.5), list(difflib.restore(difflib.ndiff(a, b), 1)) == a)
print([tag for tag, *_ in difflib.SequenceMatcher(a=[1, 2, 3], b=[2, 3, 4]).get_opcodes()], difflib.SequenceMatcher(None, "", "").ratio(), difflib.SequenceMatcher(lambda c: c == " ", "a b", "ab").ratio(), list(difflib.Differ().compare(["a\n"], ["b\n"])))
