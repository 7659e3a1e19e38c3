package dev.fanwise.processor.analyse.remote;

import com.palantir.javapoet.ClassName;
import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.Lints;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.Signatures;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.remote.NotSendableException.Reason;
import dev.fanwise.processor.analyse.rule.RemoteRule;
import dev.fanwise.processor.analyse.subject.Subject;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.RemoteMessages;
import dev.fanwise.processor.model.FanOutMethod;
import dev.fanwise.processor.model.Remote;
import dev.fanwise.processor.model.RemoteTask;
import dev.fanwise.processor.model.Wire;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Finds the task methods that run on a cluster. */
public final class RemoteAnalyser {

    private final Subject subject;
    private final Set<String> names = new HashSet<>();
    private final SentTypes types;

    public RemoteAnalyser(Subject subject) {
        this.subject = subject;
        subject.methods().forEach(method -> names.add(method.name()));
        this.types = new SentTypes(subject);
    }

    /** All methods are looked at, whether or not one before is wrong. */
    public Remote analyse(List<FanOutMethod> fanOuts) {
        List<RemoteTask> tasks = new ArrayList<>();
        for (Member method : subject.methods()) {
            Optional<AnnotationUse> remote = AnnotationUse.find(
                    method.element(), AnnotationNames.REMOTE, subject.language().elements());
            if (remote.isPresent() && RemoteRule.check(method, remote.get(), fanOuts, subject)) {
                task(method, remote.get()).ifPresent(tasks::add);
            }
        }
        return tasks.isEmpty() ? Remote.NOTHING : new Remote(tasks, types.records());
    }

    private Optional<RemoteTask> task(Member method, AnnotationUse remote) {
        types.beginTask();
        Optional<List<Wire>> parameters = parameters(method, remote);
        Optional<Optional<Wire>> result = result(method, remote);
        if (parameters.isEmpty() || result.isEmpty()) {
            return Optional.empty();
        }
        method.thrown().forEach(types::serialize);
        List<TypeMirror> checked =
                Exceptions.withoutSubtypes(Exceptions.checked(method.thrown(), subject.language()), subject.language());
        Lints lints = subject.lints(method.element());
        lints.useSignature(method);
        String call = method.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + method.name().substring(1) + "Call";
        return Optional.of(new RemoteTask(
                Signatures.of(method, lints.categories(), subject.typeNames(), subject.scope()),
                free(call),
                free(method.name() + "Here"),
                label(method),
                wireName(method),
                parameters.get(),
                result.get(),
                subject.typeNames().of(subject.language().boxedOrVoid(method.result())),
                remote.flag("idempotent"),
                subject.typeNames().plain().of(checked),
                types.definitions(),
                types.serialized()));
    }

    private Optional<List<Wire>> parameters(Member method, AnnotationUse remote) {
        List<Wire> wires = new ArrayList<>();
        for (int position = 0; position < method.parameterTypes().size(); position++) {
            String name = method.parameterName(position);
            wire(
                            method,
                            remote,
                            method.parameterTypes().get(position),
                            "its parameter " + Code.of(name),
                            name,
                            method.element().getParameters().get(position))
                    .ifPresent(wires::add);
        }
        return wires.size() == method.parameterTypes().size() ? Optional.of(wires) : Optional.empty();
    }

    /** Empty if it cannot be sent; else how, if there is one. */
    @SuppressWarnings("OptionalMapToOptional") // the two say different things
    private Optional<Optional<Wire>> result(Member method, AnnotationUse remote) {
        if (method.result().getKind() == TypeKind.VOID) {
            return Optional.of(Optional.empty());
        }
        return wire(method, remote, method.result(), "its result", method.name(), method.element())
                .map(Optional::of);
    }

    private Optional<Wire> wire(
            Member method, AnnotationUse remote, TypeMirror type, String part, String path, Element place) {
        try {
            return Optional.of(types.wire(type, path));
        } catch (NotSendableException misfit) {
            Position position = Position.of(place).or(Position.of(subject.element()));
            misfit.words()
                    .ifPresent(reason -> subject.findings()
                            .report(
                                    RemoteMessages.notSendable(
                                            method.element(),
                                            part,
                                            Code.of(misfit.path()),
                                            TypeText.code(misfit.type()),
                                            reason,
                                            Code.of(subject.element())),
                                    position));
            if (misfit.reason() == Reason.GENERIC) {
                subject.findings()
                        .report(
                                RemoteMessages.generic(
                                        method.element(),
                                        remote.mirror(),
                                        part,
                                        TypeText.code(misfit.type()),
                                        bound(misfit.type())),
                                position);
            }
            return Optional.empty();
        }
    }

    private static Optional<Code> bound(TypeMirror type) {
        return type instanceof WildcardType wildcard
                ? Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(TypeText::code)
                : Optional.empty();
    }

    private String label(Member method) {
        return String.join(".", ClassName.get(subject.element()).simpleNames()) + "." + method.name();
    }

    /** With a fingerprint of the records, as a record of another version would be misread. */
    private String wireName(Member method) {
        String name = subject.element().getQualifiedName() + "." + method.name()
                + method.parameterTypes().stream().map(SentTypes::text).collect(Collectors.joining(",", "(", ")"))
                + SentTypes.text(method.result());
        return name + "#" + fingerprint(String.join(";", types.definitions()));
    }

    /** By the algorithm of Fowler, Noll and Vo: the same whatever runs the processor. */
    private static String fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int position = 0; position < text.length(); position++) {
            hash = (hash ^ text.charAt(position)) * 0x100000001b3L;
        }
        return Long.toHexString(hash);
    }

    private String free(String preferred) {
        return !subject.scope().hasNested(preferred) && names.add(preferred) ? preferred : free(preferred + "_");
    }
}
