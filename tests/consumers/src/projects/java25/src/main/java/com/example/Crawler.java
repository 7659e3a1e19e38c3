package com.example;

import dev.fanwise.Task;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.List;

/** A scope whose tasks create tasks, and its handle, in Java 25. */
abstract class Crawler {

    private final Map<String, List<String>> links;
    private final AtomicInteger virtual = new AtomicInteger();

    Crawler(Map<String, List<String>> links) {
        if (!links.containsKey("home")) {
            throw new IllegalArgumentException("no home page");
        }
        this.links = links;
    }

    @TaskGroupScope
    abstract Set<String> pages(String root) throws InterruptedException;

    @TaskGroupScope("pages")
    abstract Task<Set<String>> start(String root);

    Set<String> pages(TaskGroup group, String root) {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        visit(group, root, seen);
        return seen;
    }

    int virtualThreads() {
        return virtual.get();
    }

    private void visit(TaskGroup group, String page, Set<String> seen) {
        if (!seen.add(page)) {
            return;
        }
        group.createTask(() -> {
            if (Thread.currentThread().isVirtual()) {
                virtual.incrementAndGet();
            }
            links.getOrDefault(page, List.of()).forEach(link -> visit(group, link, seen));
        });
    }
}
