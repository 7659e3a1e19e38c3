import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Negative {
  record Page(String title) {}
  @Gather(timeout = "-2s") abstract Page load() throws TimeoutException;
//! error [FW021] '"-2s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(timeout = "PT-2S") abstract Page reload() throws TimeoutException;
//! error [FW021] '"PT-2S"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  String title() { return ""; }
}
