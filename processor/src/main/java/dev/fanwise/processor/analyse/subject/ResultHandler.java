package dev.fanwise.processor.analyse.subject;

import dev.fanwise.processor.analyse.language.Exceptions;
import dev.fanwise.processor.analyse.language.FunctionType;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.FailureMessages;
import dev.fanwise.processor.model.Each.ResultShape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The parameter of a fan-out method that is given each result as it comes.
 *
 * @param parameter the parameter
 * @param function what it takes
 */
public record ResultHandler(TaskInput parameter, FunctionType function) {

    /** The first one, if there is one and its type takes a result, or an element and a result. */
    public static Optional<ResultHandler> of(MethodSubject fanOut) {
        return fanOut.handlers().stream()
                .findFirst()
                .flatMap(parameter -> FunctionType.of(parameter.type(), fanOut.language())
                        .filter(function ->
                                List.of(1, 2).contains(function.parameters().size()))
                        .map(function -> new ResultHandler(parameter, function)));
    }

    /** What it may throw, as the rules about failures know it. */
    public static List<ThrowingTask> throwing(MethodSubject fanOut) {
        return of(fanOut)
                .map(handler -> {
                    Code name = Code.of(handler.parameter.element());
                    return new ThrowingTask(
                            name,
                            Optional.empty(),
                            handler.function.exceptions(),
                            List.of(FailureMessages.handleInTask(name)),
                            false);
                })
                .stream()
                .toList();
    }

    /** The type of the result. */
    public TypeMirror result() {
        return function.parameters().get(function.parameters().size() - 1);
    }

    /** The type of the element, if it takes that too. */
    public Optional<TypeMirror> element() {
        return function.parameters().size() == 2
                ? Optional.of(function.parameters().get(0))
                : Optional.empty();
    }

    /** How the results of the method are given. */
    public ResultShape shape(MethodSubject fanOut) {
        return new ResultShape.AsCompleted(
                parameter.variable(),
                function.method(),
                element().isPresent(),
                fanOut.typeNames().of(Exceptions.withoutSubtypes(function.exceptions(), fanOut.language())));
    }
}
