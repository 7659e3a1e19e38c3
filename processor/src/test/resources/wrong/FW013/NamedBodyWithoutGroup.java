import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NamedBodyWithoutGroup {
  record Page(String title) {}
  @TaskGroupScope("title") abstract Page load();
//! error [FW013] No method 'title' can be the body of 'load()': 'title()' does not take a 'TaskGroup' first. The body takes a 'TaskGroup' and then the parameters of 'load' in their order: '(TaskGroup)'. Let 'title' take these parameters.
  String title() { return ""; }
}
