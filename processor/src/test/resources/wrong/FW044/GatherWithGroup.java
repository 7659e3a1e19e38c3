import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GatherWithGroup {
  record Page(String title) {}
  @Gather abstract Page load(TaskGroup group);
//! error [FW044] 'load' is a fan-out method and takes 'TaskGroup group'. The generated method creates the group and hands it to the body of a '@TaskGroupScope' method. Remove the parameter 'group', here and in the tasks.
  String title(TaskGroup group) { return ""; }
}
