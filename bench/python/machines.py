# Objects with attributes and methods: a small system of tasks, queues and a clock.
class Packet:
    def __init__(self, kind, value):
        self.kind = kind
        self.value = value
        self.next = None


class Task:
    def __init__(self, name, priority):
        self.name = name
        self.priority = priority
        self.waiting = None
        self.handled = 0
        self.total = 0
        self.is_held = False

    def put(self, packet):
        packet.next = None
        if self.waiting is None:
            self.waiting = packet
        else:
            last = self.waiting
            while last.next is not None:
                last = last.next
            last.next = packet

    def take(self):
        packet = self.waiting
        if packet is not None:
            self.waiting = packet.next
        return packet

    def is_ready(self):
        return not self.is_held and self.waiting is not None

    def step(self, system):
        packet = self.take()
        self.handled += 1
        self.handle(packet, system)

    def handle(self, packet, system):
        raise NotImplementedError


class Worker(Task):
    def handle(self, packet, system):
        self.total += packet.value
        if packet.value > 1:
            packet.value -= 1
            system.send(self.priority % system.count(), packet)
        else:
            system.finished += 1


class Device(Task):
    def __init__(self, name, priority, delay):
        super().__init__(name, priority)
        self.delay = delay

    def handle(self, packet, system):
        packet.kind = (packet.kind + self.delay) % 7
        self.total += packet.kind
        system.send((self.priority + 1) % system.count(), packet)


class System:
    def __init__(self):
        self.tasks = []
        self.finished = 0
        self.clock = 0

    def add(self, task):
        self.tasks.append(task)

    def count(self):
        return len(self.tasks)

    def send(self, place, packet):
        self.tasks[place].put(packet)

    def run(self, packets):
        for number in range(packets):
            self.send(number % self.count(), Packet(number % 5, 3 + number % 4))
        while self.finished < packets:
            for task in self.tasks:
                if task.is_ready():
                    task.step(self)
                self.clock += 1


system = System()
for number in range(6):
    if number % 2 == 0:
        system.add(Worker("worker%d" % number, number + 1))
    else:
        system.add(Device("device%d" % number, number, number))
for _ in range(200):
    system.finished = 0
    system.run(60)
print(system.clock)
for task in system.tasks:
    print(task.name, task.handled, task.total)
