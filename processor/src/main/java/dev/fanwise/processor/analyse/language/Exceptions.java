package dev.fanwise.processor.analyse.language;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Sets of exception types. */
public final class Exceptions {

    public static final String INTERRUPTED = "java.lang.InterruptedException";
    public static final String TIMEOUT = "java.util.concurrent.TimeoutException";

    private Exceptions() {}

    /** The exceptions that have to be declared. */
    public static List<TypeMirror> checked(List<? extends TypeMirror> thrown, Language language) {
        List<TypeMirror> checked = new ArrayList<>();
        for (TypeMirror exception : thrown) {
            if (language.isChecked(exception)) {
                checked.add(exception);
            }
        }
        return checked;
    }

    /** The same exceptions, but none that another one covers. */
    public static List<TypeMirror> withoutSubtypes(List<TypeMirror> exceptions, Language language) {
        Types types = language.types();
        List<TypeMirror> reduced = new ArrayList<>();
        for (TypeMirror exception : exceptions) {
            if (reduced.stream().noneMatch(kept -> types.isSubtype(exception, kept))) {
                reduced.removeIf(kept -> types.isSubtype(kept, exception));
                reduced.add(exception);
            }
        }
        return reduced;
    }
}
