package java.util.concurrent;

import java.util.*;

/** What runs tasks. */
public interface Executor {
    void execute(Runnable task);
}
