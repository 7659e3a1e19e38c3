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
 * Several failures thrown as one. A {@link TaskGroupScope} method throws it, also for a single failure, and
 * so does a {@link WaitFor} method for the first success when there was none.
 *
 * <p>Its members are its {@linkplain #getSuppressed suppressed exceptions} too, so every logger and {@link
 * #printStackTrace()} show each of them with its stack.
 *
 * <p>Immutable, except for suppressed exceptions. Of many members the first hundred are suppressed exceptions as well, so that
 * a stack trace shows them.
 */
public final class ExceptionGroup extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not a {@code List} field: exceptions are serializable, and so must be what they hold. */
    private final Throwable[] exceptions;

    /**
     * Groups failures.
     *
     * @param message what failed
     * @param exceptions the members, in order; groups may be among them
     * @throws IllegalArgumentException if there are none
     * @throws NullPointerException if one of them is null
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
     * @return the failures in order, an unmodifiable list; a member may be a group itself
     */
    public List<Throwable> exceptions() {
        return List.of(exceptions);
    }

    /**
     * The members of a type, also those within nested groups, which keep their shape.
     *
     * @param type the type
     * @return a group of what matches, or nothing
     */
    public Optional<ExceptionGroup> subgroup(Class<? extends Throwable> type) {
        return subgroup(type::isInstance);
    }

    /**
     * The members that match, also those within nested groups, which keep their shape.
     *
     * @param condition asked of a group first, and of its members only where it does not match as a whole
     * @return a group of what matches, or nothing
     */
    public Optional<ExceptionGroup> subgroup(Predicate<? super Throwable> condition) {
        return split(condition).matched();
    }

    /**
     * Divides the group by a type.
     *
     * @param type the type
     * @return what is of that type, and the rest
     */
    public Split split(Class<? extends Throwable> type) {
        return split(type::isInstance);
    }

    /**
     * Divides the group.
     *
     * @param condition asked of a group first, and of its members only where it does not match as a whole
     * @return what matches, and the rest
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
     * Throws the first member of a type, if there is one, also from within a nested group. The others are
     * suppressed under it.
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

    @SuppressWarnings("ReferenceEquality") // exceptions are told apart by identity
    private static void suppressOthers(Throwable thrown, List<Throwable> all) {
        Set<Throwable> added = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(added, thrown.getSuppressed());
        for (var other : all) {
            if (other != thrown && added.add(other)) {
                thrown.addSuppressed(other);
            }
        }
    }

    /**
     * The two halves of a group.
     *
     * @param matched what matched
     * @param rest what did not
     */
    public record Split(Optional<ExceptionGroup> matched, Optional<ExceptionGroup> rest) {}
}
