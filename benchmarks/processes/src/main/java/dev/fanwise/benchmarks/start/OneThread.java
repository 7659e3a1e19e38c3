package dev.fanwise.benchmarks.start;

/** Prints how long the first virtual thread took: what no program with one can go below. */
final class OneThread implements Runnable {

    private int result;

    private OneThread() {}

    public static void main(String[] args) throws InterruptedException {
        var start = System.nanoTime();
        var task = new OneThread();
        Thread.ofVirtual().start(task).join();
        Elapsed.print(start, new Trio(task.result, 2, 3));
    }

    @Override
    public void run() {
        result = 1;
    }
}
