import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ClassInsteadOfRecord {
  static class Page { String title; }
  @Gather abstract Page load();
//! error [FW016] 'load' returns 'Page', a class that is no record, and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Make 'Page' a record with a component for each task.
  String title() { return ""; }
}
