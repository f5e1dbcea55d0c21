# What patterns and templates are refused, where, and what the accepted ones match.
import re, warnings
warnings.simplefilter("ignore")
def t(p, s='', f=0, fl=0):
    try:
        c = re.compile(p, fl)
        m = c.search(s)
        print(p, c.flags, c.groups, dict(c.groupindex), m, m and m.groups(), repr(c))
    except Exception as e:
        print(p, type(e).__name__, e, getattr(e,'pos',None), getattr(e,'lineno',None), getattr(e,'colno',None))
for p in [r'[\1]', r'\141', r'\u', r'\u00', r'\x4', r'\U00110000', r'\N{DIGIT ONE}', r'\N{x}', r'\N', r'[\N{DIGIT ONE}]', r'\8', r'\400', r'\377', r'\0', r'\00', r'\08', '(a)\\1', '(a\\1)', '(?P<x>a)(?P=x)', '(?P=x)', '(?P<x>a(?P=x))',
 '(?P<x', '(?P<', '(?P<>', '(?P<1>a)', '(?Px', '(?P', '(?', '(?:', '(?:a', '(', 'a)', ')', '(?#', '(?#a)b', 'a(?#c)+', '(?<', '(?<a', '(?<=a*)b', '(?<=a|bc)d', '(?<=ab)c', '(?<=(a)\\1)', '(a)(?<=\\1)', '(?(1)a|b)', '(a)?(?(1)b|c)', '(a)?(?(1)b|c|d)', '(?(0)a)', '(?(x)a)', '(?P<x>a)?(?(x)b)', '(?()a)', '(?(1', '(?(2)a|b)(c)',
 '(?i)a', 'a(?i)b', '(?i)(?m)^a', '(?x) a # c\n b', '(?x: a b)c d', '(?i-s:a)', '(?-i:a)', '(?-:a)', '(?i-i:a)', '(?-a:x)', '(?au:x)', '(?a:\\w)', '(?L:x)', '(?z)', '(?iz)', '(?i', '(?i-', '(?i-1', '(?is', '(?-iz:', '(?1)', '(?^)', '*a', 'a**', 'a*?', 'a*+', 'a++b', 'a???', '^*', '(?:^)*', '$+', '\\b+', '(?=a)*', 'a{2,1}', 'a{,2}', 'a{2', 'a{}', 'a{a}', 'a{1,', '{', '{1}', 'x{1}{2}', 'a{99999999999}', '[', '[]', '[]a]', '[^]', '[^]]', '[a', '[a-', '[a-]', '[b-a]', '[\\w-a]', '[a-\\w]', '[a-\\d]', '[--a]', '[\\b]', '[\\q]', '[\\x]', '\\q', '\\', '[\\', 'a\\', '[[a]', '[a--b]', '[a&&b]', '\\A*', '(?!)', 'a|b|', '()', '(?:)', '(a)|b', '(?s:.)', '(?>a+)b', 'a\nb)', '(?P<a>x)(?P<a>y)', '\\g', '(?P<é>x)', '((a))\\2', '\\1(a)', '[\\777]', '[\\9]', '(?x)a +', '(?x)[ a]', '(?x)\\ a', '(?m)^$', '.{3}', '(?P<n>a)(?i:B)(?P=n)']:
    t(p, 'abc ab\nb')
for p in [b'\\u1234', b'(?u)a', b'(?L)a', b'(?P<\xe9>x)', b'\\N{a}', b'[\\U1]', b'a\xff', b'(?a)x', b'\n(']:
    t(p, b'abc')
for fl in [re.L, re.A|re.U, re.I|re.M, re.X|re.S, re.DEBUG*0, 0x200]: t('a', 'A', 0, fl)
for fl in [re.U, re.L|re.A, re.L]: t(b'a', b'A', 0, fl)
def s(p,r,x):
    try: print(re.sub(p,r,x))
    except Exception as e: print(p,r,type(e).__name__,e,getattr(e,'pos',None))
for r in ['\\', 'a\\', '\\q', '\\g', '\\g<', '\\g<>', '\\g<x', '\\g<1>', '\\g<2>', '\\g<x>', '\\g<n>', '\\g<-1>', '\\g<0>', '\\0', '\\00', '\\1', '\\12', '\\141', '\\400', '\\08', '\\9', '\\n', '\\\\', '\\.', '\\-', '\\ ']:
    s('(?P<n>b)', r, 'abc')
print(re.match('a*','a'*100)); print(re.compile('a'*300)); print(re.compile('a').groupindex)
print(re.error.__module__, re.error)
