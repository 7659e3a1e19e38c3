import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Futures {
  @Gather abstract <T> List<T> all(@Each List<Future<T>> futures) throws Exception;
//! error [FW011] There is no other method 'all' in 'Futures', which 'all(List<Future<T>>)' needs as its task. An element is a task itself if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Hand over 'future::get' for each 'Future', or declare '<T> T all(Future<T> element)' in 'Futures'.
}
