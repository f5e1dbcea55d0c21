"""The package tkinter cannot be imported, as in a reference implementation without its library: there is no display."""

raise ModuleNotFoundError("No module named '_tkinter'", name="_tkinter")
