package guide.exceptions;

import guide.exceptions.Rooms.NoSuchHotelException;

/** Prints a stack trace without the frames of the machinery. */
final class StackTrace {

    private StackTrace() {}

    public static void main(String[] args) throws Exception {
        try {
            new RoomsFanOut().offer("Hilltop");
        } catch (NoSuchHotelException unknown) {
            print(unknown);
        }
    }

    private static void print(Throwable thrown) {
        System.out.println(thrown);
        for (var frame : thrown.getStackTrace()) {
            var generated = frame.getClassName().contains("FanOut");
            if (!generated && (frame.getClassName().startsWith("guide.") || frame.getLineNumber() < 0)) {
                System.out.println("    at " + frame);
            }
        }
    }
}
