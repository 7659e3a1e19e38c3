package dev.fanwise.soak;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A failure that a task of the soak has made: somebody must account for it, once. */
sealed interface Made {

    /** Where it was accounted for. */
    AtomicReference<@Nullable String> account();

    /** A checked one, which methods declare. */
    final class MadeException extends Exception implements Made {

        private static final long serialVersionUID = 1;

        private final transient AtomicReference<@Nullable String> account = new AtomicReference<>();

        @Override
        public AtomicReference<@Nullable String> account() {
            return account;
        }
    }

    /** An unchecked one. */
    final class MadeRuntimeException extends RuntimeException implements Made {

        private static final long serialVersionUID = 1;

        private final transient AtomicReference<@Nullable String> account = new AtomicReference<>();

        @Override
        public AtomicReference<@Nullable String> account() {
            return account;
        }
    }

    /** One that wins over exceptions. */
    final class MadeError extends Error implements Made {

        private static final long serialVersionUID = 1;

        private final transient AtomicReference<@Nullable String> account = new AtomicReference<>();

        @Override
        public AtomicReference<@Nullable String> account() {
            return account;
        }
    }
}
