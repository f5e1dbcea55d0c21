# The module subprocess.

import _processes
import io as _io

PIPE, STDOUT, DEVNULL = range(-1, -4, -1)


class SubprocessError(Exception):
    """What is wrong with a command that was started."""


class _Ended(SubprocessError):
    # With what the command has written, under both of its names.
    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CalledProcessError(_Ended):
    """A command ended with another status than 0; a negative one is that of a signal."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.cmd, self.returncode = cmd, returncode
        self.output, self.stderr = output, stderr

    def __str__(self):
        status = self.returncode
        if not status or status > 0:
            return f"Command '{self.cmd}' returned non-zero exit status {status}."
        import signal
        try:
            return f"Command '{self.cmd}' died with {signal.Signals(-status)!r}."
        except ValueError:
            return f"Command '{self.cmd}' died with unknown signal {-status}."


class TimeoutExpired(_Ended):
    """A command took too long."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd, self.timeout = cmd, timeout
        self.output, self.stderr = output, stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """A command that has ended: its arguments, its status, and what it has written if that was kept."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        vars(self).update(args=args, returncode=returncode, stdout=stdout, stderr=stderr)

    def __repr__(self):
        shown = [f"{name}={value!r}" for name, value in vars(self).items() if value is not None or name in ("args", "returncode")]
        return f"{type(self).__name__}({', '.join(shown)})"

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


def _status_of(status):
    return status >> 8 & 255 if status & 127 == 0 else -(status & 127)


class Popen:
    """A command that was started."""

    def __init__(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None, close_fds=True, shell=False,
                 cwd=None, env=None, universal_newlines=None, startupinfo=None, creationflags=0, restore_signals=True,
                 start_new_session=False, pass_fds=(), *, user=None, group=None, extra_groups=None, encoding=None, errors=None, text=None,
                 umask=-1, pipesize=-1, process_group=None):
        self.returncode = self.pid = None
        self.stdin = self.stdout = self.stderr = None
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        for name, value in (("preexec_fn", preexec_fn), ("user", user), ("group", group), ("extra_groups", extra_groups),
                            ("process_group", process_group), ("pass_fds", pass_fds or None)):
            if value is not None:
                raise NotImplementedError(name + ": commands are started without it")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError("Cannot disambiguate when both text and universal_newlines are supplied but different. "
                                  "Pass one or the other.")
        self.args = args
        self.encoding, self.errors = encoding, errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._timer = None
        self._written = []
        if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
            words = [args]
        else:
            words = list(args)
        if shell:
            words = ["/bin/sh" if executable is None else executable, "-c"] + words
        path = words[0] if executable is None else executable
        ours, theirs, specs = [], [], []
        try:
            for index, wanted in enumerate((stdin, stdout, stderr)):
                specs.append(self._spec(wanted, index, ours, theirs, specs))
            self.pid = _processes.spawn(_processes.find(path, env), words, env, cwd, "s" if start_new_session else "", specs)
        except BaseException:
            for end in ours:
                if end is not None:
                    end.close()
            raise
        finally:
            for end in theirs:
                end.close()
        self.stdin, self.stdout, self.stderr = [self._stream(end, bufsize) for end in ours]

    def _spec(self, wanted, index, ours, theirs, specs):
        """How a standard file is named in the request. Our ends of pipes and those of the command are added to the lists."""
        ours.append(None)
        if wanted is None:
            return "-"
        if wanted == PIPE:
            reading, writing = _processes.pipe()
            own, other = (writing, reading) if index == 0 else (reading, writing)
            ours[-1] = own
            _processes._private.append(own)
            theirs.append(other)
            return "p" + other._spec
        if wanted == DEVNULL:
            return "0"
        if wanted == STDOUT:
            if index != 2:
                raise ValueError("STDOUT can only be used for stderr")
            return "="
        spec = _processes.spec(wanted, index)
        if spec[0] == "f" and index:
            self._written.append(_io._numbered[wanted if isinstance(wanted, int) else wanted.fileno()])
        return spec

    def _stream(self, end, bufsize):
        if end is None:
            return None
        mode = end.mode[0] if self.text_mode else end.mode
        if self.text_mode:
            return _io.open(end.fileno(), mode, bufsize if bufsize != 0 else -1, encoding=self.encoding, errors=self.errors)
        return _io.open(end.fileno(), mode, bufsize)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text if len(text) <= 80 else text[:76] + "...>"

    def __class_getitem__(cls, item):
        return _GenericAlias(cls, item)

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        try:
            if self.stdin is not None:
                self._close_stdin()
        finally:
            self.wait()

    def _close_stdin(self):
        try:
            self.stdin.close()
        except BrokenPipeError:
            # It wants no more.
            pass

    def _ended(self, status):
        self.returncode = _status_of(status)
        for raw in self._written:
            # The command has gone on in the file.
            try:
                raw.seek(0, 2)
            except ValueError:
                pass

    def poll(self):
        if self.returncode is None:
            try:
                pid, status = _processes.wait(self.pid, 1)
            except ChildProcessError:
                pid, status = self.pid, 0
            if pid:
                self._ended(status)
        return self.returncode

    def wait(self, timeout=None):
        if self.returncode is None:
            import time
            try:
                pid, status = _processes.wait(self.pid, 0, None if timeout is None else time.monotonic() + timeout)
            except ChildProcessError:
                # Somebody else has asked for it.
                pid, status = self.pid, 0
            if not pid:
                raise TimeoutExpired(self.args, timeout)
            if self.returncode is None:
                self._ended(status)
        return self.returncode

    def communicate(self, input=None, timeout=None):
        """Gives the command its input and gets what it writes, until it has ended."""
        if self.stdin is not None and input:
            if self.text_mode and not isinstance(input, str):
                raise TypeError("write() argument must be str, not " + type(input).__name__)
        streams = [stream for stream in (self.stdin, self.stdout, self.stderr) if stream is not None]
        if timeout is None and len(streams) <= 1:
            found = None
            if self.stdin is not None:
                self._feed(input)
            elif streams:
                found = streams[0].read()
                streams[0].close()
            self.wait()
            return (found, None) if self.stdout is not None else (None, found)
        import threading
        import time
        end = None if timeout is None else time.monotonic() + timeout
        if self._timer is None:
            # What was begun goes on if it is asked again after a time that was too short.
            self._timer = ({}, [])
            results, threads = self._timer
            for stream in (self.stdout, self.stderr):
                if stream is not None:
                    threads.append(threading.Thread(target=self._take, args=(stream, results), daemon=True))
            if self.stdin is not None:
                threads.append(threading.Thread(target=self._feed, args=(input,), daemon=True))
            for thread in threads:
                thread.start()
        results, threads = self._timer
        for thread in threads:
            thread.join(None if end is None else max(0, end - time.monotonic()))
            if thread.is_alive():
                raise TimeoutExpired(self.args, timeout)
        try:
            self.wait(None if end is None else max(0, end - time.monotonic()))
        except TimeoutExpired:
            raise TimeoutExpired(self.args, timeout) from None
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        return results.get(self.stdout), results.get(self.stderr)

    def _take(self, stream, results):
        results[stream] = stream.read()

    def _feed(self, input):
        try:
            if input:
                self.stdin.write(input)
        except BrokenPipeError:
            # It wants no more.
            pass
        self._close_stdin()

    def send_signal(self, sig):
        if self.poll() is None:
            try:
                _processes.signal(self.pid, sig)
            except ProcessLookupError:
                # It has just ended.
                pass

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Runs a command to its end."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except BaseException as problem:
            process.kill()
            if isinstance(problem, TimeoutExpired):
                process.wait()
            raise
        status = process.poll()
    if check and status:
        raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    status = call(*popenargs, **kwargs)
    if status:
        command = kwargs.get("args")
        raise CalledProcessError(status, popenargs[0] if command is None else command)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        # Nothing is something, too.
        kwargs["input"] = "" if any([kwargs.get(name) for name in ("text", "universal_newlines", "encoding", "errors")]) else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    try:
        data, status = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors), 0
    except CalledProcessError as problem:
        data, status = problem.output, problem.returncode
    return status, data.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """One text that the run-time library of Windows takes apart into these arguments again."""
    import os
    import re
    words = []
    for word in map(os.fsdecode, seq):
        # Backslashes count only before a quote, and are doubled there.
        text = re.sub(r'(\\*)"', r'\1\1\\"', word)
        if not word or " " in word or "\t" in word:
            text = '"' + re.sub(r"(\\+)$", r"\1\1", text) + '"'
        words.append(text)
    return " ".join(words)
