"""The module xml.parsers.expat: a parser that calls functions, which are attributes of it."""

from xml.etree.ElementTree import ParseError as _ParseError, XMLParser as _XMLParser

__all__ = ["ErrorString", "ExpatError", "ParserCreate", "XMLParserType", "error"]

_MESSAGES = {2: "syntax error", 3: "no element found", 4: "not well-formed (invalid token)", 5: "unclosed token", 7: "mismatched tag",
             8: "duplicate attribute", 9: "junk after document element", 11: "undefined entity",
             14: "reference to invalid character number", 20: "unclosed CDATA section",
             27: "unbound prefix", 30: "XML or text declaration not at start of entity"}


class ExpatError(Exception):
    """What is said of texts that are no documents, with `code`, `lineno` and `offset`."""


error = ExpatError


def ErrorString(code, /):
    return _MESSAGES.get(code)


class _Parser(_XMLParser):
    _keeps_names = True


def _told(problem):
    """The error of this module for one of the parser."""
    made = ExpatError(str(problem))
    made.code, (made.lineno, made.offset) = problem.code, problem.position
    return made


class XMLParserType:
    """A parser. What is given in portions is read when the last one has come."""

    StartElementHandler = EndElementHandler = CharacterDataHandler = CommentHandler = ProcessingInstructionHandler = None
    StartCdataSectionHandler = EndCdataSectionHandler = None
    buffer_text = ordered_attributes = specified_attributes = False
    buffer_size = 8192
    ErrorCode = 0

    def __init__(self, encoding):
        self._parser = _Parser(target=self, encoding=encoding)

    def start(self, tag, attributes):
        if self.StartElementHandler:
            if self.ordered_attributes:
                attributes = [part for pair in attributes.items() for part in pair]
            self.StartElementHandler(tag, attributes)

    def end(self, tag):
        if self.EndElementHandler:
            self.EndElementHandler(tag)

    def data(self, text):
        if not self.CharacterDataHandler:
            return
        if self.buffer_text:
            self.CharacterDataHandler(text)
            return
        # Lines and their ends come one by one.
        for number, line in enumerate(text.split("\n")):
            if number:
                self.CharacterDataHandler("\n")
            if line:
                self.CharacterDataHandler(line)

    def cdata(self, text):
        if self.StartCdataSectionHandler:
            self.StartCdataSectionHandler()
        self.data(text)
        if self.EndCdataSectionHandler:
            self.EndCdataSectionHandler()

    def comment(self, text):
        if self.CommentHandler:
            self.CommentHandler(text)

    def pi(self, target, text=None):
        if self.ProcessingInstructionHandler:
            self.ProcessingInstructionHandler(target, text or "")

    def Parse(self, data, isfinal=False, /):
        self._parser.feed(data)
        if isfinal:
            try:
                self._parser.close()
            except _ParseError as problem:
                self.ErrorCode = problem.code
                raise _told(problem) from None
        return 1

    def ParseFile(self, file, /):
        return self.Parse(file.read(), True)


XMLParserType.__name__ = XMLParserType.__qualname__ = "xmlparser"


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    if namespace_separator is not None:
        raise NotImplementedError("names with their namespaces are not given by this parser; xml.etree.ElementTree has them")
    return XMLParserType(encoding)
