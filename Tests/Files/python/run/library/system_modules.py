# Small modules about the system: users, limits, files that are compared, addresses.
import faulthandler, filecmp, genericpath, getpass, os, posixpath, pwd, grp, resource, shutil, socket, tempfile, tracemalloc

print(pwd.getpwuid(0).pw_name, pwd.getpwnam("root").pw_dir, grp.getgrgid(0).gr_name, getpass.getuser() == getpass.getuser())
for call in (lambda: pwd.getpwuid(987654), lambda: pwd.getpwnam("no-such-user"), lambda: grp.getgrnam("no-such-group"), lambda: resource.getrusage(99), lambda: resource.getrlimit(99),
             lambda: socket.inet_aton("1.2.3.x"), lambda: socket.htons(70000), lambda: socket.inet_ntoa(b"abc"), lambda: tracemalloc.take_snapshot(), lambda: socket.inet_pton(socket.AF_INET, "1.2")):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
print(resource.getrusage(resource.RUSAGE_SELF).ru_utime > 0, resource.RLIM_INFINITY, resource.getpagesize(), len(resource.getrlimit(resource.RLIMIT_STACK)))
print(posixpath.join("a", "b"), posixpath.splitext("x.tar.gz"), genericpath.commonprefix(["abc", "abd"]), posixpath.sep)
faulthandler.enable()
print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.is_enabled(), tracemalloc.is_tracing(), tracemalloc.get_traced_memory())
print(socket.inet_ntoa(socket.inet_aton("127.1")), socket.inet_aton("10.0.0.1"), socket.htons(80), socket.ntohl(1), socket.AF_INET, repr(socket.SOCK_STREAM), socket.timeout is TimeoutError, socket.gethostbyname("localhost"))
print(socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET, b"\x01\x02\x03\x04"), socket.error is OSError)

top = tempfile.mkdtemp()
os.chdir(top)
for side in "ab":
    os.makedirs(side + "/sub")
    for name, text in (("same", "x"), ("other", side), (side + "only", ""), ("sub/in", side * 2)):
        with open(side + "/" + name, "w") as file:
            file.write(text)
print(filecmp.cmp("a/same", "b/same", False), filecmp.cmp("a/other", "b/other", False), filecmp.cmp("a/sub", "b/sub"))
print(filecmp.cmpfiles("a", "b", ["same", "other", "none"], False))
found = filecmp.dircmp("a", "b")
found.report_full_closure()
print(found.left_only, found.right_only, found.common, found.common_dirs, list(found.subdirs), found.left_list)
filecmp.clear_cache()
os.chdir("/")
shutil.rmtree(top)
