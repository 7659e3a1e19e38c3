import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawOutcomes {
  @Gather("fetch") abstract List<Outcome> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'List<Outcome>'. The type argument of 'Outcome' says what the tasks return. Write the type argument of 'Outcome' out.
  String fetch(URI uri) throws IOException { return ""; }
}
