import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TimeoutOfAParameter {
  record Page(String title, String body) {}
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
  String body(@From(timeout = "1s") String title) { return ""; }
//! error [FW062] '@From' on the parameter 'title' of 'body' has a timeout. It bounds the task of a component, and is written on that component. Remove '@From' from 'title', or write it on the component whose task is to be bounded.
}
