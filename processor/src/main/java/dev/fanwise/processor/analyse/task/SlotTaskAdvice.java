package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.language.ForeignAnnotations;
import dev.fanwise.processor.analyse.language.Member;
import dev.fanwise.processor.analyse.language.TypeText;
import dev.fanwise.processor.analyse.subject.CallInputs;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.analyse.subject.TaskInput;
import dev.fanwise.processor.analyse.task.TaskBinder.Attempt;
import dev.fanwise.processor.diagnose.Code;
import dev.fanwise.processor.diagnose.Edit;
import dev.fanwise.processor.diagnose.Enclosing;
import dev.fanwise.processor.diagnose.MissingTaskAdvice;
import dev.fanwise.processor.diagnose.NearName;
import dev.fanwise.processor.diagnose.ResultMessages;
import dev.fanwise.processor.read.AnnotationNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** What was probably meant by a component without a task: by its spelling, its words, its type. */
final class SlotTaskAdvice {

    private final MethodSubject fanOut;
    private final RecordComponentElement component;
    private final ResultPart type;
    private final TaskBinder binder;

    SlotTaskAdvice(MethodSubject fanOut, RecordComponentElement component, ResultPart type, TaskBinder binder) {
        this.fanOut = fanOut;
        this.component = component;
        this.type = type;
        this.binder = binder;
    }

    /**
     * The advice.
     *
     * @param missing the name that no method has
     * @param naming the edit that names another method
     */
    MissingTaskAdvice of(String missing, Function<Code, Edit> naming) {
        Optional<String> foreign = ForeignAnnotations.on(component, "From");
        if (foreign.isPresent()) {
            return MissingTaskAdvice.foreignFrom(Code.of(AnnotationNames.FROM), Code.of(foreign.get()));
        }
        Optional<TaskInput> parameter = fanOut.parameter(missing);
        if (parameter.isPresent() && missing.contentEquals(component.getSimpleName())) {
            return MissingTaskAdvice.parameterOfTheName(
                    Code.of(missing), TypeText.code(parameter.get().type()), edits(parameter.get(), missing));
        }
        List<String> fitting = fitting();
        Optional<String> meant = NearName.of(missing, fitting);
        Optional<Member> near = meant.isPresent() ? Optional.empty() : nearMethod(missing);
        if (near.isPresent()) {
            return unfit(near.get(), missing, naming);
        }
        if (meant.isEmpty() && fitting.size() == 1) {
            meant = Optional.of(fitting.get(0));
        }
        return meant.map(Code::of)
                .map(method -> MissingTaskAdvice.meant(method, naming.apply(method)))
                .or(() -> awaitableOfOtherName(missing))
                .orElseGet(() -> MissingTaskAdvice.byName(List.of(declare(missing, naming))));
    }

    /** The one parameter that gives what the component holds, and has the name of no component. */
    private Optional<MissingTaskAdvice> awaitableOfOtherName(String missing) {
        List<TaskInput> awaitable = fanOut.parameters().stream()
                .filter(given -> !isComponent(given.name()))
                .filter(given -> AwaitableType.of(given.type(), fanOut.language())
                        .flatMap(task -> ResultConversion.ofAwaitable(task, type.wanted(), fanOut.language()))
                        .isPresent())
                .toList();
        return awaitable.size() == 1 && missing.contentEquals(component.getSimpleName())
                ? Optional.of(
                        MissingTaskAdvice.parameterOfOtherName(awaitable.get(0).element(), Code.of(component)))
                : Optional.empty();
    }

    /** A method of a near name that does not bind, or whose result does not fit. */
    private MissingTaskAdvice unfit(Member near, String missing, Function<Code, Edit> naming) {
        if (binder.bindByName(near) instanceof Attempt.Unbound unbound
                && unbound.misfit().edits().size() == 1) {
            Edit both = new Edit.Together(List.of(
                    naming.apply(Code.of(near.name())), unbound.misfit().edits().get(0)));
            return MissingTaskAdvice.nearButUnbound(unbound.misfit(), both);
        }
        // one that fits fills another component, as those were looked at that fill none
        return fits(near)
                ? MissingTaskAdvice.nearOfAnother(
                        TypeText.code(near),
                        Code.of(near.name()),
                        List.of(declare(missing, naming), naming.apply(Code.of(near.name()))))
                : MissingTaskAdvice.nearButUnfit(TypeText.code(near), declare(missing, naming));
    }

    private boolean fits(Member method) {
        return binder.bindByName(method) instanceof Attempt.Bound bound
                && ResultConversion.of(bound.task().result(), type.wanted(), fanOut.language())
                        .isPresent();
    }

    /** Those that could fill the component and fill no other one. */
    private List<String> fitting() {
        return others().filter(method -> !isComponent(method.name()))
                .filter(this::fits)
                .map(Member::name)
                .distinct()
                .toList();
    }

    private Stream<Member> others() {
        return fanOut.type().methods().stream()
                .filter(method -> !method.is(Modifier.PRIVATE))
                .filter(method -> !method.element().equals(fanOut.method().element()));
    }

    private boolean isComponent(String name) {
        return ((TypeElement) Enclosing.of(component))
                .getRecordComponents().stream()
                        .anyMatch(other -> !other.equals(component)
                                && other.getSimpleName().contentEquals(name));
    }

    private Optional<Member> nearMethod(String missing) {
        return NearName.of(missing, others().map(Member::name).distinct().toList())
                .flatMap(near ->
                        others().filter(method -> method.name().equals(near)).findFirst());
    }

    /** What is no name, such as {@code this::title}, is replaced by that of the component. */
    private Edit declare(String missing, Function<Code, Edit> naming) {
        if (MethodToDeclare.isName(missing)) {
            return declare(missing);
        }
        String name = component.getSimpleName().toString();
        return new Edit.Together(List.of(declare(name), naming.apply(Code.of(name))));
    }

    private Edit declare(String name) {
        List<TaskInput> taken = fanOut.parameters().stream()
                .filter(given -> !CallInputs.isTimeout(given, fanOut.language()))
                .toList();
        return name.equals(fanOut.name()) && taken.size() == fanOut.parameters().size()
                ? ResultMessages.nameAnother()
                : new Edit.AddMethod(fanOut.type().element(), fanOut.declaration(type.wanted(), name, taken));
    }

    /** A parameter that is nearly a task is made one; one that is data gets a task that returns it. */
    private List<Edit> edits(TaskInput parameter, String missing) {
        boolean runnable =
                fanOut.language().viewAs(parameter.type(), "java.lang.Runnable").isPresent();
        boolean future = fanOut.language()
                .viewAs(parameter.type(), "java.util.concurrent.Future")
                .isPresent();
        if (!runnable && !future) {
            // other tasks take the parameter by its name, which then would be that of a result, too
            return List.of(
                    new Edit.Advice("rename the component, and declare a task of its name that returns "
                            + Code.of(parameter.name())),
                    drop());
        }
        String task = (future ? "CompletionStage<" : "Supplier<")
                + TypeText.of(fanOut.language().boxedOrVoid(type.wanted())) + ">";
        return List.of(new Edit.ChangeType(parameter.element(), Code.of(task)), declare(missing));
    }

    private Edit drop() {
        return new Edit.Advice("drop the component " + Code.of(component));
    }
}
