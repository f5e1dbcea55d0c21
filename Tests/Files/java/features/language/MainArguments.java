public class MainArguments {
    public static void main(String[] args) throws Exception {
        System.out.println(args.length + " " + (args == null) + " " + args.getClass().getSimpleName());
        for (String a : args) System.out.println(a);
    }
}
