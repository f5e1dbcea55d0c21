import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Events in the order of their time: a shop with counters, lifts in a house, and machines that break, all by lambdas. */
public class EventSimulation {
    /** What happens at a time; of equal times the one that was planned first. */
    record Event(double time, long number, String name, Runnable action) implements Comparable<Event> {
        static final Comparator<Event> ORDER = Comparator.comparingDouble(Event::time).thenComparingLong(Event::number);
        @Override public int compareTo(Event other) { return ORDER.compare(this, other); }
    }

    static final class Simulation {
        private final PriorityQueue<Event> events = new PriorityQueue<>();
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private long planned;
        private double now;
        private boolean isTraced;
        private final StringBuilder trace = new StringBuilder();

        double now() { return now; }

        Event at(double delay, String name, Runnable action) {
            if (delay < 0) throw new IllegalArgumentException("an event in the past: " + name);
            Event event = new Event(now + delay, planned++, name, action);
            events.add(event);
            return event;
        }

        boolean cancel(Event event) { return events.remove(event); }

        /** Runs until nothing is left or the time is over. */
        int run(double end) {
            int done = 0;
            while (!events.isEmpty() && events.peek().time() <= end) {
                Event event = events.poll();
                now = event.time();
                counts.merge(event.name(), 1, Integer::sum);
                if (isTraced) trace.append(String.format(Locale.ROOT, "%.1f %s; ", now, event.name()));
                event.action().run();
                done++;
            }
            now = Math.max(now, end);
            return done;
        }
    }

    /** Numbers that are the same in every run. */
    static final class Chance {
        private long state;
        Chance(long seed) { state = seed; }
        double next() {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (state >>> 11) * 0x1.0p-53;
        }
        int below(int limit) { return (int) (next() * limit); }
        double exponential(double mean) { return -mean * Math.log(1 - next()); }
        DoubleSupplier between(double from, double to) { return () -> from + (to - from) * next(); }
    }

    static final class Statistics {
        private int count;
        private double sum, squares;
        private double least = Double.POSITIVE_INFINITY, most = Double.NEGATIVE_INFINITY;
        void add(double value) {
            count++;
            sum += value;
            squares += value * value;
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double mean() { return count == 0 ? 0 : sum / count; }
        double deviation() { return count < 2 ? 0 : Math.sqrt(Math.max(0, squares / count - mean() * mean())); }
        @Override public String toString() {
            return count == 0 ? "none" : String.format(Locale.ROOT, "%d: %.3f ± %.3f (%.3f to %.3f)", count, mean(), deviation(), least, most);
        }
    }

    /** Something of which there are only so many; who comes late waits. */
    static final class Resource {
        private final Simulation simulation;
        private final Deque<Consumer<Runnable>> waiting = new ArrayDeque<>();
        private int free;
        final Statistics waits = new Statistics();
        int longest;

        Resource(Simulation simulation, int count) {
            this.simulation = simulation;
            free = count;
        }

        /** Calls back when one is free, with what gives it back. */
        void take(Consumer<Runnable> then) {
            double since = simulation.now();
            Consumer<Runnable> start = release -> {
                waits.add(simulation.now() - since);
                then.accept(release);
            };
            if (free > 0) {
                free--;
                start.accept(this::release);
            } else {
                waiting.add(start);
                longest = Math.max(longest, waiting.size());
            }
        }

        private void release() {
            Consumer<Runnable> next = waiting.poll();
            if (next == null) free++; else next.accept(this::release);
        }
    }

    private static void shop(int counters) {
        Simulation simulation = new Simulation();
        Chance chance = new Chance(11);
        Resource desk = new Resource(simulation, counters);
        Statistics stay = new Statistics();
        DoubleSupplier service = chance.between(1, 4);
        Runnable[] arrive = new Runnable[1];
        arrive[0] = () -> {
            double since = simulation.now();
            desk.take(release -> simulation.at(service.getAsDouble(), "leave", () -> {
                stay.add(simulation.now() - since);
                release.run();
            }));
            simulation.at(chance.exponential(1.3), "arrive", arrive[0]);
        };
        simulation.at(0, "arrive", arrive[0]);
        int events = simulation.run(500);
        System.out.println("shop with " + counters + ": " + events + " events " + simulation.counts);
        System.out.println("  waits " + desk.waits + ", longest queue " + desk.longest);
        System.out.println("  stays " + stay);
    }

    /** A lift that goes on in its direction while somebody wants that. */
    static final class Lift {
        record Trip(int from, int to, double since) {}

        private final Simulation simulation;
        private final List<List<Trip>> floors = new ArrayList<>();
        private final List<Trip> inside = new ArrayList<>();
        private int floor;
        private int direction;
        final Statistics rides = new Statistics();
        int moved;

        Lift(Simulation simulation, int count) {
            this.simulation = simulation;
            for (int i = 0; i < count; i++) floors.add(new ArrayList<>());
        }

        void call(int from, int to) {
            floors.get(from).add(new Trip(from, to, simulation.now()));
            if (direction == 0) {
                direction = from >= floor ? 1 : -1;
                simulation.at(0, "door", this::stop);
            }
        }

        private void stop() {
            inside.removeIf(trip -> {
                if (trip.to() != floor) return false;
                rides.add(simulation.now() - trip.since());
                return true;
            });
            List<Trip> here = floors.get(floor);
            while (!here.isEmpty() && inside.size() < 4) inside.add(here.remove(0));
            if (!isWanted(direction)) direction = isWanted(-direction) ? -direction : here.isEmpty() ? 0 : direction;
            if (direction != 0 && isWanted(direction)) {
                simulation.at(2, "move", () -> {
                    floor += direction;
                    moved++;
                    stop();
                });
            } else {
                direction = 0;
            }
        }

        private boolean isWanted(int to) {
            if (inside.stream().anyMatch(trip -> Integer.signum(trip.to() - floor) == to)) return true;
            for (int i = floor + to; i >= 0 && i < floors.size() && to != 0; i += to) if (!floors.get(i).isEmpty()) return true;
            return false;
        }
    }

    private static void lifts() {
        Simulation simulation = new Simulation();
        Chance chance = new Chance(5);
        Lift lift = new Lift(simulation, 8);
        for (int i = 0; i < 60; i++) {
            int from = chance.below(8), to = (from + 1 + chance.below(7)) % 8;
            simulation.at(i * 7.5, "call", () -> lift.call(from, to));
        }
        simulation.run(10_000);
        System.out.println("lift: rides " + lift.rides + ", moved " + lift.moved + ", " + simulation.counts);
    }

    private static void machines() {
        Simulation simulation = new Simulation();
        Chance chance = new Chance(3);
        Resource mechanics = new Resource(simulation, 1);
        Map<String, Double> made = new HashMap<>();
        for (String name : List.of("drill", "lathe", "press")) {
            Supplier<Double> life = () -> chance.exponential(20 + name.length());
            Runnable[] work = new Runnable[1];
            work[0] = () -> {
                double start = simulation.now();
                simulation.at(life.get(), "break", () -> {
                    made.merge(name, simulation.now() - start, Double::sum);
                    mechanics.take(release -> simulation.at(5 + chance.next(), "repair", () -> {
                        release.run();
                        work[0].run();
                    }));
                });
            };
            work[0].run();
        }
        simulation.run(1000);
        System.out.println("machines: " + made.entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(entry -> String.format(Locale.ROOT, "%s %.1f", entry.getKey(), entry.getValue())).collect(Collectors.joining(", ")));
        System.out.println("  waits for the mechanic " + mechanics.waits);
    }

    /** Patients by urgency, some of whom leave when they have waited too long. */
    static final class Clinic {
        enum Urgency {
            RED(0.1, 30), YELLOW(0.3, 15), GREEN(0.6, 8);

            final double share, length;

            Urgency(double share, double length) {
                this.share = share;
                this.length = length;
            }

            static Urgency of(double chance) {
                for (Urgency each : values()) if ((chance -= each.share) < 0) return each;
                return GREEN;
            }
        }

        private final class Patient implements Comparable<Patient> {
            final Urgency urgency;
            final double since = simulation.now();
            final int number = ++arrived;
            Event leave;

            Patient(Urgency urgency) { this.urgency = urgency; }

            @Override public int compareTo(Patient other) {
                int order = urgency.compareTo(other.urgency);
                return order != 0 ? order : Integer.compare(number, other.number);
            }
        }

        private final Simulation simulation = new Simulation();
        private final Chance chance = new Chance(77);
        private final PriorityQueue<Patient> waiting = new PriorityQueue<>();
        private final Map<Urgency, Statistics> waits = new EnumMap<>(Urgency.class);
        private final Map<Urgency, Integer> gone = new EnumMap<>(Urgency.class);
        private int arrived, busy;
        private final int doctors;

        Clinic(int doctors) {
            this.doctors = doctors;
            for (Urgency each : Urgency.values()) waits.put(each, new Statistics());
        }

        private void arrive() {
            Patient patient = new Patient(Urgency.of(chance.next()));
            waiting.add(patient);
            if (patient.urgency == Urgency.GREEN) {
                patient.leave = simulation.at(60 + chance.below(60), "give up", () -> {
                    waiting.remove(patient);
                    gone.merge(patient.urgency, 1, Integer::sum);
                });
            }
            serve();
            simulation.at(chance.exponential(6), "patient", this::arrive);
        }

        private void serve() {
            while (busy < doctors && !waiting.isEmpty()) {
                Patient patient = waiting.poll();
                if (patient.leave != null) simulation.cancel(patient.leave);
                waits.get(patient.urgency).add(simulation.now() - patient.since);
                busy++;
                simulation.at(chance.exponential(patient.urgency.length), "treated", () -> {
                    busy--;
                    serve();
                });
            }
        }

        void open(double minutes) {
            simulation.at(0, "patient", this::arrive);
            simulation.run(minutes);
            System.out.println("clinic with " + doctors + ": " + arrived + " arrived, " + waiting.size() + " wait, gone " + gone);
            waits.forEach((urgency, wait) -> System.out.println("  " + urgency + " " + wait));
        }
    }

    public static void main(String[] args) {
        Simulation small = new Simulation();
        small.isTraced = true;
        Event late = small.at(3, "late", () -> System.out.println("never"));
        small.at(1, "first", () -> small.at(1, "child", () -> small.cancel(late)));
        small.at(1, "second", () -> {});
        small.at(5, "last", () -> {});
        System.out.println(small.run(4) + " " + small.trace + small.now() + " " + small.run(10) + " " + small.now());
        try {
            small.at(-1, "wrong", () -> {});
        } catch (IllegalArgumentException exception) {
            System.out.println(exception.getMessage());
        }
        for (int counters = 1; counters <= 3; counters++) shop(counters);
        lifts();
        machines();
        for (int doctors = 2; doctors <= 3; doctors++) new Clinic(doctors).open(600);
    }
}
