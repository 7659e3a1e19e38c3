import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SameSimpleName {
  static class Date {}
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(Date)' takes 'SameSimpleName.Date day', but 'day' is 'java.util.Date'. Tasks take the parameters of 'load' by name: 'Date day'. Change the type of 'SameSimpleName.Date day' to 'java.util.Date', or what is passed to it.
  @Gather abstract Page load(java.util.Date day);
  String title(Date day) { return ""; }
}
