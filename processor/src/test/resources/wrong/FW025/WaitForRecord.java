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
//! error [FW025] @WaitFor("left") names the task of a method over @Each, and pair has no @Each parameter. Mark the parameter that holds the elements with @Each; for the components of a record, use @From on the component.
  String left() { return ""; }
}
