import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface OverriddenWithItsTypes extends OverriddenWithItsTypes_Base<Long, String> {
  @Override @Gather("one") List<String> all(@Each List<Long> keys);
  @Override @Gather <U> List<U> each(@Each List<? extends Callable<U>> tasks) throws Exception;
}
interface OverriddenWithItsTypes_Base<K, V> {
  List<V> all(List<K> keys);
  <T> List<T> each(List<? extends Callable<T>> tasks) throws Exception;
  default V one(K key) { return null; }
}
