import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TwoOverloads {
  record Page(String title) {}
//! error [FW014] Several methods 'title' can be the task of the component 'title' of 'load': 'title(long)' and 'title()'. A task is one method, and no overload is preferred to another. Rename all of them but one.
  @Gather abstract Page load(long id);
  String title(long id) { return ""; }
  String title() { return ""; }
}
