"""The module socketserver: servers that hand each request to an object of a class."""

import contextlib as _contextlib
import io as _io
import selectors as _selectors
import socket as _socket
import sys as _sys
import threading as _threading

__all__ = ["BaseServer", "TCPServer", "UDPServer", "ThreadingUDPServer", "ThreadingTCPServer", "BaseRequestHandler", "StreamRequestHandler",
           "DatagramRequestHandler", "ThreadingMixIn", "UnixStreamServer", "UnixDatagramServer", "ThreadingUnixStreamServer",
           "ThreadingUnixDatagramServer"]


_HANDED_OVER = object()


class BaseServer:
    """What all servers do between a request and its handler; subclasses have the connections."""

    timeout = None

    def __init__(self, server_address, RequestHandlerClass):
        vars(self).update(server_address=server_address, RequestHandlerClass=RequestHandlerClass)
        self._is_leaving = False
        self._has_left = _threading.Event()

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.server_close()

    def _nothing(self, *arguments):
        """Nothing has to be done by a server that does not say so."""

    server_activate = server_close = service_actions = handle_timeout = close_request = _nothing

    # One request

    def verify_request(self, request, client_address):
        """Whether the request is to be answered."""
        return True

    def finish_request(self, request, client_address):
        """Makes the handler, which does all while it is made."""
        self.RequestHandlerClass(request, client_address, self)

    def shutdown_request(self, request):
        """Ends a request; kinds of servers that can tell the client do so before."""
        return self.close_request(request)

    def process_request(self, request, client_address):
        """Here and now; a mixin may do it elsewhere."""
        self.finish_request(request, client_address)
        self.shutdown_request(request)

    def handle_error(self, request, client_address):
        import traceback
        rule = 40 * "-"
        print(rule, f"Exception occurred during processing of request from {client_address}", traceback.format_exc() + rule,
              sep="\n", file=_sys.stderr)

    def _attempt(self, action, *asked):
        # An error of one request is told, and ends only that. It is ended in any case, unless the action has given it to others.
        state = None
        try:
            state = action(*asked)
        except Exception:
            self.handle_error(*asked)
        finally:
            if state is not _HANDED_OVER:
                self.shutdown_request(asked[0])

    def _process_if_wanted(self, *asked):
        if self.verify_request(*asked):
            self.process_request(*asked)
            return _HANDED_OVER
        return None

    def _take(self):
        try:
            asked = self.get_request()
        except OSError:
            # It was gone before it could be looked at.
            return
        self._attempt(self._process_if_wanted, *asked)

    # Waiting for requests

    def _comes(self, timeout):
        # Whether a request comes in this time.
        with _selectors.DefaultSelector() as waiting:
            waiting.register(self, _selectors.EVENT_READ)
            return len(waiting.select(timeout)) > 0

    def handle_request(self):
        """Answers one request, if it comes before the shorter of the two limits of time."""
        limits = [limit for limit in (self.timeout, self.socket.gettimeout()) if limit is not None]
        act = self._take if self._comes(min(limits, default=None)) else self.handle_timeout
        return act()

    def serve_forever(self, poll_interval=0.5):
        """Answers requests until another thread says `shutdown`."""
        self._has_left.clear()
        try:
            while not self._is_leaving:
                if self._comes(poll_interval):
                    # What comes with the end is left to the next loop.
                    if self._is_leaving:
                        break
                    self._take()
                if not self._is_leaving:
                    self.service_actions()
        finally:
            self._is_leaving = False
            self._has_left.set()

    def shutdown(self):
        """Ends the loop of another thread, and waits for that."""
        self._is_leaving = True
        self._has_left.wait()


class TCPServer(BaseServer):
    """Its requests are connections."""

    address_family, socket_type = _socket.AF_INET, _socket.SOCK_STREAM
    allow_reuse_address, allow_reuse_port, request_queue_size = False, False, 5

    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        super().__init__(server_address, RequestHandlerClass)
        self.socket = _socket.socket(self.address_family, self.socket_type)
        if not bind_and_activate:
            return
        with _contextlib.ExitStack() as on_failure:
            on_failure.callback(self.server_close)
            self.server_bind()
            self.server_activate()
            on_failure.pop_all()

    def fileno(self):
        return self.socket.fileno()

    def server_bind(self):
        listener = self.socket
        if self.allow_reuse_address:
            listener.setsockopt(_socket.SOL_SOCKET, _socket.SO_REUSEADDR, 1)
        listener.bind(self.server_address)
        # The port may have been left to the system.
        self.server_address = listener.getsockname()

    def server_activate(self):
        """Connections that come wait for `get_request` from now on."""
        return self.socket.listen(self.request_queue_size)

    def get_request(self):
        return self.socket.accept()

    def shutdown_request(self, request):
        """Tells the client that nothing more is sent."""
        with _contextlib.suppress(OSError):
            request.shutdown(_socket.SHUT_WR)
        super().shutdown_request(request)

    def close_request(self, request):
        request.close()

    def server_close(self):
        self.socket.close()


class UDPServer(TCPServer):
    """Its requests are pairs of a datagram and the socket to answer with."""

    socket_type, max_packet_size = _socket.SOCK_DGRAM, 8192
    server_activate = close_request = BaseServer._nothing
    shutdown_request = BaseServer.shutdown_request

    def get_request(self):
        packet, sender = self.socket.recvfrom(self.max_packet_size)
        return (packet, self.socket), sender


class ThreadingMixIn:
    """A thread for each request."""

    block_on_close, daemon_threads = True, False
    _running = ()

    def process_request(self, request, client_address):
        thread = _threading.Thread(target=self.process_request_thread, args=(request, client_address), daemon=self.daemon_threads)
        if self.block_on_close and not thread.daemon:
            self._running = [*filter(_threading.Thread.is_alive, self._running), thread]
        thread.start()

    def process_request_thread(self, request, client_address):
        """What the thread does."""
        self._attempt(self.finish_request, request, client_address)

    def server_close(self):
        """Waits for the threads of the last requests as well."""
        super().server_close()
        for last in self._running:
            last.join()


class ForkingMixIn:
    """A process for each request, of which there are none."""

    def process_request(self, request, client_address):
        raise PermissionError(1, "programs of this machine start no commands")


class ForkingUDPServer(ForkingMixIn, UDPServer):
    pass


class ForkingTCPServer(ForkingMixIn, TCPServer):
    pass


class ThreadingUDPServer(ThreadingMixIn, UDPServer):
    pass


class ThreadingTCPServer(ThreadingMixIn, TCPServer):
    pass


class UnixStreamServer(TCPServer):
    address_family = _socket.AF_UNIX


class UnixDatagramServer(UDPServer):
    address_family = _socket.AF_UNIX


class ThreadingUnixStreamServer(ThreadingMixIn, UnixStreamServer):
    pass


class ThreadingUnixDatagramServer(ThreadingMixIn, UnixDatagramServer):
    pass


class BaseRequestHandler:
    """Handles a request while it is made: `setup`, `handle` and, whatever happens, `finish`."""

    def __init__(self, request, client_address, server):
        vars(self).update(request=request, client_address=client_address, server=server)
        self.setup()
        try:
            self.handle()
        finally:
            self.finish()

    def _nothing(self):
        """For subclasses."""

    setup = handle = finish = _nothing


class _Sending(_io.BufferedIOBase):
    # A file without a buffer, which sends everything.

    def __init__(self, connection):
        self._connection = connection

    def writable(self):
        return True

    def fileno(self):
        return self._connection.fileno()

    def write(self, b):
        octets = memoryview(b)
        self._connection.sendall(octets)
        return octets.nbytes


class StreamRequestHandler(BaseRequestHandler):
    """With files to read from and to write to."""

    timeout, disable_nagle_algorithm = None, False
    # Sizes of buffers as for `open`
    rbufsize, wbufsize = -1, 0

    def setup(self):
        connection, limit = self.request, self.timeout
        if limit is not None:
            connection.settimeout(limit)
        if self.disable_nagle_algorithm:
            connection.setsockopt(_socket.IPPROTO_TCP, _socket.TCP_NODELAY, True)
        self.connection = connection
        self.rfile = connection.makefile("rb", self.rbufsize)
        self.wfile = connection.makefile("wb", self.wbufsize) if self.wbufsize else _Sending(connection)

    def finish(self):
        # The client may have ceased to listen.
        answer = self.wfile
        with _contextlib.suppress(OSError):
            if not answer.closed:
                answer.flush()
        for file in (answer, self.rfile):
            file.close()


class DatagramRequestHandler(BaseRequestHandler):
    """What is written is sent back as one datagram."""

    def setup(self):
        packet, self.socket = self.request
        self.packet, self.rfile, self.wfile = packet, _io.BytesIO(packet), _io.BytesIO()

    def finish(self):
        answer = self.wfile.getvalue()
        self.socket.sendto(answer, self.client_address)
