import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateException {
  private static class Hidden extends Exception {}
  record Page(Outcome<String> title) {}
  @Gather abstract Page load();
  String title() throws Hidden { return ""; }
//! error [FW028] 'title()' needs 'Hidden', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Hidden'.
}
