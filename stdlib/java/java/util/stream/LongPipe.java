package java.util.stream;

import java.util.*;
import java.util.function.*;

/** A stream of numbers as a chain of iterators: each operation asks the one before it for one number at a time. */
public final class LongPipe implements LongStream {
    private final PrimitiveIterator.OfLong source;
    private Runnable closing;
    private boolean isUsed;

    public LongPipe(PrimitiveIterator.OfLong source) { this.source = source; }

    public static LongStream over(long[] values, int from, int to) {
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private int next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public long nextLong() { return values[next++]; }
        });
    }

    /** Looks for its next number when it is asked whether there is one. */
    private abstract static class Search implements PrimitiveIterator.OfLong {
        private boolean isReady;
        private boolean isDone;
        long found;

        abstract boolean find();

        @Override public final boolean hasNext() {
            if (!isReady && !isDone) {
                isReady = find();
                isDone = !isReady;
            }
            return isReady;
        }

        @Override public final long nextLong() {
            if (!hasNext()) throw new NoSuchElementException();
            isReady = false;
            return found;
        }
    }

    private PrimitiveIterator.OfLong take() {
        if (isUsed) throw new IllegalStateException("stream has already been operated upon or closed");
        isUsed = true;
        return source;
    }

    @Override public PrimitiveIterator.OfLong iterator() { return take(); }
    @Override public Spliterator<Long> spliterator() { return Spliterators.spliteratorUnknownSize(take(), Spliterator.ORDERED); }
    @Override public boolean isParallel() { return false; }
    @Override public LongStream sequential() { return this; }
    @Override public LongStream parallel() { return this; }
    @Override public LongStream unordered() { return this; }
    @Override public LongStream onClose(Runnable action) {
        closing = action;
        return this;
    }
    @Override public void close() { if (closing != null) closing.run(); }

    @Override public LongStream filter(LongPredicate test) {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new Search() {
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextLong();
                    if (test.test(found)) return true;
                }
                return false;
            }
        });
    }

    @Override public LongStream map(LongUnaryOperator f) {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public long nextLong() { return f.applyAsLong(each.nextLong()); }
        });
    }

    @Override public <U> Stream<U> mapToObj(LongFunction<? extends U> f) {
        PrimitiveIterator.OfLong each = take();
        return new ObjectStream<>(new Iterator<U>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public U next() { return f.apply(each.nextLong()); }
        });
    }

    @Override public IntStream mapToInt(LongToIntFunction f) {
        PrimitiveIterator.OfLong each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public int nextInt() { return f.applyAsInt(each.nextLong()); }
        });
    }

    @Override public DoubleStream mapToDouble(LongToDoubleFunction f) {
        PrimitiveIterator.OfLong each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public double nextDouble() { return f.applyAsDouble(each.nextLong()); }
        });
    }

    @Override public DoubleStream asDoubleStream() { return mapToDouble(value -> value); }
    @Override public Stream<Long> boxed() { return mapToObj(Long::valueOf); }

    @Override public LongStream flatMap(LongFunction<? extends LongStream> f) {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new Search() {
            private PrimitiveIterator.OfLong part;
            @Override boolean find() {
                while (part == null || !part.hasNext()) {
                    if (!each.hasNext()) return false;
                    LongStream made = f.apply(each.nextLong());
                    part = made == null ? null : made.iterator();
                }
                found = part.nextLong();
                return true;
            }
        });
    }

    @Override public LongStream distinct() {
        HashSet<Long> seen = new HashSet<>();
        return filter(value -> seen.add(value));
    }

    @Override public LongStream sorted() {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long[] sorted;
            private int next;
            private long[] sorted() {
                if (sorted == null) {
                    sorted = array(each);
                    Arrays.sort(sorted);
                }
                return sorted;
            }
            @Override public boolean hasNext() { return next < sorted().length; }
            @Override public long nextLong() { return sorted()[next++]; }
        });
    }

    @Override public LongStream peek(LongConsumer action) {
        return map(value -> {
            action.accept(value);
            return value;
        });
    }

    @Override public LongStream limit(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long left = count;
            @Override public boolean hasNext() { return left > 0 && each.hasNext(); }
            @Override public long nextLong() {
                left--;
                return each.nextLong();
            }
        });
    }

    @Override public LongStream skip(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long left = count;
            @Override public boolean hasNext() {
                while (left > 0 && each.hasNext()) {
                    each.nextLong();
                    left--;
                }
                return each.hasNext();
            }
            @Override public long nextLong() {
                hasNext();
                return each.nextLong();
            }
        });
    }

    @Override public LongStream takeWhile(LongPredicate test) {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new Search() {
            @Override boolean find() {
                if (!each.hasNext()) return false;
                found = each.nextLong();
                return test.test(found);
            }
        });
    }

    @Override public LongStream dropWhile(LongPredicate test) {
        PrimitiveIterator.OfLong each = take();
        return new LongPipe(new Search() {
            private boolean isOpen;
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextLong();
                    if (isOpen || !test.test(found)) return isOpen = true;
                }
                return false;
            }
        });
    }

    @Override public void forEach(LongConsumer action) {
        PrimitiveIterator.OfLong each = take();
        while (each.hasNext()) action.accept(each.nextLong());
    }
    @Override public void forEachOrdered(LongConsumer action) { forEach(action); }

    private static long[] array(PrimitiveIterator.OfLong each) {
        long[] result = new long[16];
        int count = 0;
        while (each.hasNext()) {
            if (count == result.length) result = Arrays.copyOf(result, count * 2);
            result[count++] = each.nextLong();
        }
        return Arrays.copyOf(result, count);
    }

    @Override public long[] toArray() { return array(take()); }

    @Override public long reduce(long identity, LongBinaryOperator operator) {
        PrimitiveIterator.OfLong each = take();
        long result = identity;
        while (each.hasNext()) result = operator.applyAsLong(result, each.nextLong());
        return result;
    }
    @Override public OptionalLong reduce(LongBinaryOperator operator) {
        PrimitiveIterator.OfLong each = take();
        if (!each.hasNext()) return OptionalLong.empty();
        long result = each.nextLong();
        while (each.hasNext()) result = operator.applyAsLong(result, each.nextLong());
        return OptionalLong.of(result);
    }
    @Override public <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        PrimitiveIterator.OfLong each = take();
        R result = supplier.get();
        while (each.hasNext()) accumulator.accept(result, each.nextLong());
        return result;
    }
    @Override public long sum() {
        PrimitiveIterator.OfLong each = take();
        long sum = 0;
        while (each.hasNext()) sum += each.nextLong();
        return sum;
    }
    @Override public OptionalDouble average() {
        PrimitiveIterator.OfLong each = take();
        long sum = 0;
        long count = 0;
        while (each.hasNext()) {
            sum += each.nextLong();
            count++;
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }
    @Override public OptionalLong min() { return reduce(Math::min); }
    @Override public OptionalLong max() { return reduce(Math::max); }
    @Override public long count() {
        PrimitiveIterator.OfLong each = take();
        long count = 0;
        while (each.hasNext()) {
            each.nextLong();
            count++;
        }
        return count;
    }
    @Override public LongSummaryStatistics summaryStatistics() {
        LongSummaryStatistics result = new LongSummaryStatistics();
        forEach(result);
        return result;
    }
    @Override public boolean anyMatch(LongPredicate test) {
        PrimitiveIterator.OfLong each = take();
        while (each.hasNext()) if (test.test(each.nextLong())) return true;
        return false;
    }
    @Override public boolean allMatch(LongPredicate test) {
        PrimitiveIterator.OfLong each = take();
        while (each.hasNext()) if (!test.test(each.nextLong())) return false;
        return true;
    }
    @Override public boolean noneMatch(LongPredicate test) { return !anyMatch(test); }
    @Override public OptionalLong findFirst() {
        PrimitiveIterator.OfLong each = take();
        return each.hasNext() ? OptionalLong.of(each.nextLong()) : OptionalLong.empty();
    }
    @Override public OptionalLong findAny() { return findFirst(); }
}
