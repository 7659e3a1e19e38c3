import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WinnerWithoutResult {
  @WaitFor(value = "fetch", returnWhen = ReturnWhen.FIRST_SUCCEEDED)
//! error [FW040] first returns the result of one task only, so nobody could reach the others, which onReturn = LEAVE leaves running. Write onReturn = CANCEL or CANCEL_AND_JOIN, or return Waited<Void>, which holds them.
  abstract Task<Void> first(@Each List<URI> uris);
  void fetch(URI uri) {}
}
