"""Sockets in tests. There is no network here, so what needs one is skipped."""

import contextlib
import unittest

HOST, HOSTv4, HOSTv6 = "localhost", "127.0.0.1", "::1"
has_gethostname = IPV6_ENABLED = False


def _unavailable(*args, **named):
    raise unittest.SkipTest("no sockets")


find_unused_port = bind_port = bind_unix_socket = get_socket_conn_refused_errs = _unavailable
skip_unless_bind_unix_socket = unittest.skip("No UNIX Sockets")


def skip_if_tcp_blackhole(test):
    return test


@contextlib.contextmanager
def transient_internet(*args, **named):
    _unavailable()
    yield
