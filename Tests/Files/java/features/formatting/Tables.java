import java.util.*;

public class Tables {
    record Row(String name, int count, double price) {}

    public static void main(String[] args) {
        List<Row> rows = List.of(new Row("Widget", 5, 3.5), new Row("Gadget with a long name", 12, 100.25), new Row("X", 1000, 0.075));
        String line = "+" + "-".repeat(14) + "+" + "-".repeat(8) + "+" + "-".repeat(12) + "+";
        System.out.println(line);
        System.out.printf("|%-14s|%8s|%12s|%n", "name", "count", "price");
        System.out.println(line);
        double total = 0;
        for (Row r : rows) {
            System.out.printf("|%-14.14s|%8d|%12.2f|%n", r.name(), r.count(), r.price());
            total += r.count() * r.price();
        }
        System.out.println(line);
        System.out.printf("%37s%n", String.format("total %,.2f", total));
        for (int i = 1; i <= 5; i++) {
            StringBuilder b = new StringBuilder();
            for (int j = 1; j <= 5; j++) b.append(String.format("%4d", i * j));
            System.out.println(b);
        }
        System.out.println(String.join("|", Collections.nCopies(3, "cell")));
        java.text.DecimalFormat f = new java.text.DecimalFormat("#,##0.00");
        System.out.println(f.format(1234567.891) + " " + f.format(0.5) + " " + new java.text.DecimalFormat("0.###").format(2.5) + " " + new java.text.DecimalFormat("000").format(7) + " " + new java.text.DecimalFormat("#.##%").format(0.256));
    }
}
