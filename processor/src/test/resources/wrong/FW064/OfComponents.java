import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfComponents {
  record Page(String fetch) {}
  @Gather abstract Page load(URI page, @AsCompleted Consumer<String> each);
//! error [FW064] '@AsCompleted' is on a parameter of 'load', which is no '@Gather' or '@TaskGroupScope' method over '@Each'. It is given the results of elements as they come. Remove the parameter 'each'.
  String fetch(URI page) { return ""; }
}
