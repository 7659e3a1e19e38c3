import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ExecutorParameter {
  @Gather("fetch") abstract List<String> all(@Each List<URI> uris, ExecutorService pool);
//! error [FW013] No method 'fetch' can be the task of 'all(List<URI>, ExecutorService)': 'fetch(URI)' takes 1 parameter instead of 2. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(URI, ExecutorService)'. The 'Executor' that runs the tasks is given to the constructor of 'ExecutorParameterFanOut'. Remove the parameter 'pool'.
  String fetch(URI uri) { return ""; }
}
