import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface InInterface<K, V> {
  @Gather("one") List<V> all(@Each List<K> keys);
  V one(K key);
//! error [FW004] 'one(K)' is abstract and not a fan-out method. As long as it has no body, 'InInterfaceFanOut' cannot be a complete class. Implement it as a default method, or move the fan-out methods to the class that implements it.
}
