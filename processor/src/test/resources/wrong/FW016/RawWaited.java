import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawWaited {
  @WaitFor("fetch") abstract Waited all(@Each List<URI> uris);
//! error [FW016] 'all' returns the raw type 'Waited'. Its type arguments say what the tasks return. Write the type arguments of 'Waited' out.
  String fetch(URI uri) throws IOException { return ""; }
}
