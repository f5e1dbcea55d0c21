# What small modules of the library answer, and what they refuse: subprocess, uuid, getopt, filecmp, fileinput, http, pstats, getpass.
import copy, filecmp, fileinput, getopt, getpass, http, io, os, pickle, pstats, subprocess, sys, tempfile, uuid, warnings


def attempt(function, *args, **named):
    try:
        print(function(*args, **named))
    except Exception as problem:
        print(type(problem).__name__, problem)


for error in (subprocess.CalledProcessError(3, "do it", "out", "err"), subprocess.CalledProcessError(-9, ["a", "b"]), subprocess.CalledProcessError(-99, "c"),
              subprocess.TimeoutExpired("wait", 2.5, b"x")):
    print(error, error.stdout, error.stderr, isinstance(error, subprocess.SubprocessError))
done = subprocess.CompletedProcess(["a"], 4, stdout="o")
print(done)
attempt(done.check_returncode)
attempt(subprocess.CompletedProcess("a", 0).check_returncode)
attempt(subprocess.run, ["a"], input="x", stdin=subprocess.PIPE)
attempt(subprocess.run, ["a"], capture_output=True, stdout=subprocess.PIPE)
print(subprocess.PIPE, subprocess.STDOUT, subprocess.DEVNULL, subprocess.list2cmdline(["a b", 'say "x"', "c\\d", "e\\ f\\", "", 'g\\"h', "tab\there"]))

one = uuid.UUID("{12345678-1234-5678-9234-567812345678}")
print(one, repr(one), one.hex, one.urn, one.int, one.bytes, one.bytes_le, one.fields, one.time, one.clock_seq, one.node, one.variant, one.version)
print(uuid.UUID(bytes=one.bytes) == one == uuid.UUID(bytes_le=one.bytes_le) == uuid.UUID(fields=one.fields) == uuid.UUID(int=one.int), hash(one) == hash(one.int), int(one) == one.int)
print(one < uuid.UUID(int=1), one > uuid.UUID(int=1), one <= one, one >= one, one == 3, one != one, sorted([one, uuid.UUID(int=5)])[0])
for version in range(1, 6):
    made = uuid.UUID(int=2 ** 128 - 1, version=version)
    print(made, made.version, made.variant == uuid.RFC_4122)
print([uuid.UUID(int=top << 60).variant for top in range(0, 16, 2)], uuid.UUID(int=0).version, one.is_safe)
for named in ({}, {"hex": "12"}, {"hex": "x" * 32}, {"bytes": b"1"}, {"bytes_le": b"1"}, {"fields": (1, 2)}, {"int": -1}, {"int": 1 << 128}, {"int": 1, "version": 6},
              {"int": 1, "hex": "0" * 32}, {"fields": (1 << 32, 0, 0, 0, 0, 0)}, {"fields": (0, 1 << 16, 0, 0, 0, 0)}, {"fields": (0, 0, 0, 256, 0, 0)}, {"fields": (0, 0, 0, 0, 0, 1 << 48)}):
    attempt(uuid.UUID, **named)
attempt(setattr, one, "int", 4)
attempt(lambda: one < 3)
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, copy.deepcopy(one) == one, pickle.loads(pickle.dumps(one)) == one)
first, second = uuid.uuid1(), uuid.uuid1(clock_seq=77, node=5)
print(first.time < second.time, second.clock_seq, second.node, second.version, uuid.UUID("urn:uuid:" + str(one)) == one)

for args in ("-a -b 3 rest -c", "-ab3 --alpha --be=5 x", "--beta 7 -- -a", "- -a", "-abc --al x -b q", "--bet", "--gamma", "--alpha=3", "-z", "-b", "-c", "x -a", "--a", "--beta= y", "-a- x", "--g", "--ga"):
    for function in (getopt.getopt, getopt.gnu_getopt):
        attempt(function, args.split(), "ab:c", ["alpha", "beta=", "gap", "gas"])
attempt(getopt.gnu_getopt, ["x", "-a"], "+a")
attempt(getopt.getopt, ["--one", "v"], "", "one=")
attempt(getopt.getopt, ["--help"], "", ["help", "help-me="])
attempt(getopt.getopt, [], "")
print(getopt.error is getopt.GetoptError, getopt.GetoptError("m", "o").opt, getopt.GetoptError("m").args)

print(http.HTTPStatus(404), http.HTTPStatus.OK, repr(http.HTTPStatus.NOT_FOUND), http.HTTPStatus["IM_A_TEAPOT"].phrase, http.HTTPStatus.OK == 200, len(http.HTTPStatus))
print([(status.name, status.value, status.phrase) for status in http.HTTPStatus])
print(list(http.HTTPMethod), http.HTTPMethod.GET, http.HTTPMethod("POST") == "POST")
attempt(http.HTTPStatus, 999)
print(list(pstats.SortKey), pstats.SortKey("tottime"), pstats.SortKey("ncalls").name)
attempt(pstats.SortKey, "nothing")

os.environ["LOGNAME"] = "somebody"
print(getpass.getuser())
with warnings.catch_warnings():
    warnings.simplefilter("error")
    print(issubclass(getpass.GetPassWarning, UserWarning))

with tempfile.TemporaryDirectory() as place:
    def put(path, text):
        path = os.path.join(place, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
        os.utime(path, (1000, 1000))
        return path
    for side, other in (("l", "r"), ("r", "l")):
        put(side + "/same", "abc")
        put(side + "/size", side * (3 if side == "l" else 4))
        put(side + "/content", side * 5)
        put(side + "/only_" + side, "x")
        put(side + "/below/deep/file", "y" + side * 2)
        put(side + "/below/here_" + side, "")
    put("l/mixed", "file")
    put("r/mixed/inside", "directory")
    put("l/tags", "ignored")
    l, r = os.path.join(place, "l"), os.path.join(place, "r")
    print(filecmp.cmp(l + "/same", r + "/same"), filecmp.cmp(l + "/content", r + "/content"), filecmp.cmp(l + "/content", r + "/content", shallow=False), filecmp.cmp(l + "/size", r + "/size"), filecmp.cmp(l, r))
    print(filecmp.cmpfiles(l, r, ["same", "size", "content", "missing", "below"], shallow=False))
    filecmp.clear_cache()
    pair = filecmp.dircmp(l, r)
    for name in "left_list right_list common left_only right_only common_dirs common_files common_funny same_files diff_files funny_files".split():
        print(name, getattr(pair, name))
    print(sorted(pair.subdirs), pair.subdirs["below"].left_only)
    attempt(lambda: pair.nothing)
    out, sys.stdout = sys.stdout, io.StringIO()
    filecmp.dircmp(l, r).report()
    filecmp.dircmp(l, r).report_partial_closure()
    filecmp.dircmp(l, r, ignore=["below"]).report_full_closure()
    filecmp.dircmp(l, r).report_full_closure()
    out, sys.stdout = sys.stdout.getvalue(), out
    print(out.replace(place, "PLACE"))

    names = [put("f1", "one\ntwo\n"), put("empty", ""), put("f2", "three\nfour")]
    with fileinput.input(files=names) as lines:
        for line in lines:
            print(repr(line), os.path.basename(fileinput.filename()), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), fileinput.fileno() > 2)
    attempt(fileinput.lineno)
    reader = fileinput.FileInput(names)
    print(reader.filename(), reader.lineno(), reader.filelineno(), reader.fileno())
    reader.readline()
    reader.nextfile()
    print(reader.readline(), reader.lineno(), reader.filelineno(), reader.readline(), repr(reader.readline()), reader.fileno())
    reader.close()
    with fileinput.FileInput(names[0], inplace=True, backup=".old") as lines:
        for line in lines:
            print(line.upper(), end="")
    print(open(names[0]).read(), open(names[0] + ".old").read())
    with fileinput.input(names[0], inplace=True) as lines:
        for line in lines:
            sys.stdout.write(line + line)
    print(open(names[0]).read(), sorted(os.listdir(place)))
    with fileinput.FileInput(names, mode="rb") as lines:
        print(list(lines))
    with fileinput.FileInput(names, openhook=lambda name, mode: io.StringIO("from a hook\n")) as lines:
        print(list(lines))
    with fileinput.FileInput(names, openhook=fileinput.hook_encoded("utf-8")) as lines:
        print(len(list(lines)))
    fileinput.input(names)
    fileinput.nextfile()
    print(next(fileinput._state))
    attempt(fileinput.input, names)
    fileinput.close()
attempt(fileinput.FileInput, mode="w")
attempt(fileinput.FileInput, inplace=True, openhook=open)
attempt(fileinput.FileInput, openhook=3)
