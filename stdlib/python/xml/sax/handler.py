"""The module xml.sax.handler: what is told of documents, as methods that do nothing."""

version = "2.0beta"

_FEATURES = "http://xml.org/sax/features/"
feature_namespaces = _FEATURES + "namespaces"
feature_namespace_prefixes = _FEATURES + "namespace-prefixes"
feature_string_interning = _FEATURES + "string-interning"
feature_validation = _FEATURES + "validation"
feature_external_ges = _FEATURES + "external-general-entities"
feature_external_pes = _FEATURES + "external-parameter-entities"
all_features = [feature_namespaces, feature_namespace_prefixes, feature_string_interning, feature_validation, feature_external_ges,
                feature_external_pes]
_PROPERTIES = "http://xml.org/sax/properties/"
property_lexical_handler = _PROPERTIES + "lexical-handler"
property_declaration_handler = _PROPERTIES + "declaration-handler"
property_dom_node = _PROPERTIES + "dom-node"
property_xml_string = _PROPERTIES + "xml-string"
property_encoding = "http://www.python.org/sax/properties/encoding"
property_interning_dict = "http://www.python.org/sax/properties/interning-dict"


def _nothing(*names):
    """Methods that do nothing, by their names; subclasses replace them."""
    def made(name):
        def method(self, *told):
            pass
        method.__name__ = name
        return method
    return {name: made(name) for name in names}


class ErrorHandler:
    """Raises errors, and prints warnings."""

    def error(self, exception):
        raise exception

    fatalError = error

    def warning(self, exception):
        print(exception)


class ContentHandler:
    """What is told of the content of a document."""

    def __init__(self):
        self._locator = None

    def setDocumentLocator(self, locator):
        self._locator = locator

    locals().update(_nothing(
        "startDocument", "endDocument", "startElement", "endElement", "startElementNS", "endElementNS", "characters",
        "startPrefixMapping", "endPrefixMapping", "ignorableWhitespace", "processingInstruction", "skippedEntity"))


class DTDHandler:
    """What is told of the declarations of a document."""

    locals().update(_nothing("notationDecl", "unparsedEntityDecl"))


class EntityResolver:
    """Says where an entity is."""

    def resolveEntity(self, publicId, systemId):
        return systemId


class LexicalHandler:
    """What is told of the form of a document."""

    locals().update(_nothing("comment", "startDTD", "endDTD", "startCDATA", "endCDATA"))
