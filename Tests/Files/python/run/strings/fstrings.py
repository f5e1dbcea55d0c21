x, y, name = 5, 3.14159, "bob"
print(f"{x} {y:.2f} {name!r} {name:>6}|{name:<6}|{name:^7}", f"{x + 1} {x * 2 = } {name = } {y=:.3f} {name=!s}", f"{{literal}} {{{x}}}")
w, p = 10, 3
print(f"{y:{w}.{p}f}|{x:0{w}d}|{name:{'*'}^{w}}", f"{'nested ' + f'{x}'}", f"{x:#x} {x:b} {x:e} {x:,} {x:+}", f"""multi {
x}""")
print(f"{[i * 2 for i in range(3)]} {dict(a=1)['a']} {(lambda q: q + 1)(2)} {x if x > 3 else y}", f'{name.upper()} {name[0]} {len(name)} {name[::-1]}')
print(f"a" "b" f"{x}" 'c', f"{x!r:>5}", f"{None} {True} {1.0} {1e100} {()} {[]}", rf"\n{x}\t", f"\x41{x}\n".strip())
class D:
    def __format__(self, s): return "D:" + s
    def __str__(self): return "str"
    def __repr__(self): return "repr"
d = D()
print(f"{d} {d:spec} {d!s} {d!r} {d!s:>5} {d!r:*^10}", f"{'a':{'>'}{5}}", f"{x:{'0>5'}}")
print(f"{1_000_000:,} {1234.5678:,.2f} {0.25:%} {255:#X} {-5:+d} {5: d} {3:03} {1e-10} {10**20}", f"{'é':>4}|{'日本':>4}|")
print(f"{x = } {x=} { x = !r}", f"{x +  y = }", f"{'q' in 'quit'} {not x} {x and y} {x == 5}", f"{x:>{w}}{y:<{w}.2}|")
print(f"{'single'}" f'{"double"}', f"{x}{y}{name}", f"", f"{''}", f"{{}}", f"{x:}", f"{'a' 'b'}", f"{3 .real}", f"{5!r}")
print(f"{x:^{w}}", f"{'=' * 20}", f"{name:s}", f"{x:d}", f"{y:g}", f"{y:10}", f"{name:10}|", f"{True:5}|{True!s:5}|", f"{1j:.2f}", f"{12345678:_}")
def f(a): return f"<{a}>"
print(f"{f(f(1))} {f(a='z')} {[*range(3)]} {({1: 2}[1])} {lambda_ if (lambda_ := 3) else 0}")
