import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** A text adventure with rooms, things, locked doors, a lamp that burns down and an undo; it plays a script. */
public class Adventure {
    enum Direction {
        NORTH, EAST, SOUTH, WEST, UP, DOWN;

        Direction opposite() {
            return switch (this) {
                case NORTH -> SOUTH;
                case SOUTH -> NORTH;
                case EAST -> WEST;
                case WEST -> EAST;
                case UP -> DOWN;
                case DOWN -> UP;
            };
        }

        static Optional<Direction> parse(String word) {
            for (Direction direction : values()) {
                String name = direction.name().toLowerCase(Locale.ROOT);
                if (!word.isEmpty() && name.startsWith(word)) return Optional.of(direction);
            }
            return Optional.empty();
        }
    }

    static class Thing {
        final String name;
        final String text;
        final int weight;
        Thing(String name, String text, int weight) {
            this.name = name;
            this.text = text;
            this.weight = weight;
        }
        String look() { return text; }
        String use(World world) { return "Nothing happens."; }
        @Override public String toString() { return name; }
    }

    static class Lamp extends Thing {
        private int oil;
        private boolean isLit;
        Lamp(int oil) {
            super("lamp", "A brass lamp", 2);
            this.oil = oil;
        }
        boolean shines() { return isLit && oil > 0; }
        @Override String look() { return super.look() + (shines() ? ", burning (" + oil + ")" : isLit ? ", burnt out" : ", dark") + "."; }
        @Override String use(World world) {
            isLit = !isLit;
            return isLit ? oil > 0 ? "The lamp sheds a warm light." : "There is no oil left." : "You put the lamp out.";
        }
        String burn() {
            if (!shines()) return "";
            oil--;
            return oil == 2 ? "The lamp flickers." : oil == 0 ? "The lamp goes out." : "";
        }
    }

    static class Key extends Thing {
        final String door;
        Key(String name, String door) {
            super(name, "It says '" + door + "'.", 1);
            this.door = door;
        }
        @Override String use(World world) {
            for (Passage passage : world.here.passages.values()) {
                if (!passage.isLocked || !passage.name.equals(door)) continue;
                passage.isLocked = false;
                passage.target.passages.values().stream().filter(p -> p.target == world.here).forEach(p -> p.isLocked = false);
                world.score += 10;
                return "The " + door + " opens.";
            }
            return "There is no lock for it here.";
        }
    }

    static class Treasure extends Thing {
        final int value;
        Treasure(String name, String text, int weight, int value) {
            super(name, text, weight);
            this.value = value;
        }
    }

    static class Passage {
        final String name;
        final Room target;
        boolean isLocked;
        Passage(String name, Room target, boolean isLocked) {
            this.name = name;
            this.target = target;
            this.isLocked = isLocked;
        }
    }

    static class Room {
        final String name;
        final String text;
        final boolean isDark;
        final Map<Direction, Passage> passages = new EnumMap<>(Direction.class);
        final Map<String, Thing> things = new TreeMap<>();
        int visits;
        Room(String name, String text, boolean isDark) {
            this.name = name;
            this.text = text;
            this.isDark = isDark;
        }
        Room with(Thing... all) {
            for (Thing thing : all) things.put(thing.name, thing);
            return this;
        }
        static void join(Room from, Direction direction, Room to, String name, boolean isLocked) {
            from.passages.put(direction, new Passage(name, to, isLocked));
            to.passages.put(direction.opposite(), new Passage(name, from, isLocked));
        }
    }

    /** A step that can be taken back. */
    interface Undo { void run(); }

    static class World {
        static final int LIMIT = 10;
        final Map<String, Thing> carried = new LinkedHashMap<>();
        final Set<Room> seen = new LinkedHashSet<>();
        final Deque<Undo> history = new ArrayDeque<>();
        final Room home;
        Room here;
        int score;
        int turns;
        boolean isOver;
        World(Room start) {
            home = start;
            here = start;
        }
        int load() { return carried.values().stream().mapToInt(thing -> thing.weight).sum(); }
        Optional<Thing> find(String name) { return Optional.ofNullable(carried.getOrDefault(name, here.things.get(name))); }
        boolean isLight() {
            return !here.isDark || find("lamp").filter(thing -> thing instanceof Lamp lamp && lamp.shines()).isPresent();
        }
        String describe() {
            if (!isLight()) return "It is pitch dark. You hear dripping water.";
            StringBuilder text = new StringBuilder(here.name).append(". ");
            if (here.visits++ == 0) text.append(here.text).append(' ');
            if (seen.add(here)) score += 5;
            if (!here.things.isEmpty()) text.append("You see ").append(String.join(", ", here.things.keySet())).append(". ");
            StringJoiner exits = new StringJoiner(", ", "Exits: ", ".");
            here.passages.forEach((direction, passage) -> exits.add(direction.name().toLowerCase(Locale.ROOT) + (passage.isLocked ? " (locked)" : "")));
            return text.append(exits).toString();
        }
    }

    private final World world;
    private final Map<String, BiFunction<World, String, String>> commands = new TreeMap<>();

    Adventure(World world) {
        this.world = world;
        commands.put("look", (w, what) -> what.isEmpty() ? w.describe() : w.find(what).map(Thing::look).orElse("You see no " + what + "."));
        commands.put("go", Adventure::go);
        commands.put("take", Adventure::take);
        commands.put("drop", Adventure::drop);
        commands.put("use", (w, what) -> w.find(what).map(thing -> thing.use(w)).orElse("You have no " + what + "."));
        commands.put("inventory", (w, what) -> w.carried.isEmpty() ? "You carry nothing." : "You carry " + w.carried.values() + ", load " + w.load() + ".");
        commands.put("score", (w, what) -> w.score + " points in " + w.turns + " turns.");
        commands.put("undo", (w, what) -> {
            if (w.history.isEmpty()) return "There is nothing to undo.";
            w.history.pop().run();
            return "Undone.";
        });
        commands.put("quit", (w, what) -> {
            w.isOver = true;
            return "Bye.";
        });
        commands.put("help", (w, what) -> "I know " + commands.keySet() + ".");
    }

    private static String go(World world, String word) {
        Optional<Direction> direction = Direction.parse(word);
        if (direction.isEmpty()) return "Where is '" + word + "'?";
        Passage passage = world.here.passages.get(direction.get());
        if (passage == null) return "You cannot go " + direction.get().name().toLowerCase(Locale.ROOT) + ".";
        if (passage.isLocked) return "The " + passage.name + " is locked.";
        if (!world.isLight() && passage.target.isDark) return "You stumble in the dark and stay where you are.";
        Room before = world.here;
        world.history.push(() -> world.here = before);
        world.here = passage.target;
        return world.describe();
    }

    private static String take(World world, String name) {
        if (name.equals("all")) {
            List<String> names = new ArrayList<>(world.here.things.keySet());
            if (names.isEmpty()) return "There is nothing.";
            StringJoiner all = new StringJoiner(" ");
            for (String each : names) all.add(take(world, each));
            return all.toString();
        }
        if (!world.isLight()) return "You find nothing in the dark.";
        Thing thing = world.here.things.get(name);
        if (thing == null) return "There is no " + name + ".";
        if (world.load() + thing.weight > World.LIMIT) return "The " + name + " is too heavy with all that.";
        Room room = world.here;
        room.things.remove(name);
        world.carried.put(name, thing);
        world.history.push(() -> {
            world.carried.remove(name);
            room.things.put(name, thing);
        });
        return "Taken: " + name + ".";
    }

    private static String drop(World world, String name) {
        Thing thing = world.carried.remove(name);
        if (thing == null) return "You do not have that.";
        world.here.things.put(name, thing);
        Room room = world.here;
        if (thing instanceof Treasure treasure && room == world.home) {
            world.score += treasure.value;
            world.isOver = room.things.values().stream().filter(each -> each instanceof Treasure).count() == 2;
            return "The " + name + " is safe (" + treasure.value + ")." + (world.isOver ? " You have won." : "");
        }
        world.history.push(() -> {
            room.things.remove(name);
            world.carried.put(name, thing);
        });
        return "Dropped.";
    }

    String play(String line) {
        String[] words = line.trim().toLowerCase(Locale.ROOT).split("\\s+", 2);
        String verb = words[0];
        String what = words.length > 1 ? words[1] : "";
        if (Direction.parse(verb).isPresent()) {
            what = verb;
            verb = "go";
        }
        List<String> known = new ArrayList<>();
        for (String name : commands.keySet()) if (name.startsWith(verb)) known.add(name);
        if (known.isEmpty() || verb.isEmpty()) return "I do not know how to '" + verb + "'.";
        if (known.size() > 1 && !commands.containsKey(verb)) return "Do you mean " + String.join(" or ", known) + "?";
        String answer = commands.get(commands.containsKey(verb) ? verb : known.get(0)).apply(world, what);
        world.turns++;
        String lamp = world.find("lamp").map(thing -> ((Lamp) thing).burn()).orElse("");
        return lamp.isEmpty() ? answer : answer + " " + lamp;
    }

    static World build() {
        Room hall = new Room("Hall", "Dust dances in the light of a high window.", false).with(new Lamp(9), new Thing("rug", "Moths love it.", 6));
        Room kitchen = new Room("Kitchen", "It smells of old soup.", false).with(new Key("rusty key", "cellar door"), new Thing("spoon", "A wooden spoon.", 1));
        Room cellar = new Room("Cellar", "Barrels stand along the wall.", true).with(new Key("small key", "iron gate"));
        Room vault = new Room("Vault", "Everything glitters.", true).with(new Treasure("crown", "Gold, with a dent.", 5, 50), new Treasure("ruby", "Red as wine.", 1, 30), new Thing("anvil", "Why?", 20));
        Room.join(hall, Direction.EAST, kitchen, "arch", false);
        Room.join(kitchen, Direction.DOWN, cellar, "cellar door", true);
        Room.join(cellar, Direction.NORTH, vault, "iron gate", true);
        return new World(hall);
    }

    public static void main(String[] args) {
        Adventure game = new Adventure(build());
        String script = """
            look
            help
            take lamp
            look lamp
            n
            east
            take all
            inventory
            down
            use rusty key
            d
            take small key
            use lamp
            look
            take small key
            use small key
            north
            take anvil
            take crown
            drop spoon
            take crown
            undo
            take crown
            take ruby
            dance
            s
            go up
            look lamp
            look
            west
            score
            drop crown
            drop ruby
            look
            """;
        for (String line : script.split("\n")) {
            if (game.world.isOver) break;
            System.out.println("> " + line);
            System.out.println(game.play(line));
        }
        System.out.println(game.world.isOver + " " + game.world.score + " " + game.world.turns + " " + game.world.seen.size());
    }
}
