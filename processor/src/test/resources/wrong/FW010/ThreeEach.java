import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThreeEach {
  @Gather("add") abstract List<Integer> all(@Each List<Integer> a, int b, @Each int[] c, @Each List<Integer> d);
//! error [FW010] 'all' has '@Each' on 'a', 'c' and 'd'. One task runs for each element of one parameter; the other parameters are handed to every task. Keep '@Each' on one of them.
  int add(int a, int b, int c, int d) { return 0; }
}
