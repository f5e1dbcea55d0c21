"""The module xml.sax.xmlreader: attributes, sources, and the reader that tells a handler what is in a document."""

from xml.parsers import expat as _expat
from xml.sax import handler as _handler


class Locator:
    """Where a document is being read; this one does not know."""

    def getColumnNumber(self):
        return -1

    def getLineNumber(self):
        return -1

    def getPublicId(self):
        return None

    def getSystemId(self):
        return None


class _At(Locator):
    def __init__(self, system, line, column):
        self._place = system, line, column

    def getSystemId(self):
        return self._place[0]

    def getLineNumber(self):
        return self._place[1]

    def getColumnNumber(self):
        return self._place[2]


class InputSource:
    """What is to be read."""

    def __init__(self, system_id=None):
        self._system, self._public, self._encoding, self._bytes, self._text = system_id, None, None, None, None

    def setSystemId(self, system_id):
        self._system = system_id

    def getSystemId(self):
        return self._system

    def setPublicId(self, public_id):
        self._public = public_id

    def getPublicId(self):
        return self._public

    def setEncoding(self, encoding):
        self._encoding = encoding

    def getEncoding(self):
        return self._encoding

    def setByteStream(self, file):
        self._bytes = file

    def getByteStream(self):
        return self._bytes

    def setCharacterStream(self, file):
        self._text = file

    def getCharacterStream(self):
        return self._text


class AttributesImpl:
    """The attributes of an element, by their names."""

    def __init__(self, attrs):
        self._attrs = attrs

    def getLength(self):
        return len(self._attrs)

    __len__ = getLength

    def getType(self, name):
        return "CDATA"

    def getValue(self, name):
        return self._attrs[name]

    getValueByQName = getValue

    def getNameByQName(self, name):
        if name not in self._attrs:
            raise KeyError(name)
        return name

    getQNameByName = getNameByQName

    def getNames(self):
        return list(self._attrs.keys())

    getQNames = keys = getNames

    def __getitem__(self, name):
        return self._attrs[name]

    def __contains__(self, name):
        return name in self._attrs

    def get(self, name, alternative=None):
        return self._attrs.get(name, alternative)

    def copy(self):
        return self.__class__(self._attrs)

    def items(self):
        return list(self._attrs.items())

    def values(self):
        return list(self._attrs.values())


class XMLReader:
    """What reads documents."""

    def __init__(self):
        self._cont_handler, self._err_handler = _handler.ContentHandler(), _handler.ErrorHandler()
        self._dtd_handler, self._ent_handler = _handler.DTDHandler(), _handler.EntityResolver()

    def parse(self, source):
        raise NotImplementedError("This method must be implemented!")

    def getContentHandler(self):
        return self._cont_handler

    def setContentHandler(self, handler):
        self._cont_handler = handler

    def getErrorHandler(self):
        return self._err_handler

    def setErrorHandler(self, handler):
        self._err_handler = handler

    def getDTDHandler(self):
        return self._dtd_handler

    def setDTDHandler(self, handler):
        self._dtd_handler = handler

    def getEntityResolver(self):
        return self._ent_handler

    def setEntityResolver(self, resolver):
        self._ent_handler = resolver

    def setLocale(self, locale):
        raise self._problem("SAXNotSupportedException", "Locale support not implemented")

    def getFeature(self, name):
        raise self._problem("SAXNotRecognizedException", "Feature '%s' not recognized" % name)

    def setFeature(self, name, state):
        raise self._problem("SAXNotRecognizedException", "Feature '%s' not recognized" % name)

    def getProperty(self, name):
        raise self._problem("SAXNotRecognizedException", "Property '%s' not recognized" % name)

    def setProperty(self, name, value):
        raise self._problem("SAXNotRecognizedException", "Property '%s' not recognized" % name)

    def _problem(self, kind, text, *more):
        import xml.sax
        return getattr(xml.sax, kind)(text, *more)


class _Reader(XMLReader):
    # The reader over the parser of this library.
    def __init__(self):
        super().__init__()
        self._lexical = None
        self._parts, self._is_fed = [], False

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

    reset = lambda self: self._parts.clear()

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
