import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class NoSuchComponent {
  record Page(String title, int numberOfReaders) {}
//! error [FW011] There is no method 'numberOfReaders' in 'NoSuchComponent', which the component 'numberOfReaders' of 'load' needs as its task. A task is a method of the type, or one that it inherits, and is found by name. Declare 'int numberOfReaders()' in 'NoSuchComponent'.
  @Gather abstract Page load();
  String title() { return ""; }
}
