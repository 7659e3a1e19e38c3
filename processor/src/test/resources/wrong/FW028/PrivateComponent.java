import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateComponent {
  private static class Title {}
  record Page(Title title) {}
//! error [FW028] 'load()' needs 'Title', which is private. The generated class, a class of its own in the package of the type, has no access to it. Remove 'private' from 'Title'.
  @Gather abstract Page load();
  Title title() { return null; }
}
