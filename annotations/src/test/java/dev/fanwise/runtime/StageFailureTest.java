package dev.fanwise.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.FanOutOptions;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A stage can fail with anything; what the method declares is thrown as the very exception. */
class StageFailureTest {

    private static FanOut failedWith(Throwable failure) throws InterruptedException {
        var tasks = new FanOut("Pages.load", FanOutOptions.defaults());
        tasks.start(new GivenSlot<>(tasks, "price", CompletableFuture.failedFuture(failure)));
        tasks.await();
        return tasks;
    }

    @Test
    void ofTwoDeclaredTypes() {
        var io = new IOException();
        var security = new GeneralSecurityException();
        assertThatThrownBy(() -> {
                    throw failedWith(io).failure(IOException.class, GeneralSecurityException.class);
                })
                .isSameAs(io);
        assertThatThrownBy(() -> {
                    throw failedWith(security).failure(IOException.class, GeneralSecurityException.class);
                })
                .isSameAs(security);
    }

    @Test
    void ofThreeDeclaredTypes() {
        var io = new IOException();
        var security = new GeneralSecurityException();
        var timeout = new TimeoutException();
        assertThatThrownBy(() -> {
                    throw failedWith(io)
                            .failure(IOException.class, GeneralSecurityException.class, TimeoutException.class);
                })
                .isSameAs(io);
        assertThatThrownBy(() -> {
                    throw failedWith(security)
                            .failure(IOException.class, GeneralSecurityException.class, TimeoutException.class);
                })
                .isSameAs(security);
        assertThatThrownBy(() -> {
                    throw failedWith(timeout)
                            .failure(IOException.class, GeneralSecurityException.class, TimeoutException.class);
                })
                .isSameAs(timeout);
    }

    @Test
    void anotherIsTheCauseOfACompletionException() {
        var failure = new TimeoutException();

        assertThatThrownBy(() -> {
                    throw failedWith(failure).failure(IOException.class, GeneralSecurityException.class);
                })
                .isInstanceOf(CompletionException.class)
                .hasCause(failure);
    }

    @Test
    void aStageThatCannotBeWaitedForHasFailed() {
        var failure = new IllegalStateException("deaf");
        var deaf = new CompletableFuture<String>() {
            @Override
            public CompletableFuture<String> whenComplete(BiConsumer<? super String, ? super Throwable> action) {
                throw failure;
            }
        };
        var tasks = new FanOut("Pages.load", ThreadKind.SAME_THREAD.options());
        tasks.start(
                new AsyncSlot<String>(tasks, "price") {
                    @Override
                    protected CompletionStage<String> call() {
                        return deaf;
                    }
                },
                Thread::new);

        assertThat(tasks.failed()).isTrue();
        assertThatThrownBy(() -> {
                    throw tasks.failure();
                })
                .isSameAs(failure);
    }
}
