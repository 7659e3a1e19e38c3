package dev.fanwise;

import dev.fanwise.engine.failure.MoreFailures;
import dev.fanwise.engine.failure.Suppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Several failures thrown as one exception. A {@link TaskGroupScope} method throws it, even for a single failure. A {@link
 * WaitFor} method that returns the first success throws it if no task succeeds.
 *
 * <p>Its members, at most the first hundred, are also its {@linkplain #getSuppressed suppressed exceptions}, so every logger
 * and {@link #printStackTrace()} print each of them with its stack trace.
 *
 * <p>Immutable, except for suppressed exceptions.
 */
public final class ExceptionGroup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not a {@code List} field: exceptions are serializable, and so must be what they hold. */
    private final Throwable[] exceptions;

    /**
     * Groups failures.
     *
     * @param message the detail message
     * @param exceptions the members, in order; they may include groups
     * @throws IllegalArgumentException if {@code exceptions} is empty
     * @throws NullPointerException if a member is null
     */
    public ExceptionGroup(@Nullable String message, List<? extends Throwable> exceptions) {
        super(message);
        if (exceptions.isEmpty()) {
            throw new IllegalArgumentException("a group of no exceptions");
        }
        this.exceptions = exceptions.toArray(Throwable[]::new);
        Set<Throwable> added = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var exception : this.exceptions) {
            if (added.add(Objects.requireNonNull(exception, "exception")) && added.size() <= Suppression.MOST_NAMED) {
                addSuppressed(exception);
            }
        }
        if (added.size() > Suppression.MOST_NAMED) {
            addSuppressed(new MoreFailures((added.size() - Suppression.MOST_NAMED) + " more failures"));
        }
    }

    /**
     * The members.
     *
     * @return the failures in order, as an unmodifiable list; a member may be a group itself
     */
    public List<Throwable> exceptions() {
        return List.of(exceptions);
    }

    /**
     * The members of a type, including those of nested groups. Nesting is preserved.
     *
     * @param type the type
     * @return a group of the matching members, or empty if no member matches
     */
    public Optional<ExceptionGroup> subgroup(Class<? extends Throwable> type) {
        return subgroup(type::isInstance);
    }

    /**
     * The members that match, including those of nested groups. Nesting is preserved.
     *
     * @param condition applied to a group first, and to its members only if the group itself does not match
     * @return a group of the matching members, or empty if no member matches
     */
    public Optional<ExceptionGroup> subgroup(Predicate<? super Throwable> condition) {
        return split(condition).matched();
    }

    /**
     * Splits the group by a type.
     *
     * @param type the type
     * @return the members of that type, and the rest
     */
    public Split split(Class<? extends Throwable> type) {
        return split(type::isInstance);
    }

    /**
     * Splits the group by a condition.
     *
     * @param condition applied to a group first, and to its members only if the group itself does not match
     * @return the matching members, and the rest
     */
    public Split split(Predicate<? super Throwable> condition) {
        if (condition.test(this)) {
            return new Split(Optional.of(this), Optional.empty());
        }
        List<Throwable> matched = new ArrayList<>();
        List<Throwable> rest = new ArrayList<>();
        for (var exception : exceptions) {
            if (exception instanceof ExceptionGroup nested) {
                var halves = nested.split(condition);
                halves.matched().ifPresent(matched::add);
                halves.rest().ifPresent(rest::add);
            } else {
                (condition.test(exception) ? matched : rest).add(exception);
            }
        }
        return new Split(derive(matched), derive(rest));
    }

    private Optional<ExceptionGroup> derive(List<Throwable> members) {
        if (members.isEmpty()) {
            return Optional.empty();
        }
        var derived = new ExceptionGroup(getMessage(), members);
        derived.setStackTrace(getStackTrace());
        return Optional.of(derived);
    }

    /**
     * Throws the first member of a type, if there is one, including members of nested groups. The other members are
     * added to it as suppressed exceptions, at most the first hundred of them; one that has the thrown exception among its
     * causes is not.
     *
     * <pre>{@code
     * try {
     *     return readAll(names);
     * } catch (ExceptionGroup failures) {
     *     failures.throwFirst(IOException.class);
     *     throw failures;
     * }
     * }</pre>
     *
     * @param type the type
     * @param <X> the type
     * @throws X the first member of that type
     */
    public <X extends Throwable> void throwFirst(Class<X> type) throws X {
        List<Throwable> all = new ArrayList<>();
        addLeavesTo(all);
        for (var candidate : all) {
            if (type.isInstance(candidate)) {
                suppressOthers(candidate, all);
                throw type.cast(candidate);
            }
        }
    }

    private void addLeavesTo(List<Throwable> leaves) {
        for (var exception : exceptions) {
            if (exception instanceof ExceptionGroup nested) {
                nested.addLeavesTo(leaves);
            } else {
                leaves.add(exception);
            }
        }
    }

    /** Suppresses at most a hundred, and never a wrapper of what is thrown, which would form a circle. */
    private static void suppressOthers(Throwable thrown, List<Throwable> all) {
        var suppression = new Suppression(thrown);
        all.forEach(suppression::add);
        suppression.finish();
    }

    /**
     * The two parts of a split group.
     *
     * @param matched the members that matched, if any
     * @param rest the members that did not match, if any
     */
    public record Split(Optional<ExceptionGroup> matched, Optional<ExceptionGroup> rest) {}
}
