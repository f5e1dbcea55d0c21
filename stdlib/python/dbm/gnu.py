"""The module dbm.gnu needs a library that is not here, as it does where the reference implementation has none."""

raise ModuleNotFoundError("No module named '_gdbm'", name="_gdbm")
