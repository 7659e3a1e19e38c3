import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThrowsWhatNothingDetermines {
  record Page(String title) {}
  @Gather abstract Page load();
  <X extends Exception> String title() throws X { return ""; }
}
