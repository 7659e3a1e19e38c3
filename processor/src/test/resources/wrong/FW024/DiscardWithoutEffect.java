import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DiscardWithoutEffect {
  record Tasks(Task<String> left, Task<String> right) {}
  String connect(URI address) { return ""; }
  String left(URI address) { return ""; }
  String right(URI address) { return ""; }
  void close(String line) {}
  void crawl(TaskGroup group, URI address) {}
  @WaitFor(value = "connect", discard = "close") abstract Waited<String> handles(@Each List<URI> addresses) throws InterruptedException;
//! warning [FW024] 'discard' has no effect on 'handles'. The caller has the handles of all tasks, and so every result. Remove 'discard'.
  @WaitFor(discard = "close") abstract Tasks components(URI address) throws InterruptedException;
//! warning [FW024] 'discard' has no effect on 'components'. The caller has the handles of all tasks, and so every result. Remove 'discard'.
  @Gather(value = "connect", discard = "close") abstract void nothing(@Each List<URI> addresses) throws InterruptedException;
//! warning [FW024] 'discard' has no effect on 'nothing'. It returns none of the results, so each task has to discard what it opens itself. Remove 'discard'.
  @Gather(discard = "close") abstract List<String> running(@Each List<Task<String>> tasks) throws InterruptedException;
//! warning [FW024] 'discard' has no effect on 'running'. The elements are tasks that are already running. Remove 'discard'.
  @TaskGroupScope(discard = "close") abstract void crawl(URI address) throws InterruptedException;
//! warning [FW024] 'discard' has no effect on 'crawl'. The body has the handles of its tasks, and so every result. Remove 'discard'.
}
