import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Runnables {
  @Gather abstract void all(@Each List<Runnable> jobs);
//! error [FW011] There is no other method 'all' in 'Runnables', which 'all(List<Runnable>)' needs as its task. An element is a task itself if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Hand over 'Executors.callable(runnable)' for each 'Runnable', or declare 'void all(Runnable element)' in 'Runnables'.
}
