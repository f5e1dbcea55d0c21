# The module ipaddress.

IPV4LENGTH = 32
IPV6LENGTH = 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def ip_address(address):
    for kind in (IPv4Address, IPv6Address):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError("%r does not appear to be an IPv4 or IPv6 address" % (address,))


def ip_network(address, strict=True):
    for kind in (IPv4Network, IPv6Network):
        try:
            return kind(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError("%r does not appear to be an IPv4 or IPv6 network" % (address,))


def ip_interface(address):
    for kind in (IPv4Interface, IPv6Interface):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError("%r does not appear to be an IPv4 or IPv6 interface" % (address,))


def v4_int_to_packed(address):
    if not 0 <= address < 1 << 32:
        raise ValueError("Address negative or too large for IPv4")
    return address.to_bytes(4, "big")


def v6_int_to_packed(address):
    if not 0 <= address < 1 << 128:
        raise ValueError("Address negative or too large for IPv6")
    return address.to_bytes(16, "big")


def _parse4(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(".")
    if len(parts) != 4:
        raise AddressValueError("Expected 4 octets in %r" % (text,))
    value = 0
    for part in parts:
        try:
            if not part:
                raise ValueError("Empty octet not permitted")
            if not (part.isascii() and part.isdigit()):
                raise ValueError("Only decimal digits permitted in %r" % part)
            if len(part) > 3:
                raise ValueError("At most 3 characters permitted in %r" % part)
            if part != "0" and part[0] == "0":
                raise ValueError("Leading zeros are not permitted in %r" % part)
            if int(part) > 255:
                raise ValueError("Octet %d (> 255) not permitted" % int(part))
        except ValueError as problem:
            raise AddressValueError("%s in %r" % (problem, text)) from None
        value = value << 8 | int(part)
    return value


def _parse6(text):
    if not text:
        raise AddressValueError("Address cannot be empty")
    parts = text.split(":")
    if len(parts) < 3:
        raise AddressValueError("At least 3 parts expected in %r" % (text,))
    if "." in parts[-1]:
        try:
            low = _parse4(parts.pop())
        except AddressValueError as problem:
            raise AddressValueError("%s in %r" % (problem, text)) from None
        parts.append("%x" % (low >> 16))
        parts.append("%x" % (low & 0xffff))
    if len(parts) > 9:
        raise AddressValueError("At most 8 colons permitted in %r" % (text,))
    gap = None
    for i in range(1, len(parts) - 1):
        if not parts[i]:
            if gap is not None:
                raise AddressValueError("At most one '::' permitted in %r" % text)
            gap = i
    if gap is not None:
        high = gap
        low = len(parts) - gap - 1
        if not parts[0]:
            high -= 1
            if high:
                raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
        if not parts[-1]:
            low -= 1
            if low:
                raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
        skipped = 8 - (high + low)
        if skipped < 1:
            raise AddressValueError("Expected at most %d other parts with '::' in %r" % (7, text))
    else:
        if len(parts) != 8:
            raise AddressValueError("Exactly 8 parts expected without '::' in %r" % (text,))
        if not parts[0]:
            raise AddressValueError("Leading ':' only permitted as part of '::' in %r" % text)
        if not parts[-1]:
            raise AddressValueError("Trailing ':' only permitted as part of '::' in %r" % text)
        high, low, skipped = 8, 0, 0
    value = 0
    try:
        # What stands in front of the gap begins with an empty part if the gap is at the start.
        for part in parts[:high]:
            value = value << 16 | _group(part)
        value <<= 16 * skipped
        for part in parts[len(parts) - low:]:
            value = value << 16 | _group(part)
    except ValueError as problem:
        raise AddressValueError("%s in %r" % (problem, text)) from None
    return value


def _group(part):
    if not part or not all([c in "0123456789abcdefABCDEF" for c in part]):
        raise ValueError("Only hex digits permitted in %r" % part)
    if len(part) > 4:
        raise ValueError("At most 4 characters permitted in %r" % part)
    return int(part, 16)


def _text4(value):
    return ".".join([str(value >> shift & 255) for shift in (24, 16, 8, 0)])


def _text6(value):
    groups = ["%x" % (value >> shift & 0xffff) for shift in range(112, -1, -16)]
    best, size = -1, 1
    i = 0
    while i < 8:
        end = i
        while end < 8 and groups[end] == "0":
            end += 1
        if end - i > size:
            best, size = i, end - i
        i = max(end, i + 1)
    if best < 0:
        return ":".join(groups)
    return ":".join(groups[:best]) + "::" + ":".join(groups[best + size:])


def _is_in(value, ranges):
    return any([value >> shift == prefix >> shift for prefix, shift in ranges])


def _ranges4(*texts):
    return [(_parse4(text.split("/")[0]), 32 - int(text.split("/")[1])) for text in texts]


def _ranges6(*texts):
    return [(_parse6(text.split("/")[0]), 128 - int(text.split("/")[1])) for text in texts]


class _Base:
    def __str__(self):
        return self._text(self._ip)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __int__(self):
        return self._ip

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        try:
            return self._ip == other._ip and self.version == other.version
        except AttributeError:
            return NotImplemented

    def __lt__(self, other):
        if not isinstance(other, _Base):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return self._ip < other._ip

    def __le__(self, other):
        return self < other or self == other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other

    def __add__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip + other)

    def __sub__(self, other):
        if not isinstance(other, int):
            return NotImplemented
        return type(self)(self._ip - other)

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind = spec[-1]
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        if kind in "bxX":
            width = self.max_prefixlen if kind == "b" else self.max_prefixlen // 4
            text = format(self._ip, kind).zfill(width)
            if "_" in spec:
                text = "_".join([text[i:i + 4] for i in range(0, len(text), 4)])
            return ("0" + kind if "#" in spec else "") + text
        raise ValueError("Unknown format code")

    def __reduce__(self):
        return type(self), (str(self),)

    @property
    def compressed(self):
        return str(self)

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8, "big")

    def _set(self, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError("%d (< 0) is not permitted as an IPv%d address" % (address, self.version))
            if address >> self.max_prefixlen:
                raise AddressValueError("%d (>= 2**%d) is not permitted as an IPv%d address" % (
                    address, self.max_prefixlen, self.version))
            return address
        if isinstance(address, (bytes, bytearray)):
            if len(address) != self.max_prefixlen // 8:
                raise AddressValueError("%r (len %d != %d) is not permitted as an IPv%d address" % (
                    address, len(address), self.max_prefixlen // 8, self.version))
            return int.from_bytes(address, "big")
        text = str(address)
        if "/" in text:
            raise AddressValueError("Unexpected '/' in %r" % (text,))
        return self._parse(text)


class IPv4Address(_Base):
    version = 4
    max_prefixlen = 32
    _parse = staticmethod(_parse4)
    _text = staticmethod(_text4)
    _private = _ranges4("0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/29", "192.0.0.170/31",
                        "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
                        "255.255.255.255/32")

    def __init__(self, address):
        self._ip = self._set(address)

    @property
    def exploded(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def is_private(self):
        return _is_in(self._ip, self._private)

    @property
    def is_global(self):
        return not self.is_private and self._ip >> 22 != _parse4("100.64.0.0") >> 22

    @property
    def is_multicast(self):
        return self._ip >> 28 == 14

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip >> 24 == 127

    @property
    def is_link_local(self):
        return self._ip >> 16 == 0xa9fe

    @property
    def is_reserved(self):
        return self._ip >> 28 == 15


class IPv6Address(_Base):
    version = 6
    max_prefixlen = 128
    _parse = staticmethod(_parse6)
    _text = staticmethod(_text6)
    scope_id = None
    _private = _ranges6("::1/128", "::/128", "::ffff:0:0/96", "100::/64", "2001::/23", "2001:2::/48", "2001:db8::/32", "2001:10::/28",
                        "fc00::/7", "fe80::/10")

    def __init__(self, address):
        if isinstance(address, str) and "%" in address:
            address, sign, self.scope_id = address.partition("%")
            if not self.scope_id or "%" in self.scope_id:
                raise AddressValueError("Invalid IPv6 address: %r" % (address + sign + self.scope_id))
        self._ip = self._set(address)

    def __str__(self):
        return self._text(self._ip) + ("%" + self.scope_id if self.scope_id else "")

    @property
    def exploded(self):
        return ":".join(["%04x" % (self._ip >> shift & 0xffff) for shift in range(112, -1, -16)])

    @property
    def reverse_pointer(self):
        return ".".join(self.exploded.replace(":", "")[::-1]) + ".ip6.arpa"

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def is_private(self):
        mapped = self.ipv4_mapped
        return mapped.is_private if mapped is not None else _is_in(self._ip, self._private)

    @property
    def is_global(self):
        return not self.is_private

    @property
    def is_multicast(self):
        return self._ip >> 120 == 255

    @property
    def is_unspecified(self):
        return self._ip == 0

    @property
    def is_loopback(self):
        return self._ip == 1

    @property
    def is_link_local(self):
        return self._ip >> 118 == 0xfe80 >> 6

    @property
    def is_site_local(self):
        return self._ip >> 118 == 0xfec0 >> 6


def _prefix_of(mask, size, address):
    """The length of a prefix that is written as a number, a mask, or the bits of hosts."""
    text = str(mask)
    if text.isascii() and text.isdigit():
        if int(text) > size:
            raise NetmaskValueError("%r is not a valid netmask" % text)
        return int(text)
    if size == 32:
        try:
            value = _parse4(text)
        except AddressValueError:
            raise NetmaskValueError("%r is not a valid netmask" % text) from None
        full = (1 << 32) - 1
        for found in (value, value ^ full):
            host = found ^ full
            if host & host + 1 == 0:
                return 32 - host.bit_length()
    raise NetmaskValueError("%r is not a valid netmask" % text)


def _split(address, kind):
    """Address and length of the prefix, from what a network or interface is made of."""
    size = kind.max_prefixlen
    if isinstance(address, (int, bytes, bytearray)):
        return kind(address), size
    if isinstance(address, tuple):
        return kind(address[0]), _prefix_of(address[1], size, address) if len(address) > 1 else size
    parts = str(address).split("/")
    if len(parts) > 2:
        raise AddressValueError("Only one '/' permitted in %r" % (address,))
    found = kind(parts[0])
    return found, _prefix_of(parts[1], size, address) if len(parts) == 2 else size


class _Network:
    def __init__(self, address, strict=True):
        found, self.prefixlen = _split(address, self._address)
        self.max_prefixlen = self._address.max_prefixlen
        self._mask = (1 << self.max_prefixlen) - (1 << self.max_prefixlen - self.prefixlen)
        if strict and found._ip & ~self._mask:
            raise ValueError("%s has host bits set" % self._shown(found))
        self._ip = found._ip & self._mask
        self.network_address = self._address(self._ip)

    def _shown(self, found):
        return "%s/%d" % (found, self.prefixlen)

    @property
    def netmask(self):
        return self._address(self._mask)

    @property
    def hostmask(self):
        return self._address(self._mask ^ (1 << self.max_prefixlen) - 1)

    @property
    def broadcast_address(self):
        return self._address(self._ip | int(self.hostmask))

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self.prefixlen

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.network_address, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.network_address, self.hostmask)

    @property
    def compressed(self):
        return str(self)

    @property
    def exploded(self):
        return "%s/%d" % (self.network_address.exploded, self.prefixlen)

    def __str__(self):
        return "%s/%d" % (self.network_address, self.prefixlen)

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __iter__(self):
        for i in range(self.num_addresses):
            yield self._address(self._ip + i)

    def hosts(self):
        count = self.num_addresses
        if count == 1:
            return [self.network_address]
        if count == 2:
            return [self._address(self._ip), self._address(self._ip + 1)]
        stop = count - 1 if self.version == 4 else count
        return (self._address(self._ip + i) for i in range(1, stop))

    def __getitem__(self, n):
        if not -self.num_addresses <= n < self.num_addresses:
            raise IndexError("address out of range")
        return self._address(self._ip + n % self.num_addresses)

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return other._ip & self._mask == self._ip

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return self.version == other.version and self._ip == other._ip and self.prefixlen == other.prefixlen

    def __hash__(self):
        return hash((self._ip, self.prefixlen))

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return (self._ip, self._mask) < (other._ip, other._mask)

    def __le__(self, other):
        return self < other or self == other

    def __gt__(self, other):
        return not self <= other

    def __ge__(self, other):
        return not self < other

    def overlaps(self, other):
        return self._ip in _Span(other) or other._ip in _Span(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self.prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self.prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        length = self.prefixlen + prefixlen_diff
        if length > self.max_prefixlen:
            raise ValueError("prefix length diff %d is invalid for netblock %s" % (length, self))
        step = 1 << self.max_prefixlen - length
        for start in range(self._ip, self._ip + self.num_addresses, step):
            yield type(self)((start, length))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self.prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self.prefixlen:
                raise ValueError("new prefix must be shorter")
            prefixlen_diff = self.prefixlen - new_prefix
        length = self.prefixlen - prefixlen_diff
        if length < 0:
            raise ValueError("current prefixlen is %d, cannot have a prefixlen_diff of %d" % (self.prefixlen, prefixlen_diff))
        return type(self)((self._ip, length), strict=False)

    def subnet_of(self, other):
        if self.version != other.version:
            raise TypeError("%s and %s are not of the same version" % (self, other))
        return other._ip <= self._ip and int(other.broadcast_address) >= int(self.broadcast_address)

    def supernet_of(self, other):
        return other.subnet_of(self)

    def address_exclude(self, other):
        if not other.subnet_of(self):
            raise ValueError("%s not contained in %s" % (other, self))
        if other == self:
            return
        low, high = self.subnets()
        while low != other and high != other:
            if other.subnet_of(low):
                yield high
                low, high = low.subnets()
            else:
                yield low
                low, high = high.subnets()
        yield high if low == other else low

    @property
    def is_private(self):
        return self.network_address.is_private and self.broadcast_address.is_private

    @property
    def is_global(self):
        return self.network_address.is_global and self.broadcast_address.is_global

    @property
    def is_multicast(self):
        return self.network_address.is_multicast and self.broadcast_address.is_multicast

    @property
    def is_loopback(self):
        return self.network_address.is_loopback and self.broadcast_address.is_loopback

    @property
    def is_link_local(self):
        return self.network_address.is_link_local and self.broadcast_address.is_link_local

    @property
    def is_unspecified(self):
        return self.network_address.is_unspecified and self.broadcast_address.is_unspecified


class _Span:
    def __init__(self, network):
        self._network = network

    def __contains__(self, value):
        return self._network._ip <= value < self._network._ip + self._network.num_addresses


class IPv4Network(_Network):
    version = 4
    _address = IPv4Address


class IPv6Network(_Network):
    version = 6
    _address = IPv6Address


class _Interface:
    def __init__(self, address):
        found, length = _split(address, self._plain)
        self._plain.__init__(self, found._ip)
        self.network = self._net((found._ip, length), strict=False)
        self._length = length

    @property
    def ip(self):
        return self._plain(self._ip)

    @property
    def netmask(self):
        return self.network.netmask

    @property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return "%s/%d" % (self._text(self._ip), self._length)

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return "%s/%s" % (self.ip, self.netmask)

    @property
    def with_hostmask(self):
        return "%s/%s" % (self.ip, self.hostmask)

    def __hash__(self):
        return hash((self._ip, self._length))

    def __eq__(self, other):
        return isinstance(other, _Interface) and self._ip == other._ip and self.network == other.network


class IPv4Interface(_Interface, IPv4Address):
    _plain = IPv4Address
    _net = IPv4Network


class IPv6Interface(_Interface, IPv6Address):
    _plain = IPv6Address
    _net = IPv6Network


def summarize_address_range(first, last):
    if first.version != last.version:
        raise TypeError("%s and %s are not of the same version" % (first, last))
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    size = first.max_prefixlen
    start, stop = first._ip, last._ip
    while start <= stop:
        bits = min((start & -start).bit_length() - 1 if start else size, (stop - start + 1).bit_length() - 1)
        yield kind((start, size - bits))
        start += 1 << bits


def collapse_addresses(addresses):
    networks = []
    for address in addresses:
        if networks and networks[-1].version != address.version:
            raise TypeError("%s and %s are not of the same version" % (address, networks[-1]))
        if isinstance(address, _Network):
            networks.append(address)
        else:
            networks.append((IPv4Network if address.version == 4 else IPv6Network)((address._ip, address.max_prefixlen)))
    networks.sort()
    spans = []
    for network in networks:
        start, stop = network._ip, network._ip + network.num_addresses - 1
        if spans and start <= spans[-1][1] + 1:
            spans[-1][1] = max(spans[-1][1], stop)
        else:
            spans.append([start, stop, network._address])
    found = []
    for start, stop, kind in spans:
        found.extend(summarize_address_range(kind(start), kind(stop)))
    return iter(found)


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return (obj.version, obj.network_address, obj.netmask)
    return (obj.version, obj)
