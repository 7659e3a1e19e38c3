import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrimitiveComponent {
  record Pair(int left) {}
//! error [FW046] The component 'left' of 'pair' is 'int'. A wait returns its tasks, some of which may be running. Make the component 'Task<Integer> left'.
  @WaitFor abstract Pair pair();
  int left() { return 1; }
}
