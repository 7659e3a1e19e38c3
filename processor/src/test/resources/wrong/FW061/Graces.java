import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Graces {
  record Page(String title) {}
  @Gather(grace = "500") abstract Page load();
//! error [FW061] '"500"' is not a time that cancelled tasks have to end. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write 'grace = "500ms"' or '"500s"', whichever is meant.
  @Gather(grace = "0s") abstract Page reload();
//! error [FW061] '"0s"' is not a time that cancelled tasks have to end. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write a time, such as 'grace = "2s"'.
  @TaskGroupScope(grace = "2 seconds") abstract Page reread();
//! error [FW061] '"2 seconds"' is not a time that cancelled tasks have to end. A time is a number and a unit ('"250ms"', '"2s"', '"1m"', '"1h"') or an ISO-8601 duration ('"PT2.5S"'), and it is longer than zero. Write 'grace = "2s"'.
  String title() { return ""; }
}
