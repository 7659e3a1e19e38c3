import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class PrivateConstructor {
//! error [FW006] All constructors of 'PrivateConstructor' are private. The constructors of the generated class call one. Remove 'private' from the constructor of 'PrivateConstructor'.
  record Page(String title) {}
  private PrivateConstructor() {}
  @Gather abstract Page load();
  String title() { return ""; }
}
