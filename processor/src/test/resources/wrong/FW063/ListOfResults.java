import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface ListOfResults {
  @WaitFor(value = "a", until = "enough") Waited<String> all(@Each List<String> x);
//! error [FW063] 'enough(List<String>)' cannot be asked by 'all'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Declare 'default boolean enough(Waited<String> soFar)', which is not private.
  default boolean enough(List<String> soFar) { return true; }
  default String a(String x) { return ""; }
}
