import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class CyclicBounds<S extends CyclicBounds<S, U>, U extends List<? extends U>> {
  record Page<X extends Comparable<X>>(X title, int size) {}
  @Gather abstract <E extends Enum<E>> Page<E> load(E in, S self, U all);
  <E extends Enum<E>> E title(E in, S self) { return in; }
  int size(U all) { return 0; }
}
