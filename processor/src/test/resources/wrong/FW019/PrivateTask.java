import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateTask {
  record Page(String title) {}
  @Gather abstract Page load();
  private String title() { return ""; }
//! error [FW019] 'title()', the task of the component 'title' of 'load', is private. The generated class is another class and cannot call it. Remove 'private' from 'title'.
}
