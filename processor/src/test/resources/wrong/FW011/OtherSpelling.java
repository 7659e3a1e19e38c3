import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherSpelling {
  record Seite(String überschrift, int größe) {}
//! error [FW011] There is no method 'größe' in 'OtherSpelling', which the component 'größe' of 'lade' needs as its task. Did you mean 'größen'? Write '@From("größen")' on 'größe'.
  @Gather abstract Seite lade(long schlüssel);
  String überschrift(long schlüssel) { return ""; }
  int größen(long schlüssel) { return 1; }
}
