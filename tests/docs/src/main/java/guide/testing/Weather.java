package guide.testing;

import java.io.IOException;

/** Asks a weather service. */
interface Weather {

    int degrees(String city) throws IOException, InterruptedException;

    String warning(String city) throws IOException, InterruptedException;
}
