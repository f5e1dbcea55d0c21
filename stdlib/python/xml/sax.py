"""The package xml.sax: documents as a sequence of events."""

import io as _io

from xml.sax import handler, xmlreader
from xml.sax.handler import ContentHandler, ErrorHandler
from xml.sax.xmlreader import InputSource


class SAXException(Exception):
    """What is said of documents."""

    def __init__(self, msg, exception=None):
        super().__init__(msg)
        self._message, self._cause = msg, exception

    def getMessage(self):
        return self._message

    def getException(self):
        return self._cause

    def __str__(self):
        return self._message

    def __getitem__(self, place):
        raise AttributeError("__getitem__")


class SAXParseException(SAXException):
    """The same, with the place in the document."""

    def __init__(self, msg, exception, locator):
        super().__init__(msg, exception)
        self._where = locator.getPublicId(), locator.getSystemId(), locator.getLineNumber(), locator.getColumnNumber()

    def getPublicId(self):
        return self._where[0]

    def getSystemId(self):
        return self._where[1]

    def getLineNumber(self):
        return self._where[2]

    def getColumnNumber(self):
        return self._where[3]

    def __str__(self):
        _, system, line, column = self._where
        return "%s:%s:%s: %s" % (system or "<unknown>", "?" if line is None else line, "?" if column is None else column, self._message)


class SAXNotRecognizedException(SAXException):
    """The parser does not know the feature."""


class SAXNotSupportedException(SAXException):
    """The parser cannot do it."""


class SAXReaderNotAvailable(SAXNotSupportedException):
    """There is no such parser."""


def make_parser(parser_list=()):
    return xmlreader._Reader()


def parse(source, handler, errorHandler=None):
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(ErrorHandler() if errorHandler is None else errorHandler)
    parser.parse(source)


def parseString(string, handler, errorHandler=None):
    parse(_io.StringIO(string) if isinstance(string, str) else _io.BytesIO(string), handler, errorHandler)
