import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TakenInTime {
  record Page(@From(timeout = "1s") Outcome<String> title, Outcome<Integer> length) {}
  @Gather abstract Page load();
  String title() { return ""; }
  int length(@From(value = "title", timeout = "1s") String title) { return 0; }
//! error [FW062] '@From' on the parameter 'title' of 'length' has a timeout. It bounds the task of a component, and is written on that component. Remove 'timeout', or write it on the component whose task is to be bounded.
}
