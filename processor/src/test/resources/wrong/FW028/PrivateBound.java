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
//! error [FW028] 'load(K)' needs 'Key', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Key'.
  String title(Object key) { return ""; }
}
