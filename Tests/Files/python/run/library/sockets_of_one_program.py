# Servers and clients in the threads of one program.
import select
import selectors
import socket
import socketserver
import threading


def serve(listener):
    for _ in range(2):
        connection, address = listener.accept()
        with connection:
            while data := connection.recv(16):
                connection.sendall(data.upper())


with socket.create_server(("127.0.0.1", 0)) as listener:
    host, port = listener.getsockname()
    print(host, port > 1024)
    thread = threading.Thread(target=serve, args=(listener,))
    thread.start()
    with socket.create_connection((host, port), timeout=5) as client:
        print(client.getpeername() == (host, port))
        client.sendall(b"hello, this is longer than a buffer")
        client.shutdown(socket.SHUT_WR)
        parts = []
        while part := client.recv(100):
            parts.append(part)
        print(b"".join(parts))
    with socket.socket() as client:
        print(client.connect_ex((host, port)))
        file = client.makefile("rw", newline="\n")
        file.write("one\ntwo\n")
        file.flush()
        print(file.readline(), end="")
        print(file.readline(), end="")
        client.shutdown(socket.SHUT_WR)
        print(repr(file.readline()))
        file.close()
    thread.join()

first, second = socket.socketpair()
first.send(b"abc")
print(second.recv(2), second.recv(2), select.select([second], [second], [], 0)[1] == [second])
second.setblocking(False)
try:
    second.recv(1)
except BlockingIOError as problem:
    print("BlockingIOError", problem.errno)
second.settimeout(0.01)
try:
    second.recv(1)
except TimeoutError as problem:
    print(problem)
with selectors.DefaultSelector() as selector:
    selector.register(first, selectors.EVENT_READ, "first")
    print(selector.select(0))
    second.send(b"x")
    print([(key.data, events) for key, events in selector.select(1)])
second.close()
print(first.recv(10), first.recv(10))
try:
    first.send(b"more")
except BrokenPipeError as problem:
    print(problem)
first.close()
try:
    first.recv(1)
except OSError as problem:
    print(problem)

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
    receiver.bind(("127.0.0.1", 0))
    sender.sendto(b"one", receiver.getsockname())
    sender.sendto(b"two!", receiver.getsockname())
    print(receiver.recvfrom(2)[0], receiver.recv(10))

try:
    socket.create_connection(("127.0.0.1", 1))
except ConnectionRefusedError as problem:
    print(problem)


class Echo(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(b"> " + line)


class Upper(socketserver.BaseRequestHandler):
    def handle(self):
        data, sock = self.request
        sock.sendto(data.upper(), self.client_address)


with socketserver.ThreadingTCPServer(("localhost", 0), Echo) as server:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    for text in (b"a\nb\n", b"c\n"):
        with socket.create_connection(server.server_address) as client:
            client.sendall(text)
            client.shutdown(socket.SHUT_WR)
            print(client.makefile("rb").read())
    server.shutdown()
    thread.join()

with socketserver.UDPServer(("localhost", 0), Upper) as server:
    thread = threading.Thread(target=server.handle_request)
    thread.start()
    with socket.socket(type=socket.SOCK_DGRAM) as client:
        client.sendto(b"datagram", server.server_address)
        print(client.recv(100))
    thread.join()
