"""The module urllib.parse: addresses taken apart and put together (RFC 3986)."""

from collections import namedtuple as _namedtuple

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtspu", "sftp",
                 "svn", "svn+ssh", "ws", "wss"]
uses_netloc = uses_relative + ["telnet", "snews", "rsync", "nfs", "git", "git+ssh"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtspu", "sip", "sips", "mms", "sftp", "tel"]


class _Parts:
    @property
    def _user_info(self):
        info, at, _ = self.netloc.rpartition("@")
        if not at:
            return None, None
        user, colon, word = info.partition(":")
        return user, word if colon else None

    @property
    def _host_info(self):
        _, _, rest = self.netloc.rpartition("@")
        _, bracket, inner = rest.partition("[")
        if bracket:
            host, _, port = inner.partition("]")
            port = port.partition(":")[2]
        else:
            host, _, port = rest.partition(":")
        return host, port or None

    @property
    def username(self): return self._user_info[0]
    @property
    def password(self): return self._user_info[1]
    @property
    def hostname(self): return self._host_info[0].lower() or None

    @property
    def port(self):
        port = self._host_info[1]
        if port is not None:
            if not (port.isdigit() and port.isascii()):
                raise ValueError(f"Port could not be cast to integer value as {port!r}")
            port = int(port)
            if port > 65535:
                raise ValueError("Port out of range 0-65535")
        return port


class SplitResult(_Parts, _namedtuple("SplitResult", "scheme netloc path query fragment")):
    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Parts, _namedtuple("ParseResult", "scheme netloc path params query fragment")):
    def geturl(self):
        return urlunparse(self)


class DefragResult(_namedtuple("DefragResult", "url fragment")):
    def geturl(self):
        return self.url + ("#" + self.fragment if self.fragment else "")


def urlsplit(url, scheme="", allow_fragments=True):
    url = "".join([c for c in url.lstrip("".join(map(chr, range(33)))) if c not in "\t\r\n"])
    scheme = scheme.strip()
    netloc = query = fragment = ""
    place = url.find(":")
    if place > 0 and url[0].isascii() and url[0].isalpha():
        if all(c.isascii() and (c.isalnum() or c in "+-.") for c in url[:place]):
            scheme, url = url[:place].lower(), url[place + 1:]
    if url[:2] == "//":
        end = min([at for at in (url.find(c, 2) for c in "/?#") if at >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, _, fragment = url.partition("#")
    if "?" in url:
        url, _, query = url.partition("?")
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        start = path.rfind("/") + 1 if "/" in path else 0
        place = path.find(";", start)
        if place >= 0:
            path, params = path[:place], path[place + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(parts):
    scheme, netloc, url, query, fragment = parts
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//":
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    return (scheme + ":" if scheme else "") + url + ("?" + query if query else "") + ("#" + fragment if fragment else "")


def urlunparse(parts):
    scheme, netloc, url, params, query, fragment = parts
    return urlunsplit((scheme, netloc, url + ";" + params if params else url, query, fragment))


def urldefrag(url):
    if "#" not in url:
        return DefragResult(url, "")
    parts = urlparse(url)
    return DefragResult(urlunparse(parts[:5] + ("",)), parts.fragment)


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    first = urlparse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = urlparse(url, first.scheme, allow_fragments)
    if scheme != first.scheme or scheme not in uses_relative:
        return url
    if scheme in uses_netloc:
        if netloc:
            return urlunparse((scheme, netloc, path, params, query, fragment))
        netloc = first.netloc
    if not path and not params:
        return urlunparse((scheme, netloc, first.path, first.params, query or first.query, fragment))
    parts = first.path.split("/")
    if parts[-1] != "":
        del parts[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = parts + path.split("/")
        segments[1:-1] = [part for part in segments[1:-1] if part]
    result = []
    for part in segments:
        if part == "..":
            if result:
                result.pop()
        elif part != ".":
            result.append(part)
    if segments[-1] in (".", ".."):
        result.append("")
    return urlunparse((scheme, netloc, "/".join(result) or "/", params, query, fragment))


_ALWAYS_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    data = string if isinstance(string, (bytes, bytearray)) else string.encode(encoding or "utf-8", errors or "strict")
    return quote_from_bytes(data, safe)


def quote_from_bytes(bs, safe="/"):
    return "".join([chr(b) if chr(b) in _ALWAYS_SAFE or chr(b) in safe else "%%%02X" % b for b in bs])


def quote_plus(string, safe="", encoding=None, errors=None):
    if isinstance(string, str) and " " not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + " ", encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    parts = (string.encode() if isinstance(string, str) else string).split(b"%")
    result = [parts[0]]
    for part in parts[1:]:
        try:
            result.append(bytes([int(part[:2].decode(), 16)]) + part[2:] if len(part) >= 2 else b"%" + part)
        except ValueError:
            result.append(b"%" + part)
    return b"".join(result)


def unquote(string, encoding="utf-8", errors="replace"):
    if "%" not in string:
        return string
    return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    pairs = []
    for key, value in query:
        key = quote_via(key if isinstance(key, bytes) else str(key), safe)
        values = value if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__iter__") else [value]
        for one in values:
            pairs.append(key + "=" + quote_via(one if isinstance(one, bytes) else str(one), safe))
    return "&".join(pairs)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    result = []
    for part in qs.split(separator) if qs else []:
        if not part and not strict_parsing:
            continue
        name, equals, value = part.partition("=")
        if not equals:
            if strict_parsing:
                raise ValueError("bad query field: %r" % (part,))
            if not keep_blank_values:
                continue
        if value or keep_blank_values:
            result.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return result


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    result = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        result.setdefault(name, []).append(value)
    return result
