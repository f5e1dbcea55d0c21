# misc outsider programs
import sys
from collections import deque, defaultdict
def sieve(n):
    p=[True]*(n+1); p[0]=p[1]=False
    for i in range(2,int(n**.5)+1):
        if p[i]: p[i*i::i]=[False]*len(p[i*i::i])
    return [i for i,x in enumerate(p) if x]
print(sieve(100))
def hanoi(n,a,b,c,moves):
    if n: hanoi(n-1,a,c,b,moves); moves.append((a,c)); hanoi(n-1,b,a,c,moves)
m=[]; hanoi(5,"A","B","C",m); print(len(m), m[:3])
class Node:
    __slots__=("v","l","r")
    def __init__(self,v): self.v=v; self.l=self.r=None
class BST:
    def __init__(self): self.root=None
    def insert(self,v):
        if self.root is None: self.root=Node(v); return
        n=self.root
        while True:
            if v<n.v:
                if n.l is None: n.l=Node(v); break
                n=n.l
            else:
                if n.r is None: n.r=Node(v); break
                n=n.r
    def __iter__(self):
        def walk(n):
            if n:
                yield from walk(n.l); yield n.v; yield from walk(n.r)
        return walk(self.root)
t=BST()
for x in [5,2,8,1,9,3]: t.insert(x)
print(list(t))
def lcs(a,b):
    dp=[[0]*(len(b)+1) for _ in range(len(a)+1)]
    for i,x in enumerate(a):
        for j,y in enumerate(b):
            dp[i+1][j+1]=dp[i][j]+1 if x==y else max(dp[i][j+1],dp[i+1][j])
    return dp[-1][-1]
print(lcs("AGGTAB","GXTXAYB"))
g={"A":["B","C"],"B":["D"],"C":["D"],"D":[]}
def bfs(s):
    seen={s}; q=deque([s]); out=[]
    while q:
        x=q.popleft(); out.append(x)
        for y in g[x]:
            if y not in seen: seen.add(y); q.append(y)
    return out
print(bfs("A"))
import heapq
def dijkstra(g,s):
    d={s:0}; h=[(0,s)]
    while h:
        c,u=heapq.heappop(h)
        if c>d[u]: continue
        for v,w in g.get(u,{}).items():
            if c+w<d.get(v,float("inf")): d[v]=c+w; heapq.heappush(h,(c+w,v))
    return d
print(dijkstra({"a":{"b":7,"c":3},"c":{"b":1,"d":2}},"a"))
def perms(s): return [s] if len(s)<=1 else [c+p for i,c in enumerate(s) for p in perms(s[:i]+s[i+1:])]
print(perms("abc"))
print(" ".join(f"{i:3d}" for i in range(5)), "\n".join("*"*i for i in range(1,4)))
for i in range(1,16): print("FizzBuzz" if i%15==0 else "Fizz" if i%3==0 else "Buzz" if i%5==0 else i, end=" ")
print()
mat=[[1,2],[3,4]]; print([list(r) for r in zip(*mat)], [[sum(a*b for a,b in zip(r,c)) for c in zip(*mat)] for r in mat])
def collatz(n):
    while n!=1: yield n; n = n//2 if n%2==0 else 3*n+1
    yield 1
print(list(collatz(6)), max(range(1,30), key=lambda n: sum(1 for _ in collatz(n))))
print(sum(int(d) for d in str(2**1000)), 2**200, -(7**50), 10**30//7, 123456789**5 % 97, str(3**100)[:10])
wc=defaultdict(int)
for w in "the cat the dog".split(): wc[w]+=1
print(dict(wc), sorted(wc.items(), key=lambda kv:(-kv[1],kv[0])))
def fibm(n,memo={}):
    if n in memo: return memo[n]
    r=n if n<2 else fibm(n-1)+fibm(n-2); memo[n]=r; return r
print(fibm(80))
def qs(a):
    if len(a)<2: return a
    p,*r=a; return qs([x for x in r if x<p])+[p]+qs([x for x in r if x>=p])
print(qs([3,6,1,8,2,9,2]))
class Matrix:
    def __init__(s,rows): s.rows=rows
    def __matmul__(s,o): return Matrix([[sum(x*y for x,y in zip(r,c)) for c in zip(*o.rows)] for r in s.rows])
    def __str__(s): return "\n".join(" ".join(map(str,r)) for r in s.rows)
print(Matrix([[1,2],[3,4]])@Matrix([[0,1],[1,0]]))
def caesar(s,k): return "".join(chr((ord(c)-97+k)%26+97) if c.islower() else c for c in s)
print(caesar("hello, world",3))
print(*(f"{x:>6.2f}" for x in (1.5,22.333,3)), sep="|")
x=10
def scope():
    global x; x+=1
    def inner(): return x
    return inner()
print(scope(), [*range(3),*"ab"], {**{"a":1},"b":2}, (lambda *a,**k:(a,k))(1,b=2))
print({i:chr(i+97) for i in range(3)}, {x%3 for x in range(10)}=={0,1,2}, any(x>2 for x in [1,2,3]), [y for x in [[1],[2,3]] for y in x])
while True:
    try:
        n=int("12"); break
    except ValueError: pass
else: print("never")
print(n, sys.getrecursionlimit()>10, __name__)
if (k:=len("abc"))>2: print(k)
match {"type":"circle","r":2}:
    case {"type":"circle","r":r}: print("circle",r)
    case _: print("?")
print(round(3.14159,2), f"{22/7:.3f}", 1e3, 1_000, 0x1F, 1j*1j, "%.2e"%12345)
import string
print(string.Template("$a ${b}").substitute(a=1,b=2) if hasattr(string,"Template") else "1 2")
print({1,2,3}, {3,1,2}, set([10,5,7]), {100,1,50}, set(range(20)), {"a"} | {"a"}, {0,-1,5}, {(1,2)}, {1.5,2.5})
a=set(); 
for i in [17,3,99,45,8,0,33]: a.add(i)
print(a, a-{3}, sorted(a)); a.remove(17); print(a, a.pop() in (0,8,33,3,99,45))
