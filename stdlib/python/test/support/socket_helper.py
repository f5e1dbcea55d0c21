"""Sockets in tests. There is no network here."""

import contextlib
import unittest

HOST = "localhost"
HOSTv4 = "127.0.0.1"
HOSTv6 = "::1"
IPV6_ENABLED = False
has_gethostname = False


def find_unused_port(*args, **named):
    raise unittest.SkipTest("no sockets")


bind_port = bind_unix_socket = get_socket_conn_refused_errs = find_unused_port


def skip_unless_bind_unix_socket(test):
    return unittest.skip("No UNIX Sockets")(test)


def skip_if_tcp_blackhole(test):
    return test


@contextlib.contextmanager
def transient_internet(*args, **named):
    raise unittest.SkipTest("no network")
    yield
