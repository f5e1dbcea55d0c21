"""A bank, a lift and a crossroads, simulated event by event. Processes are generators that say what they wait for."""

import heapq
from collections import Counter, deque
from dataclasses import dataclass, field
from itertools import count


class Random:
    """The minimal generator of Park and Miller, so that each run is the same."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = self.state * 16807 % 2147483647
        return self.state

    def below(self, n):
        return self.next() % n

    def between(self, low, high):
        return low + self.below(high - low + 1)

    def chance(self, percent):
        return self.below(100) < percent


@dataclass(order=True)
class Event:
    time: int
    number: int
    action: object = field(compare=False)
    is_cancelled: bool = field(default=False, compare=False)


class Interrupt(Exception):
    """Is thrown into a process that somebody else wakes."""


class Simulation:
    def __init__(self):
        self.now = 0
        self.events = []
        self.numbers = count()
        self.done = 0

    def at(self, delay, action):
        event = Event(self.now + delay, next(self.numbers), action)
        heapq.heappush(self.events, event)
        return event

    def start(self, process, delay=0):
        process = Process(self, process)
        self.at(delay, process.resume)
        return process

    def run(self, until=None):
        while self.events:
            if until is not None and self.events[0].time > until:
                break
            event = heapq.heappop(self.events)
            if not event.is_cancelled:
                self.now = event.time
                self.done += 1
                event.action()
        if until is not None:
            self.now = until


class Process:
    """Steps through a generator: a number waits so long, a resource until it is free, another process until it ends."""

    def __init__(self, simulation, generator):
        self.simulation = simulation
        self.generator = generator
        self.waiting = None
        self.result = None
        self.followers = []
        self.is_over = False

    def resume(self, value=None):
        self.step(lambda: self.generator.send(value))

    def interrupt(self, why):
        if self.waiting is not None:
            self.waiting.is_cancelled = True
        self.step(lambda: self.generator.throw(Interrupt(why)))

    def step(self, advance):
        self.waiting = None
        try:
            wish = advance()
        except StopIteration as end:
            self.is_over = True
            self.result = end.value
            for follower in self.followers:
                self.simulation.at(0, lambda f=follower: f.resume(end.value))
            return
        match wish:
            case int():
                self.waiting = self.simulation.at(wish, self.resume)
            case Resource():
                wish.request(self)
            case Process(is_over=True):
                self.simulation.at(0, lambda: self.resume(wish.result))
            case Process():
                wish.followers.append(self)
            case _:
                raise TypeError(f"a process cannot wait for {wish!r}")


class Resource:
    def __init__(self, simulation, capacity=1):
        self.simulation = simulation
        self.free = capacity
        self.queue = deque()
        self.longest = 0

    def request(self, process):
        if self.free:
            self.free -= 1
            self.simulation.at(0, process.resume)
        else:
            self.queue.append(process)
            self.longest = max(self.longest, len(self.queue))

    def release(self):
        if self.queue:
            self.simulation.at(0, self.queue.popleft().resume)
        else:
            self.free += 1


# A bank whose customers leave when they have waited too long.

def customer(simulation, tellers, random, log, patience):
    arrived = simulation.now
    me = log["next"] = log["next"] + 1
    try:
        yield tellers
    except Interrupt as why:
        tellers.queue = deque(p for p in tellers.queue if p.generator.gi_frame is not None and p is not log["processes"][me])
        log["gone"].append((me, str(why)))
        return 0
    log["waits"].append(simulation.now - arrived)
    log["served"].add(me)
    yield random.between(3, 12)
    tellers.release()
    return simulation.now - arrived


def watcher(simulation, process, me, log, patience):
    yield patience
    if me not in log["served"] and not process.is_over:
        process.interrupt(f"no patience at {simulation.now}")


def arrivals(simulation, tellers, random, log):
    for me in range(1, 41):
        process = simulation.start(customer(simulation, tellers, random, log, 15))
        log["processes"][me] = process
        simulation.start(watcher(simulation, process, me, log, random.between(5, 15)))
        yield random.between(1, 5)


def bank(seed, tellers):
    simulation = Simulation()
    desk = Resource(simulation, tellers)
    log = {"next": 0, "waits": [], "served": set(), "gone": [], "processes": {}}
    simulation.start(arrivals(simulation, desk, Random(seed), log))
    simulation.run()
    waits = log["waits"]
    print(f"bank with {tellers}: {len(waits)} served, {len(log['gone'])} gone, mean wait {sum(waits) / len(waits):.2f}, "
          f"longest queue {desk.longest}, closed at {simulation.now}, {simulation.done} events")
    if log["gone"]:
        print("  first to leave:", log["gone"][0])


# A lift that serves the floors in the direction in which it goes.

class Lift:
    def __init__(self, simulation, floors):
        self.simulation = simulation
        self.floors = floors
        self.floor = 0
        self.direction = 1
        self.calls = [deque() for _ in range(floors)]
        self.inside = []
        self.rides = []
        self.path = []

    def call(self, origin, target):
        self.calls[origin].append((target, self.simulation.now))

    def wanted(self, floor):
        return bool(self.calls[floor]) or any(target == floor for target, _ in self.inside)

    def work(self):
        while True:
            if self.wanted(self.floor):
                self.path.append(self.floor)
                self.rides += [self.simulation.now - since for target, since in self.inside if target == self.floor]
                self.inside = [p for p in self.inside if p[0] != self.floor]
                while self.calls[self.floor] and len(self.inside) < 4:
                    self.inside.append(self.calls[self.floor].popleft())
                yield 3
            ahead = range(self.floor + self.direction, self.floors if self.direction > 0 else -1, self.direction)
            if not any(self.wanted(f) for f in ahead):
                self.direction = -self.direction
                if not any(self.wanted(f) for f in range(self.floors)):
                    yield 1
                    continue
            if 0 <= self.floor + self.direction < self.floors:
                self.floor += self.direction
            yield 2


def lift(seed):
    simulation = Simulation()
    random = Random(seed)
    machine = Lift(simulation, 8)

    def people():
        for _ in range(30):
            origin = 0 if random.chance(40) else random.below(8)
            target = (origin + random.between(1, 7)) % 8
            machine.call(origin, target)
            yield random.between(0, 9)

    simulation.start(people())
    simulation.start(machine.work())
    simulation.run(until=600)
    print(f"lift: {len(machine.rides)} rides, longest {max(machine.rides)}, mean {sum(machine.rides) / len(machine.rides):.1f}, "
          f"first stops {machine.path[:12]}")


# A crossroads with lights; a process waits for the end of another one.

def crossroads(seed):
    simulation = Simulation()
    random = Random(seed)
    lanes = {"north": deque(), "east": deque()}
    passed = Counter()

    def cars(lane):
        for i in range(25):
            lanes[lane].append(simulation.now)
            yield random.between(1, 6)
        return f"{lane} has sent all"

    def lights():
        for green in ["north", "east"] * 10:
            end = simulation.now + 8
            while simulation.now < end:
                if lanes[green]:
                    passed[green, simulation.now - lanes[green].popleft() > 8] += 1
                yield 1
            yield 2

    def reporter(processes):
        for process in processes:
            text = yield process
            print(f"  {simulation.now:3}: {text}")

    sources = [simulation.start(cars(lane)) for lane in lanes]
    simulation.start(lights())
    simulation.start(reporter(sources))
    simulation.run()
    print("crossroads:", {f"{lane} {'late' if late else 'at once'}": n for (lane, late), n in sorted(passed.items())})


def main():
    for tellers in (1, 2, 3):
        bank(17, tellers)
    lift(5)
    crossroads(3)
    simulation = Simulation()
    simulation.start(iter_once("soon"))
    try:
        simulation.run()
    except TypeError as error:
        print(error)


def iter_once(value):
    yield value


main()
