# The module io, as far as it concerns memory.


class StringIO:
    def __init__(self, initial_value=""):
        self._text = initial_value
        self._place = 0
    def write(self, text):
        if self._place == len(self._text):
            self._text += text
        else:
            self._text = self._text[:self._place] + text + self._text[self._place + len(text):]
        self._place += len(text)
        return len(text)
    def getvalue(self):
        return self._text
    def read(self, size=-1):
        end = len(self._text) if size is None or size < 0 else self._place + size
        result = self._text[self._place:end]
        self._place += len(result)
        return result
    def readline(self):
        end = self._text.find("\n", self._place)
        end = len(self._text) if end < 0 else end + 1
        result = self._text[self._place:end]
        self._place = end
        return result
    def readlines(self):
        return list(self)
    def __iter__(self):
        return iter(self.readline, "")
    def seek(self, place):
        self._place = place
    def tell(self):
        return self._place
    def flush(self):
        pass
    def close(self):
        pass
    def __enter__(self):
        return self
    def __exit__(self, *details):
        pass
