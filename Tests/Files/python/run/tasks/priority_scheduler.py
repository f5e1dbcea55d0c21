import heapq


class Scheduler:
    def __init__(self):
        self.heap, self.entries, self.order = [], {}, 0

    def add(self, task, priority):
        if task in self.entries:
            self.entries.pop(task)[-1] = None
        entry = self.entries[task] = [priority, self.order, task]
        self.order += 1
        heapq.heappush(self.heap, entry)

    def remove(self, task):
        self.entries.pop(task)[-1] = None

    def __iter__(self):
        while self.heap:
            *_, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                yield task


s = Scheduler()
for task, p in (("write", 3), ("test", 5), ("plan", 1), ("test", 2), ("rest", 9)):
    s.add(task, p)
s.remove("rest")
print(list(s), s.entries)
