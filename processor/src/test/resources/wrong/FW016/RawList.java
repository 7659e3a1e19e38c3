import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawList {
  @Gather("fetch") abstract List all(@Each List<URI> uris);
//! error [FW016] 'all' returns the raw type 'List'. Its type arguments say what the tasks return. Write the type arguments of 'List' out.
  String fetch(URI uri) { return ""; }
}
