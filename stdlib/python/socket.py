"""The module socket: numbers, names and conversions, and connections between sockets of the program itself. No other program and no
other machine is reached; what asks for one is refused."""

import errno as _errno
import io as _io
import os as _os
from enum import IntEnum as _IntEnum
from threading import _wait_until

error = OSError
timeout = TimeoutError
has_ipv6 = False
SOMAXCONN = 4096
INADDR_ANY, INADDR_LOOPBACK, INADDR_BROADCAST = 0, 0x7F000001, 0xFFFFFFFF
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
SOL_SOCKET, SO_REUSEADDR, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_LINGER, SO_REUSEPORT = 1, 2, 4, 6, 7, 8, 9, 13, 15
TCP_NODELAY = 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2


class herror(OSError):
    pass


class gaierror(OSError):
    pass


class AddressFamily(_IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10


class SocketKind(_IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3


AF_UNSPEC, AF_UNIX, AF_INET, AF_INET6 = AddressFamily
SOCK_STREAM, SOCK_DGRAM, SOCK_RAW = SocketKind
MSG_OOB, MSG_PEEK, MSG_DONTWAIT, MSG_WAITALL, MSG_NOSIGNAL = 1, 2, 64, 256, 16384
AI_PASSIVE, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV, AI_ADDRCONFIG = 1, 2, 4, 1024, 32
NI_NUMERICHOST, NI_NUMERICSERV = 1, 2
EAI_NONAME, EAI_FAMILY, EAI_SERVICE = -2, -6, -8
IPPROTO_RAW, IPV6_V6ONLY, SO_TYPE, SO_DOMAIN, SO_PROTOCOL, SOCK_CLOEXEC, SOCK_NONBLOCK = 255, 26, 3, 39, 38, 524288, 2048
EBADF, EAGAIN, EWOULDBLOCK = _errno.EBADF, _errno.EAGAIN, _errno.EWOULDBLOCK

_default_timeout = None
# Bytes that wait to be read before a sender has to wait.
_ROOM = 212992
# Sockets by their descriptors, and those that have an address by their kind and it.
_open, _bound = {}, {}
_next_number, _next_port = 1000, 40000


def _changed():
    _core_tellChange()


def _error(number, kind=OSError):
    return kind(number, _os.strerror(number))


def _is_local(host):
    return host in ("", "localhost", "0.0.0.0", "::", "::1", "<broadcast>") or host[:4] == "127." or host == gethostname()


class _Stream:
    # What goes one way through a connection.
    def __init__(self):
        self.data, self.ended, self.dropped = bytearray(), False, False


class socket:
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        global _next_number
        family, type = AF_INET if family == -1 else family, SOCK_STREAM if type == -1 else type
        if fileno is not None:
            other = _open.get(fileno)
            if other is None:
                raise _error(_errno.EBADF)
            vars(self).update(vars(other))
            _open[fileno] = self
            return
        if family not in (AF_INET, AF_INET6, AF_UNIX):
            raise OSError(97, "Address family not supported by protocol")
        self.family = AddressFamily(family)
        self.type = SocketKind(type & ~(SOCK_CLOEXEC | SOCK_NONBLOCK))
        if self.type == SOCK_RAW:
            raise PermissionError(1, "Operation not permitted")
        self.proto = max(proto, 0)
        self._timeout = _default_timeout
        self._number, _next_number = _next_number, _next_number + 1
        _open[self._number] = self
        self._address = self._peer = self._incoming = self._outgoing = None
        # Connections that were not accepted yet, and datagrams that were not read.
        self._waiting = None
        self._datagrams = []
        self._options = {}
        self._files = 0
        self._closed = False
        self._inheritable = False

    def _listening(self):
        return self._waiting is not None

    # Readiness, for the module select

    def _is_readable(self):
        if self._closed:
            return True
        if self._waiting is not None:
            return bool(self._waiting)
        if self.type == SOCK_DGRAM:
            return bool(self._datagrams)
        return self._incoming is None or bool(self._incoming.data) or self._incoming.ended

    def _is_writable(self):
        if self.type == SOCK_DGRAM or self._closed:
            return True
        return self._outgoing is not None and (len(self._outgoing.data) < _ROOM or self._outgoing.dropped)

    def _wait(self, is_ready):
        if is_ready():
            return
        if self._timeout == 0:
            raise _error(_errno.EAGAIN, BlockingIOError)
        if not _wait_until(lambda: self._closed or is_ready(), self._timeout):
            raise TimeoutError("timed out")
        self._check()

    def _check(self):
        if self._number < 0:
            raise _error(_errno.EBADF)

    # Addresses

    def _place(self, address):
        if self.family == AF_UNIX:
            if not isinstance(address, (str, bytes)):
                raise TypeError("a bytes-like object is required, not '%s'" % _class_of(address).__name__)
            return address
        if not isinstance(address, tuple):
            raise TypeError("%s(): %s address must be tuple, not %s" % ("connect", self.family.name, _class_of(address).__name__))
        host, port = address[:2]
        if not isinstance(port, int):
            raise TypeError("'%s' object cannot be interpreted as an integer" % _class_of(port).__name__)
        if not 0 <= port <= 65535:
            raise OverflowError("%s(): port must be 0-65535." % "bind")
        return host, port

    def _key(self, port):
        return (self.family if self.family == AF_UNIX else AF_INET, self.type, port)

    def _shown(self, host, port):
        host = gethostbyname(host) if self.family == AF_INET else ("::1" if host == "localhost" else host or "::")
        return (host, port) if self.family == AF_INET else (host, port, 0, 0)

    def bind(self, address, /):
        global _next_port
        self._check()
        place = self._place(address)
        if self._address is not None:
            raise _error(_errno.EINVAL)
        if self.family == AF_UNIX:
            if _os.path.exists(place):
                raise OSError(98, "Address already in use")
            with _io.open(place, "w"):
                pass
            self._address = place
            _bound[self._key(place)] = self
            return
        host, port = place
        if not _is_local(host):
            gethostbyname(host)
            raise OSError(99, "Cannot assign requested address")
        if port == 0:
            while self._key(_next_port) in _bound:
                _next_port += 1
            port, _next_port = _next_port, _next_port + 1
        elif self._key(port) in _bound:
            raise OSError(98, "Address already in use")
        self._address = self._shown(host, port)
        _bound[self._key(port)] = self

    def listen(self, backlog=128, /):
        self._check()
        if self._address is None:
            self.bind(("", 0))
        if self._waiting is None:
            self._waiting = []

    def accept(self):
        self._check()
        if self._waiting is None:
            raise _error(_errno.EINVAL)
        self._wait(lambda: self._waiting)
        made = self._waiting.pop(0)
        made._timeout = _default_timeout
        _changed()
        return made, made._peer if self.family != AF_UNIX else ""

    def connect(self, address, /):
        self._check()
        place = self._place(address)
        if self.family == AF_UNIX:
            key = place
            if not _os.path.exists(place):
                raise FileNotFoundError(2, "No such file or directory")
        else:
            host, key = place
            if not _is_local(host):
                gethostbyname(host)
                raise PermissionError(1, "sockets reach only those of the same program, not " + host)
        other = _bound.get(self._key(key))
        if self.type == SOCK_DGRAM:
            self._peer = address if self.family == AF_UNIX else self._shown(*place)
            if self._address is None and self.family != AF_UNIX:
                self.bind(("127.0.0.1", 0))
            return
        if self._outgoing is not None:
            raise OSError(106, "Transport endpoint is already connected")
        if other is None or other._waiting is None:
            raise ConnectionRefusedError(111, "Connection refused")
        if self._address is None:
            if self.family == AF_UNIX:
                self._address = ""
            else:
                self.bind(("127.0.0.1" if self.family == AF_INET else "::1", 0))
        self._peer = place if self.family == AF_UNIX else self._shown(host or "127.0.0.1", key)
        made = _class_of(other)(self.family, self.type, self.proto)
        made._address = other._address if self.family == AF_UNIX else self._peer
        made._peer = self._address
        self._join(made)
        other._waiting.append(made)
        _changed()

    def _join(self, other):
        self._outgoing = other._incoming = _Stream()
        self._incoming = other._outgoing = _Stream()

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except OSError as problem:
            if problem.errno is None or isinstance(problem, gaierror):
                raise
            return problem.errno
        return 0

    def getsockname(self):
        self._check()
        if self._address is None:
            return "" if self.family == AF_UNIX else ("0.0.0.0", 0) if self.family == AF_INET else ("::", 0, 0, 0)
        return self._address

    def getpeername(self):
        self._check()
        if self._peer is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._peer

    # Data

    def send(self, data, flags=0, /):
        self._check()
        data = memoryview(data).cast("B") if not isinstance(data, (bytes, bytearray)) else data
        if self.type == SOCK_DGRAM:
            if self._outgoing is not None:
                self._outgoing.owner._receive(bytes(data), self._address)
                return len(data)
            if self._peer is None:
                raise OSError(89, "Destination address required")
            return self.sendto(data, self._peer)
        stream = self._outgoing
        if stream is None:
            raise BrokenPipeError(32, "Broken pipe")
        if stream.ended or stream.dropped:
            raise BrokenPipeError(32, "Broken pipe")
        self._wait(lambda: len(stream.data) < _ROOM or stream.dropped)
        if stream.dropped:
            raise BrokenPipeError(32, "Broken pipe")
        part = bytes(data[:_ROOM - len(stream.data)])
        stream.data += part
        _changed()
        return len(part)

    def sendall(self, data, flags=0, /):
        data = memoryview(data).cast("B") if not isinstance(data, (bytes, bytearray)) else data
        sent = 0
        while sent < len(data) or not sent:
            sent += self.send(data[sent:], flags)
            if not len(data):
                return

    def sendto(self, data, *flags_and_address):
        self._check()
        if self.type != SOCK_DGRAM:
            return self.send(data)
        place = self._place(flags_and_address[-1])
        if self.family != AF_UNIX:
            if not _is_local(place[0]):
                gethostbyname(place[0])
                raise PermissionError(1, "sockets reach only those of the same program, not " + place[0])
            if self._address is None:
                self.bind(("", 0))
        other = _bound.get(self._key(place if self.family == AF_UNIX else place[1]))
        if other is None and self.family == AF_UNIX:
            raise ConnectionRefusedError(111, "Connection refused")
        if other is not None:
            sender = self._address
            if sender is not None and self.family == AF_INET and sender[0] == "0.0.0.0":
                sender = ("127.0.0.1", sender[1])
            other._receive(bytes(data), sender)
        return len(data)

    def _receive(self, data, sender):
        self._datagrams.append((data, sender))
        _changed()

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        data = b"".join([bytes(part) for part in buffers])
        return self.send(data, flags) if address is None else self.sendto(data, address)

    def sendfile(self, file, offset=0, count=None):
        if self.type != SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        file.seek(offset)
        data = file.read() if count is None else file.read(count)
        self.sendall(data)
        return len(data)

    def recv(self, bufsize, flags=0, /):
        self._check()
        if bufsize < 0:
            raise ValueError("negative buffersize in recv")
        if self.type == SOCK_DGRAM:
            return self.recvfrom(bufsize, flags)[0]
        stream = self._incoming
        if stream is None:
            raise OSError(107, "Transport endpoint is not connected")
        if not stream.data and not stream.ended:
            if flags & MSG_DONTWAIT:
                raise _error(_errno.EAGAIN, BlockingIOError)
            self._wait(lambda: stream.data or stream.ended)
        if flags & MSG_WAITALL:
            self._wait(lambda: len(stream.data) >= bufsize or stream.ended)
        data = bytes(stream.data[:bufsize])
        if not flags & MSG_PEEK:
            del stream.data[:bufsize]
            _changed()
        return data

    def recvfrom(self, bufsize, flags=0, /):
        if self.type != SOCK_DGRAM:
            return self.recv(bufsize, flags), None
        self._check()
        self._wait(lambda: self._datagrams)
        data, sender = self._datagrams[0] if flags & MSG_PEEK else self._datagrams.pop(0)
        return data[:bufsize], sender

    def recv_into(self, buffer, nbytes=0, flags=0, /):
        return self.recvfrom_into(buffer, nbytes, flags)[0]

    def recvfrom_into(self, buffer, nbytes=0, flags=0, /):
        view = memoryview(buffer).cast("B")
        data, sender = self.recvfrom(nbytes or len(view), flags)
        view[:len(data)] = data
        return len(data), sender

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        data, sender = self.recvfrom(bufsize, flags)
        return data, [], 0, sender

    # The end

    def shutdown(self, how, /):
        self._check()
        if self._outgoing is None and self.type == SOCK_STREAM:
            raise OSError(107, "Transport endpoint is not connected")
        if self._outgoing is not None:
            if how in (SHUT_WR, SHUT_RDWR):
                self._outgoing.ended = True
            if how in (SHUT_RD, SHUT_RDWR):
                self._incoming.ended = True
        _changed()

    def _really_close(self):
        if self._number < 0:
            return
        _open.pop(self._number, None)
        self._number = -1
        if self._address is not None:
            key = self._key(self._address if self.family == AF_UNIX else self._address[1])
            if _bound.get(key) is self:
                del _bound[key]
        if self._outgoing is not None:
            self._outgoing.ended = self._incoming.dropped = True
        for other in self._waiting or ():
            other._really_close()
        _changed()

    def close(self):
        self._closed = True
        if self._files <= 0:
            self._really_close()

    def _file_closed(self):
        self._files -= 1
        if self._closed and self._files <= 0:
            self._really_close()

    def detach(self):
        number = self._number
        twin = object.__new__(socket)
        vars(twin).update(vars(self))
        _open[number] = twin
        self._number, self._closed = -1, True
        return number

    def dup(self):
        global _next_number
        twin = object.__new__(_class_of(self))
        vars(twin).update(vars(self))
        twin._number, _next_number = _next_number, _next_number + 1
        _open[twin._number] = twin
        return twin

    def fileno(self):
        return self._number

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError("invalid mode %r (only r, w, b allowed)" % (mode,))
        writing, binary = "w" in mode, "b" in mode
        reading = "r" in mode or not writing
        raw = SocketIO(self, ("r" if reading else "") + ("w" if writing else ""))
        self._files += 1
        if buffering is None or buffering < 0:
            buffering = _io.DEFAULT_BUFFER_SIZE
        if buffering == 0:
            if not binary:
                raise ValueError("unbuffered streams must be binary")
            return raw
        if reading and writing:
            buffer = _io.BufferedRWPair(raw, raw, buffering)
        else:
            buffer = _io.BufferedReader(raw, buffering) if reading else _io.BufferedWriter(raw, buffering)
        if binary:
            return buffer
        text = _io.TextIOWrapper(buffer, encoding, errors, newline)
        text.mode = mode
        return text

    # Settings

    def settimeout(self, value, /):
        if value is not None and value < 0:
            raise ValueError("Timeout value out of range")
        self._timeout = None if value is None else float(value)

    def gettimeout(self):
        return self._timeout

    timeout = property(gettimeout)

    def setblocking(self, flag, /):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0

    def setsockopt(self, level, optname, value, optlen=None, /):
        self._check()
        self._options[level, optname] = value

    def getsockopt(self, level, optname, buflen=None, /):
        self._check()
        if (level, optname) == (SOL_SOCKET, SO_TYPE):
            return int(self.type)
        if (level, optname) == (SOL_SOCKET, SO_ERROR):
            return 0
        value = self._options.get((level, optname), 0)
        return (value if isinstance(value, bytes) else value.to_bytes(4, "little"))[:buflen] if buflen else value

    def get_inheritable(self):
        return self._inheritable

    def set_inheritable(self, inheritable, /):
        self._inheritable = bool(inheritable)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        if not self._closed:
            self.close()

    def __repr__(self):
        kind = _class_of(self)
        shown = f"<{kind.__module__}.{kind.__qualname__}{' [closed]' if self._closed else ''} fd={self._number}, family={int(self.family)}, type={int(self.type)}, proto={self.proto}"
        if not self._closed:
            shown += f", laddr={self.getsockname()}"
            if self._peer is not None:
                shown += f", raddr={self._peer}"
        return shown + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {_class_of(self).__name__!r} object")


# `type` is the name of a parameter above.
_class_of = type
SocketType = socket


class SocketIO(_io.RawIOBase):
    """The bytes of a connection as a file without a buffer."""

    def __init__(self, sock, mode):
        if mode not in ("r", "w", "rw", "rb", "wb", "rwb"):
            raise ValueError("invalid mode: %r" % mode)
        super().__init__()
        self._sock, self._mode = sock, mode
        self._reading, self._writing = "r" in mode, "w" in mode
        self._timed_out = False

    def readinto(self, b):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        if self._timed_out:
            raise OSError("cannot read from timed out object")
        try:
            return self._sock.recv_into(b)
        except BlockingIOError:
            return None
        except TimeoutError:
            self._timed_out = True
            raise

    def write(self, b):
        if self.closed:
            raise ValueError("I/O operation on closed socket.")
        try:
            return self._sock.send(b)
        except BlockingIOError:
            return None

    def readable(self):
        return self._reading

    def writable(self):
        return self._writing

    def seekable(self):
        return False

    def fileno(self):
        return self._sock.fileno()

    @property
    def name(self):
        return -1 if self.closed else self.fileno()

    @property
    def mode(self):
        return self._mode if "b" in self._mode else self._mode + "b"

    def close(self):
        if self.closed:
            return
        super().close()
        self._sock._file_closed()
        self._sock = None


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two sockets that are connected to each other."""
    first, second = socket(AF_UNIX, type, proto), socket(AF_UNIX, type, proto)
    first._join(second)
    first._outgoing.owner, second._outgoing.owner = second, first
    first._address = first._peer = second._address = second._peer = ""
    return first, second


def fromfd(fd, family, type, proto=0):
    found = _open.get(fd)
    if found is None:
        raise _error(_errno.EBADF)
    return found.dup()


def close(fd, /):
    if fd not in _open:
        raise _error(_errno.EBADF)
    _open[fd].close()


def create_connection(address, timeout=..., source_address=None, *, all_errors=False):
    host, port = address
    problems = []
    for family, type, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):
        made = socket(family, type, proto)
        try:
            if timeout is not ...:
                made.settimeout(timeout)
            if source_address:
                made.bind(source_address)
            made.connect(place)
            return made
        except OSError as problem:
            made.close()
            problems.append(problem)
    if all_errors:
        raise ExceptionGroup("create_connection failed", problems)
    raise problems[0]


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    made = socket(family, SOCK_STREAM)
    try:
        made.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            made.bind(address)
        except OSError as problem:
            raise OSError(problem.errno, f"{problem.strerror} (while attempting to bind on address {address!r})") from None
        made.listen(*[] if backlog is None else [backlog])
        return made
    except OSError:
        made.close()
        raise


def has_dualstack_ipv6():
    return False


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """What to give to `socket` and `connect`; names of other machines are not known."""
    if isinstance(host, bytes):
        host = host.decode("ascii")
    if isinstance(port, str):
        port = int(port) if port.isdigit() else getservbyname(port)
    is6 = host is not None and ":" in host
    if family == AF_INET6 and not is6 or family == AF_INET and is6:
        raise gaierror(-9, "Address family for hostname not supported")
    if host is None:
        address = "0.0.0.0" if flags & AI_PASSIVE else "127.0.0.1"
    else:
        address = host if is6 else gethostbyname(host)
    if is6:
        try:
            inet_pton(AF_INET6, host)
        except OSError:
            raise gaierror(-2, "Name or service not known") from None
    found = []
    for kind, protocol in ((SOCK_STREAM, IPPROTO_TCP), (SOCK_DGRAM, IPPROTO_UDP), (SOCK_RAW, 0)):
        if type in (0, kind) and proto in (0, protocol):
            place = (address, port or 0, 0, 0) if is6 else (address, port or 0)
            found.append((AF_INET6 if is6 else AF_INET, kind, protocol, "", place))
    return found


_SERVICES = {"ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "nntp": 119, "ntp": 123, "imap2": 143,
             "snmp": 161, "https": 443, "imaps": 993, "pop3s": 995}
_PROTOCOLS = {"ip": 0, "icmp": 1, "tcp": 6, "udp": 17, "ipv6": 41}


def getservbyname(servicename, protocolname=None, /):
    if servicename not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[servicename]


def getservbyport(port, protocolname=None, /):
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def getprotobyname(protocolname, /):
    if protocolname not in _PROTOCOLS:
        raise OSError("protocol not found")
    return _PROTOCOLS[protocolname]


def getnameinfo(sockaddr, flags, /):
    host, port = sockaddr[:2]
    shown = "localhost" if host[:4] == "127." and not flags & NI_NUMERICHOST else host
    if flags & NI_NUMERICSERV:
        return shown, str(port)
    try:
        return shown, getservbyport(port)
    except OSError:
        return shown, str(port)


def gethostbyname(hostname, /):
    """The address of this machine, or that is written out; no other can be found."""
    if hostname in ("localhost", "", "<broadcast>"):
        return {"localhost": "127.0.0.1", "": "0.0.0.0"}.get(hostname, "255.255.255.255")
    try:
        return inet_ntoa(inet_aton(hostname))
    except (OSError, UnicodeError):
        pass
    if hostname == gethostname():
        return "127.0.0.1"
    raise gaierror(-2, "Name or service not known")


def gethostbyname_ex(hostname, /):
    return hostname, [], [gethostbyname(hostname)]


def gethostbyaddr(ip_address, /):
    if not _is_local(ip_address):
        raise herror(1, "Unknown host")
    return "localhost", [], ["127.0.0.1"]


def gethostname():
    import platform
    return platform.node()


def getfqdn(name=""):
    return name or gethostname()


def getdefaulttimeout():
    return _default_timeout


def setdefaulttimeout(timeout, /):
    global _default_timeout
    if timeout is not None and timeout < 0:
        raise ValueError("Timeout value out of range")
    _default_timeout = None if timeout is None else float(timeout)


def if_nameindex():
    return [(1, "lo")]


def htons(x, /):
    if x < 0:
        raise OverflowError("htons: can't convert negative Python int to C 16-bit unsigned integer")
    if x > 0xFFFF:
        raise OverflowError("htons: Python int too large to convert to C 16-bit unsigned integer")
    return (x & 255) << 8 | x >> 8


def ntohs(x, /):
    if x < 0:
        raise OverflowError("ntohs: can't convert negative Python int to C 16-bit unsigned integer")
    if x > 0xFFFF:
        raise OverflowError("ntohs: Python int too large to convert to C 16-bit unsigned integer")
    return (x & 255) << 8 | x >> 8


def htonl(x, /):
    return int.from_bytes(x.to_bytes(4, "little"), "big")


def ntohl(x, /):
    return int.from_bytes(x.to_bytes(4, "little"), "big")


def inet_aton(ip_addr, /):
    parts = ip_addr.split(".")
    try:
        numbers = [int(part, 0) if part[:1] == "0" and len(part) > 1 else int(part) for part in parts]
    except ValueError:
        numbers = []
    if not 1 <= len(numbers) <= 4 or any([not 0 <= number < 256 for number in numbers[:-1]]) or not 0 <= numbers[-1] < 256 ** (5 - len(numbers)):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(numbers[:-1]) + numbers[-1].to_bytes(5 - len(numbers), "big")


def inet_ntoa(packed_ip, /):
    if len(packed_ip) != 4:
        raise OSError("packed IP wrong length for inet_ntoa")
    return ".".join([str(byte) for byte in packed_ip])


def inet_pton(address_family, ip_string, /):
    import ipaddress
    try:
        return (ipaddress.IPv4Address if address_family == AF_INET else ipaddress.IPv6Address)(ip_string).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def inet_ntop(address_family, packed_ip, /):
    import ipaddress
    if len(packed_ip) != (4 if address_family == AF_INET else 16):
        raise ValueError("invalid length of packed IP address string")
    return str((ipaddress.IPv4Address if address_family == AF_INET else ipaddress.IPv6Address)(bytes(packed_ip)))
