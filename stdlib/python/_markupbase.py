"""The base class of parsers of markup, as far as parsers of the library need it."""


class ParserBase:
    """Keeps count of lines and columns."""

    def reset(self):
        self.lineno, self.offset = 1, 0

    def getpos(self):
        return self.lineno, self.offset

    def updatepos(self, i, j):
        """Moves on over the text from `i` to `j`."""
        if i < j:
            lines = self.rawdata.count("\n", i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex("\n", i, j) - 1
            else:
                self.offset += j - i
        return j

    def unknown_decl(self, data):
        """For subclasses: a declaration of another kind."""
