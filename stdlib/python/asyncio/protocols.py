"""The module asyncio.protocols: what classes of the program override. Here all events are ignored."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


def _kind(name, bases, text, events):
    """A class that ignores the events whose names are given."""
    members = {"__slots__": (), "__module__": __name__, "__doc__": text}
    for event in events.split():
        def ignore(self, *what, **named):
            return None
        ignore.__name__ = event
        ignore.__qualname__ = f"{name}.{event}"
        members[event] = ignore
    return type(name, bases, members)


BaseProtocol = _kind("BaseProtocol", (), "What hears of a connection.", "connection_made connection_lost pause_writing resume_writing")
Protocol = _kind("Protocol", (BaseProtocol,), "What gets bytes.", "data_received eof_received")
BufferedProtocol = _kind("BufferedProtocol", (BaseProtocol,), "What gets bytes in a place of its own.", "get_buffer buffer_updated eof_received")
DatagramProtocol = _kind("DatagramProtocol", (BaseProtocol,), "What gets messages.", "datagram_received error_received")
SubprocessProtocol = _kind("SubprocessProtocol", (BaseProtocol,), "What hears of a command.",
                           "pipe_data_received pipe_connection_lost process_exited")
