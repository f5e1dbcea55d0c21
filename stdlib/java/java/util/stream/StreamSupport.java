package java.util.stream;

import java.util.Spliterator;
import java.util.Spliterators;

/** Streams of other sources. */
public final class StreamSupport {
    private StreamSupport() {}
    public static <T> Stream<T> stream(Spliterator<T> source, boolean parallel) { return new ObjectStream<>(Spliterators.iterator(source)); }
}
