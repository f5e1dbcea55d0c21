# Ints of any size, digests and texts of numbers: what the machine does at the call itself, and where the library has to.
import math, hashlib, random, zlib
random.seed(11)
def chk(*a): print(*[hash(x) if isinstance(x,int) and x.bit_length()>200 else x for x in a])
for n in (10,60,64,100,128,130,500,3000,20000):
    a=random.getrandbits(n)|1<<(n-1); b=random.getrandbits(n//2+1)|1; c=random.getrandbits(n)
    for x,y in ((a,b),(-a,b),(a,-b),(-a,-b),(a,c),(c,b)):
        chk(x*y,x+y,x-y,x//y,x%y,x&y,x|y,x^y,x<<7,x>>9,~x,x<y,x==y,x*x-y*y==(x-y)*(x+y), x//7, x%10**9)
    chk(math.gcd(a,b),math.gcd(-a,c),math.gcd(a,0),math.gcd(a*b,b*c)%b,math.isqrt(a),math.isqrt(a*a),math.isqrt(a*a-1)==a-1,a.bit_length(),(-a).bit_length(),a.bit_count())
    chk(len(hex(a)),hex(a)[-8:],hex(-a)[:8],bin(a)[:20],bin(-a)[-5:],oct(a)[-5:],f'{a:x}'[:5],f'{a:b}'[-7:],f'{-a:o}'[:9],'%x'%a==hex(a)[2:])
    by=a.to_bytes((a.bit_length()+7)//8,'big'); chk(by[:8],len(by),int.from_bytes(by,'big')==a,int.from_bytes(by,'little'),a.to_bytes(len(by)+3,'little')[-5:])
    chk(int(str(a)) if n<3001 else 0, int(hex(a),16)==a, int(bin(a)[2:],2)==a, pow(a,3), pow(a,5,c+2), pow(b,-1,2**61-1) if math.gcd(b,2**61-1)==1 else 0)
for f in (lambda:(2**100).to_bytes(5,'big'),lambda:(-2**100).to_bytes(50,'big'),lambda:(2**70).to_bytes(9,'x'),lambda:math.isqrt(-2**70),lambda:math.gcd(2**70,1.0),lambda:(-2**70).to_bytes(9,'big',signed=True),lambda:int.from_bytes(b'\xff'*12,'big',signed=True),lambda:(2**64-1).to_bytes(8,'big'),lambda:(2**64).to_bytes(8,'big'),lambda:int.from_bytes(b'','big'),lambda:int.from_bytes([1,2,3,4,5,6,7,8,9],'little')):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
for n in (0,1,2,16,17,18,20,33,34,35,100,1000): chk(math.factorial(n), math.perm(n+5,n), math.perm(n,0), math.comb(n+3,3))
for n in ("md5","sha1","sha224","sha256","sha384","sha512"):
    for k in (0,1,55,56,64,111,112,119,128,1000): print(n,k,hashlib.new(n,bytes(i*7&255 for i in range(k))).hexdigest())
h=hashlib.sha256(); h.update(b'abc'); h.update(bytearray(b'def')); g=h.copy(); g.update(b'x'); print(h.hexdigest(),g.digest())
for t in ('inf','-inf','+inf','nan',' Infinity ','1e5','1_000.5',' 3.25\n','1e400','-0','1.7976931348623157e308','0.1','123456789.123456789','.5','5.','1e-320'):
    print(t.strip(),float(t))
for t in ('', '.', '1__0', 'e5', 'infin', '0x10', '1 2', 'abc'):
    for k in (float,int):
        try: print(k(t))
        except ValueError as e: print(e)
for t in (' 42\n','+7','-12345678901234567890','1_000','00012','123456789012345','  -5  ','٣'): print(int(t))
print('abc.py'.endswith(('.txt','.py')),'abc'.endswith(()), 'abc'.startswith(('x','ab')), 'é.py'.endswith(('é.py',)))
for bad in (lambda: 'a'.endswith(['a']), lambda: 'a'.endswith(('b',1)), lambda: 'a'.startswith(('a',1)), lambda: 'a'.startswith(1)):
    try: print(bad())
    except TypeError as e: print(e)
print(bytes(range(256)).hex()[:40], b''.hex(), b'\x00\x01'.hex(), b'abc'.hex(':'), b'abcdef'.hex('-',2), bytearray(b'\x00\xff').hex(), memoryview(b'ab').hex())
class BS(bytes): pass
print(BS(b'\x00a').hex())
