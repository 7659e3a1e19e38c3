import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface CalledPredicate {
  @WaitFor(value = "a", until = "enough()") Waited<String> called(@Each List<String> x);
//! error [FW063] There is no method 'enough()' for 'called'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Write 'until = "enough"'.
  @WaitFor(value = "a", until = "enuogh") Waited<String> misspelt(@Each List<String> x);
//! error [FW063] There is no method 'enuogh' for 'misspelt'. 'until' names a method that takes the 'Waited' of the tasks so far and returns a 'boolean'. Write 'until = "enough"'.
  default String a(String x) { return ""; }
  default boolean enough(Waited<String> w) { return true; }
}
