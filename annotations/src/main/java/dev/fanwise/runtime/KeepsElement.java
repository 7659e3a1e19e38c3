package dev.fanwise.runtime;

import org.jspecify.annotations.Nullable;

/** A task that keeps its element until the result is given away with it. Used by the caller only. */
interface KeepsElement {

    void keepElement(@Nullable Object element);

    /** The element, which is kept no longer. */
    @Nullable Object takeElement();
}
