import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoEach {
  @Gather("add") abstract List<Integer> all(@Each List<Integer> left, @Each List<Integer> right);
//! error [FW010] all has 2 parameters with @Each. One task runs for each element of one parameter: keep @Each on one; the other parameters are handed to every task as they are.
  int add(int left, int right) { return left + right; }
}
