import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

interface StaticOfInterface extends Titles {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'StaticOfInterface', which the component 'title' of 'load' needs as its task. 'title()' of 'Titles' is a static method of an interface, so it is not inherited. Declare 'default String title()' in 'StaticOfInterface', or annotate 'load' in the class that implements 'StaticOfInterface', if the task is there.
  @Gather Page load();
}
interface Titles {
  static String title() { return ""; }
}
