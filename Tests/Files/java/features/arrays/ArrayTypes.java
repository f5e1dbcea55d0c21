public class ArrayTypes {
    static String kind(Object o) {
        if (o instanceof int[]) return "ints";
        if (o instanceof boolean[]) return "booleans";
        if (o instanceof byte[]) return "bytes";
        if (o instanceof String[]) return "strings";
        if (o instanceof Integer[]) return "Integers";
        if (o instanceof Number[]) return "Numbers";
        if (o instanceof int[][]) return "int arrays";
        if (o instanceof String[][]) return "string arrays";
        if (o instanceof Comparable[]) return "Comparables";
        if (o instanceof Object[][]) return "object arrays";
        if (o instanceof Object[]) return "objects";
        return "something else";
    }

    public static void main(String[] args) {
        Object[] all = {
            new int[0], new boolean[0], new byte[0], new char[0], new String[0], new Integer[0], new Double[0], new int[0][0], new String[1][1],
            new Comparable[0], new Character[0], new StringBuilder[0], new Object[0], new Object[0][], new Integer[0][], new int[0][][], "text", new CharSequence[0]
        };
        for (Object o : all) System.out.println(kind(o) + " " + o.getClass().getName() + " " + o.getClass().getSimpleName());
    }
}
