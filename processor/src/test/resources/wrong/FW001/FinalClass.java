import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

final class FinalClass {
//! error [FW001] 'FinalClass' is final. The generated class is in the same package and extends the type with the fan-out methods, which is an abstract class or an interface, top-level or static nested. Replace 'final' of 'FinalClass' by 'abstract'.
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris);
  String fetch(URI uri) { return ""; }
}
