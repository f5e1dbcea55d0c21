"""The module xml.sax.saxutils: texts in documents, and a handler that writes them."""

import io as _io
import sys as _sys

from xml.sax import handler as _handler, xmlreader as _xmlreader


def _replaced(text, pairs):
    for old, new in pairs.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    return _replaced(data.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;"), entities)


def unescape(data, entities={}):
    return _replaced(data.replace("&lt;", "<").replace("&gt;", ">"), entities).replace("&amp;", "&")


def quoteattr(data, entities={}):
    data = escape(data, {**entities, "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})
    if '"' not in data:
        return '"' + data + '"'
    return '"' + data.replace('"', "&quot;") + '"' if "'" in data else "'" + data + "'"


class XMLGenerator(_handler.ContentHandler):
    """Writes what it is told as a document."""

    def __init__(self, out=None, encoding="iso-8859-1", short_empty_elements=False):
        super().__init__()
        out = _sys.stdout if out is None else out
        self._encoding, self._is_short, self._is_open = encoding, short_empty_elements, False
        self._declared = []
        if isinstance(out, _io.TextIOBase):
            self._write, self._flush = out.write, out.flush
        else:
            self._write = lambda text: out.write(text.encode(encoding, "xmlcharrefreplace"))
            self._flush = getattr(out, "flush", lambda: None)

    def _finish(self, end=">"):
        # The end of a start tag is written when it is known whether the element is empty.
        if self._is_open:
            self._write(end)
            self._is_open = False

    def startDocument(self):
        self._write('<?xml version="1.0" encoding="%s"?>\n' % self._encoding)

    def endDocument(self):
        self._flush()

    def startPrefixMapping(self, prefix, uri):
        self._declared.append((prefix, uri))

    def startElement(self, name, attrs):
        self._finish()
        self._write("<" + name + "".join([" %s=%s" % (key, quoteattr(value)) for key, value in attrs.items()]))
        self._is_open = True
        if not self._is_short:
            self._finish()

    def endElement(self, name):
        if self._is_open:
            self._finish("/>")
        else:
            self._write("</%s>" % name)

    def characters(self, content):
        if content:
            self._finish()
            self._write(escape(content if isinstance(content, str) else str(content, self._encoding)))

    def ignorableWhitespace(self, content):
        if content:
            self._finish()
            self._write(content if isinstance(content, str) else str(content, self._encoding))

    def processingInstruction(self, target, data):
        self._finish()
        self._write("<?%s %s?>" % (target, data))


class XMLFilterBase(_xmlreader.XMLReader):
    """A reader that reads another one, and a handler that passes on what it is told."""

    def __init__(self, parent=None):
        super().__init__()
        self._parent = parent

    getParent, setParent = _xmlreader._accessors("_parent")

    def parse(self, source):
        reader = self._parent
        for take in (reader.setErrorHandler, reader.setContentHandler):
            take(self)
        reader.parse(source)

    def _passed(owner, name):
        def passed(self, *told):
            getattr(getattr(self, owner), name)(*told)
        passed.__name__ = name
        return passed

    for _name in ("error", "fatalError", "warning"):
        locals()[_name] = _passed("_err_handler", _name)
    for _name in ("setDocumentLocator", "startDocument", "endDocument", "startPrefixMapping", "endPrefixMapping", "startElement",
                  "endElement", "startElementNS", "endElementNS", "characters", "ignorableWhitespace", "processingInstruction",
                  "skippedEntity"):
        locals()[_name] = _passed("_cont_handler", _name)
    del _name, _passed
