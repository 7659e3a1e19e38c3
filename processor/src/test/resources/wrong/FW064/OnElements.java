import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OnElements {
  @Gather("load") abstract void all(@Each @AsCompleted List<String> ids);
//! error [FW064] '@AsCompleted' and '@Each' are on 'ids'. '@Each' is on what has the elements, and '@AsCompleted' on a function that takes the results. Remove '@AsCompleted' from 'ids'.
  void load(String id) {}
}
