package guide.cluster;

import java.io.IOException;
import java.net.URI;

interface Client {
    byte[] get(URI uri) throws IOException;
}
