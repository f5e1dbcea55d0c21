def naive(text, part):
    return [i for i in range(len(text) - len(part) + 1) if text[i:i + len(part)] == part]


def kmp(text, part):
    fail, k = [0] * len(part), 0
    for i in range(1, len(part)):
        while k and part[k] != part[i]:
            k = fail[k - 1]
        k += part[k] == part[i]
        fail[i] = k
    found, k = [], 0
    for i, c in enumerate(text):
        while k and part[k] != c:
            k = fail[k - 1]
        k += part[k] == c
        if k == len(part):
            found.append(i - k + 1)
            k = fail[k - 1]
    return found


def rabin_karp(text, part, base=256, mod=1000003):
    n, m = len(text), len(part)
    if m > n:
        return []
    high = pow(base, m - 1, mod)
    a = b = 0
    for i in range(m):
        a, b = (a * base + ord(part[i])) % mod, (b * base + ord(text[i])) % mod
    found = []
    for i in range(n - m + 1):
        if a == b and text[i:i + m] == part:
            found.append(i)
        if i < n - m:
            b = ((b - ord(text[i]) * high) * base + ord(text[i + m])) % mod
    return found


def boyer_moore(text, part):
    last, found, i = {c: k for k, c in enumerate(part)}, [], 0
    while i <= len(text) - len(part):
        j = len(part) - 1
        while j >= 0 and text[i + j] == part[j]:
            j -= 1
        if j < 0:
            found.append(i)
            i += 1
        else:
            i += max(1, j - last.get(text[i + j], -1))
    return found


def z_function(s):
    z, left, right = [0] * len(s), 0, 0
    for i in range(1, len(s)):
        if i < right:
            z[i] = min(right - i, z[i - left])
        while i + z[i] < len(s) and s[z[i]] == s[i + z[i]]:
            z[i] += 1
        if i + z[i] > right:
            left, right = i, i + z[i]
    return z


class Automaton:
    """Aho-Corasick."""

    def __init__(self, words):
        self.next, self.fail, self.out = [{}], [0], [[]]
        for word in words:
            state = 0
            for c in word:
                if c not in self.next[state]:
                    self.next[state][c] = len(self.next)
                    self.next.append({})
                    self.fail.append(0)
                    self.out.append([])
                state = self.next[state][c]
            self.out[state].append(word)
        queue = list(self.next[0].values())
        for state in queue:
            for c, other in self.next[state].items():
                queue.append(other)
                f = self.fail[state]
                while f and c not in self.next[f]:
                    f = self.fail[f]
                self.fail[other] = self.next[f].get(c, 0)
                self.out[other] += self.out[self.fail[other]]

    def find(self, text):
        state = 0
        for i, c in enumerate(text):
            while state and c not in self.next[state]:
                state = self.fail[state]
            state = self.next[state].get(c, 0)
            for word in self.out[state]:
                yield i - len(word) + 1, word


def suffix_array(s):
    return sorted(range(len(s)), key=lambda i: s[i:])


for text, part in (("abracadabra", "abra"), ("aaaaa", "aa"), ("mississippi", "issi"), ("abc", "abcd"), ("GCATCGCAGAGAGTATACAGTACG", "GCAGAGAG")):
    results = [f(text, part) for f in (naive, kmp, rabin_karp, boyer_moore)]
    print(text, part, results[0], all(r == results[0] for r in results))
print(z_function("aabxaabxcaabxaabxay"), list(Automaton(["he", "she", "his", "hers"]).find("ushers")), suffix_array("banana"))


def wildcard(pattern, text):
    star, mark, p, t = -1, 0, 0, 0
    while t < len(text):
        if p < len(pattern) and pattern[p] in (text[t], "?"):
            p, t = p + 1, t + 1
        elif p < len(pattern) and pattern[p] == "*":
            star, mark, p = p, t, p + 1
        elif star >= 0:
            mark += 1
            p, t = star + 1, mark
        else:
            return False
    return set(pattern[p:]) <= {"*"}


print([wildcard(p, "hello") for p in ("h*o", "h?llo", "*", "h*x", "hello*", "", "?????", "*l*")])
