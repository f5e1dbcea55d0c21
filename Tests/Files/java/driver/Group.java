import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** Runs programs one after the other and prints what each has printed, between marks. */
public class Group {
    interface Main {
        void main(String[] arguments) throws Throwable;
    }

    private static final PrintStream CONSOLE = System.out;

    static void run(String name, Main program) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true));
        try {
            program.main(new String[0]);
        } catch (Throwable exception) {
            System.out.println("ended by " + exception);
        }
        System.out.flush();
        CONSOLE.print("\u0001program " + name + "\n");
        CONSOLE.print(bytes);
        CONSOLE.print("\u0001\n");
        CONSOLE.flush();
    }
}
