package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.CallParameters;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Misfit.Unknown;
import dev.fanwise.processor.diagnose.NearName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The parameters of a task that its fan-out method does not have, and what was probably meant. */
final class UnknownParameters {

    private final Member method;
    private final MethodSubject fanOut;
    private final OtherResults results;

    /** What parameters were meant to take: of two, one at most means the same. */
    private final Set<String> taken = new HashSet<>();

    UnknownParameters(Member method, MethodSubject fanOut, OtherResults results) {
        this.method = method;
        this.fanOut = fanOut;
        this.results = results;
    }

    List<Unknown> describe(List<Integer> positions) {
        List<Unknown> all = new ArrayList<>();
        for (int position : positions) {
            all.add(describe(position, positions.size()));
        }
        return all;
    }

    private Unknown describe(int position, int unknown) {
        VariableElement parameter = method.element().getParameters().get(position);
        Optional<Edit> from = results.meant(parameter, method.parameterTypes().get(position));
        if (from.isPresent()) {
            return Unknown.resultOfMethod(parameter, from.get());
        }
        TypeMirror type = method.parameterTypes().get(position);
        if (fanOut.language().is(type, "dev.fanwise.TaskGroup")) {
            return Unknown.group(parameter);
        }
        if (fanOut.language().types().isSameType(type, fanOut.result())) {
            return Unknown.resultOfCall(parameter, TypeText.code(type));
        }
        Optional<String> meant = meant(position, unknown);
        meant.ifPresent(taken::add);
        return meant.map(name -> Unknown.meant(parameter, Code.of(name)))
                .or(() -> elementOf(position, parameter))
                .orElseGet(() -> absent(parameter, type));
    }

    /** One that is new; a new timeout is thrown, too. */
    private Unknown absent(VariableElement parameter, TypeMirror type) {
        String name = parameter.getSimpleName().toString();
        Edit add = new Edit.AddParameter(fanOut.method().element(), TypeText.parameter(type, name));
        return Unknown.absent(
                parameter,
                CallInputs.isTimeout(type, name, fanOut.language()) ? CallParameters.asTimeout(add, fanOut) : add);
    }

    /** By the spelling, by the words, or because there is only one of the type; a result is not, as it may need this task. */
    private Optional<String> meant(int position, int unknown) {
        TypeMirror type = method.parameterTypes().get(position);
        List<String> parameters = fanOut.parameters().stream()
                .filter(given -> fanOut.language().types().isAssignable(given.type(), type))
                .map(TaskInput::name)
                .toList();
        List<String> fitting = Stream.concat(parameters.stream(), results.namesOf(type).stream())
                .distinct()
                .filter(name -> !taken.contains(name))
                .filter(name -> IntStream.range(0, method.parameterTypes().size())
                        .noneMatch(other -> method.parameterName(other).equals(name)))
                .toList();
        Optional<String> near = NearName.of(method.parameterName(position), fitting);
        return near.isEmpty() && fitting.size() == 1 && unknown == 1 && parameters.containsAll(fitting)
                ? Optional.of(fitting.get(0))
                : near;
    }

    private Optional<Unknown> elementOf(int position, VariableElement parameter) {
        Language language = fanOut.language();
        TypeMirror wanted = language.boxed(method.parameterTypes().get(position));
        return fanOut.parameters().stream()
                .filter(given -> EachSource.of(given.type(), language)
                        .filter(source -> language.types().isSameType(language.boxed(source.element()), wanted))
                        .isPresent())
                .map(given -> Unknown.elementOf(parameter, Code.of(given.name()), Code.of(method.name())))
                .findFirst();
    }
}
