"""Logging in tests."""

from logging.handlers import BufferingHandler


class TestHandler(BufferingHandler):
    """Keeps the attributes of what is logged, for a matcher that tests ask about them. The buffer is never emptied."""

    def __init__(self, matcher):
        super().__init__(0)
        self.matcher = matcher

    def shouldFlush(self, *ignored):
        return False

    def emit(self, record):
        # Formatting completes the attributes.
        self.format(record)
        self.buffer.append(vars(record))

    def matches(self, **wanted):
        for attributes in self.buffer:
            if self.matcher.matches(attributes, **wanted):
                return True
        return False
