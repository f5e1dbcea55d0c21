# The module html.parser.

import re as _re
from html import unescape as _unescape

_tag = _re.compile(r"([a-zA-Z][^\t\n\r\f />\x00]*)(?:[\s/]*(?:(?<=['\"\s/])[^\s/>][^\s/=>]*(?:\s*=+\s*(?:'[^']*'|\"[^\"]*\"|(?!['\"])[^>\s]*)(?:\s*,)*)?(?:\s|/(?!>))*)*)?\s*")
_attribute = _re.compile(r"((?<=[\'\"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*(\'[^\']*\'|\"[^\"]*\"|(?![\'\"])[^>\s]*))?(?:\s|/(?!>))*")
_entity = _re.compile(r"&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]")
_number = _re.compile(r"&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]")


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ("script", "style")

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ""
        self.lasttag = "???"
        self.cdata_elem = None
        self._starttag = None
        self.lineno = 1
        self.offset = 0

    def feed(self, data):
        self.rawdata += data
        self._go(False)

    def close(self):
        self._go(True)

    def getpos(self):
        return self.lineno, self.offset

    def get_starttag_text(self):
        return self._starttag

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()

    def clear_cdata_mode(self):
        self.cdata_elem = None

    def _passed(self, text):
        lines = text.count("\n")
        if lines:
            self.lineno += lines
            self.offset = len(text) - text.rindex("\n") - 1
        else:
            self.offset += len(text)

    def _text(self, text, isRaw):
        """Hands over what stands between tags."""
        if not text:
            return
        if isRaw or self.convert_charrefs:
            self.handle_data(text if isRaw else _unescape(text))
            self._passed(text)
            return
        at = 0
        while at < len(text):
            place = text.find("&", at)
            if place < 0:
                place = len(text)
            if place > at:
                self.handle_data(text[at:place])
                self._passed(text[at:place])
            if place >= len(text):
                return
            rest = text[place:] + " "
            found = _number.match(rest)
            if found:
                self.handle_charref(found.group()[2:-1])
            else:
                found = _entity.match(rest)
                if found:
                    self.handle_entityref(found.group(1))
            if found:
                end = place + found.end() - 1
                if text[end:end + 1] == ";":
                    end += 1
            else:
                end = place + 1
                self.handle_data("&")
            self._passed(text[place:end])
            at = end

    def _go(self, isEnd):
        data = self.rawdata
        at = 0
        size = len(data)
        while at < size:
            if self.cdata_elem is not None:
                found = _re.compile("</" + self.cdata_elem + r"\s*>", _re.I).search(data, at)
                if not found:
                    if isEnd:
                        self._text(data[at:], True)
                        at = size
                    break
                self._text(data[at:found.start()], True)
                at = found.start()
            place = data.find("<", at)
            if place < 0:
                # An entity may go on in what comes next.
                held = data.rfind("&", max(at, size - 34))
                if isEnd or not self.convert_charrefs and held < 0:
                    stop = size
                elif self.convert_charrefs:
                    if held >= 0 and not _re.compile(r"[\s;]").search(data, held):
                        break
                    stop = size
                else:
                    stop = held
                self._text(data[at:stop], False)
                at = stop
                break
            self._text(data[at:place], False)
            at = place
            end = self._markup(data, at, isEnd)
            if end < 0:
                if not isEnd:
                    break
                end = data.find(">", at + 1)
                if end < 0:
                    end = data.find("<", at + 1)
                    if end < 0:
                        end = at + 1
                else:
                    end += 1
                self._text(data[at:end], False)
                at = end
                continue
            self._passed(data[at:end])
            at = end
        self.rawdata = data[at:]

    def _markup(self, data, at, isEnd):
        """Handles what begins with a `<` and tells where it ends; -1 if that has not come yet."""
        following = data[at + 1:at + 2]
        if following.isascii() and following.isalpha():
            return self._start(data, at)
        if data.startswith("</", at):
            return self._end(data, at)
        if data.startswith("<!--", at):
            end = data.find("-->", at + 4)
            if end < 0:
                return -1
            self.handle_comment(data[at + 4:end])
            return end + 3
        if data.startswith("<?", at):
            end = data.find(">", at + 2)
            if end < 0:
                return -1
            self.handle_pi(data[at + 2:end])
            return end + 1
        if data.startswith("<![", at):
            end = data.find("]" if data.startswith("<![CDATA[", at) else "]>", at + 3)
            end = data.find(">", at) if end < 0 else data.find(">", end)
            if end < 0:
                return -1
            self.unknown_decl(data[at + 3:end].rstrip("]"))
            return end + 1
        if data[at:at + 9].lower() == "<!doctype":
            end = data.find(">", at + 9)
            if end < 0:
                return -1
            self.handle_decl(data[at + 2:end])
            return end + 1
        if data.startswith("<!", at):
            end = data.find(">", at + 2)
            if end < 0:
                return -1
            self.handle_comment(data[at + 2:end])
            return end + 1
        if at + 1 < len(data) or isEnd:
            self.handle_data("<")
            return at + 1
        return -1

    def _start(self, data, at):
        found = _tag.match(data, at + 1)
        end = found.end()
        if data[end:end + 1] == ">":
            stop = end + 1
        elif data.startswith("/>", end):
            stop = end + 2
        elif end >= len(data) or data[end:end + 1] == "/" and end + 1 >= len(data):
            return -1
        else:
            stop = data.find(">", end)
            if stop < 0:
                return -1
            self.handle_data(data[at:stop + 1])
            return stop + 1
        text = data[at:stop]
        self._starttag = text
        tag = found.group(1).lower()
        self.lasttag = tag
        attributes = []
        place = at + 1 + len(tag)
        while place < end:
            match = _attribute.match(data, place)
            if not match:
                if data[place] in " \t\n\r\f/":
                    place += 1
                    continue
                break
            name, rest, value = match.group(1, 2, 3)
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ("'", '"') and len(value) > 1:
                value = value[1:-1]
            if value:
                value = _unescape(value)
            attributes.append((name.lower(), value))
            place = match.end()
        if text.endswith("/>"):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return stop

    def _end(self, data, at):
        end = data.find(">", at + 2)
        if end < 0:
            return -1
        if data.startswith("</>", at):
            return at + 3
        found = _re.compile(r"[a-zA-Z][^\t\n\r\f />\x00]*").match(data, at + 2)
        if not found:
            self.handle_comment(data[at + 2:end])
            return end + 1
        self.handle_endtag(found.group().lower())
        self.clear_cdata_mode()
        return end + 1

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
