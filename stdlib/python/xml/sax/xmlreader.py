"""The module xml.sax.xmlreader: attributes, sources, and the reader that tells a handler what is in a document."""

from xml.parsers import expat as _expat
from xml.sax import handler as _handler


def _accessors(name):
    """The methods that get and set an attribute."""
    def get(self):
        return getattr(self, name)

    def set(self, value):
        setattr(self, name, value)
    return get, set


class Locator:
    """Where a document is being read; this one does not know."""

    _public = _system = None
    _line = _column = -1
    getPublicId, getSystemId, getLineNumber, getColumnNumber = [_accessors(name)[0] for name in ("_public", "_system", "_line", "_column")]


class _At(Locator):
    def __init__(self, system, line, column):
        self._system, self._line, self._column = system, line, column


class InputSource:
    """What is to be read."""

    _public = _encoding = _bytes = _text = None

    def __init__(self, system_id=None):
        self._system = system_id

    getSystemId, setSystemId = _accessors("_system")
    getPublicId, setPublicId = _accessors("_public")
    getEncoding, setEncoding = _accessors("_encoding")
    getByteStream, setByteStream = _accessors("_bytes")
    getCharacterStream, setCharacterStream = _accessors("_text")


class AttributesImpl:
    """The attributes of an element, by their names."""

    def __init__(self, attrs):
        self._attrs = attrs

    def _name(self, name):
        # Names are what they are called; one that is not there has none.
        self._attrs[name]
        return name

    def _value(self, name):
        return self._attrs[name]

    getValue = getValueByQName = __getitem__ = _value
    getNameByQName = getQNameByName = _name

    def _listed(method):
        return lambda self: list(getattr(self._attrs, method)())

    getNames = getQNames = keys = _listed("keys")
    items, values = _listed("items"), _listed("values")
    del _listed

    def __len__(self):
        return len(self._attrs)

    getLength = __len__

    def __contains__(self, name):
        return name in self._attrs

    def getType(self, name):
        return "CDATA"

    def get(self, name, alternative=None):
        return self._attrs.get(name, alternative)

    def copy(self):
        return type(self)(self._attrs)


class XMLReader:
    """What reads documents."""

    def __init__(self):
        self._cont_handler, self._err_handler = _handler.ContentHandler(), _handler.ErrorHandler()
        self._dtd_handler, self._ent_handler = _handler.DTDHandler(), _handler.EntityResolver()

    def parse(self, source):
        raise NotImplementedError("This method must be implemented!")

    getContentHandler, setContentHandler = _accessors("_cont_handler")
    getErrorHandler, setErrorHandler = _accessors("_err_handler")
    getDTDHandler, setDTDHandler = _accessors("_dtd_handler")
    getEntityResolver, setEntityResolver = _accessors("_ent_handler")

    def setLocale(self, locale):
        raise self._problem("SAXNotSupportedException", "Locale support not implemented")

    def _unknown(kind):
        def refuse(self, name, *value):
            raise self._problem("SAXNotRecognizedException", "%s '%s' not recognized" % (kind, name))
        return refuse

    getFeature = setFeature = _unknown("Feature")
    getProperty = setProperty = _unknown("Property")
    del _unknown

    def _problem(self, kind, text, *more):
        import xml.sax
        return getattr(xml.sax, kind)(text, *more)


class _Reader(XMLReader):
    # The reader over the parser of this library.
    def __init__(self):
        super().__init__()
        self._lexical = None
        self._parts = []

    def getFeature(self, name):
        if name in (_handler.feature_namespaces, _handler.feature_validation, _handler.feature_external_ges,
                    _handler.feature_external_pes, _handler.feature_namespace_prefixes):
            return False
        return super().getFeature(name)

    def setFeature(self, name, state):
        if self.getFeature(name) != bool(state):
            raise self._problem("SAXNotSupportedException", "the feature %s cannot be changed" % name)

    def setProperty(self, name, value):
        if name != _handler.property_lexical_handler:
            super().setProperty(name, value)
        self._lexical = value

    def getProperty(self, name):
        return self._lexical if name == _handler.property_lexical_handler else super().getProperty(name)

    def parse(self, source):
        system = None
        if isinstance(source, str) or hasattr(source, "__fspath__"):
            with open(source, "rb") as file:
                data, system = file.read(), str(source)
        elif isinstance(source, InputSource):
            system = source.getSystemId()
            file = source.getCharacterStream() or source.getByteStream()
            if file is None:
                self.parse(system)
                return
            data = file.read()
        else:
            data, system = source.read(), getattr(source, "name", None)
        self._read(data, system if isinstance(system, str) else None)

    def feed(self, data, isFinal=False):
        self._parts.append(data)

    def close(self):
        parts, self._parts = self._parts, []
        self._read(b"".join(parts) if parts and isinstance(parts[0], bytes) else "".join(parts), None)

    def reset(self):
        self._parts.clear()

    def _read(self, data, system):
        told = self._cont_handler
        parser = _expat.ParserCreate()
        parser.StartElementHandler = lambda name, attributes: told.startElement(name, AttributesImpl(attributes))
        parser.EndElementHandler = told.endElement
        parser.CharacterDataHandler = told.characters
        parser.buffer_text = True
        parser.ProcessingInstructionHandler = told.processingInstruction
        if self._lexical is not None:
            parser.CommentHandler = self._lexical.comment
            parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self._lexical.startCDATA, self._lexical.endCDATA
        told.setDocumentLocator(Locator())
        told.startDocument()
        try:
            parser.Parse(data, True)
        except _expat.ExpatError as problem:
            text = _expat.ErrorString(problem.code) or str(problem)
            self._err_handler.fatalError(self._problem(
                "SAXParseException", text, problem, _At(system, problem.lineno, problem.offset)))
            return
        told.endDocument()
