"""The module nturl2path: paths of Windows as the part of a URL, and back."""

from urllib.parse import quote as _quote, unquote as _unquote


def url2pathname(url):
    """`///C:/a/b` is `C:\\a\\b`, `//host/share` is `\\\\host\\share`."""
    url = url.replace(":", "|")
    if "|" not in url:
        # There is no drive, so four slashes are a network's name.
        if url[:4] == "////":
            url = url[2:]
        return _unquote(url.replace("/", "\\"))
    parts = url.split("|")
    if len(parts) != 2 or not parts[0] or not (parts[0][-1].isascii() and parts[0][-1].isalpha()):
        raise OSError("Bad URL: " + url)
    path = parts[0][-1].upper() + ":" + "".join(["\\" + _unquote(name) for name in parts[1].split("/") if name])
    return path + "\\" if path.endswith(":") and url.endswith("/") else path


def pathname2url(p):
    if p[:4] == "\\\\?\\":
        p = p[4:]
        if p[:4].upper() == "UNC\\":
            p = "\\\\" + p[4:]
        elif p[1:2] != ":":
            raise OSError("Bad path: " + p)
    if ":" not in p:
        if p[:2] == "\\\\":
            p = "\\\\" + p
        return _quote(p.replace("\\", "/"))
    drive, *rest = p.split(":")
    if len(rest) != 1 or len(drive) != 1:
        raise OSError("Bad path: " + p)
    return "///" + _quote(drive.upper()) + ":" + "".join(["/" + _quote(name) for name in rest[0].split("\\") if name])
