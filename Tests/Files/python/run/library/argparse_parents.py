# Parents of parsers, formatters of help, and declarations that are refused.
import os
os.environ['COLUMNS'] = '80'
import argparse
def t(f):
    try: print(repr(f()))
    except SystemExit as e: print('exit', e.code)
    except Exception as e: print(type(e).__name__, e)
P = lambda **k: argparse.ArgumentParser(prog='PROG', **k)
p = P(add_help=False); g = p.add_mutually_exclusive_group(); g.add_argument('-y'); g.add_argument('-z'); q = P(add_help=False); h = q.add_argument_group('grp', 'about'); h.add_argument('-w'); q.add_argument('-x'); q.add_argument('pos', nargs='?')
print(P(parents=[q, p]).format_help())
p = P(formatter_class=argparse.MetavarTypeHelpFormatter); p.add_argument('-n', type=int, help='number'); p.add_argument('v', type=float, nargs='+'); print(p.format_help())
t(lambda: P().add_argument()); t(lambda: P().add_argument('-x', action='append', nargs=0)); t(lambda: P().add_argument('-x', action='append', const=3)); t(lambda: P().add_argument('x', dest='y')); t(lambda: P().add_argument('-x', action='extend', nargs='+', default=[1]).default)
p = P(); s = p.add_subparsers(); s.add_parser('a', aliases=['b']); t(lambda: s.add_parser('b')); t(lambda: s.add_parser('c', aliases=['a']))
t(lambda: p.parse_args(['z']))
class F(argparse.HelpFormatter):
    def _get_help_string(self, action): return (action.help or '') + ' (custom)'
    def _get_default_metavar_for_optional(self, action): return '<' + action.dest + '>'
    def _split_lines(self, text, width): return text.split('|')
p = P(formatter_class=F); p.add_argument('--size', help='one|two'); print(p.format_help())
p = P(formatter_class=lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60)); p.add_argument('--a-rather-long-option', metavar='X', help='text ' * 12); print(p.format_help())
