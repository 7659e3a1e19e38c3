import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateElement {
  private record Item(int number) {}
  @Gather("weigh") abstract List<Integer> all(@Each List<Item> items);
//! error [FW028] 'all(List<Item>)' needs 'Item', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Item'.
  int weigh(Item item) { return 0; }
}
