import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TakesWhatTheCallReturns {
  record Page(String title, String body) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(Page)' takes 'page', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long id'; and the results of other components. The 'Page' is made of the results when all tasks have completed. Let 'title' take the components that it needs, by their names.
  @Gather abstract Page load(long id);
  String title(Page page) { return ""; }
  String body(long id) { return ""; }
}
