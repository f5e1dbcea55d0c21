# How groups of arguments are shown, and which declarations are refused.
import argparse
import os

os.environ['COLUMNS'] = '80'
def show(p):
    try: print(p.format_usage(), p.format_help())
    except Exception as e: print(type(e).__name__, e)
def t(f):
    try: print(repr(f()))
    except SystemExit as e: print('exit', e.code)
    except Exception as e: print(type(e).__name__, e)
P = lambda **k: argparse.ArgumentParser(prog='PROG', **k)
p = P(); g = p.add_mutually_exclusive_group(); g.add_argument('--foo', action='store_true'); g.add_argument('--spam'); g.add_argument('badger', nargs='*', default='X'); show(p)
p = P(); g = p.add_mutually_exclusive_group(required=True); g.add_argument('--foo', action='store_true'); g.add_argument('--spam'); g.add_argument('badger', nargs='*', default='X'); show(p)
t(lambda: p.parse_args(['a','b'])); t(lambda: p.parse_args([]))
p = P(); p.add_argument('-x', action='store_true'); g = p.add_mutually_exclusive_group(); g.add_argument('-a', action='store_true'); g.add_argument('-b', action='store_true'); p.add_argument('-y', action='store_true'); g.add_argument('-c', action='store_true'); show(p)
p = P(); g = p.add_mutually_exclusive_group(required=True); g.add_argument('-y', action='store_true'); show(p)
p = P(); g = p.add_mutually_exclusive_group(); g.add_argument('-y', action='store_true', help=argparse.SUPPRESS); g.add_argument('-z', action='store_true'); show(p)
p = P(); p.add_argument('--foo', action=argparse.BooleanOptionalAction, default=True, help='bar'); p.add_argument('--baz', action=argparse.BooleanOptionalAction, help='q'); show(p)
p = P(formatter_class=argparse.ArgumentDefaultsHelpFormatter); p.add_argument('--foo', action=argparse.BooleanOptionalAction, default=True, help='bar'); p.add_argument('--n', type=int, default=5, help='num'); p.add_argument('x', nargs='?', default=3, help='X'); show(p)
t(lambda: P().add_argument('--x', nargs=2, metavar=('a',))); t(lambda: P().add_argument('--x', metavar=())); t(lambda: P().add_argument('--x', nargs='a')); t(lambda: P().add_argument('--x', type=argparse.FileType)); t(lambda: P(conflict_handler='bad')); t(lambda: P().add_argument('-x', type='zork')); t(lambda: P().add_argument('-x', action='zork'))
print(argparse.FileType('r'), argparse.FileType('wb', 1), argparse.FileType('w', encoding='big5', errors='ignore'), argparse.FileType('r', errors='x'))
print(argparse.Namespace(a=1, **{'"': 'quote'}), argparse.Namespace(), argparse.Namespace(x='y'))
p = P(); p.add_argument('x', help='OLD'); 
p = P(conflict_handler='resolve'); p.add_argument('-x', help='OLD X'); p.add_argument('-x', help='NEW X'); show(p)
p = P(); p.add_argument('req_pos'); p.add_argument('-req_opt', type=int, required=True); t(lambda: p.parse_args([]))
p = P(); s = p.add_subparsers(dest='c'); a = s.add_parser('a', aliases=['aa'], help='ah'); 
t(lambda: s.add_parser('a')); t(lambda: s.add_parser('aa'))
p = P(description='d ' * 60, epilog='e'); p.add_argument('foo', help='some\xa0non-breaking text ' * 6); show(p)
p = P(usage=argparse.SUPPRESS); p.add_argument('req_pos'); t(lambda: p.parse_args([]))
p = P(); p.add_argument('-f', '--long-option-name-here', '--other-one', metavar='VALUE', help='x', required=True, choices=['a', 'b']); p.add_argument('pos', nargs='+', choices=[1,2], type=int); show(p); t(lambda: p.parse_args(['-f', 'c', '1'])); t(lambda: p.parse_args(['-f', 'a', '5'])); t(lambda: p.parse_args(['-f', 'a', 'q']))
p = P(exit_on_error=False); p.add_argument('-n', type=int); t(lambda: p.parse_args(['-n', 'x']))
p = P(); p.add_argument('--' + 'a' * 30, nargs='*', help='h'); p.add_argument('--bb', nargs=3, metavar=('A', 'B', 'C')); p.add_argument('-v', '--verbose', action='count'); p.add_argument('--version', action='version', version='%(prog)s 1'); show(p); t(lambda: p.parse_args(['--version'])); t(lambda: p.parse_args(['--bb', '1'])); t(lambda: p.parse_args(['-vvv', '--unknown']))
p = P(fromfile_prefix_chars='@'); p.add_argument('x', nargs='*'); t(lambda: p.parse_args(['@/nonexistent']))
p = P(allow_abbrev=True); p.add_argument('--foobar'); p.add_argument('--foobaz'); t(lambda: p.parse_args(['--foob', '1'])); t(lambda: p.parse_known_args(['--foobar', '1', '-q', 'z']))
