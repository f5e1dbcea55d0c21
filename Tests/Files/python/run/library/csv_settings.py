import csv,_csv,io
def t(**k):
    try: d=_csv.Dialect(**k); print(k, d.delimiter,d.quotechar,d.escapechar,d.doublequote,d.skipinitialspace,repr(d.lineterminator),d.quoting,d.strict)
    except Exception as e: print(k,type(e).__name__,e)
for n in ("delimiter","quotechar","escapechar","lineterminator","quoting","doublequote","strict","bogus"):
    for v in (None,"","a","ab",1,4,2.5,"\n"," ",b"x"): t(**{n:v})
t(quotechar=None,quoting=3); t(quotechar="",quoting=3); t(dialect="excel"); t(dialect="nope"); t(dialect=3); t(delimiter=",",quotechar=","); t(delimiter=" ",skipinitialspace=True)
d=_csv.Dialect()
for n in ("delimiter","quoting"):
    for f in (lambda: setattr(d,n,1), lambda: delattr(d,n)):
        try: f()
        except Exception as e: print(type(e).__name__,e)
import copy,pickle
for f in (lambda: copy.copy(d), lambda: pickle.dumps(d), lambda: csv.reader([1]).__next__(), lambda: csv.reader(5), lambda: csv.writer(5), lambda: csv.writer(io.StringIO()).writerow(5), lambda: csv.register_dialect(3), lambda: csv.register_dialect("a",3), lambda: csv.register_dialect("a",bogus=1),lambda: csv.register_dialect(), lambda: csv.field_size_limit("a"), lambda:csv.unregister_dialect("zz"),lambda: next(csv.reader(["a\rb"])), lambda: next(csv.reader(['"a"b'],strict=1)), lambda: next(csv.reader(['"a'],strict=1)), lambda: csv.reader(), lambda: csv.writer(), lambda: next(csv.reader([b"x"])),lambda: csv.writer(io.StringIO(),quoting=3).writerow([""]),lambda: csv.writer(io.StringIO(),quoting=3).writerow(["a,"]),lambda: csv.field_size_limit(1,2),lambda: csv.get_dialect("zz"), lambda: csv.reader([],"excel",bogus=3),lambda:csv.writer(io.StringIO()).writerows(5)):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
for row in (["a\nb"],["a\rb"],[""],["",""],[None],[1.5,2,"x y"],['a"b'],[" a"],["\\"]):
    for k in ({},dict(lineterminator="!"),dict(quoting=2),dict(doublequote=False,escapechar="\\"),dict(quoting=3,escapechar="\\"),dict(escapechar="\\")):
        s=io.StringIO()
        try: csv.writer(s,**k).writerow(row); print(row,k,repr(s.getvalue()))
        except Exception as e: print(row,k,type(e).__name__,e)
for src in (["a,b"],["a\n","b"],['"a','b"'],['a"b"'],[' "a"'],['"a" '],["a\\","b"],["a\\\n","b"],['"a\\','b"'],["","a"],["\n"],["a,"],["1,'2'"],['"a""b",c'],["a\r\n"],['"a'],["a\\"],["a\0b"]):
    for k in ({},dict(escapechar="\\"),dict(skipinitialspace=True),dict(quoting=3),dict(quoting=2),dict(doublequote=False),dict(strict=True)):
        try: r=csv.reader(src,**k); print(src,k,list(r),r.line_num)
        except Exception as e: print(src,k,type(e).__name__,e)
