package java.util.stream;

import java.util.*;
import java.util.function.*;

/** A stream as a chain of iterators: each operation asks the one before it for one element at a time. */
public final class ObjectStream<T> implements Stream<T> {
    private Iterator<T> source;
    private Iterable<T> lazy;
    private Runnable closing;
    private boolean isUsed;

    ObjectStream(Iterator<T> source) { this.source = source; }

    private ObjectStream(Iterable<T> lazy) { this.lazy = lazy; }

    /** The iterator of a collection is made when the last operation begins. */
    public static <T> Stream<T> over(Iterable<T> elements) { return new ObjectStream<>(elements); }

    private void use() {
        if (isUsed) throw new IllegalStateException("stream has already been operated upon or closed");
        isUsed = true;
    }

    /** Where this stream's elements come from; asked once. */
    private Iterator<T> take() {
        use();
        if (source != null) return source;
        Iterable<T> elements = lazy;
        return new Iterator<T>() {
            private Iterator<T> each;
            private Iterator<T> each() {
                if (each == null) each = elements.iterator();
                return each;
            }
            @Override public boolean hasNext() { return each().hasNext(); }
            @Override public T next() { return each().next(); }
        };
    }

    private <R> Stream<R> next(Iterator<R> made) {
        ObjectStream<R> result = new ObjectStream<>(made);
        result.closing = closing;
        return result;
    }

    @Override public Iterator<T> iterator() { return take(); }
    @Override public Spliterator<T> spliterator() { return Spliterators.spliteratorUnknownSize(take(), Spliterator.ORDERED); }
    @Override public boolean isParallel() { return false; }
    @Override public Stream<T> sequential() { return this; }
    @Override public Stream<T> parallel() { return this; }
    @Override public Stream<T> unordered() { return this; }
    @Override public Stream<T> onClose(Runnable action) {
        Runnable before = closing;
        closing = before == null ? action : () -> {
            before.run();
            action.run();
        };
        return this;
    }
    @Override public void close() {
        Runnable action = closing;
        closing = null;
        if (action != null) action.run();
    }

    @Override public Stream<T> filter(Predicate<? super T> test) {
        Iterator<T> each = take();
        return next(new Ahead<T>() {
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.next();
                    if (test.test(found)) return true;
                }
                return false;
            }
        });
    }

    @Override public <R> Stream<R> map(Function<? super T, ? extends R> f) {
        Iterator<T> each = take();
        return next(new Iterator<R>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public R next() { return f.apply(each.next()); }
        });
    }

    @Override public IntStream mapToInt(ToIntFunction<? super T> f) {
        Iterator<T> each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public int nextInt() { return f.applyAsInt(each.next()); }
        });
    }

    @Override public LongStream mapToLong(ToLongFunction<? super T> f) {
        Iterator<T> each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public long nextLong() { return f.applyAsLong(each.next()); }
        });
    }

    @Override public DoubleStream mapToDouble(ToDoubleFunction<? super T> f) {
        Iterator<T> each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public double nextDouble() { return f.applyAsDouble(each.next()); }
        });
    }

    @Override public <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> f) {
        Iterator<T> each = take();
        return next(new Ahead<R>() {
            private Iterator<? extends R> part;
            @Override boolean find() {
                while (part == null || !part.hasNext()) {
                    if (!each.hasNext()) return false;
                    Stream<? extends R> made = f.apply(each.next());
                    part = made == null ? null : made.iterator();
                }
                found = part.next();
                return true;
            }
        });
    }

    @Override public IntStream flatMapToInt(Function<? super T, ? extends IntStream> f) {
        return flatMap(value -> f.apply(value).boxed()).mapToInt(value -> value);
    }

    @Override public <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> f) {
        return flatMap(value -> {
            ArrayList<R> parts = new ArrayList<>();
            f.accept(value, (Consumer<R>) parts::add);
            return parts.stream();
        });
    }

    @Override public Stream<T> distinct() {
        HashSet<T> seen = new HashSet<>();
        return filter(seen::add);
    }

    @Override public Stream<T> sorted() { return sorted(null); }

    @Override public Stream<T> sorted(Comparator<? super T> order) {
        Iterator<T> each = take();
        return next(new Iterator<T>() {
            private Iterator<T> sorted;
            private Iterator<T> sorted() {
                if (sorted == null) {
                    ArrayList<T> list = new ArrayList<>();
                    while (each.hasNext()) list.add(each.next());
                    list.sort(order);
                    sorted = list.iterator();
                }
                return sorted;
            }
            @Override public boolean hasNext() { return sorted().hasNext(); }
            @Override public T next() { return sorted().next(); }
        });
    }

    @Override public Stream<T> peek(Consumer<? super T> action) {
        Iterator<T> each = take();
        return next(new Iterator<T>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public T next() {
                T value = each.next();
                action.accept(value);
                return value;
            }
        });
    }

    @Override public Stream<T> limit(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        Iterator<T> each = take();
        return next(new Iterator<T>() {
            private long left = count;
            @Override public boolean hasNext() { return left > 0 && each.hasNext(); }
            @Override public T next() {
                left--;
                return each.next();
            }
        });
    }

    @Override public Stream<T> skip(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        Iterator<T> each = take();
        return next(new Iterator<T>() {
            private long left = count;
            @Override public boolean hasNext() {
                while (left > 0 && each.hasNext()) {
                    each.next();
                    left--;
                }
                return each.hasNext();
            }
            @Override public T next() {
                hasNext();
                return each.next();
            }
        });
    }

    @Override public Stream<T> takeWhile(Predicate<? super T> test) {
        Iterator<T> each = take();
        return next(new Ahead<T>() {
            @Override boolean find() {
                if (!each.hasNext()) return false;
                found = each.next();
                return test.test(found);
            }
        });
    }

    @Override public Stream<T> dropWhile(Predicate<? super T> test) {
        Iterator<T> each = take();
        return next(new Ahead<T>() {
            private boolean isOpen;
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.next();
                    if (isOpen || !test.test(found)) {
                        isOpen = true;
                        return true;
                    }
                }
                return false;
            }
        });
    }

    @Override public void forEach(Consumer<? super T> action) {
        Iterator<T> each = take();
        while (each.hasNext()) action.accept(each.next());
    }
    @Override public void forEachOrdered(Consumer<? super T> action) { forEach(action); }

    private ArrayList<T> list() {
        Iterator<T> each = take();
        ArrayList<T> result = new ArrayList<>();
        while (each.hasNext()) result.add(each.next());
        return result;
    }

    @Override public Object[] toArray() { return list().toArray(); }
    @Override public <A> A[] toArray(IntFunction<A[]> generator) {
        ArrayList<T> list = list();
        return list.toArray(generator.apply(list.size()));
    }
    @Override public List<T> toList() { return Collections.unmodifiableList(list()); }

    @Override public T reduce(T identity, BinaryOperator<T> operator) {
        Iterator<T> each = take();
        T result = identity;
        while (each.hasNext()) result = operator.apply(result, each.next());
        return result;
    }
    @Override public Optional<T> reduce(BinaryOperator<T> operator) {
        Iterator<T> each = take();
        if (!each.hasNext()) return Optional.empty();
        T result = each.next();
        while (each.hasNext()) result = operator.apply(result, each.next());
        return Optional.of(result);
    }
    @Override public <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner) {
        Iterator<T> each = take();
        U result = identity;
        while (each.hasNext()) result = accumulator.apply(result, each.next());
        return result;
    }
    @Override public <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner) {
        Iterator<T> each = take();
        R result = supplier.get();
        while (each.hasNext()) accumulator.accept(result, each.next());
        return result;
    }
    @Override public <R, A> R collect(Collector<? super T, A, R> collector) {
        Iterator<T> each = take();
        A result = collector.supplier().get();
        BiConsumer<A, ? super T> accumulator = collector.accumulator();
        while (each.hasNext()) accumulator.accept(result, each.next());
        return collector.finisher().apply(result);
    }
    @Override public Optional<T> min(Comparator<? super T> order) { return reduce((a, b) -> order.compare(a, b) <= 0 ? a : b); }
    @Override public Optional<T> max(Comparator<? super T> order) { return reduce((a, b) -> order.compare(a, b) >= 0 ? a : b); }
    @Override public long count() {
        if (lazy instanceof Collection) {
            use();
            return ((Collection<T>) lazy).size();
        }
        Iterator<T> each = take();
        long count = 0;
        while (each.hasNext()) {
            each.next();
            count++;
        }
        return count;
    }
    @Override public boolean anyMatch(Predicate<? super T> test) {
        Iterator<T> each = take();
        while (each.hasNext()) if (test.test(each.next())) return true;
        return false;
    }
    @Override public boolean allMatch(Predicate<? super T> test) {
        Iterator<T> each = take();
        while (each.hasNext()) if (!test.test(each.next())) return false;
        return true;
    }
    @Override public boolean noneMatch(Predicate<? super T> test) { return !anyMatch(test); }
    @Override public Optional<T> findFirst() {
        Iterator<T> each = take();
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }
    @Override public Optional<T> findAny() { return findFirst(); }
}
