import datetime

name, value, width, places = "x", 12.3456, 10, 2
items = {"key": [1, 2, 3]}
print(f"{name}={value}", f"{value:{width}.{places}f}|", f"{value!r:>{width}}|", f"{items['key'][1]}", f'{items["key"]}')
print(f"{name=}", f"{value = }", f"{value=:.1f}", f"{name=!s}", f"{ 1 + 2 = }", f"{items['key'] = !r}", f"{name=:>5}|")
print(f"{{}} {{{name}}} {{{{", f"{'nested ' + f'{name!r:>6}'}", f"{'a' if value > 5 else 'b'}", f"{(lambda n: n * 2)(4)}", f"{[n for n in range(3)]}", f"{ {1: 2}[1] }")
print(f"{value:>+10.1e}|{value:<10.0f}|{value:^10.3g}|{1234567:,}|{255:#x}|{255:b}|{0.5:%}|{True:d}|{'s':*^5}")
print(f"""multi
{name}
{value
 + 1}""")
print(f"{datetime.date(2024, 2, 29):%d/%m/%Y}", f"{datetime.time(4, 5):%H.%M}", f"{name!a}", f"{'é'!a}", f"{'é'!r}")
print(f"{1}{2}{3}" "plain {not a field}" f"{4}", rf"\n{name}", f"\n{name}\t", f"{name * 3:{'>' if width > 5 else '<'}{width}}")
print(f"{3.0} {3.5:g} {10**20} {-0.0} {1e16} {1e-7}", f"{None} {...} {int}", f"{print} "[:10], f"{name:s}", f"{'':5}|", f"{5:{'0' + '4'}}")


def effects():
    print("evaluated", end=" ")
    return 5


print(f"{effects()} {effects():3}")
for make in (lambda: f"{undefined_name}", lambda: f"{1:s}", lambda: f"{'a':d}", lambda: f"{1/0}", lambda: f"{value:{'x'}}", lambda: f"{[]:5}"):
    try:
        print(make())
    except Exception as e:
        print(type(e).__name__, e)
print(f"{'a' 'b'}", f"{'a', 'b'}", f"{*[1, 2], 3}", f"{name if True else 1!r:5}|", f"{1 if 1 else 2}", f"{3!=4}", f"{(x := 7)} {x}", f"{1 == 1 = }")
print(len(f""), f"{''}" == "", f"{name}" "b" f'{name}', f"{'}'}", f"{'{'}", f"{chr(10)}" == "\n", f"{0xff:04X}", f"{1_000:_}")
