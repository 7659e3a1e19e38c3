import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ForeignGather {
  @interface Gather {}
  record Page(String title) {}
  @Gather abstract Page load();
//! error [FW004] 'load()' is abstract and not a fan-out method. 'ForeignGather.Gather' is an annotation of another library. As long as it has no body, 'ForeignGatherFanOut' cannot be a complete class. Import 'dev.fanwise.Gather' instead of 'ForeignGather.Gather'.
  @WaitFor("title") abstract Waited<String> all(@Each List<URI> uris);
  String title() { return ""; }
  String title(URI uri) { return ""; }
}
