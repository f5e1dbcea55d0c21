public class UncaughtCast {
    public static void main(String[] args) throws Exception {
        Object o = java.util.List.of(1);
        System.out.println("start");
        String s = (String) o;
        System.out.println(s);
    }
}
