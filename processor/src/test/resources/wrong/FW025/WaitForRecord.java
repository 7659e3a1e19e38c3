import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitForRecord {
  record Pair(Task<String> left) {}
  @WaitFor("left") abstract Pair pair();
//! error [FW025] '@WaitFor' names the task 'left', and 'pair' has no parameter with '@Each'. The annotation names the task of the elements; a component of a record names its own with '@From'. Remove the value of '@WaitFor'.
  String left() { return ""; }
}
