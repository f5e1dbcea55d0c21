public class StringSwitchYield {
    static int days(String m, boolean leap) { return switch (m) { case "feb" -> leap ? 29 : 28; case "apr", "jun", "sep", "nov" -> 30; case "jan", "mar", "may", "jul", "aug", "oct", "dec" -> 31; default -> { if (m.isEmpty()) yield -1; yield 0; } }; }

    public static void main(String[] args) throws Exception {
        for (String m : "jan feb jun xyz".split(" ")) System.out.print(days(m, true) + " ");
        System.out.println(days("", false) + " " + days("feb", false));
        Object o = switch (args.length) { case 0 -> "none"; case 1 -> 1; default -> 2.0; };
        System.out.println(o);
    }
}
