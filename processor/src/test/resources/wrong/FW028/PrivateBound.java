import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateBound {
  private interface Key {}
  record Page(String title) {}
  @Gather abstract <K extends Key> Page load(K key);
//! error [FW028] load(K) needs Key, which is private: the generated class has no access to it. Make Key package-private.
  String title(Object key) { return ""; }
}
