import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TakenFromNowhere {
  record Page(Outcome<Integer> length) {}
  @Gather abstract Page load();
  String title() { return ""; }
  int length(@From String title) { return 0; }
//! error [FW011] '@From' on the parameter 'title' of 'length' names no task. It names the task whose result the parameter takes. Name the task, such as '@From("title")', or remove '@From' if 'title' is a component or a parameter of the fan-out method.
}
