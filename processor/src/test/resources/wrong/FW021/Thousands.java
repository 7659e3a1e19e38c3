import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface Thousands {
  @Gather(value = "a", timeout = "1,000ms") List<String> comma(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1,000ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "1000ms"'.
  @Gather(value = "a", timeout = "1.000ms") List<String> point(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1.000ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "1000ms"'.
  @Gather(value = "a", timeout = "2,500 ms") List<String> space(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"2,500 ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "2500ms"'.
  @Gather(value = "a", timeout = "1,000,000us") List<String> twice(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1,000,000us"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1S"'.
  @Gather(value = "a", timeout = "1s 1,500ms") List<String> part(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1s 1,500ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT2.5S"'.
  @Gather(value = "a", timeout = "1.500s") List<String> twoReadings(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1.500s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(value = "a", timeout = "1,500 s") List<String> twoReadingsToo(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1,500 s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(value = "a", timeout = "1,000.500ms") List<String> both(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1,000.500ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  @Gather(value = "a", timeout = "0.250s") List<String> noThousands(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"0.250s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT0.25S"'.
  @Gather(value = "a", timeout = "1500.125s") List<String> noneEither(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1500.125s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT25M0.125S"'.
  @Gather(value = "a", timeout = "1.50ms") List<String> fraction(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1.50ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT0.0015S"'.
  default String a(String x) { return x; }
}
