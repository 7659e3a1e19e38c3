import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ThrowsWhatTheCallerDetermines {
  interface Source<X extends Exception> { String read() throws X; }
  record Page(String title) {}
  @Gather abstract <X extends Exception> Page load(Source<X> source) throws X, InterruptedException;
  @Gather abstract Page loadUnchecked(Source<RuntimeException> source);
  <X extends Exception> String title(Source<X> source) throws X { return source.read(); }
}
