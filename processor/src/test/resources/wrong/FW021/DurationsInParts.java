import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface DurationsInParts {
  @Gather(value = "a", timeout = "1m30s") List<String> parts(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1m30s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1M30S"'.
  @Gather(value = "a", timeout = "1h 30 min 2.5sec") List<String> spaces(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1h 30 min 2.5sec"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1H30M2.5S"'.
  @Gather(value = "a", timeout = "1_000ms") List<String> underscore(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1_000ms"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "1000ms"'.
  @Gather(value = "a", timeout = "0,5s") List<String> comma(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"0,5s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT0.5S"'.
  @Gather(value = "a", timeout = "00:01:05") List<String> clock(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"00:01:05"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1M5S"'.
  @Gather(value = "a", timeout = "500us") List<String> small(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"500us"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT0.0005S"'.
  @Gather(value = "a", timeout = "\u00a05s") List<String> invisible(@Each List<String> x) throws TimeoutException;
//! error [FW021] '" 5s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "5s"'.
  @Gather(value = "a", timeout = "1.5m") List<String> fraction(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"1.5m"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write 'timeout = "PT1M30S"'.
  @Gather(value = "a", timeout = "5x3s") List<String> neither(@Each List<String> x) throws TimeoutException;
//! error [FW021] '"5x3s"' is not a timeout. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'). Write a time, such as 'timeout = "2s"'.
  default String a(String x) { return x; }
}
