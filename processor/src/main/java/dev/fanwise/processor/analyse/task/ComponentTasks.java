package dev.fanwise.processor.analyse.task;

import dev.fanwise.processor.analyse.inference.RecordType;
import dev.fanwise.processor.analyse.subject.MethodSubject;
import dev.fanwise.processor.diagnose.Checked;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/**
 * What fills the components of a record, and of which types these are.
 *
 * <p>Where only the tasks tell the type of a component, its task is found before those that take its result, and those are
 * bound once more when all types are known: by then another task may have told a wider one.
 */
public final class ComponentTasks {

    private final MethodSubject fanOut;
    private final RecordType recordType;
    private final Map<String, RecordComponentElement> components = new LinkedHashMap<>();
    private final Map<String, Checked<ResultPart>> parts = new LinkedHashMap<>();
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final Map<String, Checked<SlotTask>> found = new HashMap<>();
    private final Set<String> sought = new HashSet<>();
    private final SlotGraph learning;
    private final SlotGraph known;

    /**
     * Begins with what is known before any task is looked for.
     *
     * @param parts what each component asks of its task, in the order of the record
     */
    public ComponentTasks(
            MethodSubject fanOut, RecordType recordType, Map<RecordComponentElement, Checked<ResultPart>> parts) {
        this.fanOut = fanOut;
        this.recordType = recordType;
        parts.forEach((component, part) -> {
            String name = component.getSimpleName().toString();
            components.put(name, component);
            this.parts.put(name, part);
            SlotTaskFinder.methodOf(component, fanOut).ifPresent(method -> methods.put(name, method));
        });
        this.known = new SlotGraph(fanOut, List.copyOf(components.keySet()), this::resolved, methods);
        this.learning = recordType.isOpen()
                ? new SlotGraph(fanOut, List.copyOf(components.keySet()), this::learned, methods)
                : known;
    }

    /** The names of the components, in their order. */
    public List<String> names() {
        return List.copyOf(components.keySet());
    }

    /** What fills a component, whether or not what it gives fits. */
    public Checked<SlotTask> find(String name) {
        if (!recordType.isOpen()) {
            return findOnce(name);
        }
        // the types of all are up to all tasks
        components.keySet().forEach(this::findOnce);
        return findOnce(name)
                .flatMap(
                        task -> task.takesResults() ? finder(name, known, false).find() : Checked.right(task));
    }

    private Checked<SlotTask> findOnce(String name) {
        if (sought.add(name)) {
            found.put(name, part(name).flatMap(part -> {
                Checked<SlotTask> task =
                        finder(name, learning, recordType.isOpen(part.wanted())).find();
                task.value().ifPresent(fills -> recordType.learn(part.wanted(), fills.given(fanOut.language())));
                return task;
            }));
        }
        return Objects.requireNonNull(found.get(name));
    }

    /** The type of a component whose task was found. */
    public ResultPart typeOf(String name) {
        return resolved(name).value().orElseThrow();
    }

    /** The work of the task that was found for a component, if the component is of its type. */
    public Checked<AnalysedWork> fit(String name, SlotTask task) {
        return finder(name, known, false).fit(task, typeOf(name));
    }

    /** The tasks that fill no component, by their names: also those that are needed by none in the end. */
    public Map<String, InnerTask> inner() {
        return known.inner();
    }

    private SlotTaskFinder finder(String name, SlotGraph graph, boolean isOpen) {
        return new SlotTaskFinder(fanOut, Objects.requireNonNull(components.get(name)), typeOf(name), isOpen, graph);
    }

    private Checked<ResultPart> part(String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private Checked<ResultPart> resolved(String name) {
        return part(name).map(part -> part.map(recordType::resolve));
    }

    /** The type of a component for a task that takes its result, while types are learned. */
    private Checked<ResultPart> learned(String name) {
        boolean isOpen = part(name)
                .value()
                .filter(part -> recordType.isOpen(part.wanted()))
                .isPresent();
        if (!isOpen) {
            return resolved(name);
        }
        boolean isInCycle = sought.contains(name) && !found.containsKey(name);
        return isInCycle ? asDeclared(name) : findOnce(name).flatMap(task -> resolved(name));
    }

    /** One that is looked for while it is needed is in a cycle, which is found when all tasks are known. */
    private Checked<ResultPart> asDeclared(String name) {
        Optional<TypeMirror> declared = Optional.ofNullable(methods.get(name))
                .flatMap(
                        method -> TaskChoice.candidates(method, fanOut).stream().findFirst())
                .map(method -> InnerTaskFinder.valueOf(method.result(), fanOut.language()));
        return resolved(name)
                .map(part -> new ResultPart(part.declared(), declared.orElse(part.wanted()), part.tolerant()));
    }
}
