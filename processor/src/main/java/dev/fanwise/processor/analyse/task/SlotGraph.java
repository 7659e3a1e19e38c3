package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.Language;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.rule.VersionRule;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.diagnose.Checked;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.OrderMessages;
import dev.fanwise.processor.diagnose.Position;
import dev.fanwise.processor.diagnose.Reported;
import dev.fanwise.processor.model.Argument;
import dev.fanwise.processor.read.AnnotationNames;
import dev.fanwise.processor.read.AnnotationUse;
import dev.fanwise.processor.read.FromAnnotation;
import dev.fanwise.processor.read.MalformedAnnotationException;
import dev.fanwise.processor.read.OtherVersionException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * What the tasks of one method take from each other: results of components, by name, and of other methods of the type, which
 * are tasks then although no component shows them. Each method is looked for once.
 */
final class SlotGraph {

    private final MethodSubject fanOut;
    private final List<String> components;
    private final Function<String, Checked<ResultPart>> types;

    /** The names of the methods that are to fill components, by the names of these. */
    private final Map<String, String> methods;

    /** The components by the name of the method that fills them. */
    private final Map<String, List<String>> filled = new LinkedHashMap<>();

    private final Map<String, Checked<InnerTask>> inner = new LinkedHashMap<>();

    /**
     * Starts with what is known before any task is looked for.
     *
     * @param components their names
     * @param types what each component asks of its task, as far as that is known when it is asked for
     * @param methods the name of the method that is to fill a component, if no parameter does
     */
    SlotGraph(
            MethodSubject fanOut,
            List<String> components,
            Function<String, Checked<ResultPart>> types,
            Map<String, String> methods) {
        this.fanOut = fanOut;
        this.components = components;
        this.types = types;
        this.methods = methods;
        methods.forEach((component, method) ->
                filled.computeIfAbsent(method, none -> new ArrayList<>()).add(component));
    }

    /** The tasks that fill no component, by their names: also those that are needed by none in the end. */
    Map<String, InnerTask> inner() {
        Map<String, InnerTask> byName = new LinkedHashMap<>();
        inner.values().forEach(task -> task.value().ifPresent(found -> byName.put(found.name(), found)));
        return byName;
    }

    /**
     * What one task can take.
     *
     * @param self the component that it fills, or nothing
     */
    OtherResults takenBy(String self) {
        return new Taking(self);
    }

    private final class Taking implements OtherResults {

        private final String self;

        Taking(String self) {
            this.self = self;
        }

        @Override
        public Offer offer(Member task, int position) {
            VariableElement parameter = task.element().getParameters().get(position);
            TypeMirror type = task.parameterTypes().get(position);
            Optional<AnnotationUse> from = AnnotationUse.find(
                    parameter, AnnotationNames.FROM, fanOut.language().elements());
            return from.isPresent() ? from(from.get(), task, parameter, type) : byName(task, parameter, type);
        }

        private Offer byName(Member task, VariableElement parameter, TypeMirror type) {
            String name = parameter.getSimpleName().toString();
            if (!components.contains(name)) {
                return new Offer.Nothing();
            }
            Optional<TaskInput> given = fanOut.parameter(name);
            if (given.isEmpty()) {
                return component(name, parameter, type);
            }
            boolean isResult = !name.equals(self)
                    && hasTask(name)
                    && component(name, parameter, type) instanceof Offer.Result result
                    && fits(result.input().type(), type);
            if (!isResult) {
                return new Offer.Nothing();
            }
            boolean isTwo = fits(given.get().type(), type);
            if (isTwo && !methods.containsKey(name)) {
                // the stage is asked for only by its type
                return AwaitableType.of(type, fanOut.language()).isPresent()
                        ? new Offer.Nothing()
                        : component(name, parameter, type);
            }
            return isTwo
                    ? new Offer.Mistake(
                            OrderMessages.twoOfTheName(parameter, Code.of(task.name()), fanOut.code()),
                            Position.of(parameter).or(fanOut.position()))
                    : component(name, parameter, type);
        }

        private Offer from(AnnotationUse use, Member task, VariableElement parameter, TypeMirror type) {
            Position whole = Position.of(parameter, use.mirror()).or(fanOut.position());
            try {
                FromAnnotation from = FromAnnotation.read(use);
                fanOut.type().runs().addTaken(parameter);
                if (from.timeout().explicit()) {
                    return new Offer.Mistake(
                            OrderMessages.timeoutOfParameter(
                                    parameter, from.mirror(), from.task().explicit()),
                            Position.of(parameter, from.mirror(), from.timeout().position())
                                    .or(fanOut.position()));
                }
                if (!from.task().explicit()) {
                    return new Offer.Mistake(OrderMessages.namesNoTask(parameter), whole);
                }
                String method = from.task().value();
                List<String> named = filled.getOrDefault(method, List.of());
                Position position = Position.of(
                                parameter, from.mirror(), from.task().position())
                        .or(fanOut.position());
                if (named.size() > 1) {
                    return new Offer.Mistake(
                            OrderMessages.severalResults(
                                    parameter,
                                    from.mirror(),
                                    Code.of(method),
                                    named.stream().map(Code::of).toList()),
                            position);
                }
                if (named.size() == 1) {
                    return component(named.get(0), parameter, type);
                }
                return offer(innerTask(method, task, parameter, from, position), parameter, type);
            } catch (MalformedAnnotationException malformed) {
                return new Offer.Known(Reported.byCompiler(malformed));
            } catch (OtherVersionException difference) {
                return new Offer.Known(VersionRule.report(difference, whole, fanOut.findings()));
            }
        }

        private Offer component(String name, VariableElement parameter, TypeMirror type) {
            Checked<ResultPart> part = types.apply(name);
            return part instanceof Checked.Wrong<ResultPart> wrong
                    ? new Offer.Known(wrong.why())
                    : new Offer.Result(
                            input(parameter, name, part.value().orElseThrow().wanted(), type));
        }

        private Offer offer(Checked<InnerTask> task, VariableElement parameter, TypeMirror type) {
            return task instanceof Checked.Wrong<InnerTask> wrong
                    ? new Offer.Known(wrong.why())
                    : new Offer.Result(input(
                            parameter,
                            task.value().orElseThrow().name(),
                            task.value().orElseThrow().result(),
                            type));
        }

        @Override
        public List<String> namesOf(TypeMirror type) {
            List<String> names = new ArrayList<>();
            for (String name : components) {
                if (!name.equals(self)
                        && types.apply(name)
                                .value()
                                .filter(part -> fanOut.language().types().isAssignable(part.wanted(), type))
                                .isPresent()) {
                    names.add(name);
                }
            }
            return names;
        }

        @Override
        public Optional<Edit> meant(VariableElement parameter, TypeMirror type) {
            String name = parameter.getSimpleName().toString();
            boolean isThere = TaskChoice.candidates(name, fanOut).stream()
                    .anyMatch(method -> !method.name().equals(self)
                            && fanOut.language()
                                    .types()
                                    .isAssignable(InnerTaskFinder.valueOf(method.result(), fanOut.language()), type));
            return isThere ? Optional.of(OrderMessages.from(parameter, Code.of(name))) : Optional.empty();
        }
    }

    private Checked<InnerTask> innerTask(
            String method, Member taking, VariableElement parameter, FromAnnotation from, Position position) {
        Checked<InnerTask> known = inner.get(method);
        if (known != null) {
            return known;
        }
        InnerTaskFinder finder =
                new InnerTaskFinder(fanOut, nameOf(method), takenBy(""), name -> isTakenByName(name, parameter));
        // one that is looked for while it is needed is in a cycle, which is found when all tasks are known
        finder.asDeclared(method).ifPresent(task -> inner.put(method, Checked.right(task)));
        Checked<InnerTask> found = finder.find(method, Code.of(taking.name()), parameter, from, position);
        // each parameter that names what is no method is to be changed, and told so
        if (!TaskChoice.candidates(method, fanOut).isEmpty() || !isTakenByName(method, parameter)) {
            inner.put(method, found);
        }
        return found;
    }

    private boolean isTakenByName(String name, VariableElement parameter) {
        return components.contains(name)
                || fanOut.parameter(name)
                        .filter(given -> fits(given.type(), parameter.asType()))
                        .isPresent();
    }

    /** The name of a task that fills no component, which may have that name. */
    private String nameOf(String method) {
        boolean isTaken = components.contains(method) || inner().containsKey(method);
        return isTaken ? nameOf(method + "Task") : method;
    }

    /** Whether a parameter can take a value; what type parameters of a task stand for is found out later. */
    private boolean fits(TypeMirror given, TypeMirror type) {
        Language language = fanOut.language();
        Types types = language.types();
        return types.isAssignable(types.erasure(language.boxed(given)), types.erasure(type));
    }

    /** Else it is said where the component is that it has none. */
    private boolean hasTask(String component) {
        String method = methods.get(component);
        return method == null || !TaskChoice.candidates(method, fanOut).isEmpty();
    }

    private TaskInput input(VariableElement parameter, String task, TypeMirror result, TypeMirror type) {
        Language language = fanOut.language();
        if (ResultPart.of(type, language).tolerant()) {
            return TaskInput.result(parameter, task, language.outcomeOf(result), Argument.OfResult.Form.OUTCOME);
        }
        return TaskInput.result(
                parameter,
                task,
                result,
                type.getKind().isPrimitive() ? Argument.OfResult.Form.PRIMITIVE : Argument.OfResult.Form.VALUE);
    }
}
