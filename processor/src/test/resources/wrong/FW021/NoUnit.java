import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoUnit {
  record Page(String title) {}
  @Gather(timeout = "250") abstract Page load() throws TimeoutException;
//! error [FW021] '"250"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "250ms"' or '"250s"', whichever is meant.
  String title() { return ""; }
}
