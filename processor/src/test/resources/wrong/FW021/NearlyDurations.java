import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NearlyDurations {
  record Page(String title) {}
  @Gather(timeout = "2S") abstract Page upper() throws TimeoutException;
//! error [FW021] '"2S"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "2s"'.
  @Gather(timeout = "2 s") abstract Page blank() throws TimeoutException;
//! error [FW021] '"2 s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "2s"'.
  @Gather(timeout = "1.5s") abstract Page fraction() throws TimeoutException;
//! error [FW021] '"1.5s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1.5S"'.
  @Gather(timeout = "10d") abstract Page days() throws TimeoutException;
//! error [FW021] '"10d"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "P10D"'.
  @Gather(timeout = "5 minutes") abstract Page words() throws TimeoutException;
//! error [FW021] '"5 minutes"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "5m"'.
  String title() { return ""; }
}
