# Streams with methods of their own names, files, packed ones, and the names of characters in HTML.
import tempfile, shutil
import io, gzip, bz2, os, sys, html, html.entities, types, builtins
FOLDER = tempfile.mkdtemp()
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class MyRaw(io.RawIOBase):
    def __init__(self, data): self.data = data; self.pos = 0
    def _check(self): raise RuntimeError('mine')
    def _fill(self): raise RuntimeError('mine')
    def _load(self): raise RuntimeError('mine')
    def readable(self): return True
    def readinto(self, b):
        n = min(len(b), len(self.data) - self.pos); b[:n] = self.data[self.pos:self.pos+n]; self.pos += n; return n
r = io.BufferedReader(MyRaw(b'hello\nworld\nx'), 4)
t(lambda: r.readline()); t(lambda: r.read(3)); t(lambda: r.peek(2)); t(lambda: list(r)); t(lambda: MyRaw(b'a\nb').readlines()); t(lambda: MyRaw(b'abc').read(2)); t(lambda: MyRaw(b'abc').readall()); t(lambda: io.TextIOWrapper(io.BufferedReader(MyRaw('é\nb'.encode()))).readlines())
class MyText(io.StringIO):
    def _check(self): raise RuntimeError('mine')
    def write(self, s): return super().write(s.upper())
m = MyText(); t(lambda: m.write('abc')); t(lambda: m.getvalue()); t(lambda: print('x', file=m)); t(lambda: m.getvalue())
t(lambda: io.StringIO('a\r\nb\rc').read()); t(lambda: io.StringIO('a\r\nb\rc', newline=None).read()); t(lambda: io.StringIO('a\r\nb', newline='').readlines()); t(lambda: io.StringIO(b'')); t(lambda: io.StringIO('abc').seek(-1)); t(lambda: io.StringIO('abc').seek(1, 1)); t(lambda: io.BytesIO('a')); t(lambda: io.BytesIO(b'abc').seek(-1, 2)); t(lambda: io.BytesIO(b'abc').getbuffer()[1]); t(lambda: io.BytesIO(b'abc').read1()); t(lambda: io.BytesIO(b'abc').readinto(bytearray(2))); t(lambda: io.BytesIO(b'a').truncate(-1)); t(lambda: io.StringIO().fileno()); t(lambda: io.BytesIO().isatty()); t(lambda: io.open('/nonexistent')); t(lambda: open('/tmp', 'r')); t(lambda: open('x', 'q')); t(lambda: open('x', 'rw')); t(lambda: open('x', 'rb', encoding='utf-8')); t(lambda: open('x', 'rb', newline='\n')); t(lambda: open(FOLDER + '/zz', 'wb', 0).write(b'q')); t(lambda: open(FOLDER + '/zz', 'w', 0))
f = open(FOLDER + '/zz', 'w+'); t(lambda: (os.path.basename(f.name), f.mode, f.encoding, f.line_buffering, f.errors, f.newlines, f.closed, f.readable(), f.writable(), f.seekable())); t(lambda: f.write('abc\ndef')); t(lambda: f.tell()); t(lambda: f.seek(0)); t(lambda: f.readline()); t(lambda: next(f)); t(lambda: f.truncate(2)); f.close(); t(lambda: f.read()); t(lambda: f.closed); t(lambda: io.BytesIO().detach()); t(lambda: io.StringIO('x').detach())
t(lambda: isinstance(sys.stdout, io.TextIOBase)); t(lambda: issubclass(io.StringIO, io.IOBase)); t(lambda: io.DEFAULT_BUFFER_SIZE); t(lambda: io.SEEK_SET); t(lambda: io.UnsupportedOperation.__mro__); t(lambda: io.IncrementalNewlineDecoder(None, True).decode('a\r\nb\r')); t(lambda: io.text_encoding(None)); t(lambda: sorted(io.__all__))
with gzip.open(FOLDER + '/z.gz', 'wt') as g: g.write('line1\nline2\n')
g = gzip.open(FOLDER + '/z.gz'); t(lambda: g.readline()); t(lambda: g.peek(3)[:3]); t(lambda: g.tell()); t(lambda: g.seek(2)); t(lambda: g.read()); t(lambda: g.fileno() > 2); t(lambda: g.mode); t(lambda: gzip.GzipFile(fileobj=io.BytesIO(b'xx')).read()); t(lambda: gzip.decompress(b'')); t(lambda: gzip.decompress(gzip.compress(b'a') + gzip.compress(b'b'))); t(lambda: gzip.compress(b'abc', mtime=0)[:10])
d = bz2.BZ2Decompressor(); data = bz2.compress(b'x' * 1000 + b'yz'); t(lambda: d.needs_input); t(lambda: d.decompress(data, 10)); t(lambda: d.needs_input); t(lambda: d.eof); t(lambda: len(d.decompress(b''))); t(lambda: (d.eof, d.needs_input, d.unused_data)); t(lambda: d.decompress(b'x'))
t(lambda: html.unescape('&lt;&amp;&eacute;&nbsp;&notin;&notit;&#x41;&#65;&#0;&#x80;&#xD800;&amp&copy;&CounterClockwiseContourIntegral;&NotEqualTilde;&fjlig;&unknown;')); t(lambda: len(html.entities.html5)); t(lambda: html.entities.html5['amp']); t(lambda: html.entities.html5['NotEqualTilde;']); t(lambda: len(html.entities.name2codepoint)); t(lambda: html.entities.codepoint2name[233])
import json, math, string
t(lambda: [n for n in ('open', 'compile', 'abs', 'pow', 'print') if n in dir(io)]); t(lambda: 'pow' in dir(math)); t(lambda: 'compile' in dir(__import__('re'))); t(lambda: 'open' in dir(os)); t(lambda: 'format' in dir(string.Formatter))
shutil.rmtree(FOLDER)
