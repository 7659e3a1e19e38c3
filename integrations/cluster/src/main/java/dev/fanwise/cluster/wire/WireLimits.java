package dev.fanwise.cluster.wire;

/**
 * How large a value may be.
 *
 * @param bytes the most bytes of the arguments of a task, and of its result
 * @param depth how deep values may be nested in each other
 */
public record WireLimits(int bytes, int depth) {

    /** 16 MiB, 100 deep. */
    public static final WireLimits DEFAULT = new WireLimits(16 << 20, 100);

    /**
     * Creates limits.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public WireLimits {
        if (bytes <= 0 || depth <= 0) {
            throw new IllegalArgumentException("limits must be positive: " + bytes + " bytes, depth " + depth);
        }
    }
}
