public class NullMessages {
    String name;
    int number;
    int[] data;
    NullMessages next;
    static NullMessages shared;
    static String text() { return null; }
    NullMessages self() { return next; }

    static void attempt(Runnable r) {
        try {
            r.run();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    static int plain(NullMessages p, String[] list, int[][] grid, Integer boxed, int which) {
        switch (which) {
            case 0: return p.number;
            case 1: p.number = 5; return 0;
            case 2: return p.name.length();
            case 3: return list.length;
            case 4: return list[1].length();
            case 5: return grid[0][2];
            case 6: grid[1][0] = 3; return 0;
            case 7: return boxed;
            case 8: return p.self().number;
            case 9: return shared.number;
            case 10: return text().length();
            case 11: return p.next.next.number;
            case 12: synchronized (p) { return 1; }
            case 13: throw (RuntimeException) (Object) p;
            case 14: return shared.next.data[0];
            case 15: p.self(); return 0;
            case 16: return text().hashCode();
            case 17: list[0] = "x"; return 0;
            default: return grid[which - 18].length;
        }
    }

    public static void main(String[] args) {
        NullMessages full = new NullMessages();
        full.next = new NullMessages();
        attempt(() -> plain(null, null, null, null, 0));
        attempt(() -> plain(null, null, null, null, 1));
        attempt(() -> plain(full, null, null, null, 2));
        attempt(() -> plain(null, null, null, null, 3));
        attempt(() -> plain(null, new String[2], null, null, 4));
        attempt(() -> plain(null, null, new int[3][], null, 5));
        attempt(() -> plain(null, null, new int[3][], null, 6));
        attempt(() -> plain(null, null, null, null, 7));
        attempt(() -> plain(full.next, null, null, null, 8));
        attempt(() -> plain(null, null, null, null, 9));
        attempt(() -> plain(null, null, null, null, 10));
        attempt(() -> plain(full, null, null, null, 11));
        attempt(() -> plain(null, null, null, null, 12));
        attempt(() -> plain(null, null, null, null, 13));
        shared = full;
        attempt(() -> plain(null, null, null, null, 14));
        attempt(() -> plain(null, null, null, null, 15));
        attempt(() -> plain(null, null, null, null, 16));
        attempt(() -> plain(null, null, null, null, 17));
        attempt(() -> plain(null, null, new int[2][], null, 19));
    }
}
