package java.util;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A value that may be missing. */
public final class Optional<T> {
    private static final Optional<?> EMPTY = new Optional<>(null);
    private final T value;

    private Optional(T value) { this.value = value; }

    @SuppressWarnings("unchecked") public static <T> Optional<T> empty() { return (Optional<T>) EMPTY; }
    public static <T> Optional<T> of(T value) { return new Optional<>(Objects.requireNonNull(value)); }
    public static <T> Optional<T> ofNullable(T value) { return value == null ? empty() : new Optional<>(value); }

    public T get() { return orElseThrow(); }
    public boolean isPresent() { return value != null; }
    public boolean isEmpty() { return value == null; }
    public void ifPresent(Consumer<? super T> action) { if (value != null) action.accept(value); }

    public void ifPresentOrElse(Consumer<? super T> action, Runnable other) {
        if (value != null) action.accept(value); else other.run();
    }

    public Optional<T> filter(Predicate<? super T> test) { return value == null || test.test(value) ? this : empty(); }
    public <U> Optional<U> map(Function<? super T, ? extends U> f) { return value == null ? empty() : ofNullable(f.apply(value)); }

    @SuppressWarnings("unchecked")
    public <U> Optional<U> flatMap(Function<? super T, ? extends Optional<? extends U>> f) {
        return value == null ? empty() : (Optional<U>) f.apply(value);
    }

    @SuppressWarnings("unchecked")
    public Optional<T> or(Supplier<? extends Optional<? extends T>> other) { return value != null ? this : (Optional<T>) other.get(); }

    public java.util.stream.Stream<T> stream() { return value == null ? java.util.stream.Stream.empty() : java.util.stream.Stream.of(value); }

    public T orElse(T other) { return value != null ? value : other; }
    public T orElseGet(Supplier<? extends T> other) { return value != null ? value : other.get(); }

    public T orElseThrow() {
        if (value == null) throw new NoSuchElementException("No value present");
        return value;
    }

    public <X extends Throwable> T orElseThrow(Supplier<? extends X> exception) throws X {
        if (value == null) throw exception.get();
        return value;
    }

    @Override public boolean equals(Object other) { return other instanceof Optional && Objects.equals(value, ((Optional<?>) other).value); }
    @Override public int hashCode() { return Objects.hashCode(value); }
    @Override public String toString() { return value == null ? "Optional.empty" : "Optional[" + value + "]"; }
}
