import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BodyDeclaresFailure {
  @TaskGroupScope abstract String crawl(URI root) throws IOException, InterruptedException;
//! warning [FW031] 'crawl' declares 'IOException' and never throws it. A 'catch' of it is never entered: a scope throws an 'ExceptionGroup' that holds the failures of its tasks. Remove 'IOException' from the 'throws' of 'crawl', or catch 'ExceptionGroup' where callers catch it.
  String crawl(TaskGroup group, URI root) throws IOException { return ""; }
}
