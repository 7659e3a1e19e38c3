import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TaskComponentOfOtherType {
  record Pair(
      Task<Integer> left) {}
//! error [FW015] The component 'left' of 'pair' is 'Task<Integer>', but its task 'left()' returns 'String'. A result takes what its task or body returns, as in an assignment. Make the component 'Task<String> left', or name another method with '@From'.
  @WaitFor abstract Pair pair();
  String left() { return ""; }
}
