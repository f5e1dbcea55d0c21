public class UncaughtCast {
    public static void main(String[] args) throws Exception {
        Object o = new java.util.ArrayList<Integer>();
        System.out.println("start");
        String s = (String) o;
        System.out.println(s);
    }
}
