package dev.fanwise.processor.analyse.rule;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.diagnose.FailureMessages.Never;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The rule that a method declares no checked exception that it never throws. */
public final class NeverThrownRule {

    private NeverThrownRule() {}

    /**
     * Checks what the method declares.
     *
     * @param thrown the checked exceptions that it may throw
     * @param never why it throws no other failure of a task
     * @param timeout why it throws no {@code TimeoutException}
     */
    public static void check(MethodSubject fanOut, List<TypeMirror> thrown, Never never, Never timeout) {
        boolean isInherited =
                !Enclosing.of(fanOut.method().element()).equals(fanOut.type().element());
        if (isInherited || fanOut.handle().isPresent()) {
            // a subtype may have tasks that throw less; and a handle throws nothing at all, which is another rule
            return;
        }
        Types types = fanOut.language().types();
        TypeMirror expiry = fanOut.language().named(Exceptions.TIMEOUT);
        List<TypeMirror> failures = new ArrayList<>();
        for (TypeMirror declared : Exceptions.checked(fanOut.method().thrown(), fanOut.language())) {
            // of a type variable, the caller decides what it is
            boolean possible = declared.getKind() == TypeKind.TYPEVAR
                    || thrown.stream()
                            .anyMatch(may -> types.isSubtype(may, declared) || types.isSubtype(declared, may));
            if (!possible && types.isSameType(declared, expiry) && !isInherited(declared, fanOut)) {
                report(fanOut, List.of(declared), timeout);
            } else if (!possible
                    && !isInherited(declared, fanOut)
                    && thrown.stream().noneMatch(may -> isMistakenFor(declared, may))) {
                failures.add(declared);
            }
        }
        if (!failures.isEmpty()) {
            report(fanOut, failures, never);
        }
    }

    /** Whether a method that this one overrides declares the same. */
    private static boolean isInherited(TypeMirror declared, MethodSubject fanOut) {
        Subject subject = fanOut.type();
        return fanOut.method().overridden().stream()
                .filter(overridden -> !overridden.equals(fanOut.method().element()))
                .flatMap(overridden -> overridden.getThrownTypes().stream())
                .anyMatch(thrown -> subject.language().types().isSameType(thrown, declared));
    }

    /** An exception of the same name is the one that was meant, which is said where it is missing. */
    private static boolean isMistakenFor(TypeMirror declared, TypeMirror may) {
        return TypeText.of(may, declared)
                .endsWith("." + ((DeclaredType) declared).asElement().getSimpleName());
    }

    private static void report(MethodSubject fanOut, List<TypeMirror> exceptions, Never never) {
        fanOut.findings()
                .report(
                        FailureMessages.neverThrown(fanOut.method().element(), TypeText.codes(exceptions), never),
                        fanOut.position());
    }
}
