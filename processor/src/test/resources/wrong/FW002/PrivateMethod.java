import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateMethod {
  record Page(String title) {}
  @Gather private Page load() { return null; }
//! error [FW002] 'load' has '@Gather' and is private. A fan-out method is abstract, because the generated class writes its body. Make 'load' abstract and move what it does into task methods, or remove '@Gather' from 'load'.
}
