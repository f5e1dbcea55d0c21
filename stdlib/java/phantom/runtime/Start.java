package phantom.runtime;

import internal.boot;

/** What happens before a Java program's {@code main}. */
public final class Start {
    /** What the machine gave to the program. */
    public static boot machine;

    private Start() {}

    /** Keeps the boot object and gives the arguments of the program. */
    static String[] start(boot given) {
        machine = given;
        internal.container.array texts = given.arguments();
        String[] result = new String[texts.size()];
        for (int i = 0; i < result.length; i++) result[i] = (String) texts.get(i);
        return result;
    }
}
