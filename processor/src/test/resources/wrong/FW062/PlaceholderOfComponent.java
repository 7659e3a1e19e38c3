import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PlaceholderOfComponent {
  record Page(@From(timeout = "${x}") String title, int size) {}
//! error [FW062] '"${x}"' is not a timeout of a component. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'timeout = "200ms"'.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
  int size(long id) { return 1; }
}
