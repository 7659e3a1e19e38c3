import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateBody {
  @TaskGroupScope abstract String crawl(URI root);
  private String crawl(TaskGroup group, URI root) { return ""; }
//! error [FW019] crawl(TaskGroup, URI) is private, so the generated class cannot call it as the body of crawl(URI). Remove 'private'.
}
