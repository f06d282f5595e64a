package dev.candor.wire;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes the body of an answer up to a number of bytes, and hangs up on the rest. */
final class Capped implements BodySubscriber<Capped.Bytes> {
    private final int cap;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private final CompletableFuture<Bytes> done = new CompletableFuture<>();
    private Optional<Subscription> source = Optional.empty();

    Capped(int cap) {
        this.cap = cap;
    }

    /**
     * A body.
     *
     * @param cut whether it was longer than we take
     */
    record Bytes(byte[] read, boolean cut) {}

    @Override
    public CompletionStage<Bytes> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source = Optional.of(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            if (done.isDone()) {
                return;
            }
            if (read.size() + (long) buffer.remaining() > cap) {
                source.ifPresent(Subscription::cancel);
                done.complete(new Bytes(new byte[0], true));
                return;
            }
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            read.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable trouble) {
        done.completeExceptionally(trouble);
    }

    @Override
    public void onComplete() {
        done.complete(new Bytes(read.toByteArray(), false));
    }
}
