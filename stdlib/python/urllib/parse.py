"""The module urllib.parse: addresses taken apart and put together (RFC 3986), and texts in them quoted.

Addresses are texts, or bytes with ASCII only; results are of the same kind."""

import re as _re
from collections import namedtuple as _namedtuple

__all__ = ["urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl", "quote",
           "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult", "ParseResult", "SplitResult",
           "DefragResultBytes", "ParseResultBytes", "SplitResultBytes"]

# What schemes may have. Programs append their own.
_RELATIVE = "ftp http gopher nntp imap wais file https shttp mms prospero rtsp rtsps rtspu sftp svn svn+ssh ws wss"
uses_relative = ["", *_RELATIVE.split()]
uses_netloc = ["", *_RELATIVE.split(), *"telnet snews rsync nfs git git+ssh".split()]
uses_params = ["", *"ftp hdl prospero http imap https shttp rtsp rtsps rtspu sip sips mms sftp tel".split()]

_SCHEME = _re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_LEADING = "".join(map(chr, range(0x21)))
_DROPPED = dict.fromkeys(map(ord, "\t\r\n"))
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def _texts(first, *others):
    """The arguments as texts, and last the function that turns a text, or a row of them, into the kind that they were of."""
    wants_text = isinstance(first, str)
    for other in others:
        if other and isinstance(other, str) != wants_text:
            raise TypeError("Cannot mix str and non-str arguments")
    if wants_text:
        return (first, *others, lambda result: result)
    return (*[value.decode("ascii") if value else "" for value in (first, *others)], lambda result: result.encode("ascii"))


# Results

class _Decoded:
    """A row of texts that can be one of bytes."""

    __slots__ = ()

    def encode(self, encoding="ascii", errors="strict"):
        return self._encoded_counterpart(*[part.encode(encoding, errors) for part in self])


class _Encoded:
    """A row of bytes that can be one of texts."""

    __slots__ = ()

    def decode(self, encoding="ascii", errors="strict"):
        return self._decoded_counterpart(*[part.decode(encoding, errors) for part in self])


class _Located:
    """What is in a network location: user:password@host:port, where the host may stand in brackets."""

    __slots__ = ()

    def _in_netloc(self, which):
        """One of user, password, host and port; None if it is not there."""
        netloc, back = _texts(self.netloc)
        before, at, place = netloc.rpartition("@")
        user, colon, password = before.partition(":")
        if "[" in place:
            host, _, behind = place.partition("[")[2].partition("]")
            port = behind.partition(":")[2]
        else:
            host, _, port = place.partition(":")
        found = {"user": user if at else None, "password": password if colon else None, "host": host or None, "port": port or None}[which]
        return None if found is None else back(found)

    @property
    def username(self):
        return self._in_netloc("user")

    @property
    def password(self):
        return self._in_netloc("password")

    @property
    def hostname(self):
        """The host in small letters, a zone of it as it is."""
        host = self._in_netloc("host")
        if host is not None:
            name, *zone = host.split("%" if isinstance(host, str) else b"%", 1)
            host = name.lower() + host[len(name):]
        return host

    @property
    def port(self):
        port = self._in_netloc("port")
        if port is None:
            return None
        if not (port.isascii() and port.isdigit()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        number = int(port)
        if number > 0xFFFF:
            raise ValueError("Port out of range 0-65535")
        return number


class _Joined:
    __slots__ = ()

    def geturl(self):
        return (urlunparse if len(self) == 6 else urlunsplit)(self)


_Split = _namedtuple("SplitResult", "scheme netloc path query fragment")
_Parse = _namedtuple("ParseResult", "scheme netloc path params query fragment")
_Defrag = _namedtuple("DefragResult", "url fragment")


class SplitResult(_Located, _Joined, _Decoded, _Split):
    """The five parts of an address."""

    __slots__ = ()


class SplitResultBytes(_Located, _Joined, _Encoded, _Split):
    __slots__ = ()


class ParseResult(_Located, _Joined, _Decoded, _Parse):
    """The five parts of an address and the parameters of its last segment."""

    __slots__ = ()


class ParseResultBytes(_Located, _Joined, _Encoded, _Parse):
    __slots__ = ()


class DefragResult(_Decoded, _Defrag):
    """An address and its fragment."""

    __slots__ = ()

    def geturl(self):
        return f"{self.url}#{self.fragment}" if self.fragment else self.url


class DefragResultBytes(_Encoded, _Defrag):
    __slots__ = ()

    def geturl(self):
        return self.url + b"#" + self.fragment if self.fragment else self.url


for _kind, _other in ((SplitResult, SplitResultBytes), (ParseResult, ParseResultBytes), (DefragResult, DefragResultBytes)):
    _kind._encoded_counterpart, _other._decoded_counterpart = _other, _kind


# Addresses

def urlsplit(url, scheme="", allow_fragments=True):
    """Scheme, network location, path, query and fragment of an address."""
    url, scheme, back = _texts(url, scheme)
    rest = url.lstrip(_LEADING).translate(_DROPPED)
    scheme = scheme.strip(_LEADING).translate(_DROPPED)
    named = _SCHEME.match(rest)
    if named is not None:
        scheme, rest = named[1].lower(), rest[named.end():]
    fragment = ""
    if allow_fragments:
        # A network location ends before a # too.
        rest, _, fragment = rest.partition("#")
    netloc = ""
    if rest.startswith("//"):
        end = _re.compile("[/?#]|$").search(rest, 2).start()
        netloc, rest = rest[2:end], rest[end:]
        _check_netloc(netloc)
    path, _, query = rest.partition("?")
    return back(SplitResult(scheme, netloc, path, query, fragment))


def _check_netloc(netloc):
    if ("[" in netloc) != ("]" in netloc):
        raise ValueError("Invalid IPv6 URL")
    if "[" in netloc:
        _check_bracketed(netloc.partition("[")[2].partition("]")[0])
    if not netloc.isascii():
        # Characters that are, for those who normalise them, delimiters.
        from unicodedata import normalize
        plain = "".join([c for c in netloc if c not in "@:#?"])
        normal = normalize("NFKC", plain)
        if normal != plain and not set("/?#@:").isdisjoint(normal):
            raise ValueError(f"netloc '{netloc}' contains invalid characters under NFKC normalization")


def _check_bracketed(host):
    if host.startswith("v"):
        if not _re.fullmatch(r"v[0-9a-fA-F]+\..+", host):
            raise ValueError("IPvFuture address is invalid")
    else:
        from ipaddress import ip_address
        if ip_address(host).version == 4:
            raise ValueError("An IPv4 address cannot be in brackets")


def urlparse(url, scheme="", allow_fragments=True):
    """As urlsplit, and the parameters behind a semicolon in the last segment of the path apart."""
    url, scheme, back = _texts(url, scheme)
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    folder, slash, last = path.rpartition("/")
    last, _, params = last.partition(";") if scheme in uses_params else (last, "", "")
    return back(ParseResult(scheme, netloc, folder + slash + last, params, query, fragment))


def urlunsplit(components):
    scheme, netloc, url, query, fragment, back = _texts(*components)
    if netloc or scheme and scheme in uses_netloc and not url.startswith("//"):
        slash = "" if not url or url.startswith("/") else "/"
        url = f"//{netloc or ''}{slash}{url}"
    pieces = [scheme + ":" if scheme else "", url, "?" + query if query else "", "#" + fragment if fragment else ""]
    return back("".join(pieces))


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, back = _texts(*components)
    return back(urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment)))


def urldefrag(url):
    """An address without its fragment, and the fragment."""
    text, back = _texts(url)
    fragment = ""
    if "#" in text:
        *others, fragment = urlparse(text)
        text = urlunparse((*others, ""))
    return back(DefragResult(text, fragment))


def urljoin(base, url, allow_fragments=True):
    """The address that `url` means where `base` is the current one."""
    if not base or not url:
        return url or base
    base, url, back = _texts(base, url)
    outer = urlparse(base, "", allow_fragments)
    inner = urlparse(url, outer.scheme, allow_fragments)
    if inner.scheme != outer.scheme or inner.scheme not in uses_relative:
        return back(url)
    if inner.scheme in uses_netloc:
        if inner.netloc:
            return back(urlunparse(inner))
        inner = inner._replace(netloc=outer.netloc)
    if inner.path or inner.params:
        inner = inner._replace(path=_resolved(outer.path, inner.path))
    else:
        inner = inner._replace(path=outer.path, params=outer.params, query=inner.query or outer.query)
    return back(urlunparse(inner))


def _resolved(base, path):
    """A path against another, without the segments . and .. in it."""
    segments = path.split("/")
    if not path.startswith("/"):
        folder = base.split("/")
        whole = (folder[:-1] if folder[-1] else folder) + segments
        segments = whole[:1] + [part for part in whole[1:-1] if part] + whole[1:][-1:]
    kept = []
    for segment in segments:
        if segment == "..":
            del kept[-1:]
        elif segment != ".":
            kept.append(segment)
    if segments[-1] in (".", ".."):
        kept.append("")
    return "/".join(kept) or "/"


def unwrap(url):
    """An address without <> and URL: around it."""
    text = str(url).strip()
    if text[:1] == "<" and text[-1:] == ">":
        text = text[1:-1].strip()
    return text[4:].strip() if text[:4] == "URL:" else text


# Quoting

def quote(string, safe="/", encoding=None, errors=None):
    """Everything in a text but letters, digits, _.-~ and `safe` as % and two digits."""
    if isinstance(string, str):
        string = string.encode(encoding or "utf-8", errors or "strict")
    else:
        for what, given in (("encoding", encoding), ("errors", errors)):
            if given is not None:
                raise TypeError(f"quote() doesn't support '{what}' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    """As quote, and + for spaces."""
    space = " " if isinstance(safe, str) else b" "
    return quote(string, safe + space, encoding, errors).replace(" ", "+")


_quoting = {}    # for each `safe`, the text for each byte


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    table = _quoting.get(safe)
    if table is None:
        kept = _UNRESERVED.union(safe.encode("ascii", "ignore") if isinstance(safe, str) else [byte for byte in safe if byte < 128])
        table = _quoting[safe] = [chr(byte) if byte in kept else f"%{byte:02X}" for byte in range(256)]
    return "".join([table[byte] for byte in bs])


_QUOTED = _re.compile(b"%([0-9A-Fa-f]{2})")
_ASCII_RUN = _re.compile("[\0-\x7f]+")


def unquote_to_bytes(string):
    data = string.encode("utf-8") if isinstance(string, str) else bytes(string)
    return _QUOTED.sub(lambda found: bytes([int(found[1], 16)]), data) if b"%" in data else data


def unquote(string, encoding="utf-8", errors="replace"):
    """A text with what is quoted in it decoded; characters beyond ASCII stay as they are."""
    encoding, errors = encoding or "utf-8", errors or "replace"
    if isinstance(string, bytes):
        return unquote_to_bytes(string).decode(encoding, errors)
    if "%" not in string:
        return string
    return _ASCII_RUN.sub(lambda run: unquote_to_bytes(run[0]).decode(encoding, errors), string)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


# Queries

def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    """Pairs as a query. With `doseq`, a value that is a row is one pair for each of its items."""
    if hasattr(query, "items"):
        query = query.items()
    elif not hasattr(query, "__len__") or len(query) and not isinstance(query[0], tuple):
        raise TypeError("not a valid non-string sequence or mapping object")

    def quoted(value):
        return quote_via(value, safe) if isinstance(value, bytes) else quote_via(str(value), safe, encoding, errors)

    fields = []
    for key, value in query:
        row = doseq and hasattr(value, "__len__") and not isinstance(value, (str, bytes))
        fields += [f"{quoted(key)}={quoted(item)}" for item in (value if row else (value,))]
    return "&".join(fields)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The pairs of a query."""
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    text, back = _texts(qs)
    separator = _texts(separator)[0]
    if max_num_fields is not None and text.count(separator) >= max_num_fields:
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for field in text.split(separator) if text else ():
        name, equals, value = field.partition("=")
        if strict_parsing and not equals:
            raise ValueError(f"bad query field: {field!r}")
        if value or keep_blank_values and field:
            pairs.append(tuple([back(unquote_plus(part, encoding, errors)) for part in (name, value)]))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    """The values of a query by their names."""
    values = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        values.setdefault(name, []).append(value)
    return values


def clear_cache():
    """Nothing is kept that could be cleared."""
