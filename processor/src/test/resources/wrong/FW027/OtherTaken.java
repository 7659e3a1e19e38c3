import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OtherTaken {
  record Check(boolean solvent, boolean open) {}
  @Gather abstract Check check(String from, String to);
//! warning [FW027] No task of 'check' takes the parameter 'from'. Tasks take the parameters of the same name, and 'solvent' and 'open' take 'to'. Rename the parameter 'to' of 'solvent' to 'from', or rename the parameter 'to' of 'open' to 'from', or remove the parameter 'from'.
  boolean solvent(String to) { return true; }
  boolean open(String to) { return true; }
}
