public class StaticMembers {
    static int count;
    int id;
    static final int[] TABLE = new int[5];
    static {
        for (int i = 0; i < TABLE.length; i++) TABLE[i] = i * i;
    }

    StaticMembers() { id = ++count; }

    static StaticMembers make() { return new StaticMembers(); }

    static class Holder {
        static final StaticMembers INSTANCE = new StaticMembers();
        static StaticMembers get() { return INSTANCE; }
    }

    public static void main(String[] args) {
        System.out.println(make().id + make().id);
        System.out.println(Holder.get().id + " " + (Holder.get() == Holder.get()) + " " + count);
        StaticMembers none = null;
        System.out.println(none.count);
        System.out.println(TABLE[4]);
        count += 10;
        System.out.println(StaticMembers.count + new StaticMembers().id);
    }
}
