import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EachWithoutGather {
  abstract List<String> fetch(@Each List<URI> uris);
//! error [FW009] fetch(List<URI>) has a parameter with @Each but is not a fan-out method. Annotate the method with @Gather, or remove @Each.
  String fetch(URI uri) { return ""; }
}
