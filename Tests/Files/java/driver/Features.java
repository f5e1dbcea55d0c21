import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs small programs one after the other in this process: those whose names are given. For
 * each it writes {@code NAME.out}, {@code NAME.err} and {@code NAME.code} into the folder {@code expected}.
 */
public class Features {
    private static class Exit extends SecurityException {
        final int code;
        Exit(int code) { this.code = code; }
    }

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        System.setSecurityManager(new SecurityManager() {
            @Override public void checkExit(int code) { throw new Exit(code); }
            @Override public void checkPermission(Permission permission) {}
            @Override public void checkPermission(Permission permission, Object context) {}
        });
        new File("expected").mkdirs();
        PrintStream console = System.out;
        PrintStream errors = System.err;
        for (String name : arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            System.setOut(new PrintStream(out, true, "UTF-8"));
            System.setErr(new PrintStream(err, true, "UTF-8"));
            int[] code = {0};
            ThreadGroup group = new ThreadGroup(name);
            Thread thread = new Thread(group, () -> code[0] = run(name), "main");
            thread.start();
            thread.join();
            for (Thread[] rest = new Thread[100]; count(group, rest) > 0;) Thread.sleep(2);
            System.setOut(console);
            System.setErr(errors);
            Files.write(Path.of("expected", name + ".out"), out.toByteArray());
            Files.write(Path.of("expected", name + ".err"), err.toByteArray());
            Files.writeString(Path.of("expected", name + ".code"), String.valueOf(code[0]));
        }
        System.exit(0);
    }

    private static int count(ThreadGroup group, Thread[] rest) {
        int found = 0;
        for (int i = 0, all = group.enumerate(rest); i < all; i++) if (!rest[i].isDaemon()) found++;
        return found;
    }

    /** Takes away what lies below main, which is ours. */
    private static void trim(Throwable exception) {
        List<StackTraceElement> places = new ArrayList<>();
        for (StackTraceElement place : exception.getStackTrace()) {
            if (place.getClassName().startsWith("jdk.internal.reflect")) break;
            places.add(place);
        }
        exception.setStackTrace(places.toArray(new StackTraceElement[0]));
        if (exception.getCause() != null) trim(exception.getCause());
        for (Throwable each : exception.getSuppressed()) trim(each);
    }

    private static int run(String name) {
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            return 0;
        } catch (InvocationTargetException exception) {
            Throwable cause = exception.getCause();
            if (cause instanceof Exit) return ((Exit) cause).code;
            trim(cause);
            System.err.print("Exception in thread \"main\" ");
            cause.printStackTrace();
            return 1;
        } catch (Throwable exception) {
            exception.printStackTrace();
            return 3;
        }
    }
}
