import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@SuppressWarnings("fanwise:FW026")
abstract class SuppressedOnType {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  synchronized String fetch(URI uri) { return ""; }
}
