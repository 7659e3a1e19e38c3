package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Misfit.Unknown;
import dev.fanwise.processor.diagnose.NearName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The parameters of a task that its fan-out method does not have, and what was probably meant. */
final class UnknownParameters {

    private final Member method;
    private final MethodSubject fanOut;
    private final OtherResults results;

    UnknownParameters(Member method, MethodSubject fanOut, OtherResults results) {
        this.method = method;
        this.fanOut = fanOut;
        this.results = results;
    }

    List<Unknown> describe(List<Integer> positions) {
        return positions.stream()
                .map(position -> describe(position, positions.size()))
                .toList();
    }

    private Unknown describe(int position, int unknown) {
        VariableElement parameter = method.element().getParameters().get(position);
        Optional<Edit> from = results.meant(parameter, method.parameterTypes().get(position));
        if (from.isPresent()) {
            return Unknown.resultOfMethod(parameter, from.get());
        }
        return meant(position, unknown)
                .map(meant -> Unknown.meant(parameter, Code.of(meant)))
                .or(() -> elementOf(position, parameter))
                .orElseGet(() -> Unknown.absent(
                        parameter,
                        fanOut.method().element(),
                        TypeText.parameter(method.parameterTypes().get(position), parameter.getSimpleName())));
    }

    /** By the spelling, by the words, or because there is only one of the type. */
    private Optional<String> meant(int position, int unknown) {
        TypeMirror type = method.parameterTypes().get(position);
        Stream<String> parameters = fanOut.parameters().stream()
                .filter(given -> fanOut.language().types().isAssignable(given.type(), type))
                .map(TaskInput::name);
        List<String> fitting = Stream.concat(parameters, results.namesOf(type).stream())
                .distinct()
                .filter(name -> IntStream.range(0, method.parameterTypes().size())
                        .noneMatch(other -> method.parameterName(other).equals(name)))
                .toList();
        Optional<String> near = NearName.of(method.parameterName(position), fitting);
        return near.isPresent() || fitting.size() != 1 || unknown != 1 ? near : Optional.of(fitting.get(0));
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
