# Texts of characters that mean something to shlex, in each of its modes; and what quote() makes of them.
import io, random, shlex

choose = random.Random(5)
alphabet = "ab \t\n'\"\\#&|;-~é$c  ''\"\""
for round in range(400):
    text = "".join(choose.choice(alphabet) for _ in range(choose.randrange(14)))
    posix, marks, whole = choose.random() < .5, choose.choice([False, True, "|;", ""]), choose.random() < .5
    s = shlex.shlex(text, "file", posix=posix, punctuation_chars=marks)
    s.whitespace_split = whole
    if choose.random() < .2:
        s.commenters = ""
    if choose.random() < .2:
        s.source, s.sourcehook = "a", lambda name: ("included", io.StringIO("x y"))
    found = []
    try:
        while (token := s.get_token()) != s.eof:
            found.append((token, s.lineno))
    except ValueError as problem:
        found.append((s.error_leader(), str(problem), s.token))
    print(repr(text), posix, marks, whole, found)
    for comments in (False, True):
        try:
            print(shlex.split(text, comments, posix))
        except ValueError as problem:
            print(problem)
    print(shlex.quote(text), shlex.split(shlex.quote(text)) == [text])

s = shlex.shlex("one two", posix=True)
s.push_token("zero")
s.push_source("inner", "other")
print(s.get_token(), s.error_leader(), s.get_token(), list(s), s.get_token(), s.punctuation_chars, shlex.join(["a b", "c"]))
