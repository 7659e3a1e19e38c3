import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

final class FinalClass {
//! error [FW001] FinalClass is final. A type with fan-out methods is an abstract class or an interface, top-level or static nested, that a class of the same package can extend: make it abstract.
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) { return ""; }
}
