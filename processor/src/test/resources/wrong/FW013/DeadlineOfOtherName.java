import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeadlineOfOtherName {
  record Page(String title) {}
//! error [FW013] No method 'title' can be the task of the component 'title' of 'load': 'title(long, Deadline)' takes 'deadline', which 'load' does not have. Tasks take the parameters of 'load' by name: 'long id' and 'Deadline until'. Did you mean 'until'? Rename the parameter 'deadline' of 'title' to 'until'.
  @Gather abstract Page load(long id, Deadline until) throws TimeoutException;
  String title(long id, Deadline deadline) { return ""; }
}
