import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomeArray {
  @Gather("fetch") abstract Outcome<String>[] all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Outcome<String>[]'. An array of a generic type cannot be created. Let 'all' return 'List<Outcome<String>>'.
  String fetch(URI uri) { return ""; }
}
