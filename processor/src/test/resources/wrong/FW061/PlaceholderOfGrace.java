import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface PlaceholderOfGrace {
  @Gather(value = "a", grace = "${grace}") List<String> all(@Each List<String> x);
//! error [FW061] '"${grace}"' is not a time that cancelled tasks have to end. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'grace = "2s"'.
  default String a(String x) { return x; }
}
