import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PartsTooLong {
  @Gather(value = "a", timeout = "999999999999999h 999999999999999h 999999999999999h") List<String> parts(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"999999999999999h 999999999999999h 999999999999999h"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(value = "a", timeout = "999999999999999d") List<String> days(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"999999999999999d"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(value = "a", timeout = "999999999999999.5h") List<String> fraction(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"999999999999999.5h"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT999999999999999H30M"'.
  default String a(String x) { return x; }
}
