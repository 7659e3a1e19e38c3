import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GatherWithBody {
  @Gather abstract String crawl(URI root);
//! error [FW016] 'crawl' returns 'String' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Annotate 'crawl' with '@TaskGroupScope', whose body its overload with a 'TaskGroup' is.
  String crawl(TaskGroup group, URI root) { return ""; }
}
