import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SlotTimeouts {
  record Page(@From(timeout = "200") Outcome<String> title, @From(timeout = "0s") Outcome<String> text) {}
//! error [FW062] '"200"' is not a timeout of a component. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'timeout = "200ms"'.
//! error [FW062] '"0s"' is not a timeout of a component. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'timeout = "200ms"'.
  @Gather abstract Page load();
  String title() { return ""; }
  String text() { return ""; }
}
