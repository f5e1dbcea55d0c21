import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

public class Captures {
    static IntSupplier counter() {
        int[] n = {0};
        return () -> ++n[0];
    }

    public static void main(String[] args) {
        List<Runnable> steps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int copy = i;
            steps.add(() -> System.out.print(copy + " "));
            steps.add(new Runnable() {
                int times = copy * 10;
                public void run() { System.out.print(times++ + " "); }
            });
        }
        for (Runnable step : steps) step.run();
        for (Runnable step : steps) step.run();
        System.out.println();
        IntSupplier a = counter(), b = counter();
        System.out.println(a.getAsInt() + a.getAsInt() + b.getAsInt());
        String text = "outer";
        class Local {
            String text = "inner";
            String both() { return text + this.text; }
        }
        System.out.println(new Local().both() + text);
        for (String s : new String[] {"p", "q"}) {
            class PerLoop { String get() { return s; } }
            System.out.print(new PerLoop().get());
        }
        System.out.println();
    }
}
