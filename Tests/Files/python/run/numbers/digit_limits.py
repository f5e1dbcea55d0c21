# How many decimal digits an int may have that becomes a text or comes from one.
import sys
try: print(str(10**5000)[:5])
except ValueError as e: print(e)
try: print(int('1'*5000)>0)
except ValueError as e: print(e)
try: print(f'{10**5000:d}'[:5])
except ValueError as e: print(e)
try: print([10**5000])
except ValueError as e: print(e)
try: print('%d' % 10**5000)
except ValueError as e: print(e)
print(hex(10**5000)[:5], len(f'{10**5000:x}'), len(format(-10**4299)), sys.get_int_max_str_digits(), len(str(-10**4299)))
try: print(str(-10**4300)[:4])
except ValueError as e: print(e)
sys.set_int_max_str_digits(0)
print(len(str(10**5000)), int('1'*5000)%10)
try: b'%c' % 256
except OverflowError as e: print(e)
print(b'%c%c' % (255, b'x'))
sys.set_int_max_str_digits(4300)
try:
    compile("x = " + "1" * 5000, "long", "exec")
except SyntaxError as e:
    print(e.msg)
sys.set_int_max_str_digits(700)
for source in ("str(10 ** 700)", "str(-10 ** 699)[:3]", "int('1' * 701)", "int('1_0' * 350 + '1')", "int(b'2' * 701)", "int('z' * 701, 36) > 0", "int('f' * 701, 16) > 0",
               "int('0x' + 'f' * 701, 0) > 0", "repr({1: 10 ** 700})", "format(10 ** 700, ',')[:3]", "len(format(10 ** 700, 'b'))", "len(oct(10 ** 700))", "'%x' % 10 ** 3"):
    try:
        print(source, eval(source))
    except ValueError as e:
        print(source, e)
for wrong in (1, -1, "a"):
    try:
        sys.set_int_max_str_digits(wrong)
    except (ValueError, TypeError) as e:
        print(e)
