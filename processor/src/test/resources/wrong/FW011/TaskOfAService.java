import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class TaskOfAService {
  record Page(String title) {}
//! error [FW011] There is no method 'title' in 'TaskOfAService', which the component 'title' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'String title(long id, TitleService service)' in 'TaskOfAService'.
  @Gather abstract Page load(long id, TitleService service);
  interface TitleService { String title(long id); }
}
