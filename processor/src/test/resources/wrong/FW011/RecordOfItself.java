import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RecordOfItself {
  record Page(Page load) {}
//! error [FW011] There is no other method 'load' in 'RecordOfItself', which the component 'load' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Name another method with '@From'.
  @Gather abstract Page load();
}
