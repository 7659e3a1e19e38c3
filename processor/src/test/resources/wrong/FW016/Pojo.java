import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Pojo {
  static final class Page { String title; int readers; }
  @Gather abstract Page load(List<String> ids);
//! error [FW016] 'load' returns 'Page', a class that is no record, and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Make 'Page' a record with a component for each task.
  String title(List<String> ids) { return ""; }
  int readers(List<String> ids) { return 1; }
}
