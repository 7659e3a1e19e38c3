package lib;
import dev.fanwise.*;
import java.util.*;
import kept.Marked;
import nul.*;

public abstract class Base<@Marked(level = Level.HIGH) T extends @Nullable Object> {
  public record Page(@Nullable String title, List<@Nullable String> more) {}

  @CheckForNull @Gather public abstract @Nullable Page load() throws InterruptedException;

  @Gather("one") public abstract <@Marked(by = Level.class) E extends @Nullable Object> List<@Nullable String> all(
      @CheckForNull @Each @Nullable List<? extends @Marked(in = @Nullable) String> ids);

  public String title() { return "t"; }
  public String one(String id) { return "t" + id; }
  public List<String> more() { return List.of(); }
}
