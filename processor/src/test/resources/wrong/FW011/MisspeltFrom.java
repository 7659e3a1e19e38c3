import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltFrom {
  record Flight(@From("fetchSaet") String outward, @From("fetchSeat") String back) {}
//! error [FW011] There is no method 'fetchSaet' in 'MisspeltFrom', which the component 'outward' of 'book' needs as its task. Did you mean 'fetchSeat'? Write '@From("fetchSeat")'.
  @Gather abstract Flight book();
  String fetchSeat() { return ""; }
}
