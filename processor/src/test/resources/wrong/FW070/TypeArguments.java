import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TypeArguments {
  @Gather("count") abstract List<Integer> all(@Each List<ArrayList<String>> lists);
  @Gather("length") abstract List<Integer> more(@Each List<List<String>[]> arrays);
  @Remote int count(ArrayList<String> list) { return 0; }
//! error [FW070] 'count' runs on other members, and its parameter 'list' cannot be sent to them: 'list' is of type 'ArrayList<String>', which has type arguments and is no record. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'TypeArguments', of which each member has an object of its own.
  @Remote int length(List<String>[] array) { return 0; }
//! error [FW070] 'length' runs on other members, and its parameter 'array' cannot be sent to them: 'array' is of type 'List<String>[]', which has type arguments and is no record. Primitives, text, times, enums, arrays, lists, sets, maps and records of these are sent, and classes that are 'Serializable'. Send what it is made from, such as an address in place of a client, or hold it in a field of 'TypeArguments', of which each member has an object of its own.
}
