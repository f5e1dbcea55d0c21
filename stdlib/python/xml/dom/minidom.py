"""The module xml.dom.minidom: documents as trees of nodes."""

import io as _io
import xml.dom as _dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE
from xml.etree.ElementTree import ParseError as _ParseError, XMLParser as _XMLParser
from xml.parsers.expat import _told


class Node(_dom.Node):
    """What all nodes have. Nodes without children have an empty `childNodes`."""

    parentNode = ownerDocument = nextSibling = previousSibling = None
    namespaceURI = prefix = localName = nodeValue = None
    attributes = None
    childNodes = ()
    # The kinds of nodes that may be below this one.
    _below = ()

    def __bool__(self):
        return True

    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None)
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None)

    def hasChildNodes(self):
        return bool(self.childNodes)

    def _join(self):
        # Neighbours are told anew after each change of the children.
        before = None
        for child in self.childNodes:
            child.previousSibling, child.parentNode = before, self
            if before is not None:
                before.nextSibling = child
            before = child
        if before is not None:
            before.nextSibling = None

    def _put(self, child, place):
        if child.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for part in list(child.childNodes):
                self._put(part, place)
                if place is not None:
                    place += 1
            return child
        if child.nodeType not in self._below:
            raise _dom.HierarchyRequestErr("%r cannot be child of %r" % (child, self))
        if child.parentNode is not None:
            siblings = child.parentNode.childNodes
            if place is not None and child.parentNode is self and siblings.index(child) < place:
                place -= 1
            child.parentNode.removeChild(child)
        children = self.childNodes
        if place is None or place == len(children):
            before = children[-1] if children else None
            children.append(child)
            child.parentNode, child.previousSibling, child.nextSibling = self, before, None
            if before is not None:
                before.nextSibling = child
        else:
            children.insert(place, child)
            self._join()
        return child

    def _place(self, child):
        for place, other in enumerate(self.childNodes):
            if other is child:
                return place
        raise _dom.NotFoundErr()

    def appendChild(self, node):
        return self._put(node, None)

    def insertBefore(self, newChild, refChild):
        return self._put(newChild, None if refChild is None else self._place(refChild))

    def removeChild(self, oldChild):
        del self.childNodes[self._place(oldChild)]
        self._join()
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        return oldChild

    def replaceChild(self, newChild, oldChild):
        if newChild is oldChild:
            return None
        self._put(newChild, self._place(oldChild))
        return self.removeChild(oldChild)

    def normalize(self):
        """Joins texts that stand beside each other, and takes empty ones out."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    continue
            kept.append(child)
            if child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
        self.childNodes[:] = kept
        self._join()

    def cloneNode(self, deep):
        made = self._copy()
        made.ownerDocument = self.ownerDocument
        if deep or self.nodeType == Node.ATTRIBUTE_NODE:
            for child in self.childNodes:
                made.appendChild(child.cloneNode(True))
        return made

    def isSameNode(self, other):
        return self is other

    def isSupported(self, feature, version):
        return _implementation.hasFeature(feature, version)

    def unlink(self):
        below, self.childNodes = self.childNodes, self.childNodes and NodeList()
        for node in below:
            node.unlink()
        self.ownerDocument = self.parentNode = self.previousSibling = self.nextSibling = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.unlink()

    def toxml(self, encoding=None, standalone=None):
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        parts = _io.StringIO()
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(parts, "", indent, newl, encoding, standalone)
        else:
            self.writexml(parts, "", indent, newl)
        text = parts.getvalue()
        return text if encoding is None else text.encode(encoding, "xmlcharrefreplace")

    def _elements(self, fits, found):
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                if fits(child):
                    found.append(child)
                child._elements(fits, found)
        return found

    def getElementsByTagName(self, name):
        return self._elements(lambda element: name == "*" or element.tagName == name, NodeList())

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return self._elements(lambda element: localName in ("*", element.localName) and namespaceURI in ("*", element.namespaceURI),
                              NodeList())


class NodeList(list):
    """Nodes in their order."""

    __slots__ = ()
    length = property(len)

    def item(self, index):
        return self[index] if 0 <= index < len(self) else None


_CONTENT = (Node.ELEMENT_NODE, Node.TEXT_NODE, Node.CDATA_SECTION_NODE, Node.COMMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE,
            Node.ENTITY_REFERENCE_NODE)


def _escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace(">", "&gt;")


class Attr(Node):
    nodeType = Node.ATTRIBUTE_NODE
    ownerElement = None
    specified = False

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.name = self.nodeName = qName
        self.namespaceURI = namespaceURI
        self.localName = localName or qName.rpartition(":")[2]
        self.prefix = prefix or qName.rpartition(":")[0] or None
        self.value = ""

    nodeValue = property(lambda self: self.value, lambda self, value: setattr(self, "value", value))

    def _copy(self):
        made = Attr(self.name, self.namespaceURI, self.localName, self.prefix)
        made.value = self.value
        return made

    isId = False


class NamedNodeMap:
    """The attributes of an element."""

    def __init__(self, element):
        self._element = element

    def _all(self):
        return list(self._element._attributes.values())

    def __len__(self):
        return len(self._element._attributes)

    length = property(__len__)

    def item(self, index):
        found = self._all()
        return found[index] if 0 <= index < len(found) else None

    def items(self):
        return [(attribute.nodeName, attribute.value) for attribute in self._all()]

    def itemsNS(self):
        return [((attribute.namespaceURI, attribute.localName), attribute.value) for attribute in self._all()]

    def keys(self):
        return self._element._attributes.keys()

    def values(self):
        return self._element._attributes.values()

    def __contains__(self, key):
        return key in self._element._attributes

    def get(self, name, value=None):
        return self._element._attributes.get(name, value)

    def __getitem__(self, name):
        if isinstance(name, tuple):
            found = self._element.getAttributeNodeNS(*name)
            if found is None:
                raise KeyError(name)
            return found
        return self._element._attributes[name]

    def __setitem__(self, name, value):
        if isinstance(value, str):
            self._element.setAttribute(name, value)
        elif isinstance(value, Attr):
            self._element.setAttributeNode(value)
        else:
            raise TypeError("value must be a string or Attr object")

    def __delitem__(self, name):
        self._element.removeAttribute(name)

    def getNamedItem(self, name):
        return self._element._attributes.get(name)

    def setNamedItem(self, node):
        return self._element.setAttributeNode(node)

    def removeNamedItem(self, name):
        found = self.getNamedItem(name)
        if found is None:
            raise _dom.NotFoundErr()
        self._element.removeAttribute(name)
        return found


class Element(Node):
    nodeType = Node.ELEMENT_NODE
    _below = _CONTENT

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.namespaceURI = namespaceURI
        self.prefix = prefix
        self.localName = localName or tagName.rpartition(":")[2]
        self.childNodes = NodeList()
        self._attributes = {}

    attributes = property(NamedNodeMap)

    def _copy(self):
        made = Element(self.tagName, self.namespaceURI, self.prefix, self.localName)
        for attribute in self._attributes.values():
            made.setAttributeNode(attribute._copy())
        return made

    def __repr__(self):
        return "<DOM Element: %s at %#x>" % (self.tagName, id(self))

    def getAttribute(self, attname):
        found = self._attributes.get(attname)
        return "" if found is None else found.value

    def setAttribute(self, attname, value):
        found = self._attributes.get(attname)
        if found is None:
            self.setAttributeNode(Attr(attname))
        self._attributes[attname].value = value

    def removeAttribute(self, name):
        if name not in self._attributes:
            raise _dom.NotFoundErr()
        self._attributes.pop(name).ownerElement = None

    def hasAttribute(self, name):
        return name in self._attributes

    def hasAttributes(self):
        return bool(self._attributes)

    def getAttributeNode(self, attrname):
        return self._attributes.get(attrname)

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise _dom.InuseAttributeErr("attribute node already owned")
        former = self._attributes.get(attr.name)
        self._attributes[attr.name] = attr
        attr.ownerElement, attr.ownerDocument, attr.specified = self, self.ownerDocument, True
        return former if former is not attr else None

    def removeAttributeNode(self, node):
        if node is None or self._attributes.get(node.name) is not node:
            raise _dom.NotFoundErr()
        self.removeAttribute(node.name)
        return node

    def getAttributeNodeNS(self, namespaceURI, localName):
        for attribute in self._attributes.values():
            if attribute.namespaceURI == namespaceURI and attribute.localName == localName:
                return attribute
        return None

    def getAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        return "" if found is None else found.value

    def hasAttributeNS(self, namespaceURI, localName):
        return self.getAttributeNodeNS(namespaceURI, localName) is not None

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, _, local = qualifiedName.rpartition(":")
        found = self.getAttributeNodeNS(namespaceURI, local)
        if found is None:
            found = Attr(qualifiedName, namespaceURI, local, prefix)
            self.setAttributeNode(found)
        found.value = value

    def removeAttributeNS(self, namespaceURI, localName):
        found = self.getAttributeNodeNS(namespaceURI, localName)
        if found is None:
            raise _dom.NotFoundErr()
        self.removeAttribute(found.name)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("%s<%s" % (indent, self.tagName))
        for name, attribute in self._attributes.items():
            writer.write(' %s="%s"' % (name, _escaped(attribute.value)))
        children = self.childNodes
        if not children:
            writer.write("/>" + newl)
            return
        if len(children) == 1 and children[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            # A text alone stays on the line of its element.
            writer.write(">")
            children[0].writexml(writer, "", "", "")
            writer.write("</%s>%s" % (self.tagName, newl))
            return
        writer.write(">" + newl)
        for child in children:
            child.writexml(writer, indent + addindent, addindent, newl)
        writer.write("%s</%s>%s" % (indent, self.tagName, newl))


class CharacterData(Node):
    """What has `data`."""

    def __init__(self, data=""):
        self.data = data

    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))
    length = property(lambda self: len(self.data))

    def __len__(self):
        return len(self.data)

    def _copy(self):
        return type(self)(self.data)

    def __repr__(self):
        shown = self.data[:10]
        return '<DOM %s node "%r%s">' % (type(self).__name__, shown, "..." if len(self.data) > 10 else "")

    def _checked(self, offset, count=0):
        if offset < 0:
            raise _dom.IndexSizeErr("offset cannot be negative")
        if offset > len(self.data):
            raise _dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise _dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        self._checked(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self.replaceData(offset, 0, arg)

    def deleteData(self, offset, count):
        self.replaceData(offset, count, "")

    def replaceData(self, offset, count, arg):
        self._checked(offset, count)
        self.data = self.data[:offset] + arg + self.data[offset + count:]


class Text(CharacterData):
    nodeType, nodeName = Node.TEXT_NODE, "#text"

    def splitText(self, offset):
        self._checked(offset)
        made = type(self)(self.data[offset:])
        made.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(made, self.nextSibling)
        self.data = self.data[:offset]
        return made

    @property
    def wholeText(self):
        first = self
        while first.previousSibling is not None and isinstance(first.previousSibling, Text):
            first = first.previousSibling
        parts = []
        while first is not None and isinstance(first, Text):
            parts.append(first.data)
            first = first.nextSibling
        return "".join(parts)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write(indent + _escaped(self.data) + newl)


class CDATASection(Text):
    nodeType, nodeName = Node.CDATA_SECTION_NODE, "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "]]>" in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write("<![CDATA[%s]]>" % self.data)


class Comment(CharacterData):
    nodeType, nodeName = Node.COMMENT_NODE, "#comment"

    def writexml(self, writer, indent="", addindent="", newl=""):
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write("%s<!--%s-->%s" % (indent, self.data, newl))


class ProcessingInstruction(Node):
    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target = self.nodeName = target
        self.data = data

    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))

    def _copy(self):
        return ProcessingInstruction(self.target, self.data)

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("%s<?%s %s?>%s" % (indent, self.target, self.data, newl))


class DocumentFragment(Node):
    nodeType, nodeName = Node.DOCUMENT_FRAGMENT_NODE, "#document-fragment"
    _below = _CONTENT

    def __init__(self):
        self.childNodes = NodeList()

    def _copy(self):
        return DocumentFragment()


class DocumentType(Node):
    nodeType = Node.DOCUMENT_TYPE_NODE
    publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        self.name = self.nodeName = qualifiedName

    def _copy(self):
        made = DocumentType(self.name)
        made.publicId, made.systemId, made.internalSubset = self.publicId, self.systemId, self.internalSubset
        return made

    def writexml(self, writer, indent="", addindent="", newl=""):
        writer.write("<!DOCTYPE " + self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(" [" + self.internalSubset + "]")
        writer.write(">" + newl)


class DOMImplementation:
    def hasFeature(self, feature, version):
        return feature.lower() in ("core", "xml") and (version or "1.0") in ("1.0", "2.0") or feature == "ls-load" and version == "3.0"

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        made = Document()
        if doctype is not None:
            if doctype.parentNode is not None:
                raise _dom.WrongDocumentErr("doctype object owned by another DOM tree")
            made.appendChild(doctype)
            doctype.ownerDocument = made
            made.doctype = doctype
        if qualifiedName:
            made.appendChild(made.createElementNS(namespaceURI, qualifiedName))
        return made

    def createDocumentType(self, qualifiedName, publicId, systemId):
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


_implementation = DOMImplementation()


def getDOMImplementation(features=None):
    return _implementation


class Document(Node):
    nodeType, nodeName = Node.DOCUMENT_NODE, "#document"
    _below = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)
    implementation = _implementation
    doctype = encoding = standalone = version = None

    def __init__(self):
        self.childNodes = NodeList()

    @property
    def documentElement(self):
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                return child
        return None

    def _put(self, child, place):
        if child.nodeType == Node.ELEMENT_NODE and self.documentElement not in (None, child):
            raise _dom.HierarchyRequestErr("two document elements disallowed")
        return super()._put(child, place)

    def _copy(self):
        return Document()

    def _mine(self, node):
        node.ownerDocument = self
        return node

    def createElement(self, tagName):
        return self._mine(Element(tagName))

    def createElementNS(self, namespaceURI, qualifiedName):
        prefix, _, local = qualifiedName.rpartition(":")
        return self._mine(Element(qualifiedName, namespaceURI, prefix or None, local))

    def _text(self, kind, data):
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        return self._mine(kind(data))

    def createTextNode(self, data):
        return self._text(Text, data)

    def createCDATASection(self, data):
        return self._text(CDATASection, data)

    def createComment(self, data):
        return self._mine(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._mine(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._mine(Attr(qName))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, _, local = qualifiedName.rpartition(":")
        return self._mine(Attr(qualifiedName, namespaceURI, local, prefix or None))

    def createDocumentFragment(self):
        return self._mine(DocumentFragment())

    def getElementById(self, id):
        # Only a document type could say which attributes are identifiers, and none is read.
        return None

    def importNode(self, node, deep):
        if node.nodeType in (Node.DOCUMENT_NODE, Node.DOCUMENT_TYPE_NODE):
            raise _dom.NotSupportedErr("cannot import document nodes" if node.nodeType == Node.DOCUMENT_NODE
                                       else "cannot import document type nodes")
        made = node.cloneNode(deep)
        left = [made]
        while left:
            node = left.pop()
            node.ownerDocument = self
            left.extend(node.childNodes)
        return made

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        words = []
        if encoding is not None:
            words.append('encoding="%s"' % encoding)
        if standalone is not None:
            words.append('standalone="%s"' % ("yes" if standalone else "no"))
        writer.write('<?xml version="1.0" ' + " ".join(words) + "?>" + newl)
        for child in self.childNodes:
            child.writexml(writer, indent, addindent, newl)


class _Parser(_XMLParser):
    _keeps_names = True


class _Builder:
    # Makes nodes of what a parser tells.
    def __init__(self):
        self.document = Document()
        self.open = [self.document]
        self.spaces = [{"xml": _dom.XML_NAMESPACE}]

    def start(self, tag, attributes):
        spaces = self.spaces[-1]
        declared = {name[6:]: value for name, value in attributes.items() if name == "xmlns" or name[:6] == "xmlns:"}
        if declared:
            spaces = {**spaces, **declared}
        self.spaces.append(spaces)
        prefix, _, local = tag.rpartition(":")
        made = Element(tag, spaces.get(prefix) or None, prefix or None, local)
        made.ownerDocument = self.document
        for name, value in attributes.items():
            prefix, _, local = name.rpartition(":")
            space = XMLNS_NAMESPACE if "xmlns" in (name, prefix) else spaces.get(prefix) if prefix else None
            attribute = Attr(name, space, local, prefix or ("xmlns" if name == "xmlns" else None))
            attribute.value = value
            made.setAttributeNode(attribute)
        self.open[-1].appendChild(made)
        self.open.append(made)

    def end(self, tag):
        self.open.pop()
        self.spaces.pop()

    def data(self, text):
        last = self.open[-1].lastChild
        if last is not None and last.nodeType == Node.TEXT_NODE:
            last.data += text
        else:
            self.open[-1].appendChild(self.document.createTextNode(text))

    def cdata(self, text):
        self.open[-1].appendChild(self.document.createCDATASection(text))

    def comment(self, text):
        self.open[-1].appendChild(self.document.createComment(text))

    def pi(self, target, text=None):
        self.open[-1].appendChild(self.document.createProcessingInstruction(target, text or ""))

    def doctype_text(self, text):
        import re
        found = re.match(r"""<!DOCTYPE\s+([^\s\[>]+)\s*(?:PUBLIC\s+(["'])(.*?)\2\s*|(SYSTEM)\s+)?(?:(["'])(.*?)\5)?\s*(?:\[(.*)\])?""",
                         text, re.DOTALL)
        made = DocumentType(found.group(1))
        made.publicId, made.systemId, made.internalSubset = found.group(3), found.group(6), found.group(7)
        self.document.appendChild(made)
        made.ownerDocument, self.document.doctype = self.document, made


def parseString(string, parser=None):
    builder = _Builder()
    work = _Parser(target=builder)
    try:
        work.feed(string)
        work.close()
    except _ParseError as problem:
        raise _told(problem) from None
    return builder.document


def parse(file, parser=None, bufsize=None):
    if isinstance(file, str) or hasattr(file, "__fspath__"):
        with open(file, "rb") as source:
            return parseString(source.read())
    return parseString(file.read())
