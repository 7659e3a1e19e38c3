import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OutcomeComponent {
  record Pair(
      Task<String> left,
      Outcome<Integer> right) {}
//! error [FW046] The component 'right' of 'pair' is 'Outcome<Integer>'. A wait returns its tasks, some of which may be running. Make the component 'Task<Integer> right'.
  @WaitFor abstract Pair pair();
  String left() { return ""; }
  int right() { return 1; }
}
