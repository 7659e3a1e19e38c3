import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WrappedInOutcome {
  record Page(String title) {}
//! error [FW015] The component 'title' of 'load' is 'String', but its task 'title()' returns 'Outcome<String>'. An 'Outcome' is made from what becomes of the task: the task returns a value or throws. Let 'title()' return 'String', or name another method with '@From'.
  @Gather abstract Page load();
  Outcome<String> title() { return null; }
}
