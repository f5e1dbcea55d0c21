package phantom.runtime;

import internal.string;

/** The strings of which there is only one: the literals of the program, and what {@code intern} is asked of. */
public final class Literals {
    private static String[] table = new String[64];
    private static int size;

    private Literals() {}

    /** The one string that is equal to this one. */
    public static synchronized String intern(String text) {
        if (size * 2 > table.length) grow();
        int place = place(table, text);
        String known = table[place];
        if (known != null) return known;
        table[place] = text;
        size++;
        return text;
    }

    /** Where a text is, or would be. */
    private static int place(String[] in, String text) {
        string raw = (string) (Object) text;
        int hash = raw.unitHash();
        int place = (hash ^ hash >>> 16) & in.length - 1;
        while (in[place] != null && !raw.equals(in[place])) place = place + 1 & in.length - 1;
        return place;
    }

    private static void grow() {
        String[] larger = new String[table.length * 2];
        for (String each : table) if (each != null) larger[place(larger, each)] = each;
        table = larger;
    }
}
