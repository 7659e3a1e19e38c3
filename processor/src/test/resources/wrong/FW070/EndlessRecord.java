import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class EndlessRecord {
  record Level<T>(T value, Level<List<T>> next) {}
  record Tree<T>(T value, List<Tree<T>> children) {}
  @Gather("run") abstract List<String> all(@Each List<Level<String>> levels);
  @Gather("grow") abstract List<Integer> more(@Each List<Tree<Tree<Integer>>> trees);
  @Remote int grow(Tree<Tree<Integer>> tree) { return 0; }
  @Remote String run(Level<String> level) { return ""; }
//! error [FW070] 'run' runs on other members, and its parameter 'level' cannot be sent to them: 'level' is of type 'Level<String>', which holds itself more than 20 deep, each time with other type arguments. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'EndlessRecord', of which each member has an object of its own.
}
