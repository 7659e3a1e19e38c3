import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ScopeWithoutBody {
  @TaskGroupScope abstract String crawl(URI root);
//! error [FW016] crawl returns String and has no @Each parameter. Without @Each, a @TaskGroupScope method has a body, which starts tasks as it goes along, or returns a record with a component for each task. Declare the body 'String crawl(TaskGroup group, URI root)', or return a record.
}
