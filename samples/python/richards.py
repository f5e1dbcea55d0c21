"""The kernel of an operating system that runs six tasks with packets and queues, after Martin Richards's benchmark."""

IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(1, 7)
DEVICE_PACKET, WORK_PACKET = 0, 1
BUFFER_SIZE = 4


class Packet:
    """A message; packets form queues by their links."""

    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * BUFFER_SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class TaskState:
    def __init__(self, is_pending=False, is_waiting=False, is_holding=False):
        self.is_pending = is_pending
        self.is_waiting = is_waiting
        self.is_holding = is_holding

    def is_waiting_with_packet(self):
        return self.is_pending and self.is_waiting and not self.is_holding

    def cannot_run(self):
        return self.is_holding or (not self.is_pending and self.is_waiting)

    def __str__(self):
        flags = (("P", self.is_pending), ("W", self.is_waiting), ("H", self.is_holding))
        return "".join(letter if is_set else "-" for letter, is_set in flags)


def running():
    return TaskState()


def waiting():
    return TaskState(is_waiting=True)


def waiting_with_packet():
    return TaskState(is_waiting=True, is_pending=True)


class Task(TaskState):
    def __init__(self, kernel, ident, priority, queue, state):
        super().__init__(state.is_pending, state.is_waiting, state.is_holding)
        self.kernel = kernel
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.runs = 0
        kernel.add(self)

    def work(self, packet):
        raise NotImplementedError

    def run(self):
        if self.is_waiting_with_packet():
            packet = self.queue
            self.queue = packet.link
            self.is_waiting = False
            self.is_pending = self.queue is not None
        else:
            packet = None
        self.runs += 1
        return self.work(packet)

    def receive(self, packet, sender):
        """Gets a packet; the next task to run is the one with the higher priority."""
        if self.queue is None:
            self.queue = packet
            self.is_pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    # What a task asks of the kernel. The result is the task that goes on.

    def wait(self):
        self.is_waiting = True
        return self

    def hold(self):
        self.kernel.holds += 1
        self.is_holding = True
        return self.kernel.after(self)

    def release(self, ident):
        task = self.kernel.find(ident)
        task.is_holding = False
        return task if task.priority > self.priority else self

    def send(self, packet):
        task = self.kernel.find(packet.ident)
        self.kernel.packets += 1
        packet.link = None
        packet.ident = self.ident
        return task.receive(packet, self)


class IdleTask(Task):
    """Releases the devices in an order that looks random: a shift register decides."""

    def __init__(self, kernel, ident, priority, count):
        super().__init__(kernel, ident, priority, None, running())
        self.register = 1
        self.count = count

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.register & 1 == 0:
            self.register //= 2
            return self.release(DEVICE_A)
        self.register = self.register // 2 ^ 0xD008
        return self.release(DEVICE_B)


class WorkTask(Task):
    """Fills packets with letters and sends them to the handlers in turn."""

    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue, waiting_with_packet())
        self.destination = HANDLER_A
        self.letter = 0

    def work(self, packet):
        if packet is None:
            return self.wait()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(BUFFER_SIZE):
            self.letter = self.letter % 26 + 1
            packet.data[i] = ord("A") + self.letter - 1
        return self.send(packet)


class HandlerTask(Task):
    """Gives the letters of work packets to a device, one at a time."""

    def __init__(self, kernel, ident, priority, queue):
        super().__init__(kernel, ident, priority, queue, waiting_with_packet())
        self.work_in = None
        self.device_in = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == WORK_PACKET:
                self.work_in = packet.append_to(self.work_in)
            else:
                self.device_in = packet.append_to(self.device_in)
        current = self.work_in
        if current is None:
            return self.wait()
        count = current.datum
        if count >= BUFFER_SIZE:
            self.work_in = current.link
            return self.send(current)
        device = self.device_in
        if device is None:
            return self.wait()
        self.device_in = device.link
        device.datum = current.data[count]
        current.datum = count + 1
        return self.send(device)


class DeviceTask(Task):
    """Takes a packet, and gives it back when it is released."""

    def __init__(self, kernel, ident, priority):
        super().__init__(kernel, ident, priority, None, waiting())
        self.pending = None
        self.text = []

    def work(self, packet):
        if packet is None:
            packet = self.pending
            if packet is None:
                return self.wait()
            self.pending = None
            return self.send(packet)
        self.pending = packet
        self.text.append(chr(packet.datum))
        return self.hold()


class Kernel:
    def __init__(self):
        self.tasks = {}
        self.order = []
        self.packets = 0
        self.holds = 0
        self.steps = 0

    def add(self, task):
        self.tasks[task.ident] = task
        self.order.insert(0, task)

    def find(self, ident):
        if ident not in self.tasks:
            raise LookupError(f"no task {ident}")
        return self.tasks[ident]

    def after(self, task):
        place = self.order.index(task) + 1
        return self.order[place] if place < len(self.order) else None

    def schedule(self):
        task = self.order[0]
        while task is not None:
            self.steps += 1
            task = self.after(task) if task.cannot_run() else task.run()


def packets(ident, kind, count):
    """A queue of empty packets."""
    queue = None
    for _ in range(count):
        queue = Packet(queue, ident, kind)
    return queue


def build(count):
    kernel = Kernel()
    IdleTask(kernel, IDLE, 0, count)
    WorkTask(kernel, WORKER, 1000, packets(0, WORK_PACKET, 2))
    HandlerTask(kernel, HANDLER_A, 2000, packets(DEVICE_A, DEVICE_PACKET, 3))
    HandlerTask(kernel, HANDLER_B, 3000, packets(DEVICE_B, DEVICE_PACKET, 3))
    DeviceTask(kernel, DEVICE_A, 4000)
    DeviceTask(kernel, DEVICE_B, 5000)
    return kernel


def main():
    for count in (10, 1000, 10000):
        kernel = build(count)
        kernel.schedule()
        print(f"{count}: {kernel.packets} packets, {kernel.holds} holds, {kernel.steps} steps")
    for ident, task in sorted(kernel.tasks.items()):
        print(f"{ident} {type(task).__name__:12} {task.priority:5} {task} {task.runs} runs")
    for ident in (DEVICE_A, DEVICE_B):
        text = "".join(kernel.find(ident).text)
        print(len(text), text[:40], text[-8:])
    try:
        kernel.find(99)
    except LookupError as error:
        print(error)


main()
