import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InnerTimeout {
  record Journey(Leg leg, String insurance) {}
  record Leg(String train) {}
  @Gather(timeout = "1s") abstract Journey plan() throws TimeoutException;
  @Gather(timeout = "30s") abstract Leg leg() throws TimeoutException;
//! warning [FW036] The timeout of 'leg' is '"30s"', and 'plan', which runs it, has a timeout of '"1s"'. The outer call is over first, so the inner timeout never expires in it. Write 'timeout = "1s"', or write a longer 'timeout' on 'plan'.
  String train() { return ""; }
  String insurance() { return ""; }
}
