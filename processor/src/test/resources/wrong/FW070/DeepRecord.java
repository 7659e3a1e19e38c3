import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeepRecord {
  record Box<T>(T value) {}
  record Pair<T>(T value) {}
  @Gather("run") abstract List<String> all(@Each List<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<String>>>>>>>>>>>>>>>>>>>>>>>>> boxes);
  @Gather("pair") abstract List<String> pairs(@Each List<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<String>>>>>>>>>>>>>>>>>>>>>> pairs);
  @Remote String run(Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<String>>>>>>>>>>>>>>>>>>>>>>>> box) { return ""; }
//! error [FW070] 'run' runs on other members, and its parameter 'box' cannot be sent to them: 'box' is of type 'Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<Box<String>>>>>>>>>>>>>>>>>>>>>>>>', which holds itself more than 20 deep, each time with other type arguments. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'DeepRecord', of which each member has an object of its own.
  @Remote String pair(Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<Pair<String>>>>>>>>>>>>>>>>>>>>> pair) { return ""; }
}
