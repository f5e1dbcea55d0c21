import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles programs and runs them, all in this process. For each it prints a line with its name and exit code (1 for an
 * exception that nobody caught) and then what it printed.
 */
public class Oracle {
    public static void main(String[] arguments) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        PrintStream console = System.out;
        PrintStream errors = System.err;
        for (int i = 1; i < arguments.length; i++) {
            String file = new File(arguments[i]).getName();
            String name = file.substring(0, file.length() - 5);
            File directory = new File(arguments[0], name);
            directory.mkdirs();
            StringWriter messages = new StringWriter();
            boolean isCompiled = compiler.getTask(messages, files, null,
                List.of("-g", "-nowarn", "-encoding", "UTF-8", "-d", directory.getPath()), null,
                files.getJavaFileObjects(arguments[i])).call();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int code = 0;
            if (!isCompiled) {
                bytes.write(messages.toString().getBytes("UTF-8"));
                code = 2;
            } else {
                System.setOut(new PrintStream(bytes, true, "UTF-8"));
                System.setErr(new PrintStream(new ByteArrayOutputStream()));
                try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toURI().toURL()}, null)) {
                    Class<?> main = Class.forName(name, true, loader);
                    main.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
                } catch (InvocationTargetException exception) {
                    code = 1;
                } catch (Throwable exception) {
                    code = 3;
                    bytes.write(exception.toString().getBytes("UTF-8"));
                }
                System.out.flush();
                System.setOut(console);
                System.setErr(errors);
            }
            console.print("\u0001program " + name + " " + code + "\n");
            console.flush();
            console.write(bytes.toByteArray());
            console.print("\n\u0001");
            console.flush();
        }
    }
}
