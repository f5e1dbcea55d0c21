import csv
import io

text = 'name,age,"quoted, field"\r\nAnn,31,"says ""hi"""\r\n"multi\nline",7,\r\n'
print(list(csv.reader(io.StringIO(text, newline=""))))
print(list(csv.DictReader(io.StringIO("a,b\n1,2\n3\n4,5,6\n"))), csv.DictReader(io.StringIO("x;y\n1;2\n"), delimiter=";").fieldnames)
print(list(csv.DictReader(io.StringIO("1,2\n"), fieldnames=["p", "q"])), list(csv.DictReader(io.StringIO("a\n1,2,3\n"), restkey="rest", restval="none")))
out = io.StringIO()
w = csv.writer(out)
w.writerow(["plain", 1, 2.5, None, "with,comma", 'with "quote"', "new\nline", ""])
w.writerows([[1, 2], (3, 4)])
print(repr(out.getvalue()))
for quoting in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL):
    out = io.StringIO()
    csv.writer(out, quoting=quoting, lineterminator="\n").writerow(["a", 1, "b c", 2.5])
    print(out.getvalue(), end="")
out = io.StringIO()
csv.writer(out, delimiter="\t", quotechar="'", lineterminator="|").writerows([["a\tb", "it's"], ["x", ""]])
print(repr(out.getvalue()))
out = io.StringIO()
d = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore", lineterminator="\n")
d.writeheader()
d.writerow({"a": 1, "c": 9})
d.writerows([{"a": 2, "b": 3}])
print(out.getvalue())
try:
    csv.DictWriter(io.StringIO(), ["a"]).writerow({"z": 1})
except ValueError as e:
    print(e)
print(list(csv.reader(["a b 'c d'"], delimiter=" ", quotechar="'")), list(csv.reader(["1,2", "", "3"])), list(csv.reader(["a, b"], skipinitialspace=True)), list(csv.reader(['a,"b']))[0])
rows = list(csv.reader(["k,v", "x,10", "y,20"]))
print(dict(rows[1:]), sum(int(v) for _, v in rows[1:]))
