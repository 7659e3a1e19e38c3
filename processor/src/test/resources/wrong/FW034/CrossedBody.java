import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CrossedBody {
  @TaskGroupScope abstract String copy(String from, String to);
//! warning [FW034] Of the parameters of 'copy(TaskGroup, String, String)', 'to' gets 'from' and 'from' gets 'to' of 'copy'. Parameters are passed in their order, and names that both methods have are at different places. Bring the parameters into the same order, or rename them if this is meant.
  String copy(TaskGroup group, String to, String from) { return ""; }
}
