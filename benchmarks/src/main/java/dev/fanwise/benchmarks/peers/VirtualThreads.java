package dev.fanwise.benchmarks.peers;

import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kotlinx.coroutines.CoroutineDispatcher;
import kotlinx.coroutines.ExecutorsKt;
import reactor.core.publisher.Hooks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** One executor of virtual threads, shared by all calls, and what other libraries make of it. */
public final class VirtualThreads {

    public static final ExecutorService EXECUTOR = Executors.newVirtualThreadPerTaskExecutor();

    /** As many at a time as the bounded cases want, kept from call to call. */
    public static final int BOUND = 64;

    public static final ExecutorService BOUNDED =
            Executors.newFixedThreadPool(BOUND, Thread.ofVirtual().factory());

    public static final ListeningExecutorService GUAVA = MoreExecutors.listeningDecorator(EXECUTOR);
    public static final ListeningExecutorService GUAVA_BOUNDED = MoreExecutors.listeningDecorator(BOUNDED);
    public static final CoroutineDispatcher KOTLIN = ExecutorsKt.from(EXECUTOR);
    public static final CoroutineDispatcher KOTLIN_BOUNDED = ExecutorsKt.from(BOUNDED);
    public static final Scheduler REACTOR = Schedulers.fromExecutorService(EXECUTOR);

    static {
        // What interrupted tasks throw would be printed, and printing measured.
        Hooks.onErrorDropped(dropped -> {});
    }

    private VirtualThreads() {}
}
