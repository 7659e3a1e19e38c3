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
//! error [FW019] 'crawl(TaskGroup, URI)', the body of 'crawl(URI)', is private. The generated class is another class and cannot call it. Remove 'private' from 'crawl'.
}
