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
//! error [FW016] all returns List<Outcome>. Its Outcome is raw: write out what it holds.
  String fetch(URI uri) throws IOException { return ""; }
}
