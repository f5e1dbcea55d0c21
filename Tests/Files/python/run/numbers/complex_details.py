# Complex numbers of texts, of other objects, compared with ints, and formatted; floats of texts with a bare point.
print(float('1_0.0'), float('1_2.3_4'), complex('1_0.0'), complex('1_0'), complex('1_0j'), complex('1e1_0'), float('1_0'), complex('10.0'))
class C2(complex): pass
print(C2('1+2j'), type(C2('1')), type(complex(C2(1,2))))
class C0(complex):
    def __complex__(self): return 42j
print(complex(C0(1j)), complex(1, C0(1j)), complex(C0(3), 1), complex(1.0,-0.0), complex(C2(1.0,-0.0)), complex(1j), complex(1j,0), complex(0,1j), complex(1j,1j), complex(-0.0, -0.0))
print((1+1j)==(1<<10000), complex.__eq__(1+1j, 1<<10000), complex(2**53)==2**53+1, (1+0j)==1, (1+0j)==True, 1==(1+0j), 1.5==1.5+0j, (1+0j)!='x')
print(complex(0,0)/complex(0,float('nan')), (1+2j)/(3+4j), (1+2j)/2)
try: 1j/0
except ZeroDivisionError as e: print(e)
for f in ('010f','=10f','=','<10f','^20.2f','>20','+.3e','*>20g'):
    try: print(format(1.5+.5j,f))
    except ValueError as e: print(e)
print(float('1.e+0_1'), float('1.e+01'), float('1.e1'), float('1e+01'), float('1_0e1'), 1.e+0_1, 1.e1, 1.e+1)
for t in ('.e1','1.e','-5.E3',' 7.e-2 ','1.e1.e1','٣.e1'):
    try: print(float(t))
    except ValueError as e: print(e)
import operator; print(operator.abs(-3), operator.abs.__name__, abs(-4))
from collections import UserString; print(UserString('hé').encode(None), UserString('a').encode('latin-1','ignore'))
class BB:
    def __bytes__(self): return None
try: bytes(BB())
except TypeError as e: print(e)
