import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InvokesFutures {
  @Gather abstract List<String> all(@Each List<Future<String>> futures);
//! error [FW011] There is no other method 'all' in 'InvokesFutures', which 'all(List<Future<String>>)' needs as its task. An element is a task itself if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Hand over 'future::get' for each 'Future', or declare 'String all(Future<String> element)' in 'InvokesFutures'.
}
