import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawSource {
  @Gather("fetch") abstract List<String> all(@Each List uris);
//! error [FW017] '@Each' is on 'uris', whose type is the raw type 'List'. Its type arguments say what the task takes. Write the type arguments of 'List' out.
  String fetch(URI uri) { return ""; }
}
