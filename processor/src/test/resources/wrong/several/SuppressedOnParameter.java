import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class SuppressedOnParameter {
  record Page(String title) {}
  @Gather abstract Page load(@SuppressWarnings("fanwise:FW027") long id, long other);
//! warning [FW027] No task of load has a parameter named other. Tasks take the parameters of the same name: rename it, or remove it.
  String title() { return ""; }
}
