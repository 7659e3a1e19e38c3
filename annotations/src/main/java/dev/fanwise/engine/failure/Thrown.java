package dev.fanwise.engine.failure;

/** Ways to throw what a task threw. */
public final class Thrown {

    private Thrown() {}

    /**
     * What a method may throw that declares no checked exception for it.
     *
     * @param failure what the task threw
     * @param asynchronous whether that may be a checked exception that no method declares
     */
    public static RuntimeException undeclared(Throwable failure, boolean asynchronous) {
        if (asynchronous && !(failure instanceof RuntimeException) && !(failure instanceof Error)) {
            return Wrappers.completion(failure);
        }
        throw Thrown.<RuntimeException>sneak(failure);
    }

    /** An object of a type of which the caller knows the arguments. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public static <T> T unchecked(Object object) {
        return (T) object;
    }

    /** Throws a checked exception as if it were of another type; the caller knows that it is declared. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the cast is erased: that is the point
    public static <X extends Throwable> RuntimeException sneak(Throwable failure) throws X {
        throw (X) failure;
    }
}
