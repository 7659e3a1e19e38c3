package dev.fanwise.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fanwise.processor.model.Delivery;
import dev.fanwise.processor.model.Each;
import dev.fanwise.processor.model.Each.ResultShape;
import dev.fanwise.processor.model.ElementSource;
import dev.fanwise.processor.model.Work;
import java.util.Map;

/**
 * The class of the runtime that runs a task for each element.
 *
 * @param type it, with its type arguments
 * @param element what it hands to a task
 * @param elementsRunAlready whether it needs no code of ours, because the elements run by themselves
 * @param callMethod what it calls for an element
 * @param startMethod what starts it
 */
record EachRuntimeClass(
        TypeName type, TypeName element, boolean elementsRunAlready, String callMethod, String startMethod) {

    static EachRuntimeClass of(Each each) {
        boolean asynchronous = each.work().asynchronous();
        TypeName element = element(each.source());
        if (each.isWatched()) {
            return new EachRuntimeClass(
                    ParameterizedTypeName.get(RuntimeTypes.WATCHED_TASKS, each.result()), element, true, "", "watch");
        }
        if (elementsRunAlready(each)) {
            return new EachRuntimeClass(
                    ParameterizedTypeName.get(RuntimeTypes.STAGES_FAN_OUT, each.result()),
                    element,
                    true,
                    "",
                    each.work().delivery() == Delivery.TASK ? "startTasks" : "start");
        }
        return new EachRuntimeClass(type(each, element), element, false, asynchronous ? "callAsync" : "call", "start");
    }

    private static boolean elementsRunAlready(Each each) {
        return each.work() instanceof Work.Await
                && each.work().asynchronous()
                && each.source() instanceof ElementSource.Sequence
                && !(each.shape() instanceof ResultShape.InMap)
                // a bound needs workers that read the source
                && each.concurrency() == 0;
    }

    private static TypeName element(ElementSource source) {
        if (source instanceof ElementSource.Entries entries) {
            return ParameterizedTypeName.get(ClassName.get(Map.Entry.class), entries.key(), entries.value());
        }
        return source instanceof ElementSource.PrimitiveArray array
                ? array.element()
                : ((ElementSource.Sequence) source).element();
    }

    private static TypeName type(Each each, TypeName element) {
        boolean asynchronous = each.work().asynchronous();
        if (!(each.shape() instanceof ResultShape.InMap)) {
            return ParameterizedTypeName.get(
                    asynchronous ? RuntimeTypes.ASYNC_EACH_FAN_OUT : RuntimeTypes.EACH_FAN_OUT, element, each.result());
        }
        if (each.source() instanceof ElementSource.Entries entries) {
            return ParameterizedTypeName.get(
                    asynchronous ? RuntimeTypes.ASYNC_ENTRIES_FAN_OUT : RuntimeTypes.ENTRIES_FAN_OUT,
                    entries.key(),
                    entries.value(),
                    each.result());
        }
        return ParameterizedTypeName.get(
                asynchronous ? RuntimeTypes.ASYNC_KEYED_FAN_OUT : RuntimeTypes.KEYED_FAN_OUT, element, each.result());
    }
}
