public class UnboxingAndStrings {
    static Integer none;
    static String text;
    static int[] array;
    java.util.List<String> list;
    static Object obj() { return null; }

    public static void main(String[] args) throws Exception {
        Runnable[] rs = {() -> { int x = none; }, () -> System.out.println(text.trim().length()), () -> System.out.println(array.length), () -> System.out.println(new UnboxingAndStrings().list.size()), () -> obj().toString(), () -> { for (String s : new UnboxingAndStrings().list) { } }, () -> { switch (text) { case "a": } }, () -> { synchronized (obj()) { } }, () -> { throw null; }, () -> { long[] l = null; l[0]++; }, () -> System.out.println(text + none + array), () -> System.out.println(text.equals("x")), () -> System.out.println("x".equals(text))};
        for (Runnable r : rs) try { r.run(); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
    }
}
