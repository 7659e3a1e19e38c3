package dev.fanwise.processor.analyse.remote;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Thrown where a type is found that cannot be sent. */
final class NotSendableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final transient TypeMirror type;
    private final Reason reason;

    /** Why a type cannot be sent; the first is the user's to see elsewhere. */
    enum Reason {
        /** It does not exist, and the compiler says so. */
        MISSING(""),
        GENERIC(""),
        NOT_SERIALIZABLE("which is neither one of those that are sent nor 'Serializable'"),
        NOT_ONE_CLASS("of which the class is not known"),
        PARAMETERIZED("which has type arguments and is no record"),
        /** Without an end, or too deep to tell whether there is one. */
        ENDLESS("which holds itself more than " + SentTypes.MOST_WITHIN_ITSELF
                + " deep, each time with other type arguments"),
        INACCESSIBLE("which the generated class has no access to"),
        RUNS("which is not a value but something that runs");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }

    NotSendableException(String path, TypeMirror type, Reason reason) {
        super(path + ": " + type + " " + reason.text);
        this.path = path;
        this.type = type;
        this.reason = reason;
    }

    String path() {
        return path;
    }

    TypeMirror type() {
        return type;
    }

    Reason reason() {
        return reason;
    }

    /** The reason in words, behind the type; none if there is another message for it. */
    Optional<String> words() {
        return reason.text.isEmpty() ? Optional.empty() : Optional.of(reason.text);
    }
}
