"""The module rlcompleter: completions of names and attributes, as an interactive interpreter offers them."""

import builtins as _builtins
import keyword as _keyword
import re as _re

__all__ = ["Completer"]

_ATTRIBUTES = _re.compile(r"(\w+(?:\.\w+)*)\.(\w*)")
_readline_available = True
# Keywords that nothing need follow, and those that a colon follows.
_ALONE = frozenset(("False", "None", "True", "break", "continue", "pass", "else"))
_WITH_COLON = frozenset(("finally", "try"))


class Completer:
    """Completes in a namespace, or in that of the main program."""

    def __init__(self, namespace=None):
        if namespace and not isinstance(namespace, dict):
            raise TypeError("namespace must be a dictionary")
        self.use_main_ns = namespace is None
        if namespace is not None:
            self.namespace = namespace

    def complete(self, text, state):
        """The completion of that number; None if there is none."""
        if self.use_main_ns:
            import __main__
            self.namespace = vars(__main__)
        if not text.strip():
            if state != 0:
                return None
            if _readline_available:
                import readline
                readline.insert_text("\t")
                readline.redisplay()
                return ""
            return "\t"
        if state == 0:
            self.matches = self.attr_matches(text) if "." in text else self.global_matches(text)
        return self.matches[state] if state < len(self.matches) else None

    def _callable_postfix(self, value, word):
        if not callable(value):
            return word
        word += "("
        try:
            import inspect
            if not inspect.signature(value).parameters:
                word += ")"
        except (ValueError, TypeError):
            pass
        return word

    def global_matches(self, text):
        """Keywords, then names of the namespace and of the builtins."""
        found, seen = [], {"__builtins__"}
        for word in _keyword.kwlist + _keyword.softkwlist:
            if word.startswith(text):
                seen.add(word)
                found.append(word + (":" if word in _WITH_COLON else "" if word in _ALONE or word == "_" else " "))
        for names in (self.namespace, {name: getattr(_builtins, name) for name in dir(_builtins)}):
            for word, value in names.items():
                if word.startswith(text) and word not in seen:
                    seen.add(word)
                    found.append(self._callable_postfix(value, word))
        return found

    def attr_matches(self, text):
        """Attributes of what stands before the last point; private ones only if the text asks for them."""
        match = _ATTRIBUTES.match(text)
        if not match:
            return []
        path, start = match.groups()
        try:
            owner = eval(path, self.namespace)
        except Exception:
            return []
        words = set(dir(owner)) - {"__builtins__"}
        if hasattr(owner, "__class__"):
            words |= {"__class__"} | set(get_class_members(owner.__class__))
        found = []
        for hidden in {"": ("_", ), "_": ("__", )}.get(start, ()) + (None,):
            for word in sorted(words):
                if word.startswith(start) and not (hidden and word.startswith(hidden)):
                    place = path + "." + word
                    if isinstance(getattr(type(owner), word, None), property):
                        found.append(place)
                        continue
                    value = getattr(owner, word, None)
                    found.append(self._callable_postfix(value, place) if value is not None else place)
            if found:
                break
        return sorted(found)


def get_class_members(klass):
    members = dir(klass)
    for base in getattr(klass, "__bases__", ()):
        members = members + get_class_members(base)
    return members
