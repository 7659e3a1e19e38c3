import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SuppressedByItsBareId {
  @SuppressWarnings("FW026") synchronized String a(String x) { return x; }
//! warning [FW026] 'a' is synchronized, so tasks of 'load' wait for each other. They hold one monitor and run one after the other. Guard less than the whole method, or suppress this with '@SuppressWarnings("fanwise:FW026")'.
  @Gather("a") abstract List<String> load(@Each List<String> x);
}
