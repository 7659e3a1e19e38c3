import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class LettersOfOtherLanguages {
  record Seite(String überschrift, int größe, String 頁) {}
  @Gather abstract Seite lade(long schlüssel);
  String überschrift(long schlüssel) { return ""; }
  int größe(long schlüssel) { return 1; }
  String 頁() { return ""; }
}
