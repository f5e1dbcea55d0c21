"""The names of the module weakref, under which the reference implementation has them in C."""

from weakref import CallableProxyType, ProxyType, getweakrefcount, getweakrefs, proxy, ref
