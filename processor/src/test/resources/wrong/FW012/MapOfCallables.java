import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MapOfCallables {
  @Gather abstract <K, V> Map<K, V> all(@Each Map<K, Callable<V>> tasks);
//! error [FW012] 'Callable<V> tasks' may throw 'Exception', which 'all' does not declare. The call throws what a task throws. Add 'throws Exception' to 'all', or let 'all' return 'Map<K, Outcome<V>>'.
}
