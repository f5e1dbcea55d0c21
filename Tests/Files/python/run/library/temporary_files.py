# Temporary files and directories: names, kinds of them, what is left, and files that go to the disk when they are large.
import io, os, tempfile

def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

with tempfile.TemporaryDirectory(prefix="p-", suffix="-s") as folder:
    print(os.path.basename(folder)[:2], folder[-2:], os.path.isdir(folder), len(os.path.basename(folder)))
    number, path = tempfile.mkstemp(".txt", "a", folder)
    os.write(number, b"abc"); os.close(number)
    print(open(path).read(), os.path.dirname(path) == folder, path[-4:], oct(os.stat(path).st_mode & 0o777))
    inner = tempfile.mkdtemp(dir=folder.encode()); print(type(inner).__name__, os.path.isdir(inner), oct(os.stat(inner).st_mode & 0o777))
    attempt(lambda: tempfile.mkdtemp(b"x", "y")); 
    try: tempfile.mkstemp("x", dir=folder + "/none")
    except FileNotFoundError as e: print(e.errno, e.strerror, e.filename.startswith(folder + "/none/tmp"))
    name = tempfile.mktemp(dir=folder); print(os.path.exists(name), os.path.dirname(name) == folder)
    with tempfile.NamedTemporaryFile("w+", suffix=".py", dir=folder) as file:
        print(file.write("one\ntwo\n"), file.name.endswith(".py"), os.path.exists(file.name), file.seek(0), list(file), file.delete, file.mode if file.mode != "x+" else "w+")
    print(os.path.exists(file.name), file.closed)
    kept = tempfile.NamedTemporaryFile(delete=False, dir=folder); kept.write(b"kept"); kept.close()
    print(open(kept.name).read()); os.unlink(kept.name)
    file = tempfile.NamedTemporaryFile(dir=folder); print(hasattr(file, "nothing"), hasattr(file, "readinto")); file.close(); file.close()
    with tempfile.TemporaryFile("w+", encoding="latin-1", newline="") as file:
        file.write("é\r\n"); file.seek(0); print(repr(file.read()))
    for mode, piece in (("w+b", b"0123456789"), ("w+", "0123456789")):
        with tempfile.SpooledTemporaryFile(max_size=15, mode=mode) as file:
            print(file.name, file._rolled, file.write(piece), file._rolled, file.tell(), file.write(piece), file._rolled, file.tell())
            file.seek(5); print(file.read(), file.seek(3), file.truncate(), file.seek(0), file.read(), file.closed)
        print(file.closed)
        with tempfile.SpooledTemporaryFile(mode=mode) as file:
            print(file.writelines([piece, piece]), file.tell(), file._rolled, file.seek(0), list(file), file.fileno() > 2, file._rolled, file.tell())
        file = tempfile.SpooledTemporaryFile(5, mode); file.truncate(3); print(file._rolled); file.truncate(8); print(file._rolled); file.close()
        attempt(lambda: file.__enter__())
    made = tempfile.TemporaryDirectory(dir=folder); print(repr(made) == f"<TemporaryDirectory {made.name!r}>"); made.cleanup(); print(os.path.exists(made.name)); made.cleanup()
    tempfile.tempdir = folder; print(tempfile.gettempdir() == folder, tempfile.gettempdirb() == folder.encode(), tempfile.mkdtemp().startswith(folder))
    tempfile.tempdir = None; os.environ["TMPDIR"] = folder; print(tempfile.gettempdir() == folder)
    os.chdir(folder); print(os.path.isabs(tempfile.mkstemp(dir=".")[1]))
print(os.path.exists(folder), tempfile.gettempprefix(), tempfile.gettempprefixb())
os.chdir("/")
