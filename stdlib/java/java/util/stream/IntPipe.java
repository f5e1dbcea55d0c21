package java.util.stream;

import java.util.*;
import java.util.function.*;

/** A stream of numbers as a chain of iterators: each operation asks the one before it for one number at a time. */
public final class IntPipe implements IntStream {
    private final PrimitiveIterator.OfInt source;
    private Runnable closing;
    private boolean isUsed;

    public IntPipe(PrimitiveIterator.OfInt source) { this.source = source; }

    public static IntStream over(int[] values, int from, int to) {
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private int next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public int nextInt() { return values[next++]; }
        });
    }

    /** Looks for its next number when it is asked whether there is one. */
    private abstract static class Search implements PrimitiveIterator.OfInt {
        private boolean isReady;
        private boolean isDone;
        int found;

        abstract boolean find();

        @Override public final boolean hasNext() {
            if (!isReady && !isDone) {
                isReady = find();
                isDone = !isReady;
            }
            return isReady;
        }

        @Override public final int nextInt() {
            if (!hasNext()) throw new NoSuchElementException();
            isReady = false;
            return found;
        }
    }

    private PrimitiveIterator.OfInt take() {
        if (isUsed) throw new IllegalStateException("stream has already been operated upon or closed");
        isUsed = true;
        return source;
    }

    @Override public PrimitiveIterator.OfInt iterator() { return take(); }
    @Override public Spliterator<Integer> spliterator() { return Spliterators.spliteratorUnknownSize(take(), Spliterator.ORDERED); }
    @Override public boolean isParallel() { return false; }
    @Override public IntStream sequential() { return this; }
    @Override public IntStream parallel() { return this; }
    @Override public IntStream unordered() { return this; }
    @Override public IntStream onClose(Runnable action) {
        closing = action;
        return this;
    }
    @Override public void close() { if (closing != null) closing.run(); }

    @Override public IntStream filter(IntPredicate test) {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new Search() {
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextInt();
                    if (test.test(found)) return true;
                }
                return false;
            }
        });
    }

    @Override public IntStream map(IntUnaryOperator f) {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public int nextInt() { return f.applyAsInt(each.nextInt()); }
        });
    }

    @Override public <U> Stream<U> mapToObj(IntFunction<? extends U> f) {
        PrimitiveIterator.OfInt each = take();
        return new ObjectStream<>(new Iterator<U>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public U next() { return f.apply(each.nextInt()); }
        });
    }

    @Override public LongStream mapToLong(IntToLongFunction f) {
        PrimitiveIterator.OfInt each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public long nextLong() { return f.applyAsLong(each.nextInt()); }
        });
    }

    @Override public DoubleStream mapToDouble(IntToDoubleFunction f) {
        PrimitiveIterator.OfInt each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public double nextDouble() { return f.applyAsDouble(each.nextInt()); }
        });
    }

    @Override public LongStream asLongStream() { return mapToLong(value -> value); }
    @Override public DoubleStream asDoubleStream() { return mapToDouble(value -> value); }
    @Override public Stream<Integer> boxed() { return mapToObj(Integer::valueOf); }

    @Override public IntStream flatMap(IntFunction<? extends IntStream> f) {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new Search() {
            private PrimitiveIterator.OfInt part;
            @Override boolean find() {
                while (part == null || !part.hasNext()) {
                    if (!each.hasNext()) return false;
                    IntStream made = f.apply(each.nextInt());
                    part = made == null ? null : made.iterator();
                }
                found = part.nextInt();
                return true;
            }
        });
    }

    @Override public IntStream distinct() {
        HashSet<Integer> seen = new HashSet<>();
        return filter(value -> seen.add(value));
    }

    @Override public IntStream sorted() {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private int[] sorted;
            private int next;
            private int[] sorted() {
                if (sorted == null) {
                    sorted = array(each);
                    Arrays.sort(sorted);
                }
                return sorted;
            }
            @Override public boolean hasNext() { return next < sorted().length; }
            @Override public int nextInt() { return sorted()[next++]; }
        });
    }

    @Override public IntStream peek(IntConsumer action) {
        return map(value -> {
            action.accept(value);
            return value;
        });
    }

    @Override public IntStream limit(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private long left = count;
            @Override public boolean hasNext() { return left > 0 && each.hasNext(); }
            @Override public int nextInt() {
                left--;
                return each.nextInt();
            }
        });
    }

    @Override public IntStream skip(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private long left = count;
            @Override public boolean hasNext() {
                while (left > 0 && each.hasNext()) {
                    each.nextInt();
                    left--;
                }
                return each.hasNext();
            }
            @Override public int nextInt() {
                hasNext();
                return each.nextInt();
            }
        });
    }

    @Override public IntStream takeWhile(IntPredicate test) {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new Search() {
            @Override boolean find() {
                if (!each.hasNext()) return false;
                found = each.nextInt();
                return test.test(found);
            }
        });
    }

    @Override public IntStream dropWhile(IntPredicate test) {
        PrimitiveIterator.OfInt each = take();
        return new IntPipe(new Search() {
            private boolean isOpen;
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextInt();
                    if (isOpen || !test.test(found)) return isOpen = true;
                }
                return false;
            }
        });
    }

    @Override public void forEach(IntConsumer action) {
        PrimitiveIterator.OfInt each = take();
        while (each.hasNext()) action.accept(each.nextInt());
    }
    @Override public void forEachOrdered(IntConsumer action) { forEach(action); }

    private static int[] array(PrimitiveIterator.OfInt each) {
        int[] result = new int[16];
        int count = 0;
        while (each.hasNext()) {
            if (count == result.length) result = Arrays.copyOf(result, count * 2);
            result[count++] = each.nextInt();
        }
        return Arrays.copyOf(result, count);
    }

    @Override public int[] toArray() { return array(take()); }

    @Override public int reduce(int identity, IntBinaryOperator operator) {
        PrimitiveIterator.OfInt each = take();
        int result = identity;
        while (each.hasNext()) result = operator.applyAsInt(result, each.nextInt());
        return result;
    }
    @Override public OptionalInt reduce(IntBinaryOperator operator) {
        PrimitiveIterator.OfInt each = take();
        if (!each.hasNext()) return OptionalInt.empty();
        int result = each.nextInt();
        while (each.hasNext()) result = operator.applyAsInt(result, each.nextInt());
        return OptionalInt.of(result);
    }
    @Override public <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        PrimitiveIterator.OfInt each = take();
        R result = supplier.get();
        while (each.hasNext()) accumulator.accept(result, each.nextInt());
        return result;
    }
    @Override public int sum() {
        PrimitiveIterator.OfInt each = take();
        int sum = 0;
        while (each.hasNext()) sum += each.nextInt();
        return sum;
    }
    @Override public OptionalDouble average() {
        PrimitiveIterator.OfInt each = take();
        long sum = 0;
        long count = 0;
        while (each.hasNext()) {
            sum += each.nextInt();
            count++;
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }
    @Override public OptionalInt min() { return reduce(Math::min); }
    @Override public OptionalInt max() { return reduce(Math::max); }
    @Override public long count() {
        PrimitiveIterator.OfInt each = take();
        long count = 0;
        while (each.hasNext()) {
            each.nextInt();
            count++;
        }
        return count;
    }
    @Override public IntSummaryStatistics summaryStatistics() {
        IntSummaryStatistics result = new IntSummaryStatistics();
        forEach(result);
        return result;
    }
    @Override public boolean anyMatch(IntPredicate test) {
        PrimitiveIterator.OfInt each = take();
        while (each.hasNext()) if (test.test(each.nextInt())) return true;
        return false;
    }
    @Override public boolean allMatch(IntPredicate test) {
        PrimitiveIterator.OfInt each = take();
        while (each.hasNext()) if (!test.test(each.nextInt())) return false;
        return true;
    }
    @Override public boolean noneMatch(IntPredicate test) { return !anyMatch(test); }
    @Override public OptionalInt findFirst() {
        PrimitiveIterator.OfInt each = take();
        return each.hasNext() ? OptionalInt.of(each.nextInt()) : OptionalInt.empty();
    }
    @Override public OptionalInt findAny() { return findFirst(); }
}
