package dev.fanwise.examples.tour;

/** All programs of the tour, one after the other. */
final class Tour {

    private Tour() {}

    public static void main(String[] args) throws Exception {
        System.out.println("-- Three groups gathered into one");
        Groups.main(args);
        System.out.println("-- Every second task crashes");
        FlakyTasks.main(args);
        System.out.println("-- Waiting in stages");
        Stages.main(args);
        System.out.println("-- The waiter is cancelled");
        CancelTheWaiter.main(args);
        System.out.println("-- First of several, the rest cancelled");
        FirstOfSeveral.main(args);
        System.out.println("-- A task group of two");
        TwoTasks.main(args);
    }
}
