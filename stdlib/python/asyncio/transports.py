"""The module asyncio.transports: what transports have to have."""

from asyncio.events import _lacking

__all__ = ("BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport")


@_lacking("close is_closing get_protocol set_protocol")
class BaseTransport:
    """What knows something about itself, by names."""

    def __init__(self, extra=None):
        self._extra = extra if extra is not None else {}

    def get_extra_info(self, name, default=None):
        known = self._extra
        return known[name] if name in known else default


@_lacking("pause_reading resume_reading is_reading")
class ReadTransport(BaseTransport):
    """What gives its protocol bytes."""


@_lacking("write write_eof can_write_eof abort get_write_buffer_size get_write_buffer_limits set_write_buffer_limits")
class WriteTransport(BaseTransport):
    """What takes bytes."""

    def writelines(self, list_of_data):
        joined = b"".join(list_of_data)
        self.write(joined)


class Transport(ReadTransport, WriteTransport):
    """Both ways."""


@_lacking("sendto abort")
class DatagramTransport(BaseTransport):
    """What takes messages."""


@_lacking("kill terminate send_signal get_pid get_returncode get_pipe_transport")
class SubprocessTransport(BaseTransport):
    """A command with its pipes."""
