import random
r=random.Random(9); t=0
for i in range(30000):
    m=r.randrange(1,2**r.randrange(1,47)+1); a=r.randrange(-2**46,2**46); e=r.randrange(0,2**r.randrange(1,40))
    t=(t*31+pow(a,e,m))%(2**61-1)
print(t, pow(3,2**40,2**46-1), pow(2**46-1,5,2**46-3), pow(5,0,1))
