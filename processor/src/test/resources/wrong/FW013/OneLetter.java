import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OneLetter {
  record Page(int b) {}
  @Gather abstract Page load();
  int a(int x) { return x; }
  int b(@From("a") int a) { return a; }
//! error [FW013] No method 'a' can be the task of the parameter 'a' of 'b': 'a(int)' takes 'x', which 'load' does not have. Tasks take the results of other components by name, and 'load' has no parameters. Add the parameter 'int x' to 'load'.
}
