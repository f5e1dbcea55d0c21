"""The module dbm.ndbm needs a library that is not here, as it does where the reference implementation has none."""

raise ModuleNotFoundError("No module named '_dbm'", name="_dbm")
