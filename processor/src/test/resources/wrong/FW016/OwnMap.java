import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OwnMap {
  @Gather("load") abstract HashMap<String, Integer> all(@Each List<String> ids);
//! error [FW016] 'all' returns 'HashMap<String, Integer>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'all' return 'Map<String, Integer>'.
  @Gather("load") abstract Task<SortedMap<String, Outcome<Integer>>> start(@Each List<String> ids);
//! error [FW016] 'start' returns 'Task<SortedMap<String, Outcome<Integer>>>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'start' return 'Task<Map<String, Outcome<Integer>>>'.
  int load(String id) { return 1; }
}
