import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NobodyTakesIt {
  record Page(String title) {}
  @Gather abstract Page load(long id, Locale locale);
//! warning [FW027] No task of 'load' takes the parameter 'locale'. Tasks take the parameters of the same name. Remove the parameter 'locale', or let a task take 'Locale locale'.
  String title(long id) { return ""; }
}
