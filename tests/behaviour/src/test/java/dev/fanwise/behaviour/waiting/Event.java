package dev.fanwise.behaviour.waiting;

import dev.fanwise.Task;
import dev.fanwise.Waited;
import dev.fanwise.behaviour.Child;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Waits of a list of tasks, one for each event that ends them. */
enum Event {
    ALL_COMPLETED {
        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
            return waits.all(children);
        }

        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout) throws InterruptedException {
            return waits.all(children, timeout);
        }

        @Override
        <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
            return waits.allOf(tasks);
        }
    },
    FIRST_COMPLETED {
        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
            return waits.firstCompleted(children);
        }

        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout) throws InterruptedException {
            return waits.firstCompleted(children, timeout);
        }

        @Override
        <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
            return waits.firstCompletedOf(tasks);
        }
    },
    FIRST_EXCEPTION {
        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
            return waits.firstException(children);
        }

        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout) throws InterruptedException {
            return waits.firstException(children, timeout);
        }

        @Override
        <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
            return waits.firstExceptionOf(tasks);
        }
    },
    FIRST_SUCCEEDED {
        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException {
            return waits.firstSucceeded(children);
        }

        @Override
        Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout) throws InterruptedException {
            return waits.firstSucceeded(children, timeout);
        }

        @Override
        <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException {
            return waits.firstSucceededOf(tasks);
        }
    };

    abstract Waited<Integer> wait(Waits waits, List<Child<Integer>> children) throws InterruptedException;

    abstract Waited<Integer> wait(Waits waits, List<Child<Integer>> children, Duration timeout)
            throws InterruptedException;

    abstract <T> Waited<T> watch(Waits waits, Set<Task<T>> tasks) throws InterruptedException;
}
