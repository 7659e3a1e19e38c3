import dev.fanwise.*;
import java.io.*;
import java.net.*;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

class NoFanOutMethod {
  @Remote String title(String id) { return id; }
//! warning [FW075] 'title' has '@Remote', and 'NoFanOutMethod' has no fan-out method. No class is generated for 'NoFanOutMethod', so each call of 'title' runs on the member of its caller. Declare 'title' in an abstract class or interface with a fan-out method that runs it, or remove '@Remote' from 'title'.

  abstract static class Base {
    @Remote String title(String id) { return id; }
  }

  abstract static class Titles extends Base {
    @Gather("title") abstract List<String> all(@Each List<String> ids);
  }

  enum Letters {
    A;
    @Remote String title(String id) { return id; }
//! warning [FW075] 'title' has '@Remote', and 'Letters' has no fan-out method. No class is generated for 'Letters', so each call of 'title' runs on the member of its caller. Declare 'title' in an abstract class or interface with a fan-out method that runs it, or remove '@Remote' from 'title'.
  }

  static class OnPurpose {
    @Remote @SuppressWarnings("fanwise:FW075") String title(String id) { return id; }
  }
}
