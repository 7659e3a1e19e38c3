import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class DeprecatedParameter {
  record Page(String title) {}
  @SuppressWarnings("deprecation") @Gather abstract Page load(@Deprecated long id);
  String title(long id) { return ""; }
}
