public class UncaughtNull {
    String s;

    public static void main(String[] args) throws Exception {
        System.out.println("start");
        UncaughtNull u = new UncaughtNull();
        System.out.println(u.s.length());
    }
}
