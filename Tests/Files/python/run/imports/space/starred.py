__all__ = ["shown", "_hidden"]
shown = 1
_hidden = 2
other = 3
