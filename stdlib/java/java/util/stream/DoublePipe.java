package java.util.stream;

import java.util.*;
import java.util.function.*;

/** A stream of numbers as a chain of iterators: each operation asks the one before it for one number at a time. */
public final class DoublePipe implements DoubleStream {
    private final PrimitiveIterator.OfDouble source;
    private Runnable closing;
    private boolean isUsed;

    public DoublePipe(PrimitiveIterator.OfDouble source) { this.source = source; }

    public static DoubleStream over(double[] values, int from, int to) {
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            private int next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public double nextDouble() { return values[next++]; }
        });
    }

    /** Looks for its next number when it is asked whether there is one. */
    private abstract static class Search implements PrimitiveIterator.OfDouble {
        private boolean isReady;
        private boolean isDone;
        double found;

        abstract boolean find();

        @Override public final boolean hasNext() {
            if (!isReady && !isDone) {
                isReady = find();
                isDone = !isReady;
            }
            return isReady;
        }

        @Override public final double nextDouble() {
            if (!hasNext()) throw new NoSuchElementException();
            isReady = false;
            return found;
        }
    }

    private PrimitiveIterator.OfDouble take() {
        if (isUsed) throw new IllegalStateException("stream has already been operated upon or closed");
        isUsed = true;
        return source;
    }

    @Override public PrimitiveIterator.OfDouble iterator() { return take(); }
    @Override public Spliterator<Double> spliterator() { return Spliterators.spliteratorUnknownSize(take(), Spliterator.ORDERED); }
    @Override public boolean isParallel() { return false; }
    @Override public DoubleStream sequential() { return this; }
    @Override public DoubleStream parallel() { return this; }
    @Override public DoubleStream unordered() { return this; }
    @Override public DoubleStream onClose(Runnable action) {
        closing = action;
        return this;
    }
    @Override public void close() { if (closing != null) closing.run(); }

    @Override public DoubleStream filter(DoublePredicate test) {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new Search() {
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextDouble();
                    if (test.test(found)) return true;
                }
                return false;
            }
        });
    }

    @Override public DoubleStream map(DoubleUnaryOperator f) {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public double nextDouble() { return f.applyAsDouble(each.nextDouble()); }
        });
    }

    @Override public <U> Stream<U> mapToObj(DoubleFunction<? extends U> f) {
        PrimitiveIterator.OfDouble each = take();
        return new ObjectStream<>(new Iterator<U>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public U next() { return f.apply(each.nextDouble()); }
        });
    }

    @Override public IntStream mapToInt(DoubleToIntFunction f) {
        PrimitiveIterator.OfDouble each = take();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public int nextInt() { return f.applyAsInt(each.nextDouble()); }
        });
    }

    @Override public LongStream mapToLong(DoubleToLongFunction f) {
        PrimitiveIterator.OfDouble each = take();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public long nextLong() { return f.applyAsLong(each.nextDouble()); }
        });
    }

    @Override public Stream<Double> boxed() { return mapToObj(Double::valueOf); }

    @Override public DoubleStream flatMap(DoubleFunction<? extends DoubleStream> f) {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new Search() {
            private PrimitiveIterator.OfDouble part;
            @Override boolean find() {
                while (part == null || !part.hasNext()) {
                    if (!each.hasNext()) return false;
                    DoubleStream made = f.apply(each.nextDouble());
                    part = made == null ? null : made.iterator();
                }
                found = part.nextDouble();
                return true;
            }
        });
    }

    @Override public DoubleStream distinct() {
        HashSet<Double> seen = new HashSet<>();
        return filter(value -> seen.add(value));
    }

    @Override public DoubleStream sorted() {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            private double[] sorted;
            private int next;
            private double[] sorted() {
                if (sorted == null) {
                    sorted = array(each);
                    Arrays.sort(sorted);
                }
                return sorted;
            }
            @Override public boolean hasNext() { return next < sorted().length; }
            @Override public double nextDouble() { return sorted()[next++]; }
        });
    }

    @Override public DoubleStream peek(DoubleConsumer action) {
        return map(value -> {
            action.accept(value);
            return value;
        });
    }

    @Override public DoubleStream limit(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            private long left = count;
            @Override public boolean hasNext() { return left > 0 && each.hasNext(); }
            @Override public double nextDouble() {
                left--;
                return each.nextDouble();
            }
        });
    }

    @Override public DoubleStream skip(long count) {
        if (count < 0) throw new IllegalArgumentException(Long.toString(count));
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            private long left = count;
            @Override public boolean hasNext() {
                while (left > 0 && each.hasNext()) {
                    each.nextDouble();
                    left--;
                }
                return each.hasNext();
            }
            @Override public double nextDouble() {
                hasNext();
                return each.nextDouble();
            }
        });
    }

    @Override public DoubleStream takeWhile(DoublePredicate test) {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new Search() {
            @Override boolean find() {
                if (!each.hasNext()) return false;
                found = each.nextDouble();
                return test.test(found);
            }
        });
    }

    @Override public DoubleStream dropWhile(DoublePredicate test) {
        PrimitiveIterator.OfDouble each = take();
        return new DoublePipe(new Search() {
            private boolean isOpen;
            @Override boolean find() {
                while (each.hasNext()) {
                    found = each.nextDouble();
                    if (isOpen || !test.test(found)) return isOpen = true;
                }
                return false;
            }
        });
    }

    @Override public void forEach(DoubleConsumer action) {
        PrimitiveIterator.OfDouble each = take();
        while (each.hasNext()) action.accept(each.nextDouble());
    }
    @Override public void forEachOrdered(DoubleConsumer action) { forEach(action); }

    private static double[] array(PrimitiveIterator.OfDouble each) {
        double[] result = new double[16];
        int count = 0;
        while (each.hasNext()) {
            if (count == result.length) result = Arrays.copyOf(result, count * 2);
            result[count++] = each.nextDouble();
        }
        return Arrays.copyOf(result, count);
    }

    @Override public double[] toArray() { return array(take()); }

    @Override public double reduce(double identity, DoubleBinaryOperator operator) {
        PrimitiveIterator.OfDouble each = take();
        double result = identity;
        while (each.hasNext()) result = operator.applyAsDouble(result, each.nextDouble());
        return result;
    }
    @Override public OptionalDouble reduce(DoubleBinaryOperator operator) {
        PrimitiveIterator.OfDouble each = take();
        if (!each.hasNext()) return OptionalDouble.empty();
        double result = each.nextDouble();
        while (each.hasNext()) result = operator.applyAsDouble(result, each.nextDouble());
        return OptionalDouble.of(result);
    }
    @Override public <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner) {
        PrimitiveIterator.OfDouble each = take();
        R result = supplier.get();
        while (each.hasNext()) accumulator.accept(result, each.nextDouble());
        return result;
    }
    @Override public double sum() {
        PrimitiveIterator.OfDouble each = take();
        phantom.runtime.Sum sum = new phantom.runtime.Sum();
        while (each.hasNext()) sum.add(each.nextDouble());
        return sum.get();
    }
    @Override public OptionalDouble average() {
        PrimitiveIterator.OfDouble each = take();
        phantom.runtime.Sum sum = new phantom.runtime.Sum();
        long count = 0;
        while (each.hasNext()) {
            sum.add(each.nextDouble());
            count++;
        }
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum.get() / count);
    }
    @Override public OptionalDouble min() { return reduce(Math::min); }
    @Override public OptionalDouble max() { return reduce(Math::max); }
    @Override public long count() {
        PrimitiveIterator.OfDouble each = take();
        long count = 0;
        while (each.hasNext()) {
            each.nextDouble();
            count++;
        }
        return count;
    }
    @Override public DoubleSummaryStatistics summaryStatistics() {
        DoubleSummaryStatistics result = new DoubleSummaryStatistics();
        forEach(result);
        return result;
    }
    @Override public boolean anyMatch(DoublePredicate test) {
        PrimitiveIterator.OfDouble each = take();
        while (each.hasNext()) if (test.test(each.nextDouble())) return true;
        return false;
    }
    @Override public boolean allMatch(DoublePredicate test) {
        PrimitiveIterator.OfDouble each = take();
        while (each.hasNext()) if (!test.test(each.nextDouble())) return false;
        return true;
    }
    @Override public boolean noneMatch(DoublePredicate test) { return !anyMatch(test); }
    @Override public OptionalDouble findFirst() {
        PrimitiveIterator.OfDouble each = take();
        return each.hasNext() ? OptionalDouble.of(each.nextDouble()) : OptionalDouble.empty();
    }
    @Override public OptionalDouble findAny() { return findFirst(); }
}
