public class InstanceBlocks {
    static int made;
    final int id;
    final String tag;
    { made++; id = made * 10; }
    InstanceBlocks() { this("default"); }
    InstanceBlocks(String t) { tag = t + id; }
    { made += 100; }
    static { made = 5; }
    static { made *= 2; }

    public static void main(String[] args) throws Exception {
        System.out.println(made);
        System.out.println(new InstanceBlocks().tag + " " + new InstanceBlocks("x").tag + " " + made);
    }
}
