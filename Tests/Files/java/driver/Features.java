import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Permission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Runs small programs one after the other in this process: those in the folder {@code classes} whose names are given. For
 * each it writes {@code NAME.out}, {@code NAME.err} and {@code NAME.code} into the folder {@code expected}. With
 * {@code --compile} the arguments are sources, which are compiled into {@code classes} in one go, nothing else.
 */
public class Features {
    private static class Exit extends SecurityException {
        final int code;
        Exit(int code) { this.code = code; }
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("--compile")) {
            compile(List.of(arguments).subList(1, arguments.length));
            return;
        }
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

    private static void compile(List<String> sources) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        new File("classes").mkdirs();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-nowarn", "-Xlint:none", "-proc:none", "-encoding", "UTF-8", "-d", "classes");
        if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromStrings(sources)).call()) {
            System.out.print(messages);
        }
    }

    private static int run(String name) {
        try {
            Class.forName(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            return 0;
        } catch (InvocationTargetException exception) {
            Throwable cause = exception.getCause();
            if (cause instanceof Exit) return ((Exit) cause).code;
            // What lies below main is ours.
            List<StackTraceElement> places = new ArrayList<>();
            for (StackTraceElement place : cause.getStackTrace()) {
                if (place.getClassName().startsWith("jdk.internal.reflect")) break;
                places.add(place);
            }
            cause.setStackTrace(places.toArray(new StackTraceElement[0]));
            System.err.print("Exception in thread \"main\" ");
            cause.printStackTrace();
            return 1;
        } catch (Throwable exception) {
            exception.printStackTrace();
            return 3;
        }
    }
}
