package java.util.concurrent;

/** A step of work that other steps wait for. */
public interface CompletionStage<T> {
    CompletableFuture<T> toCompletableFuture();
}
