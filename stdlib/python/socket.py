"""The module socket: numbers, names and conversions. There is no network, so that a socket cannot be made."""

from enum import IntEnum as _IntEnum

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


def _refused(*args, **named):
    raise OSError(1, "there is no network")


class socket:
    def __init__(self, family=AF_INET, type=SOCK_STREAM, proto=0, fileno=None):
        _refused()


create_connection = create_server = socketpair = fromfd = _refused


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    raise gaierror(-2, "Name or service not known")


def gethostbyname(hostname, /):
    """The address of this machine, or that is written out; no other can be found."""
    if hostname in ("localhost", ""):
        return "127.0.0.1" if hostname else "0.0.0.0"
    try:
        return inet_ntoa(inet_aton(hostname))
    except OSError:
        raise gaierror(-2, "Name or service not known") from None


def gethostname():
    import platform
    return platform.node()


def getfqdn(name=""):
    return name or gethostname()


def getdefaulttimeout():
    return None


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
