import java.lang.reflect.InvocationTargetException;

/** Classes named when the program runs: found, initialised, made. */
public class NamedClasses {
    abstract static class Job {
        abstract String work();
    }

    public static class Count extends Job {
        static { System.out.println("Count is initialised"); }
        private int calls;
        @Override String work() { return "count " + ++calls; }
    }

    public static class Greet extends Job {
        @Override String work() { return "hello from " + getClass().getSimpleName(); }
    }

    public static class Broken extends Job {
        public Broken() { throw new IllegalStateException("not today"); }
        @Override String work() { return "never"; }
    }

    public static class Picky extends Job {
        final int size;
        public Picky(int size) { this.size = size; }
        @Override String work() { return "size " + size; }
    }

    public static void main(String[] args) throws Exception {
        for (String name : new String[] {"Count", "Greet", "Count"}) {
            Class<?> type = Class.forName("NamedClasses$" + name);
            System.out.println("found " + type.getName());
            Job job = (Job) type.getDeclaredConstructor().newInstance();
            System.out.println(job.work());
        }
        try {
            Class.forName("NamedClasses$Nobody");
        } catch (ClassNotFoundException exception) {
            System.out.println("not found: " + exception.getMessage());
        }
        try {
            Class.forName("NamedClasses$Broken").getConstructor().newInstance();
        } catch (InvocationTargetException exception) {
            System.out.println("constructor threw " + exception.getCause());
        }
        try {
            Class.forName("NamedClasses$Job").getDeclaredConstructor().newInstance();
        } catch (InstantiationException exception) {
            System.out.println("abstract");
        }
        Class<? extends Job> type = Class.forName("NamedClasses$Greet").asSubclass(Job.class);
        System.out.println(type.getDeclaredConstructor().newInstance().work() + " " + type.getSuperclass().getSimpleName());
        System.out.println(new Picky(3).work() + " " + Job.class.isAssignableFrom(type) + " " + type.isInstance(new Count()));
    }
}
