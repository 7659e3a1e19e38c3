import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ParameterIsNoTask {
  record Page(long id, String title) {}
//! error [FW011] There is no method 'id' in 'ParameterIsNoTask', which the component 'id' of 'load' needs as its task. The parameter 'id' is 'long', and a parameter fills the component of its name only if it is a 'Task', a 'CompletionStage', a 'Callable' or a 'Supplier'. Rename the component, and declare a task of its name that returns 'id', or drop the component 'id'.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
}
