import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OptionalComponent {
  record Page(Optional<String> title) {}
//! error [FW015] The component 'title' of 'load' is 'Optional<String>', but its task 'title()' returns 'String'. A result takes what its task or body returns, as in an assignment. Make the component 'String title', or name another method with '@From'.
  @Gather abstract Page load();
  String title() { return ""; }
}
