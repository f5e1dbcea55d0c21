package java.util.concurrent;

import java.util.*;

/** What makes threads. */
public interface ThreadFactory {
    Thread newThread(Runnable task);
}
