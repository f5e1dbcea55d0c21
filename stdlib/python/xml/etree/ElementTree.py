# The module xml.etree.ElementTree: documents as trees of elements, read without the validation that a declaration of types asks for.

import io as _io
import re as _re

VERSION = "1.3.0"


class ParseError(SyntaxError):
    def __init__(self, message="", code=0, position=(1, 0)):
        SyntaxError.__init__(self, message)
        self.msg = message
        self.code = code
        self.position = position

    def __str__(self):
        return self.msg


def iselement(element):
    return hasattr(element, "tag")


class Element:
    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError("attrib must be dict, not " + type(attrib).__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def __repr__(self):
        return "<Element %r at %#x>" % (self.tag, id(self))

    def makeelement(self, tag, attrib):
        return type(self)(tag, attrib)

    def __copy__(self):
        made = self.makeelement(self.tag, self.attrib)
        made.text = self.text
        made.tail = self.tail
        made._children = list(self._children)
        return made

    copy = __copy__

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        return len(self._children) != 0

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        self._children[index] = element

    def __delitem__(self, index):
        del self._children[index]

    def __iter__(self):
        return iter(self._children)

    def append(self, element, /):
        if type(element) is not Element and not isinstance(element, Element):
            raise TypeError("append() argument must be xml.etree.ElementTree.Element, not " + type(element).__name__)
        self._children.append(element)

    def extend(self, elements, /):
        for element in elements:
            self.append(element)

    def insert(self, index, element, /):
        self._children.insert(index, element)

    def remove(self, element, /):
        for i, child in enumerate(self._children):
            if child is element:
                del self._children[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path, namespaces=None):
        return next(_select(self, path, namespaces), None)

    def findtext(self, path, default=None, namespaces=None):
        found = self.find(path, namespaces)
        return default if found is None else found.text or ""

    def findall(self, path, namespaces=None):
        return list(_select(self, path, namespaces))

    def iterfind(self, path, namespaces=None):
        return _select(self, path, namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return list(self.attrib.keys())

    def items(self):
        return list(self.attrib.items())

    def iter(self, tag=None):
        if tag == "*":
            tag = None
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if tag is None or element.tag == tag:
                yield element
            waiting.extend(element._children[::-1])

    def itertext(self):
        if not isinstance(self.tag, str) and self.tag is not None:
            return
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail


Element.__module__ = "xml.etree.ElementTree"


def SubElement(parent, tag, attrib={}, **extra):
    made = parent.makeelement(tag, {**attrib, **extra})
    parent.append(made)
    return made


def Comment(text=None):
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    made = Element(ProcessingInstruction)
    made.text = target + " " + text if text else target
    return made


PI = ProcessingInstruction


class QName:
    def __init__(self, text_or_uri, tag=None):
        self.text = "{%s}%s" % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<QName %r>" % (self.text,)

    def __hash__(self):
        return hash(self.text)

    def __eq__(self, other):
        return self.text == (other.text if isinstance(other, QName) else other)

    def __lt__(self, other):
        return self.text < (other.text if isinstance(other, QName) else other)


# Paths

_path_parts = _re.compile(r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]()@=])|((?:\{[^}]+\})?[^/\[\]()@!=\s]+)|\s+")


def _tokens(path, namespaces):
    found = []
    for match in _path_parts.finditer(path):
        text, sign, name = match.groups()
        if text is not None:
            found.append(("text", text[1:-1]))
        elif sign is not None:
            found.append(("sign", sign))
        elif name is not None:
            previous = found[-1] if found else None
            if name[0] != "{" and ":" in name:
                prefix, colon, rest = name.partition(":")
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError("prefix %r not found in prefix map" % prefix)
                name = "{%s}%s" % (namespaces[prefix], rest)
            elif name[0] != "{" and namespaces and namespaces.get("") and previous != ("sign", "@"):
                name = "{%s}%s" % (namespaces[""], name)
            found.append(("name", name))
    return found


def _fits(tag, wanted):
    if wanted == "*":
        return isinstance(tag, str)
    if wanted[:3] == "{*}":
        rest = wanted[3:]
        return isinstance(tag, str) and (rest == "*" or tag == rest or tag.endswith("}" + rest))
    if wanted[-2:] == "}*":
        if wanted == "{}*":
            return isinstance(tag, str) and tag[:1] != "{"
        return isinstance(tag, str) and tag.startswith(wanted[:-1])
    if wanted[:2] == "{}":
        wanted = wanted[2:]
    return tag == wanted


def _select(root, path, namespaces):
    if path[-1:] == "/":
        path += "*"
    if path[:1] == "/":
        raise SyntaxError("cannot use absolute path on element")
    tokens = _tokens(path, namespaces)
    parents = None
    current = [root]
    i = 0
    first = True
    while i < len(tokens):
        kind, value = tokens[i]
        i += 1
        if kind == "sign" and value == "/":
            if first or i >= len(tokens):
                raise SyntaxError("invalid path")
            continue
        if kind == "sign" and value == "//":
            if i >= len(tokens):
                raise SyntaxError("invalid path")
            kind, value = tokens[i]
            i += 1
            wanted = value
            if kind == "sign" and value not in ("*",):
                raise SyntaxError("invalid descendant")
            current = _unique([below for element in current for below in element.iter()
                               if below is not element and _fits(below.tag, wanted)])
        elif kind == "sign" and value == ".":
            pass
        elif kind == "sign" and value == "..":
            if parents is None:
                parents = {id(child): element for element in root.iter() for child in element}
            current = _unique([parents[id(element)] for element in current if id(element) in parents])
        elif kind == "sign" and value == "*":
            current = [child for element in current for child in element if isinstance(child.tag, str) or child.tag is None]
        elif kind == "sign" and value == "[":
            end = i
            while end < len(tokens) and tokens[end] != ("sign", "]"):
                end += 1
            if end >= len(tokens):
                raise SyntaxError("invalid predicate")
            if parents is None:
                parents = {id(child): element for element in root.iter() for child in element}
            test = _predicate(tokens[i:end])
            current = [element for element in current if test(element, parents)]
            i = end + 1
        elif kind == "name":
            current = [child for element in current for child in element if _fits(child.tag, value)]
        else:
            raise SyntaxError("invalid path")
        first = False
    return iter(current)


def _unique(elements):
    seen = set()
    found = []
    for element in elements:
        if id(element) not in seen:
            seen.add(id(element))
            found.append(element)
    return found


def _predicate(tokens):
    shape = "".join(["@" if token == ("sign", "@") else value if kind == "sign" else "n" if kind == "name" else "t"
                     for token in tokens for kind, value in [token]])
    values = [value for kind, value in tokens if kind != "sign"]
    if shape == "@n":
        return lambda element, parents: element.get(values[0]) is not None
    if shape in ("@n=t", "@n!=t", "@n=n"):
        key, text = values
        if "!" in shape:
            return lambda element, parents: element.get(key) is not None and element.get(key) != text
        return lambda element, parents: element.get(key) == text
    if shape == "n" and not _re.match(r"-?\d+$", values[0]):
        return lambda element, parents: element.find(values[0]) is not None
    if shape in (".=t", ".!=t"):
        if "!" in shape:
            return lambda element, parents: "".join(element.itertext()) != values[0]
        return lambda element, parents: "".join(element.itertext()) == values[0]
    if shape in ("n=t", "n!=t"):
        key, text = values
        if "!" in shape:
            return lambda element, parents: any(["".join(child.itertext()) != text for child in element.findall(key)])
        return lambda element, parents: any(["".join(child.itertext()) == text for child in element.findall(key)])
    if shape == "n" or shape in ("n()", "n()n"):
        if shape == "n":
            index = int(values[0]) - 1
            if index < 0:
                raise SyntaxError("XPath position >= 1 expected")
        else:
            if values[0] != "last":
                raise SyntaxError("unsupported function")
            index = -1
            if shape == "n()n":
                index = int(values[1]) - 1
                if index > -2:
                    raise SyntaxError("XPath offset from last() must be negative")

        def at(element, parents):
            parent = parents.get(id(element))
            if parent is None:
                return False
            same = [child for child in parent if child.tag == element.tag]
            return -len(same) <= index < len(same) and same[index] is element
        return at
    raise SyntaxError("invalid predicate")


# Reading

_entities = {"amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"}
_reference = _re.compile(r"&(#[xX]?[0-9a-fA-F]+|[^\s;&]+)?;?")
_name = _re.compile(r"[^\s<>/=\"'&!?]+")
_attribute = _re.compile(r"\s+([^\s<>/=\"'&]+)\s*=\s*(\"[^\"]*\"|'[^']*')")
_space = _re.compile(r"\s*")


class TreeBuilder:
    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._make = element_factory or Element
        self._make_comment = comment_factory or Comment
        self._make_pi = pi_factory or ProcessingInstruction
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis
        self._data = []
        self._open = []
        self._last = None
        self._root = None
        self._isTail = False

    def close(self):
        if self._open:
            raise AssertionError("missing end tags")
        if self._root is None:
            raise AssertionError("missing toplevel element")
        return self._root

    def _flush(self):
        if self._data:
            text = "".join(self._data)
            self._data = []
            if self._last is not None:
                if self._isTail:
                    self._last.tail = text
                else:
                    self._last.text = text

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        made = self._make(tag, attrs)
        if self._open:
            self._open[-1].append(made)
        elif self._root is None:
            self._root = made
        self._open.append(made)
        self._last = made
        self._isTail = False
        return made

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        self._isTail = True
        return self._last

    def comment(self, text):
        return self._single(self._make_comment(text), self.insert_comments)

    def pi(self, target, text=None):
        return self._single(self._make_pi(target, text), self.insert_pis)

    def _single(self, made, isInserted):
        if isInserted:
            self._flush()
            self._last = made
            if self._open:
                self._open[-1].append(made)
            self._isTail = True
        return made


class XMLParser:
    # Whether names stay as they are written, and declarations of namespaces are attributes.
    _keeps_names = False

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self._encoding = encoding
        self._parts = []
        self.entity = {}
        self._on_namespace = None

    def feed(self, data):
        self._parts.append(data)

    def close(self):
        parts = self._parts
        self._parts = []
        text = b"".join([part.encode() if isinstance(part, str) else bytes(part) for part in parts]) if any(
            [not isinstance(part, str) for part in parts]) else "".join(parts)
        if not isinstance(text, str):
            text = _decoded(text, self._encoding)
        self._read(text)
        if hasattr(self.target, "close"):
            return self.target.close()

    def flush(self):
        pass

    def _fail(self, message, code, place):
        line = self._text.count("\n", 0, place) + 1
        column = place - (self._text.rfind("\n", 0, place) + 1)
        raise ParseError("%s: line %d, column %d" % (message, line, column), code, (line, column))

    def _plain(self, text, start):
        if "&" not in text:
            return text

        def value(found):
            name = found.group(1)
            if name is None or not found.group().endswith(";"):
                self._fail("not well-formed (invalid token)", 4, start + found.start() + len(found.group().rstrip(";")))
            if name[0] == "#":
                code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
                if code == 0 or code > 0x10ffff or 0xd800 <= code < 0xe000:
                    self._fail("reference to invalid character number", 14, start + found.start())
                return chr(code)
            if name in _entities:
                return _entities[name]
            if name in self.entity:
                return self.entity[name]
            if name in self._declared:
                return self._declared[name]
            self._fail("undefined entity", 11, start + found.start())
        return _reference.sub(value, text)

    def _read(self, text):
        if text[:1] == "\ufeff":
            text = text[1:]
        if "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._text = text
        self._declared = {}
        target = self.target
        start = getattr(target, "start", None)
        end = getattr(target, "end", None)
        data = getattr(target, "data", None)
        comment = getattr(target, "comment", None)
        instruction = getattr(target, "pi", None)
        spaces = [{"xml": "http://www.w3.org/XML/1998/namespace"}]
        names = []
        hasRoot = False
        # Tags without attributes that have been seen where no namespace is declared.
        plain_tags = set()
        # The document between its `<`, as long texts are slow to be searched from a place in their middle.
        pieces = text.split("<")
        count = len(pieces)
        at = 0
        index = 0
        rest = pieces[0]
        while True:
            # What stands in front of the next `<`.
            if rest:
                if names:
                    if "]]>" in rest:
                        self._fail("not well-formed (invalid token)", 4, at + rest.find("]]>") + 2)
                    if data is not None:
                        data(self._plain(rest, at) if "&" in rest else rest)
                elif rest.strip():
                    blank = at + len(rest) - len(rest.lstrip())
                    if hasRoot:
                        self._fail("junk after document element", 9, blank)
                    self._fail("syntax error", 2, blank)
            place = at + len(rest)
            index += 1
            if index >= count:
                break
            piece = pieces[index]
            first = piece[:1]
            if first == "!" or first == "?":
                if piece.startswith("!--"):
                    opening, closing, message, code = "!--", "-->", "unclosed token", 5
                elif piece.startswith("![CDATA["):
                    opening, closing, message, code = "![CDATA[", "]]>", "unclosed CDATA section", 20
                elif first == "?":
                    opening, closing, message, code = "?", "?>", "unclosed token", 5
                elif piece.startswith("!DOCTYPE"):
                    stop = self._doctype(place)
                    if self._keeps_names and hasattr(target, "doctype_text"):
                        target.doctype_text(text[place:stop])
                    while place + 1 + len(piece) < stop:
                        index += 1
                        piece += "<" + pieces[index]
                    rest = piece[stop - place - 1:]
                    at = stop
                    continue
                else:
                    self._fail("not well-formed (invalid token)", 4, place + 1)
                while closing not in piece[len(opening):]:
                    index += 1
                    if index >= count:
                        self._fail(message, code, place)
                    piece += "<" + pieces[index]
                stop = piece.find(closing, len(opening))
                body = piece[len(opening):stop]
                rest = piece[stop + len(closing):]
                at = place + 1 + stop + len(closing)
                if opening == "!--":
                    if comment is not None:
                        comment(body)
                elif opening == "?":
                    name, blank, text_of = body.partition(" ")
                    if name.lower() != "xml":
                        if instruction is not None:
                            instruction(name, text_of or None)
                    elif place != 0:
                        self._fail("XML or text declaration not at start of entity", 30, place)
                elif self._keeps_names and hasattr(target, "cdata"):
                    target.cdata(body)
                elif data is not None:
                    data(body)
                continue
            if first == "/":
                if names and piece.startswith(names[-1][2]) and self._on_namespace is None:
                    stop = len(names[-1][2])
                    full = names.pop()[1]
                    if end is not None:
                        end(full)
                    spaces.pop()
                    rest = piece[stop:]
                    at = place + stop + 1
                    continue
                stop = piece.find(">")
                name = piece[1:stop].rstrip() if stop > 0 else ""
                if not name or not _name.fullmatch(name):
                    if stop < 0 and _name.fullmatch(piece[1:].rstrip() or "?"):
                        self._fail("unclosed token", 5, place)
                    self._fail("not well-formed (invalid token)", 4, place + 2)
                if not names or names[-1][0] != name:
                    self._fail("mismatched tag", 7, place + 2)
                full = names.pop()[1]
                if end is not None:
                    end(full)
                gone = spaces.pop()
                if self._on_namespace is not None:
                    for prefix in gone.get(None, []):
                        self._on_namespace("end-ns", None)
                rest = piece[stop + 1:]
                at = place + stop + 2
                continue
            if names and len(spaces[-1]) == 1:
                name = piece[:piece.find(">")]
                if name in plain_tags:
                    if start is not None:
                        start(name, {})
                    spaces.append(spaces[-1])
                    names.append((name, name, "/" + name + ">"))
                    rest = piece[len(name) + 1:]
                    at = place + 2 + len(name)
                    continue
            found = _name.match(piece)
            if not found:
                self._fail("not well-formed (invalid token)", 4, place + 1)
            if not names and hasRoot:
                self._fail("junk after document element", 9, place)
            hasRoot = True
            name = found.group()
            i = found.end()
            space = spaces[-1]
            declared = []
            attributes = []
            seen = set()
            while piece[i:i + 1] not in (">", "/"):
                found = _attribute.match(piece, i)
                if not found:
                    break
                key, value = found.group(1), found.group(2)[1:-1]
                if key in seen:
                    self._fail("duplicate attribute", 8, place + 1 + found.start(1))
                seen.add(key)
                value = self._plain(value.replace("\n", " ").replace("\t", " "), place + 2 + found.start(2))
                if key == "xmlns" or key[:6] == "xmlns:":
                    if not declared:
                        space = dict(space)
                    space[key[6:]] = value
                    declared.append(key[6:])
                    if self._on_namespace is not None:
                        self._on_namespace("start-ns", (key[6:], value))
                if self._keeps_names or key[:5] != "xmlns" or key[5:6] not in ("", ":"):
                    attributes.append((key, value, place + 1 + found.start(1)))
                i = found.end()
            i = _space.match(piece, i).end()
            isEmpty = piece[i:i + 2] == "/>"
            if not isEmpty and piece[i:i + 1] != ">":
                if i >= len(piece) and index + 1 >= count:
                    self._fail("unclosed token", 5, place)
                found = _re.compile(r"[^\s<>/=\"'&]+\s*=\s*").match(piece, i)
                self._fail("not well-formed (invalid token)", 4, place + 1 + (found.end() if found else i))
            i += 2 if isEmpty else 1
            rest = piece[i:]
            at = place + 1 + i
            if declared or space.get(None):
                space = dict(space)
                space[None] = declared
            full = self._full(name, space, True, place)
            if start is not None:
                start(full, {self._full(key, space, False, where): value for key, value, where in attributes})
            if isEmpty:
                if end is not None:
                    end(full)
                if self._on_namespace is not None:
                    for prefix in declared:
                        self._on_namespace("end-ns", None)
            else:
                names.append((name, full, "/" + name + ">"))
                spaces.append(space)
                if len(space) == 1 and not attributes and i == len(name) + 1 and full == name:
                    plain_tags.add(name)
        if names or not hasRoot:
            self._fail("no element found", 3, len(text))

    def _full(self, name, space, isElement, place):
        if self._keeps_names:
            if ":" in name and name.partition(":")[0] not in space and name[:6] != "xmlns:":
                self._fail("unbound prefix", 27, place)
            return name
        if ":" not in name:
            uri = space.get("") if isElement else None
            return "{%s}%s" % (uri, name) if uri else name
        prefix, colon, rest = name.partition(":")
        if prefix not in space:
            self._fail("unbound prefix", 27, place)
        return "{%s}%s" % (space[prefix], rest)

    def _doctype(self, place):
        text = self._text
        depth = 0
        i = place
        while i < len(text):
            c = text[i]
            if c in "\"'":
                i = text.find(c, i + 1)
                if i < 0:
                    break
            elif c == "[":
                depth += 1
            elif c == "]":
                depth -= 1
            elif c == ">" and depth == 0:
                for name, value in _re.findall(r"<!ENTITY\s+(\S+)\s+[\"']([^\"']*)[\"']\s*>", text[place:i]):
                    self._declared[name] = value
                return i + 1
            i += 1
        self._fail("unclosed token", 5, place)


def _decoded(data, encoding=None):
    if encoding is None:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            encoding = "utf-16"
        else:
            found = _re.match(rb"\s*<\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']", data)
            encoding = found.group(1).decode() if found else "utf-8"
    return data.decode(encoding)


def XML(text, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def fromstringlist(sequence, parser=None):
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


def XMLID(text, parser=None):
    tree = XML(text, parser)
    return tree, {element.get("id"): element for element in tree.iter() if element.get("id")}


class _Events(TreeBuilder):
    """Notes what happens while a tree is built."""

    def __init__(self, events):
        TreeBuilder.__init__(self)
        self.wanted = set(events)
        self.happened = []

    def start(self, tag, attrs):
        made = TreeBuilder.start(self, tag, attrs)
        if "start" in self.wanted:
            self.happened.append(("start", made))
        return made

    def end(self, tag):
        made = TreeBuilder.end(self, tag)
        if "end" in self.wanted:
            self.happened.append(("end", made))
        return made

    def comment(self, text):
        made = TreeBuilder.comment(self, text)
        if "comment" in self.wanted:
            self.happened.append(("comment", made))
        return made

    def pi(self, target, text=None):
        made = TreeBuilder.pi(self, target, text)
        if "pi" in self.wanted:
            self.happened.append(("pi", made))
        return made

    def namespace(self, event, value):
        if event in self.wanted:
            self.happened.append((event, value))


class XMLPullParser:
    """Gives the events of a document when all of it has come."""

    def __init__(self, events=None, *, _parser=None):
        events = ("end",) if events is None else tuple(events)
        for event in events:
            if event not in ("start", "end", "comment", "pi", "start-ns", "end-ns"):
                raise ValueError("unknown event %r" % event)
        self._target = _Events(events)
        self._parser = XMLParser(target=self._target)
        self._parser._on_namespace = self._target.namespace
        self.root = None

    def feed(self, data):
        self._parser.feed(data)

    def close(self):
        self.root = self._parser.close()

    def read_events(self):
        while self._target.happened:
            yield self._target.happened.pop(0)


class _Iterated:
    def __init__(self, source, events):
        self.root = None
        parser = XMLPullParser(events)
        if hasattr(source, "read"):
            parser.feed(source.read())
        else:
            with open(source, "rb") as file:
                parser.feed(file.read())
        self._parser = parser
        self._events = None

    def __iter__(self):
        return self

    def __next__(self):
        if self._events is None:
            self._parser.close()
            self.root = self._parser.root
            self._events = iter(self._parser._target.happened)
        return next(self._events)


def iterparse(source, events=None, parser=None):
    return _Iterated(source, events)


class ElementTree:
    def __init__(self, element=None, file=None):
        self._root = element
        if file is not None:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        if hasattr(source, "read"):
            data = source.read()
        else:
            with open(source, "rb") as file:
                data = file.read()
        self._root = XML(data, parser)
        return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _relative(self, path):
        return "." + path if path[:1] == "/" else path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        data = _written(self._root, encoding, method, xml_declaration, default_namespace, short_empty_elements)
        if hasattr(file_or_filename, "write"):
            file_or_filename.write(data)
        elif isinstance(data, str):
            with open(file_or_filename, "w", encoding="utf-8", errors="xmlcharrefreplace") as file:
                file.write(data)
        else:
            with open(file_or_filename, "wb") as file:
                file.write(data)

    def write_c14n(self, file):
        return self.write(file, method="c14n")


def parse(source, parser=None):
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


# Writing

_namespace_map = {"http://www.w3.org/XML/1998/namespace": "xml", "http://www.w3.org/1999/xhtml": "html",
                  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf", "http://schemas.xmlsoap.org/wsdl/": "wsdl",
                  "http://www.w3.org/2001/XMLSchema": "xs", "http://www.w3.org/2001/XMLSchema-instance": "xsi",
                  "http://purl.org/dc/elements/1.1/": "dc"}
HTML_EMPTY = frozenset(("area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input", "isindex", "link", "meta", "param",
                   "source", "track", "wbr"))


def register_namespace(prefix, uri):
    if _re.match(r"ns\d+$", prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, other in list(_namespace_map.items()):
        if known == uri or other == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def _names_of(root, default):
    """The written forms of all names, and the namespaces that they need."""
    names = {None: None}
    spaces = {}
    if default:
        spaces[default] = ""

    def add(name):
        if name in names:
            return
        if name[:1] == "{":
            uri, brace, rest = name[1:].rpartition("}")
            prefix = spaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = "ns%d" % len(spaces)
                if prefix != "xml":
                    spaces[uri] = prefix
            names[name] = prefix + ":" + rest if prefix else rest
        else:
            if default:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            names[name] = name
    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            add(tag.text)
        elif isinstance(tag, str):
            add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            raise TypeError("cannot serialize %r (type %s)" % (tag, type(tag).__name__))
        for key, value in element.attrib.items():
            key = key.text if isinstance(key, QName) else key
            if not isinstance(key, str):
                raise TypeError("cannot serialize %r (type %s)" % (key, type(key).__name__))
            add(key)
            if isinstance(value, QName):
                add(value.text)
        if isinstance(element.text, QName):
            add(element.text.text)
    return names, spaces


def _escaped(text):
    if not isinstance(text, str):
        raise TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _escaped_value(text):
    return _escaped(text).replace("\"", "&quot;").replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


def _write(parts, element, names, spaces, isShort, isHTML):
    tag = element.tag
    text = element.text
    if tag is Comment:
        parts.append("<!--%s-->" % text)
    elif tag is PI:
        parts.append("<?%s?>" % text)
    else:
        name = names[tag.text if isinstance(tag, QName) else tag]
        if name is None:
            if text:
                parts.append(_escaped(text))
            for child in element:
                _write(parts, child, names, None, isShort, isHTML)
        else:
            parts.append("<" + name)
            if spaces:
                for uri, prefix in sorted(spaces.items(), key=lambda item: item[1]):
                    parts.append(' xmlns%s="%s"' % (":" + prefix if prefix else "", _escaped_value(uri)))
            for key, value in element.attrib.items():
                key = key.text if isinstance(key, QName) else key
                value = names[value.text] if isinstance(value, QName) else _escaped_value(value)
                parts.append(' %s="%s"' % (names[key], value))
            if isHTML:
                parts.append(">")
                if text:
                    parts.append(text if name.lower() in ("script", "style") else _escaped(text))
                for child in element:
                    _write(parts, child, names, None, isShort, isHTML)
                if name.lower() not in HTML_EMPTY:
                    parts.append("</" + name + ">")
            elif text or len(element) or not isShort:
                parts.append(">")
                if text:
                    parts.append(names[text.text] if isinstance(text, QName) else _escaped(text))
                for child in element:
                    _write(parts, child, names, None, isShort, isHTML)
                parts.append("</" + name + ">")
            else:
                parts.append(" />")
    if element.tail:
        parts.append(_escaped(element.tail))


def _written(root, encoding, method, declaration, default, isShort):
    method = method or "xml"
    if method not in ("xml", "html", "text", "c14n"):
        raise ValueError("unknown method %r" % method)
    isText = encoding is not None and encoding.lower() == "unicode"
    name = encoding or ("utf-8" if method == "c14n" else "us-ascii")
    parts = []
    if method == "xml" and (declaration or declaration is None and not isText and name.lower() not in ("utf-8", "us-ascii")):
        parts.append("<?xml version='1.0' encoding='%s'?>\n" % ("utf-8" if isText else name))
    if method == "text":
        parts.extend(root.itertext())
        if root.tail:
            parts.append(root.tail)
    else:
        names, spaces = _names_of(root, default)
        _write(parts, root, names, spaces, isShort, method == "html")
    text = "".join(parts)
    return text if isText else text.encode(name, "xmlcharrefreplace")


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    return _written(element, encoding, method, xml_declaration, default_namespace, short_empty_elements)


def tostringlist(element, encoding=None, method=None, **named):
    return [tostring(element, encoding, method, **named)]


def dump(elem):
    import sys
    root = elem.getroot() if isinstance(elem, ElementTree) else elem
    text = tostring(root, "unicode")
    sys.stdout.write(text)
    if not root.tail or root.tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError("Initial indentation level must be >= 0, got %d" % level)
    if not len(root):
        return

    def go(element, depth):
        inner = "\n" + (depth + 1) * space
        if not element.text or not element.text.strip():
            element.text = inner
        for child in element:
            if len(child):
                go(child, depth + 1)
            if not child.tail or not child.tail.strip():
                child.tail = inner
        if not child.tail.strip():
            child.tail = "\n" + depth * space
    go(root, level)


def canonicalize(*args, **named):
    raise NotImplementedError("the canonical form is not there")
