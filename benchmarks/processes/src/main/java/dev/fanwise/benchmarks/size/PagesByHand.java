package dev.fanwise.benchmarks.size;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** The methods of {@link Pages} without Fanwise. To close an executor is to wait for its tasks. */
final class PagesByHand {

    private static final ThreadFactory SLOTS =
            Thread.ofVirtual().name("Pages.slots").factory();
    private static final ThreadFactory EACH =
            Thread.ofVirtual().name("Pages.each").factory();
    private static final ThreadFactory RACE =
            Thread.ofVirtual().name("Pages.race").factory();

    private final Pages pages;

    PagesByHand(Pages pages) {
        this.pages = pages;
    }

    Pages.Page slots(String address) throws IOException, InterruptedException {
        List<Future<?>> tasks = new ArrayList<>();
        Throwable thrown;
        try (var executor = Executors.newThreadPerTaskExecutor(SLOTS)) {
            var ended = new ExecutorCompletionService<Object>(executor);
            var text = ended.submit(() -> pages.text(address));
            tasks.add(text);
            var links = ended.submit(() -> pages.links(address));
            tasks.add(links);
            var size = ended.submit(() -> pages.size(address));
            tasks.add(size);
            try {
                for (var count = 0; count < 3; count++) {
                    ended.take().get();
                }
                @SuppressWarnings("unchecked") // what the task returns
                var linkList = (List<String>) links.resultNow();
                return new Pages.Page((String) text.resultNow(), linkList, (Long) size.resultNow());
            } catch (ExecutionException failure) {
                thrown = failure.getCause();
            } catch (InterruptedException interrupt) {
                thrown = interrupt;
            }
            executor.shutdownNow();
        }
        for (var task : tasks) {
            if (task.state() == Future.State.FAILED && task.exceptionNow() != thrown) {
                thrown.addSuppressed(task.exceptionNow());
            }
        }
        switch (thrown) {
            case IOException failure -> throw failure;
            case InterruptedException interrupt -> throw interrupt;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new AssertionError(thrown);
        }
    }

    List<String> each(List<String> addresses) throws IOException, InterruptedException {
        List<Future<String>> tasks = new ArrayList<>();
        Throwable thrown;
        try (var executor = Executors.newThreadPerTaskExecutor(EACH)) {
            var ended = new ExecutorCompletionService<String>(executor);
            for (var address : addresses) {
                tasks.add(ended.submit(() -> pages.text(address)));
            }
            try {
                for (var count = 0; count < tasks.size(); count++) {
                    ended.take().get();
                }
                List<String> results = new ArrayList<>();
                for (var task : tasks) {
                    results.add(task.resultNow());
                }
                return Collections.unmodifiableList(results);
            } catch (ExecutionException failure) {
                thrown = failure.getCause();
            } catch (InterruptedException interrupt) {
                thrown = interrupt;
            }
            executor.shutdownNow();
        }
        for (var task : tasks) {
            if (task.state() == Future.State.FAILED && task.exceptionNow() != thrown) {
                thrown.addSuppressed(task.exceptionNow());
            }
        }
        switch (thrown) {
            case IOException failure -> throw failure;
            case InterruptedException interrupt -> throw interrupt;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new AssertionError(thrown);
        }
    }

    String race(List<String> addresses) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        try (var executor = Executors.newThreadPerTaskExecutor(RACE)) {
            var ended = new ExecutorCompletionService<String>(executor);
            for (var address : addresses) {
                ended.submit(() -> pages.text(address));
            }
            for (var count = 0; count < addresses.size(); count++) {
                try {
                    var winner = ended.take().get();
                    executor.shutdownNow();
                    return winner;
                } catch (ExecutionException failure) {
                    failures.add(failure.getCause());
                } catch (InterruptedException interrupt) {
                    executor.shutdownNow();
                    throw interrupt;
                }
            }
        }
        var all = new IllegalStateException("none of " + addresses.size() + " has succeeded");
        failures.forEach(all::addSuppressed);
        throw all;
    }
}
