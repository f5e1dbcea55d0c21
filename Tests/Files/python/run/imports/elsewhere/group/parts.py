__all__ = ["first", "Second"]
first = "first of the parts"
third = "not shown"


class Second:
    pass
