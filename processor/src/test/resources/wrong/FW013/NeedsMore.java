import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NeedsMore {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(long, Locale)' takes 'id' and 'locale', which 'load' does not have. Tasks take the parameters of 'load' by name, and it has none. Add the parameter 'long id' to 'load' and add the parameter 'Locale locale' to 'load'.
  @Gather abstract Page load();
  String title(long id, Locale locale) { return ""; }
}
