import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class FunctionForATask {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'FunctionForATask', which the component 'title' of 'load' needs as its task. The parameter 'title' is 'Function<Long, String>', and a parameter fills the component of its name only if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Rename the component, and declare a task of its name that returns 'title', or drop the component 'title'.
  @Gather abstract Page load(Function<Long, String> title, long id);
}
