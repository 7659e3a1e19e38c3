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
//! warning [FW027] No task of 'load' takes the parameter 'other'. Tasks take the parameters of the same name. Remove the parameter 'other', or let a task take 'long other'.
  String title() { return ""; }
}
