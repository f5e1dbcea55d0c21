public class EnumCollections {
    enum Day { MON, TUE, WED, THU, FRI, SAT, SUN; boolean free() { return compareTo(SAT) >= 0; } }
    enum Unit { M(1), KM(1000), MILE(1609.344); final double f; Unit(double f) { this.f = f; } double to(Unit o, double v) { return v * f / o.f; } }

    public static void main(String[] args) throws Exception {
        var work = java.util.EnumSet.range(Day.MON, Day.FRI);
        System.out.println(work + " " + java.util.EnumSet.complementOf(work) + work.contains(Day.SUN));
        var m = new java.util.EnumMap<Day, java.util.List<String>>(Day.class);
        m.computeIfAbsent(Day.WED, d -> new java.util.ArrayList<>()).add("gym");
        m.computeIfAbsent(Day.MON, d -> new java.util.ArrayList<>()).add("work");
        System.out.println(m);
        System.out.println(java.util.Arrays.stream(Day.values()).filter(Day::free).toList() + " " + Unit.KM.to(Unit.MILE, 10) + " " + Unit.valueOf("M").to(Unit.KM, 5));
        switch (Day.valueOf("TUE")) { case TUE, THU -> System.out.println("odd"); default -> System.out.println("other"); }
    }
}
