import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PlainComponent {
  record Pair(String left, Task<String> right) {}
//! error [FW046] The component 'left' of 'pair' is 'String'. A wait returns its tasks, some of which may be running. Make the component 'Task<String> left'.
  @WaitFor abstract Pair pair();
  String left() { return ""; }
  String right() { return ""; }
}
