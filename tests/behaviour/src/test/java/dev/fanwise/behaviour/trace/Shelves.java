package dev.fanwise.behaviour.trace;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.io.IOException;
import java.util.List;

/** Reads books; the second one is missing. */
abstract class Shelves {

    static final IOException SHARED = new IOException("made when the class was");

    record Room(List<String> books, int chairs) {}

    @Gather
    abstract Room open(List<Integer> numbers) throws IOException, InterruptedException;

    List<String> books(List<Integer> numbers) throws IOException, InterruptedException {
        return read(numbers);
    }

    int chairs() {
        return 3;
    }

    @Gather
    abstract List<String> read(@Each List<Integer> numbers) throws IOException, InterruptedException;

    String read(int number) throws IOException {
        if (number == 1) {
            return missing();
        }
        return "book";
    }

    String missing() throws IOException {
        throw new IOException("missing");
    }

    @Gather("shared")
    abstract List<String> readShared(@Each List<Integer> numbers) throws IOException, InterruptedException;

    String shared(int number) throws IOException {
        throw SHARED;
    }

    @Gather("rethrow")
    abstract List<String> readAgain(@Each List<IOException> failures) throws IOException, InterruptedException;

    String rethrow(IOException failure) throws IOException {
        throw failure;
    }
}
