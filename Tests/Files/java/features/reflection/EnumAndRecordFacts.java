public class EnumAndRecordFacts {
    enum E { A, B { void x() {} } }
    record R(int a) {}
    interface I {}
    static class K<T> {}

    public static void main(String[] args) throws Exception {
        System.out.println(E.class.getEnumConstants().length + " " + E.B.getClass().isEnum() + E.B.getDeclaringClass().isEnum() + E.A.getClass() + " " + R.class.isRecord() + " " + new R(1).getClass().getSimpleName() + " " + new K<String>().getClass().getName() + " " + I.class.getSimpleName() + " " + int.class.getName() + " " + E[].class.getName() + " " + R[][].class.getSimpleName() + " " + Enum.valueOf(E.class, "A"));
        try { Enum.valueOf(E.class, "Z"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Runnable r = () -> {};
        System.out.println(r.getClass().isInterface() + " " + (r instanceof Runnable) + " " + new Object() {}.getClass().getName());
    }
}
