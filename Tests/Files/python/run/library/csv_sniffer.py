import csv, io
samples = ["name,age\nAnn,31\nBob,22\n", "a;b;c\n1;2;3\n4;5;6\n", "x\ty\n1\t2\n3\t4\n", "'a','b'\n'c d','e'\n", '"a", "b"\n"c", "d"\n',
           "time:value\n10:3\n11:4\n", '"q""uote","b"\n"c","d"\n', "a|b|c\n1|2|3\n"]
for sample in samples:
    try:
        found = csv.Sniffer().sniff(sample)
        print(repr(found.delimiter), found.quotechar, found.doublequote, found.skipinitialspace, csv.Sniffer().has_header(sample))
        print(list(csv.reader(io.StringIO(sample), found)))
    except csv.Error as problem:
        print(repr(sample), problem)
print(repr(csv.Sniffer().sniff("a;b,c;d\n1;2,3;4\n", delimiters=";").delimiter))
try:
    csv.Sniffer().sniff("one\ntwo\nthree four\n", delimiters="|")
except csv.Error as problem:
    print(problem)
