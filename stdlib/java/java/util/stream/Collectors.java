package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Collectors that programs need most. */
public final class Collectors {
    private Collectors() {}

    static final class Made<T, A, R> implements Collector<T, A, R> {
        private final Supplier<A> supplier;
        private final BiConsumer<A, T> accumulator;
        private final BinaryOperator<A> combiner;
        private final Function<A, R> finisher;

        Made(Supplier<A> supplier, BiConsumer<A, T> accumulator, BinaryOperator<A> combiner, Function<A, R> finisher) {
            this.supplier = supplier;
            this.accumulator = accumulator;
            this.combiner = combiner;
            this.finisher = finisher;
        }

        @Override public Supplier<A> supplier() { return supplier; }
        @Override public BiConsumer<A, T> accumulator() { return accumulator; }
        @Override public BinaryOperator<A> combiner() { return combiner; }
        @Override public Function<A, R> finisher() { return finisher; }
        @Override public Set<Collector.Characteristics> characteristics() { return new HashSet<>(); }
    }

    /** A place for one value. */
    private static final class Box<T> {
        T value;
        boolean isFull;
        long count;
        long whole;
        final phantom.runtime.Sum sum = new phantom.runtime.Sum();
    }

    private static <T, A, R> Collector<T, A, R> of(Supplier<A> supplier, BiConsumer<A, T> accumulator, Function<A, R> finisher) {
        return new Made<>(supplier, accumulator, (a, b) -> { throw new UnsupportedOperationException(); }, finisher);
    }

    public static <T, C extends Collection<T>> Collector<T, ?, C> toCollection(Supplier<C> factory) {
        return new Made<T, C, C>(factory, Collection::add, (a, b) -> { a.addAll(b); return a; }, value -> value);
    }
    public static <T> Collector<T, ?, List<T>> toList() {
        return new Made<T, List<T>, List<T>>(ArrayList::new, List::add, (a, b) -> { a.addAll(b); return a; }, value -> value);
    }
    public static <T> Collector<T, ?, Set<T>> toSet() {
        return new Made<T, Set<T>, Set<T>>(HashSet::new, Set::add, (a, b) -> { a.addAll(b); return a; }, value -> value);
    }
    public static <T> Collector<T, ?, List<T>> toUnmodifiableList() {
        return new Made<T, List<T>, List<T>>(ArrayList::new, List::add, (a, b) -> { a.addAll(b); return a; }, List::copyOf);
    }
    public static <T> Collector<T, ?, Set<T>> toUnmodifiableSet() {
        return new Made<T, Set<T>, Set<T>>(HashSet::new, Set::add, (a, b) -> { a.addAll(b); return a; }, Set::copyOf);
    }

    public static Collector<CharSequence, ?, String> joining() {
        return of(StringBuilder::new, (StringBuilder a, CharSequence b) -> a.append(b), StringBuilder::toString);
    }
    public static Collector<CharSequence, ?, String> joining(CharSequence separator) { return joining(separator, "", ""); }
    public static Collector<CharSequence, ?, String> joining(CharSequence separator, CharSequence prefix, CharSequence suffix) {
        return of(() -> new StringJoiner(separator, prefix, suffix), (StringJoiner a, CharSequence b) -> a.add(b), StringJoiner::toString);
    }

    public static <T, U, A, R> Collector<T, ?, R> mapping(Function<? super T, ? extends U> mapper, Collector<? super U, A, R> inner) {
        BiConsumer<A, ? super U> add = inner.accumulator();
        return new Made<T, A, R>(inner.supplier(), (a, value) -> add.accept(a, mapper.apply(value)), inner.combiner(), inner.finisher());
    }
    public static <T, A, R> Collector<T, ?, R> filtering(Predicate<? super T> test, Collector<? super T, A, R> inner) {
        BiConsumer<A, ? super T> add = inner.accumulator();
        return new Made<T, A, R>(inner.supplier(), (a, value) -> { if (test.test(value)) add.accept(a, value); }, inner.combiner(), inner.finisher());
    }
    public static <T, U, A, R> Collector<T, ?, R> flatMapping(Function<? super T, ? extends Stream<? extends U>> mapper, Collector<? super U, A, R> inner) {
        BiConsumer<A, ? super U> add = inner.accumulator();
        return new Made<T, A, R>(inner.supplier(), (a, value) -> {
            Stream<? extends U> part = mapper.apply(value);
            if (part != null) part.forEach(each -> add.accept(a, each));
        }, inner.combiner(), inner.finisher());
    }
    public static <T, A, R, RR> Collector<T, A, RR> collectingAndThen(Collector<T, A, R> inner, Function<R, RR> finisher) {
        return new Made<>(inner.supplier(), inner.accumulator(), inner.combiner(), inner.finisher().andThen(finisher));
    }

    public static <T> Collector<T, ?, Long> counting() {
        return of(Box<T>::new, (Box<T> a, T value) -> a.count++, a -> a.count);
    }
    public static <T> Collector<T, ?, Integer> summingInt(ToIntFunction<? super T> f) {
        return of(Box<T>::new, (Box<T> a, T value) -> a.whole += f.applyAsInt(value), a -> (int) a.whole);
    }
    public static <T> Collector<T, ?, Long> summingLong(ToLongFunction<? super T> f) {
        return of(Box<T>::new, (Box<T> a, T value) -> a.whole += f.applyAsLong(value), a -> a.whole);
    }
    public static <T> Collector<T, ?, Double> summingDouble(ToDoubleFunction<? super T> f) {
        return of(Box<T>::new, (Box<T> a, T value) -> a.sum.add(f.applyAsDouble(value)), a -> a.sum.get());
    }
    public static <T> Collector<T, ?, Double> averagingInt(ToIntFunction<? super T> f) { return averagingLong(f::applyAsInt); }
    public static <T> Collector<T, ?, Double> averagingLong(ToLongFunction<? super T> f) {
        return of(Box<T>::new, (Box<T> a, T value) -> {
            a.whole += f.applyAsLong(value);
            a.count++;
        }, a -> a.count == 0 ? 0.0 : (double) a.whole / a.count);
    }
    public static <T> Collector<T, ?, Double> averagingDouble(ToDoubleFunction<? super T> f) {
        return of(Box<T>::new, (Box<T> a, T value) -> {
            a.sum.add(f.applyAsDouble(value));
            a.count++;
        }, a -> a.count == 0 ? 0.0 : a.sum.get() / a.count);
    }
    public static <T> Collector<T, ?, IntSummaryStatistics> summarizingInt(ToIntFunction<? super T> f) {
        return of(IntSummaryStatistics::new, (IntSummaryStatistics a, T value) -> a.accept(f.applyAsInt(value)), a -> a);
    }
    public static <T> Collector<T, ?, LongSummaryStatistics> summarizingLong(ToLongFunction<? super T> f) {
        return of(LongSummaryStatistics::new, (LongSummaryStatistics a, T value) -> a.accept(f.applyAsLong(value)), a -> a);
    }
    public static <T> Collector<T, ?, DoubleSummaryStatistics> summarizingDouble(ToDoubleFunction<? super T> f) {
        return of(DoubleSummaryStatistics::new, (DoubleSummaryStatistics a, T value) -> a.accept(f.applyAsDouble(value)), a -> a);
    }

    public static <T> Collector<T, ?, Optional<T>> minBy(Comparator<? super T> order) { return reducing((a, b) -> order.compare(a, b) <= 0 ? a : b); }
    public static <T> Collector<T, ?, Optional<T>> maxBy(Comparator<? super T> order) { return reducing((a, b) -> order.compare(a, b) >= 0 ? a : b); }

    public static <T> Collector<T, ?, Optional<T>> reducing(BinaryOperator<T> operator) {
        return of(Box<T>::new, (Box<T> a, T value) -> {
            a.value = a.isFull ? operator.apply(a.value, value) : value;
            a.isFull = true;
        }, a -> Optional.ofNullable(a.value));
    }
    public static <T> Collector<T, ?, T> reducing(T identity, BinaryOperator<T> operator) { return reducing(identity, value -> value, operator); }
    public static <T, U> Collector<T, ?, U> reducing(U identity, Function<? super T, ? extends U> mapper, BinaryOperator<U> operator) {
        return of(() -> {
            Box<U> box = new Box<>();
            box.value = identity;
            return box;
        }, (Box<U> a, T value) -> a.value = operator.apply(a.value, mapper.apply(value)), a -> a.value);
    }

    public static <T, K> Collector<T, ?, Map<K, List<T>>> groupingBy(Function<? super T, ? extends K> key) { return groupingBy(key, toList()); }
    public static <T, K, A, D> Collector<T, ?, Map<K, D>> groupingBy(Function<? super T, ? extends K> key, Collector<? super T, A, D> inner) {
        return groupingBy(key, HashMap::new, inner);
    }
    @SuppressWarnings("unchecked")
    public static <T, K, D, A, M extends Map<K, D>> Collector<T, ?, M> groupingBy(Function<? super T, ? extends K> key, Supplier<M> factory,
            Collector<? super T, A, D> inner) {
        BiConsumer<A, ? super T> add = inner.accumulator();
        return new Made<T, Map<K, A>, M>((Supplier<Map<K, A>>) (Supplier<?>) factory, (map, value) -> {
            K group = Objects.requireNonNull(key.apply(value), "element cannot be mapped to a null key");
            add.accept(map.computeIfAbsent(group, any -> inner.supplier().get()), value);
        }, (a, b) -> { throw new UnsupportedOperationException(); }, map -> {
            ((Map<K, Object>) (Map<?, ?>) map).replaceAll((group, value) -> inner.finisher().apply((A) value));
            return (M) map;
        });
    }
    public static <T, K> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, List<T>>> groupingByConcurrent(Function<? super T, ? extends K> key) {
        return groupingBy(key, java.util.concurrent.ConcurrentHashMap::new, toList());
    }

    public static <T> Collector<T, ?, Map<Boolean, List<T>>> partitioningBy(Predicate<? super T> test) { return partitioningBy(test, toList()); }
    @SuppressWarnings("unchecked")
    public static <T, D, A> Collector<T, ?, Map<Boolean, D>> partitioningBy(Predicate<? super T> test, Collector<? super T, A, D> inner) {
        BiConsumer<A, ? super T> add = inner.accumulator();
        return new Made<T, Object[], Map<Boolean, D>>(() -> new Object[] {inner.supplier().get(), inner.supplier().get()},
            (parts, value) -> add.accept((A) parts[test.test(value) ? 1 : 0], value),
            (a, b) -> { throw new UnsupportedOperationException(); }, parts -> {
                Map<Boolean, D> result = new LinkedHashMap<>();
                result.put(false, inner.finisher().apply((A) parts[0]));
                result.put(true, inner.finisher().apply((A) parts[1]));
                return result;
            });
    }

    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return of(HashMap::new, (Map<K, U> map, T each) -> {
            K k = key.apply(each);
            U made = Objects.requireNonNull(value.apply(each));
            U old = map.putIfAbsent(k, made);
            if (old != null) throw new IllegalStateException("Duplicate key " + k + " (attempted merging values " + old + " and " + made + ")");
        }, map -> map);
    }
    public static <T, K, U> Collector<T, ?, Map<K, U>> toUnmodifiableMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return collectingAndThen((Collector<T, Object, Map<K, U>>) (Collector<T, ?, Map<K, U>>) Collectors.<T, K, U>toMap(key, value), Map::copyOf);
    }
    public static <T, K, U> Collector<T, ?, Map<K, U>> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value,
            BinaryOperator<U> merge) {
        return toMap(key, value, merge, HashMap::new);
    }
    public static <T, K, U, M extends Map<K, U>> Collector<T, ?, M> toMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value,
            BinaryOperator<U> merge, Supplier<M> factory) {
        return of(factory, (M map, T each) -> map.merge(key.apply(each), value.apply(each), merge), map -> map);
    }

    public static <T, R1, R2, R> Collector<T, ?, R> teeing(Collector<? super T, ?, R1> first, Collector<? super T, ?, R2> second,
            BiFunction<? super R1, ? super R2, R> merge) {
        return tee(first, second, merge);
    }
    @SuppressWarnings("unchecked")
    private static <T, A, B, R1, R2, R> Collector<T, ?, R> tee(Collector<? super T, A, R1> first, Collector<? super T, B, R2> second,
            BiFunction<? super R1, ? super R2, R> merge) {
        return new Made<T, Object[], R>(() -> new Object[] {first.supplier().get(), second.supplier().get()}, (parts, value) -> {
            first.accumulator().accept((A) parts[0], value);
            second.accumulator().accept((B) parts[1], value);
        }, (a, b) -> { throw new UnsupportedOperationException(); },
            parts -> merge.apply(first.finisher().apply((A) parts[0]), second.finisher().apply((B) parts[1])));
    }

    public static <T, K, U> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, U>> toConcurrentMap(Function<? super T, ? extends K> key, Function<? super T, ? extends U> value) {
        return of(java.util.concurrent.ConcurrentHashMap::new, (java.util.concurrent.ConcurrentMap<K, U> map, T each) -> map.put(key.apply(each), value.apply(each)), map -> map);
    }
    public static <T, K, A, D> Collector<T, ?, java.util.concurrent.ConcurrentMap<K, D>> groupingByConcurrent(Function<? super T, ? extends K> key, Collector<? super T, A, D> inner) {
        return groupingBy(key, java.util.concurrent.ConcurrentHashMap::new, inner);
    }
}
