"""The classes of exit, copyright and help, where the reference implementation has them."""

import builtins as _builtins

Quitter = type(_builtins.exit)
_Helper = type(_builtins.help)
_Printer = type(_builtins.copyright)
