import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SameErasure {
  @Gather(value = "load", discard = "drop") abstract List<List<Integer>> all(@Each List<String> ids);
//! error [FW055] 'drop(List<String>)' cannot be given the results of 'all', which are 'List<Integer>'. 'discard' names a method that takes a result as its one parameter. Declare it as 'void drop(List<Integer> result)'.
  List<Integer> load(String id) { return List.of(); }
  void drop(List<String> texts) {}
}
