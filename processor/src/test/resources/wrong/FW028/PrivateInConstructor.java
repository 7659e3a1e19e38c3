import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateInConstructor {
  private interface Settings {}
  record Page(String title) {}
  PrivateInConstructor(Settings settings) {}
//! error [FW028] 'PrivateInConstructor(Settings)' needs 'Settings', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Settings'.
  @Gather abstract Page load();
  String title() { return ""; }
}
