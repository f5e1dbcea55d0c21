"""The module encodings.aliases: other names of codecs."""

from encodings._tables import names as _names

aliases = {alias: name for name, others in _names.items() for alias in others.split()}
