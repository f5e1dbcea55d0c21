"""A workshop in simulated time: machines, jobs and failures as asynchronous tasks with queues, locks and groups.

The clock is the simulation's own, so that the same things happen in the same order at every run.
"""

import asyncio
import heapq
from collections import Counter, defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import total_ordering
from itertools import count


class Breakdown(Exception):
    """A machine has stopped in the middle of a job."""

    def __init__(self, machine, job):
        super().__init__(f"{machine.name} broke down at job {job.number}")
        self.machine, self.job = machine, job


class Clock:
    """Simulated time: sleepers are woken in the order of their times when nothing else can run."""

    def __init__(self):
        self.now = 0
        self._sleepers = []
        self._order = count()

    async def sleep(self, minutes):
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + minutes, next(self._order), future))
        await future

    async def drive(self, until):
        """Lets time pass until a future is done."""
        while not until.done():
            for _ in range(20):
                await asyncio.sleep(0)
            if until.done():
                break
            if not self._sleepers:
                raise RuntimeError("everybody waits for ever")
            self.now, _, future = heapq.heappop(self._sleepers)
            if not future.done():
                future.set_result(None)


@total_ordering
@dataclass(eq=False)
class Job:
    number: int
    priority: int
    steps: list
    done: list = field(default_factory=list)
    failures: int = 0

    def __lt__(self, other):
        return (-self.priority, self.number) < (-other.priority, other.number)

    def __eq__(self, other):
        return self.number == other.number

    @property
    def next_step(self):
        return self.steps[len(self.done)] if len(self.done) < len(self.steps) else None


class Machine:
    def __init__(self, name, kind, speed, breaks_every):
        self.name, self.kind, self.speed = name, kind, speed
        self.breaks_every = breaks_every
        self.started = 0
        self.busy = 0

    async def work(self, job, minutes, clock):
        self.started += 1
        duration = max(1, round(minutes / self.speed))
        if self.breaks_every and self.started % self.breaks_every == 0:
            await clock.sleep(duration // 2)
            self.busy += duration // 2
            raise Breakdown(self, job)
        await clock.sleep(duration)
        self.busy += duration
        return duration


class Workshop:
    def __init__(self, machines, repairers):
        self.clock = Clock()
        self.queues = defaultdict(asyncio.PriorityQueue)
        self.machines = machines
        self.repairers = asyncio.Semaphore(repairers)
        self.finished = asyncio.Event()
        self.open_jobs = set()
        self.log = []
        self.events = Counter()

    def note(self, what, *details):
        self.events[what] += 1
        self.log.append(f"{self.clock.now:4} {what:<9} " + " ".join(map(str, details)))

    @asynccontextmanager
    async def repairing(self, machine):
        """A repairer, for as long as the machine is being repaired."""
        await self.repairers.acquire()
        self.note("repair", machine.name)
        try:
            yield self.repairers
        finally:
            self.repairers.release()
            self.note("repaired", machine.name)

    async def submit(self, job):
        self.open_jobs.add(job.number)
        self.note("submit", job.number, f"priority {job.priority}")
        await self.forward(job)

    async def forward(self, job):
        if job.next_step is None:
            self.open_jobs.remove(job.number)
            self.note("finish", job.number, "after", sum(job.done))
            if not self.open_jobs:
                self.finished.set()
            return
        kind, _ = job.next_step
        await self.queues[kind].put(job)

    async def operate(self, machine):
        queue = self.queues[machine.kind]
        while True:
            job = await queue.get()
            _, minutes = job.next_step
            self.note("start", job.number, "at", machine.name)
            try:
                duration = await machine.work(job, minutes, self.clock)
            except Breakdown as problem:
                job.failures += 1
                self.note("breakdown", problem)
                if job.failures > 2:
                    self.note("give up", job.number)
                    self.open_jobs.discard(job.number)
                    if not self.open_jobs:
                        self.finished.set()
                else:
                    await queue.put(job)
                async with self.repairing(machine):
                    await self.clock.sleep(7)
            else:
                job.done.append(duration)
                await self.forward(job)
            finally:
                queue.task_done()

    async def arrivals(self, jobs):
        """Jobs as they arrive, with the minutes before each."""
        for job in jobs:
            await self.clock.sleep(job.number % 3 * 2)
            yield job

    async def run(self, jobs):
        jobs = list(jobs)
        self.open_jobs.update(job.number for job in jobs)
        workers = [asyncio.create_task(self.operate(machine), name=machine.name) for machine in self.machines]
        waiting = asyncio.create_task(self.finished.wait())

        async def submit_all():
            async for job in self.arrivals(jobs):
                await self.submit(job)

        async with asyncio.TaskGroup() as group:
            group.create_task(submit_all())
            group.create_task(self.clock.drive(waiting))
        for worker in workers:
            worker.cancel()
        results = await asyncio.gather(*workers, return_exceptions=True)
        self.note("closed", Counter(type(result).__name__ for result in results)["CancelledError"], "machines")


def make_jobs(number):
    kinds = ("saw", "drill", "paint")
    state = 7
    for n in range(1, number + 1):
        steps = []
        for kind in kinds:
            state = state * 1103515245 + 12345 & 0x7FFFFFFF
            if state % 4:
                steps.append((kind, 5 + state // 64 % 20))
        yield Job(n, state // 8 % 3, steps or [("paint", 3)])


async def main():
    machines = [
        Machine("saw-1", "saw", 1.0, 5), Machine("saw-2", "saw", 1.5, 0), Machine("drill-1", "drill", 1.2, 4),
        Machine("paint-1", "paint", 0.8, 0), Machine("paint-2", "paint", 1.0, 6),
    ]
    shop = Workshop(machines, repairers=1)
    await shop.run(make_jobs(14))
    print("\n".join(shop.log))
    print()
    for what, times in sorted(shop.events.items()):
        print(f"{what:<10}{times:>4}")
    for machine in machines:
        print(f"{machine.name:<8} busy {machine.busy / shop.clock.now:6.1%} of {shop.clock.now} minutes")

    shop = Workshop(machines[3:4], repairers=1)
    try:
        await shop.run([Job(1, 0, [("saw", 5)])])
    except* RuntimeError as group:
        print("stuck:", *[str(error) for error in group.exceptions])


asyncio.run(main())
