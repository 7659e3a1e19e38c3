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
//! error [FW010] 'all' has '@Each' on 'left' and 'right'. One task runs for each element of one parameter; the other parameters are handed to every task. Keep '@Each' on one of them.
  int add(int left, int right) { return left + right; }
}
