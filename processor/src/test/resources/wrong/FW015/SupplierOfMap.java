import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SupplierOfMap {
  @Gather abstract List<String> all(@Each Map<String, Supplier<Integer>> tasks);
//! error [FW015] The result of 'all' is 'List<String>', but an element gives 'Integer'. The results of all tasks make 'List<Integer>'. Let 'all' return 'List<Integer>'.
}
