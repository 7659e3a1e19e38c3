package dev.fanwise.testing;

import dev.fanwise.engine.task.FanOutTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** The order of one run, as an {@link Explorer} chooses it. {@link Chronicle} notes what happens in it. */
final class Course implements Order {

    /** What may happen although the code does not make it happen. */
    enum Event {
        /** A thread is so slow that time passes meanwhile. */
        TIMEOUT,

        /** The calling thread is interrupted. */
        INTERRUPT,

        /** A task can't be started. */
        REJECTION
    }

    /** A run that takes more steps never ends. */
    private static final int MOST_STEPS = 5_000;

    /** How often time passes while threads are ready: else a loop that looks again and again would do so without end. */
    private static final int MOST_EARLY = 4;

    private final Explorer explorer;
    private final Set<Event> allowed;
    private final List<Integer> choices = new ArrayList<>();
    private final Chronicle chronicle = new Chronicle();
    private int steps;
    private @Nullable Participant caller;

    /** Had the last turn before it became clear that this has no end. */
    private @Nullable Participant endless;

    private @Nullable Participant last;
    private int early;
    private boolean isInterrupted;
    private boolean hasCodeEnded;
    private boolean isPruned;
    private @Nullable RuntimeException broken;
    private @Nullable RejectedExecutionException rejection;

    /** Has just started a task and goes on first, unless another order is tried. */
    private @Nullable Participant starter;

    Course(Explorer explorer, Set<Event> allowed) {
        this.explorer = explorer;
        this.allowed = allowed;
    }

    /** Says which thread runs the code, before that begins. */
    void setCaller(Participant participant) {
        caller = participant;
    }

    // ---- what happens next

    @Override
    public @Nullable Move next(SortedSet<Participant> ready, boolean mayPass) {
        if (ready.isEmpty() && !mayPass) {
            return null;
        }
        if (++steps > MOST_STEPS) {
            endless = last;
            return new Move.End();
        }
        if (hasCodeEnded || isPruned) {
            var move = Order.super.next(ready, mayPass);
            if (move instanceof Move.Run run) {
                begin(run);
            }
            return move;
        }
        List<Move> moves = new ArrayList<>();
        inOrder(ready).forEach(each -> moves.add(new Move.Run(each)));
        if (mayPass && (ready.isEmpty() || (allowed.contains(Event.TIMEOUT) && early < MOST_EARLY))) {
            moves.add(new Move.Pass());
        }
        if (allowed.contains(Event.INTERRUPT) && !isInterrupted && caller != null && isWaiting(caller)) {
            moves.add(new Move.Interrupt(caller));
        }
        return choose(moves, ready.isEmpty());
    }

    private List<Participant> inOrder(SortedSet<Participant> ready) {
        List<Participant> ordered = new ArrayList<>(ready);
        var first = starter;
        starter = null;
        if (first == null || !ordered.remove(first)) {
            return ordered;
        }
        ordered.add(0, first);
        return ordered;
    }

    private static boolean isWaiting(Participant caller) {
        return caller.state == Participant.State.READY
                ? caller.wait != Participant.Wait.TURN
                : caller.state == Participant.State.WAITING && caller.wait != Participant.Wait.ADVANCE;
    }

    private Move choose(List<Move> moves, boolean isNobodyReady) {
        var options = moves.stream().map(Course::option).toList();
        int chosen;
        try {
            chosen = explorer.step(options, chronicle.effects());
        } catch (NotRepeatable thrown) {
            broken = thrown;
            return new Move.End();
        }
        chronicle.beginStep();
        if (chosen == Explorer.NONE) {
            isPruned = true; // it goes on all the same: code is not broken off
            return moves.get(0);
        }
        note(chosen, options);
        var move = moves.get(chosen);
        if (move instanceof Move.Run run) {
            begin(run);
        } else if (move instanceof Move.Interrupt interrupt) {
            isInterrupted = true;
            chronicle.report().interrupt(interrupt.participant());
        } else if (!isNobodyReady) {
            early++;
        }
        return move;
    }

    private void begin(Move.Run run) {
        last = run.participant();
        chronicle.report().begin(last);
    }

    private static Option option(Move move) {
        if (move instanceof Move.Run run) {
            return new Option(Option.Kind.RUN, run.participant().number, run.participant() + " runs");
        }
        return move instanceof Move.Pass
                ? new Option(Option.Kind.PASS, 0, "time passes")
                : new Option(Option.Kind.INTERRUPT, 0, "the caller is interrupted");
    }

    private void note(int chosen, List<Option> options) {
        if (options.size() > 1) {
            choices.add(chosen);
        }
    }

    /** Chooses in the middle of a step. */
    boolean decide(String no, String yes) {
        if (hasCodeEnded || isPruned || broken != null) {
            return false;
        }
        chronicle.effects().decide();
        var ways = List.of(new Option(Option.Kind.WAY, 0, no), new Option(Option.Kind.WAY, 1, yes));
        try {
            var chosen = explorer.way(ways);
            note(chosen, ways);
            return chosen == 1;
        } catch (NotRepeatable thrown) {
            broken = thrown;
            return false;
        }
    }

    /** The same for code of the user, which says what it is about. */
    @Override
    public boolean choose(String what) {
        var chosen = decide("not: " + what, what);
        if (chosen) {
            chronicle.report().add(what);
        }
        return chosen;
    }

    // ---- what has happened

    @Override
    public boolean starts(@Nullable Participant starting, Participant started) {
        if (!(started.code instanceof FanOutTask<?> task)) {
            return false;
        }
        chronicle.isAboutToStart(starting, started, task);
        if (allowed.contains(Event.REJECTION) && rejection == null && decide("it starts", "its start is rejected")) {
            var thrown = new RejectedExecutionException("EveryOrder rejects the start of " + Names.of(task));
            rejection = thrown;
            chronicle.report().add("can't start " + Names.of(task) + ", which is rejected");
            throw thrown;
        }
        chronicle.report().add("starts " + Names.of(task));
        starter = starting;
        return !hasCodeEnded && !isPruned;
    }

    @Override
    public void wakes(Participant woken) {
        chronicle.effects().wake(woken);
    }

    @Override
    public void interrupts(Participant interrupted) {
        if (interrupted.code instanceof FanOutTask<?> task) {
            chronicle.report().add("interrupts " + Names.of(task));
        }
    }

    @Override
    public void readsClock() {
        chronicle.effects().useTime();
    }

    @Override
    public void setsTimer() {
        chronicle.effects().useTime();
    }

    @Override
    public void passes(long moment) {
        chronicle.report().pass(moment);
    }

    @Override
    public void waits(Participant participant) {
        chronicle.waits(participant);
    }

    @Override
    public void ends(Participant participant) {
        var isCaller = participant == caller;
        chronicle.ends(participant, isCaller);
        hasCodeEnded |= isCaller;
    }

    // ---- afterwards

    Effects lastEffects() {
        return chronicle.effects();
    }

    List<Integer> choices() {
        return choices;
    }

    Report report() {
        return chronicle.report();
    }

    boolean isPruned() {
        return isPruned;
    }

    /** The thread that goes on and on; null if the run had an end. */
    @Nullable Participant endless() {
        return endless;
    }

    boolean isInterrupted() {
        return isInterrupted;
    }

    boolean hasCodeEnded() {
        return hasCodeEnded;
    }

    boolean isAnyoneLate() {
        return early > 0;
    }

    @Nullable RuntimeException broken() {
        return broken;
    }

    @Nullable RejectedExecutionException rejection() {
        return rejection;
    }
}
