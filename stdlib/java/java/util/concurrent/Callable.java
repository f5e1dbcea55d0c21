package java.util.concurrent;

import java.util.*;

/** Something that gives a result. */
public interface Callable<V> {
    V call() throws Exception;
}
