# support
__all__ = ["early", "late"]
early = 1
asked = []


def __getattr__(name):
    asked.append(name)
    if name == "late":
        return 2
    raise AttributeError(f"nothing is called {name}")
