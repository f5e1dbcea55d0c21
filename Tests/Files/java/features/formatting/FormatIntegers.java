public class FormatIntegers {
    static void show(String f, Object... v) {
        try {
            System.out.println("[" + String.format(f, v) + "]");
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (int n : new int[] {0, 42, -42, 1234567}) {
            show("%d %5d %-5d| %05d %+d %,d %(d % d", n, n, n, n, n, n, n, n);
            show("%x %X %#x %o %#o %08x", n, n, n, n, n, n);
        }
        show("%d %d %d %d", (byte) -1, (short) -2, 3L, new java.math.BigInteger("123456789012345678901234567890"));
        show("%x %x %x", (byte) -1, (short) -1, -1L);
        show("%2$s %1$s %s %s %<s", "a", "b");
        show("%c%c%c %C", 'x', 65, (byte) 66, 'q');
        show("%b %B %b %b", true, false, null, "x");
        show("%s %S %10s|%-10s|%.2s %s", "text", "text", "right", "left", "cut", null);
        show("%h %n%%", "hash");
        show("%d", 1.5);
        show("%q", 1);
        show("%d");
        show("%5%|%-5%|");
        show("%,d %,d", 999, -1000000);
        show("%s %s", new int[0].length, java.util.List.of(1, 2));
        show("%-d", 5);
    }
}
