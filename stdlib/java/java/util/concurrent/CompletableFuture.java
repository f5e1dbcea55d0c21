package java.util.concurrent;

import java.util.ArrayList;
import java.util.function.*;

/** A result that comes later, and what is to be done with it. */
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    private T result;
    private Throwable failure;
    private boolean isDone;
    private ArrayList<Runnable> waiting = new ArrayList<>();

    public CompletableFuture() {}

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) { return supplyAsync(supplier, null); }
    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        CompletableFuture<U> made = new CompletableFuture<>();
        start(() -> made.settle(supplier), executor);
        return made;
    }
    public static CompletableFuture<Void> runAsync(Runnable task) { return runAsync(task, null); }
    public static CompletableFuture<Void> runAsync(Runnable task, Executor executor) {
        return supplyAsync(() -> {
            task.run();
            return null;
        }, executor);
    }
    private static void start(Runnable task, Executor executor) {
        if (executor != null) {
            executor.execute(task);
            return;
        }
        Thread thread = new Thread(task, "ForkJoinPool.commonPool-worker-1");
        thread.setDaemon(true);
        thread.start();
    }
    public static <U> CompletableFuture<U> completedFuture(U value) {
        CompletableFuture<U> made = new CompletableFuture<>();
        made.complete(value);
        return made;
    }
    public static <U> CompletableFuture<U> failedFuture(Throwable failure) {
        CompletableFuture<U> made = new CompletableFuture<>();
        made.completeExceptionally(failure);
        return made;
    }
    public static CompletableFuture<Void> allOf(CompletableFuture<?>... all) {
        CompletableFuture<Void> made = completedFuture(null);
        for (CompletableFuture<?> each : all) made = made.thenCombine(each, (a, b) -> null);
        return made;
    }
    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... all) {
        CompletableFuture<Object> made = new CompletableFuture<>();
        for (CompletableFuture<?> each : all) each.whenDone(() -> made.finish(each.result, each.failure));
        return made;
    }

    private boolean finish(T value, Throwable thrown) {
        ArrayList<Runnable> actions;
        synchronized (this) {
            if (isDone) return false;
            result = value;
            failure = thrown;
            isDone = true;
            notifyAll();
            actions = waiting;
        }
        for (Runnable action : actions) action.run();
        return true;
    }
    private void settle(Supplier<? extends T> supplier) {
        try {
            finish(supplier.get(), null);
        } catch (Throwable thrown) {
            finish(null, wrapped(thrown));
        }
    }
    private static Throwable wrapped(Throwable thrown) { return thrown instanceof CompletionException ? thrown : new CompletionException(thrown); }
    private void whenDone(Runnable action) {
        synchronized (this) {
            if (!isDone) {
                waiting.add(action);
                return;
            }
        }
        action.run();
    }

    public boolean complete(T value) { return finish(value, null); }
    public boolean completeExceptionally(Throwable thrown) { return finish(null, thrown); }
    @Override public boolean cancel(boolean interrupts) { return finish(null, new CancellationException()); }
    @Override public synchronized boolean isCancelled() { return failure instanceof CancellationException; }
    @Override public synchronized boolean isDone() { return isDone; }
    public synchronized boolean isCompletedExceptionally() { return failure != null; }

    @Override public synchronized T get() throws InterruptedException, ExecutionException {
        while (!isDone) wait();
        if (failure instanceof CancellationException) throw (CancellationException) failure;
        if (failure != null) throw new ExecutionException(failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure);
        return result;
    }
    @Override public synchronized T get(long time, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (!isDone) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) throw new TimeoutException();
            wait(left);
        }
        return get();
    }
    public synchronized T join() {
        while (!isDone) {
            try {
                wait();
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
            }
        }
        if (failure instanceof CancellationException) throw (CancellationException) failure;
        if (failure != null) throw (CompletionException) wrapped(failure);
        return result;
    }
    public synchronized T getNow(T other) { return isDone ? join() : other; }

    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> f) {
        CompletableFuture<U> made = new CompletableFuture<>();
        whenDone(() -> made.settle(() -> f.apply(result, failure)));
        return made;
    }
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> f) {
        CompletableFuture<U> made = new CompletableFuture<>();
        whenDone(() -> {
            if (failure != null) made.finish(null, wrapped(failure)); else made.settle(() -> f.apply(result));
        });
        return made;
    }
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> f) { return thenApply(f); }
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return thenApply(value -> {
            action.accept(value);
            return null;
        });
    }
    public CompletableFuture<Void> thenRun(Runnable action) { return thenAccept(value -> action.run()); }
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> f) {
        CompletableFuture<U> made = new CompletableFuture<>();
        whenDone(() -> {
            if (failure != null) {
                made.finish(null, wrapped(failure));
                return;
            }
            try {
                CompletableFuture<U> next = f.apply(result).toCompletableFuture();
                next.whenDone(() -> made.finish(next.result, next.failure));
            } catch (Throwable thrown) {
                made.finish(null, wrapped(thrown));
            }
        });
        return made;
    }
    public <U, V> CompletableFuture<V> thenCombine(CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> f) {
        return thenCompose(first -> other.toCompletableFuture().thenApply(second -> (V) f.apply(first, second)));
    }
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> f) {
        return handle((value, thrown) -> thrown == null ? value : f.apply(thrown));
    }
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        CompletableFuture<T> made = new CompletableFuture<>();
        whenDone(() -> {
            action.accept(result, failure);
            made.finish(result, failure == null ? null : wrapped(failure));
        });
        return made;
    }
    @Override public CompletableFuture<T> toCompletableFuture() { return this; }
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) { return thenAccept(action); }
    public CompletableFuture<Void> thenRunAsync(Runnable action) { return thenRun(action); }
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> f, Executor executor) { return thenApply(f); }
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> f) { return thenCompose(f); }
    public <U> CompletableFuture<Void> thenAcceptBoth(CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return thenCombine(other, (a, b) -> {
            action.accept(a, b);
            return null;
        });
    }
}
