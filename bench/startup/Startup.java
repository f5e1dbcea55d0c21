final class Startup {
    public static void main(String[] arguments) {
        System.out.println("ready");
    }
}
