import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An operating system in small, in the manner of Martin Richards' benchmark: tasks with priorities send packets to each other
 * through queues, a scheduler runs the most urgent one that can run, and at the end the counts must be right.
 */
public class Richards {
    enum Kind { DEVICE, WORK }

    /** A message with a few bytes of data. */
    static final class Packet {
        static final int SIZE = 4;

        Packet link;
        int owner;
        final Kind kind;
        int datum;
        final int[] data = new int[SIZE];

        Packet(Packet link, int owner, Kind kind) {
            this.link = link;
            this.owner = owner;
            this.kind = kind;
        }

        /** Puts the packet at the end of a queue; gives the queue. */
        Packet appendTo(Packet queue) {
            link = null;
            if (queue == null) return this;
            Packet last = queue;
            while (last.link != null) last = last.link;
            last.link = this;
            return queue;
        }
    }

    /** What a task can be: bits that are combined. */
    static class State {
        private boolean hasPacket;
        private boolean isWaiting;
        private boolean isHeld;

        void running() { set(false, false, false); }
        void waiting() { set(false, true, false); }
        void waitingWithPacket() { set(true, true, false); }

        private void set(boolean packet, boolean waiting, boolean held) {
            hasPacket = packet;
            isWaiting = waiting;
            isHeld = held;
        }

        void packetPending() { set(true, false, false); }
        void addPacket() { hasPacket = true; }
        void startWaiting() { isWaiting = true; }
        void hold(boolean value) { isHeld = value; }

        boolean cannotRun() { return isHeld || isWaiting && !hasPacket; }
        boolean isWaitingWithPacket() { return hasPacket && isWaiting && !isHeld; }

        @Override public String toString() { return (hasPacket ? "P" : "-") + (isWaiting ? "W" : "-") + (isHeld ? "H" : "-"); }
    }

    /** What a task does when it runs. */
    interface Body {
        Task run(Scheduler scheduler, Task self, Packet work);
    }

    static final class Task extends State {
        final Task next;
        final int identity;
        final int priority;
        private Packet input;
        private final Body body;

        Task(Task next, int identity, int priority, Packet input, Body body) {
            this.next = next;
            this.identity = identity;
            this.priority = priority;
            this.input = input;
            this.body = body;
            if (input == null) waiting(); else waitingWithPacket();
        }

        /** Accepts a packet; gives the task to run, which is this one if it is more urgent than the sender. */
        Task receive(Packet packet, Task sender) {
            if (input == null) {
                input = packet;
                addPacket();
                if (priority > sender.priority) return this;
            } else {
                input = packet.appendTo(input);
            }
            return sender;
        }

        Task runBody(Scheduler scheduler) {
            Packet message = null;
            if (isWaitingWithPacket()) {
                message = input;
                input = message.link;
                if (input == null) running(); else packetPending();
            }
            return body.run(scheduler, this, message);
        }
    }

    static final class Scheduler {
        private final Map<Integer, Task> tasks = new java.util.HashMap<>();
        private Task list;
        private Task current;
        int queued;
        int held;
        int steps;
        final EnumMap<Kind, Integer> packets = new EnumMap<>(Kind.class);

        void add(int identity, int priority, Packet queue, Body body) {
            list = new Task(list, identity, priority, queue, body);
            tasks.put(identity, list);
        }

        Task find(int identity) {
            Task task = tasks.get(identity);
            if (task == null) throw new IllegalStateException("no task " + identity);
            return task;
        }

        Task holdSelf() {
            held++;
            current.hold(true);
            return current.next;
        }

        Task release(int identity) {
            Task task = find(identity);
            task.hold(false);
            return task.priority > current.priority ? task : current;
        }

        Task waitForPacket() {
            current.startWaiting();
            return current;
        }

        Task send(Packet packet) {
            Task task = find(packet.owner);
            queued++;
            packets.merge(packet.kind, 1, Integer::sum);
            packet.link = null;
            packet.owner = current.identity;
            return task.receive(packet, current);
        }

        void run() {
            current = list;
            while (current != null) {
                steps++;
                current = current.cannotRun() ? current.next : current.runBody(this);
            }
        }
    }

    static final int IDLE = 1, WORKER = 2, HANDLER_A = 3, HANDLER_B = 4, DEVICE_A = 5, DEVICE_B = 6;

    /** Counts down, and wakes one device or the other by the bits of a shift register. */
    static final class Idle implements Body {
        private int control = 1;
        private int left;

        Idle(int turns) { left = turns; }

        @Override public Task run(Scheduler scheduler, Task self, Packet work) {
            if (--left == 0) return scheduler.holdSelf();
            if ((control & 1) == 0) {
                control >>= 1;
                return scheduler.release(DEVICE_A);
            }
            control = control >> 1 ^ 0xD008;
            return scheduler.release(DEVICE_B);
        }
    }

    /** Fills packets with letters and sends them to the handlers in turn. */
    static final class Worker implements Body {
        private int destination = HANDLER_A;
        private int count;

        @Override public Task run(Scheduler scheduler, Task self, Packet work) {
            if (work == null) return scheduler.waitForPacket();
            destination = destination == HANDLER_A ? HANDLER_B : HANDLER_A;
            work.owner = destination;
            work.datum = 0;
            for (int i = 0; i < Packet.SIZE; i++) {
                if (++count > 26) count = 1;
                work.data[i] = 'A' + count - 1;
            }
            return scheduler.send(work);
        }
    }

    /** Hands the letters of work packets to a device, one in each device packet. */
    static final class Handler implements Body {
        private Packet work;
        private Packet device;

        @Override public Task run(Scheduler scheduler, Task self, Packet packet) {
            if (packet != null) {
                switch (packet.kind) {
                    case WORK -> work = packet.appendTo(work);
                    case DEVICE -> device = packet.appendTo(device);
                }
            }
            if (work == null) return scheduler.waitForPacket();
            Packet first = work;
            int place = first.datum;
            if (place >= Packet.SIZE) {
                work = first.link;
                return scheduler.send(first);
            }
            if (device == null) return scheduler.waitForPacket();
            Packet out = device;
            device = out.link;
            out.datum = first.data[place];
            first.datum = place + 1;
            return scheduler.send(out);
        }
    }

    /** Takes a letter, is held until the idle task releases it, and sends the packet back. */
    static final class Device implements Body {
        private final StringBuilder seen;
        private Packet pending;

        Device(StringBuilder seen) { this.seen = seen; }

        @Override public Task run(Scheduler scheduler, Task self, Packet packet) {
            if (packet == null) {
                if (pending == null) return scheduler.waitForPacket();
                Packet done = pending;
                pending = null;
                return scheduler.send(done);
            }
            pending = packet;
            if (seen.length() < 60) seen.append((char) packet.datum);
            return scheduler.holdSelf();
        }
    }

    private static Packet chain(int owner, Kind kind, int count) {
        Packet first = null;
        for (int i = 0; i < count; i++) first = new Packet(first, owner, kind);
        return first;
    }

    private final Scheduler scheduler = new Scheduler();
    private final List<StringBuilder> traces = new ArrayList<>();

    private Richards(int turns) {
        for (int i = 0; i < 2; i++) traces.add(new StringBuilder());
        scheduler.add(IDLE, 0, null, new Idle(turns));
        scheduler.find(IDLE).running();
        scheduler.add(WORKER, 1000, chain(0, Kind.WORK, 2), new Worker());
        scheduler.add(HANDLER_A, 2000, chain(DEVICE_A, Kind.DEVICE, 3), new Handler());
        scheduler.add(HANDLER_B, 3000, chain(DEVICE_B, Kind.DEVICE, 3), new Handler());
        scheduler.add(DEVICE_A, 4000, null, new Device(traces.get(0)));
        scheduler.add(DEVICE_B, 5000, null, new Device(traces.get(1)));
    }

    private void report(String title) {
        System.out.println(title);
        System.out.printf("  queued %d, held %d, steps %d, packets %s%n", scheduler.queued, scheduler.held, scheduler.steps, scheduler.packets);
        for (int identity = IDLE; identity <= DEVICE_B; identity++) {
            Task task = scheduler.find(identity);
            System.out.printf("  task %d priority %4d %s%n", identity, task.priority, task);
        }
        for (StringBuilder trace : traces) System.out.println("  " + trace);
    }

    public static void main(String[] args) {
        // Small ones show what happens, the large one has known counts.
        int[] sizes = {10, 100, 1000};
        for (int size : sizes) {
            Richards richards = new Richards(size);
            richards.scheduler.run();
            richards.report("idle turns " + size);
        }
        Richards known = new Richards(10000);
        known.scheduler.run();
        boolean isRight = known.scheduler.queued == 23246 && known.scheduler.held == 9297;
        System.out.println(isRight ? "the counts of the original" : "other counts: " + known.scheduler.queued + " " + known.scheduler.held);
        try {
            new Scheduler().find(99);
        } catch (IllegalStateException exception) {
            System.out.println(exception.getMessage());
        }
    }
}
