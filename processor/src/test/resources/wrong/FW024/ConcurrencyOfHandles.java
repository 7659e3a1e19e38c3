import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ConcurrencyOfHandles {
  @WaitFor(concurrency = 2) abstract Waited<String> rest(@Each List<Task<String>> pending);
//! warning [FW024] 'concurrency' has no effect on 'rest'. The elements are tasks that are already running. Remove 'concurrency'.
}
