import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class BoundsOfGenericTask {
  @Gather("largest") abstract List<Object> all(@Each List<List<Object>> lists);
//! error [FW013] No method 'largest' can be the task of 'all(List<List<Object>>)': 'largest(List<T>)' has type parameters whose bounds do not allow what it is given. The task takes the parameters of 'all' in their order, with the element in the place of '@Each': '(List<Object>)'. Change the bounds of the type parameters of 'largest(List<T>)', or the types of what it is given.
  <T extends Comparable<T>> T largest(List<T> list) { return list.get(0); }
}
