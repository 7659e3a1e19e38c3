import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfAnotherComponent {
  record Pair(String title, String title2) {}
//! error [FW011] There is no method 'title2' in 'OfAnotherComponent', which the component 'title2' of 'load' needs as its task. There is 'title()', the task of the component 'title'. Declare 'String title2()' in 'OfAnotherComponent', or write '@From("title")' on 'title2'.
  @Gather abstract Pair load();
  String title() { return ""; }
}
