import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OwnTask {
  record Task(String name) {}
  record Page(Task title) {}
//! error [FW046] The component 'title' of 'load' is 'OwnTask.Task'. A wait returns its tasks, some of which may be running. Make the component 'dev.fanwise.Task<OwnTask.Task> title'.
  @WaitFor abstract Page load();
  Task title() { return null; }
}
