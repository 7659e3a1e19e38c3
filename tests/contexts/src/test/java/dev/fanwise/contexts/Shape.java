package dev.fanwise.contexts;

import java.util.List;
import java.util.concurrent.Callable;

/** One way to run a piece of code in several tasks. */
enum Shape {
    SLOTS((shapes, codes) -> shapes.slots(codes.get(0))),
    SCOPE_SLOTS((shapes, codes) -> shapes.scopeSlots(codes.get(0))),
    DEPENDENTS((shapes, codes) -> shapes.dependents(codes.get(0))),
    EACH(Shapes::each),
    BOUNDED(Shapes::bounded),
    OUTCOMES(Shapes::outcomes),
    WAIT(Shapes::waitForAll),
    BOUNDED_WAIT(Shapes::boundedWait),
    RACE(Shapes::race),
    STAGGER(Shapes::stagger),
    SCOPE(Shapes::scope),
    BOUNDED_SCOPE(Shapes::boundedScope),
    BODY(Shapes::body),
    BOUNDED_BODY(Shapes::boundedBody),
    HANDLE((shapes, codes) -> shapes.handle(codes).get()),
    FUTURE((shapes, codes) -> shapes.future(codes).get()),
    SINGLE((shapes, codes) -> {
        shapes.single(codes);
        return "";
    }),
    NESTED((shapes, codes) -> shapes.each(List.of(
            () -> shapes.scope(codes).get(0), () -> shapes.bounded(codes).get(0)))),
    BODY_THAT_CALLS((shapes, codes) ->
            shapes.body(List.of(() -> shapes.slots(codes.get(0)).one())));

    private final Way way;

    private interface Way {
        Object call(Shapes shapes, List<Callable<String>> codes) throws Exception;
    }

    Shape(Way way) {
        this.way = way;
    }

    void call(Shapes shapes, List<Callable<String>> codes) throws Exception {
        var unused = way.call(shapes, codes);
    }
}
