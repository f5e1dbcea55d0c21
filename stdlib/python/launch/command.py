# What `plc -c TEXT` and `plc -m MODULE` run as their program: the words behind are those of `python3`.


def _run():
    import sys
    words, names = sys.argv[1:], globals()
    for name in ("_run", "__file__"):
        names.pop(name, None)
    sys.path[0] = ""
    if words[0] == "-m":
        import runpy
        sys.argv[:] = words[1:]
        runpy.run_module(words[1], run_name="__main__", alter_sys=True)
    elif words[0] == "-c":
        sys.argv[:] = ["-c"] + words[2:]
        exec(compile(words[1], "<string>", "exec"), names)
    else:
        sys.argv[:] = words
        exec(compile(sys.stdin.read(), "<stdin>", "exec"), names)


_run()
