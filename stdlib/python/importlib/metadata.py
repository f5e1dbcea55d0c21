"""The module importlib.metadata. There are no installed distributions."""


class PackageNotFoundError(ModuleNotFoundError):
    def __init__(self, name=None):
        ModuleNotFoundError.__init__(self, name)
        self.name = name

    def __str__(self):
        return "No package metadata was found for " + self.name


def distribution(distribution_name):
    if not distribution_name:
        raise ValueError("A distribution name is required.")
    raise PackageNotFoundError(distribution_name)


version = metadata = requires = files = distribution


def distributions(**named):
    return iter(())


def packages_distributions():
    return {}


class EntryPoints(tuple):
    """What installed packages offer; nothing, as none is installed."""

    @property
    def names(self):
        return set()

    @property
    def groups(self):
        return set()

    def select(self, **params):
        return self

    def __getitem__(self, name):
        raise KeyError(name)


def entry_points(**params):
    return EntryPoints()
