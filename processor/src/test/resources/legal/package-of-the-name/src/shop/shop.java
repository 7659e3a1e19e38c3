package shop;

import dev.fanwise.Each;
import dev.fanwise.Gather;
import java.util.List;

/** A type with the name of its package. */
public abstract class shop {

  public record Page(String title, shop of) {}

  @Gather
  protected abstract Page load(String name);

  protected String title(String name) {
    return name + " in a shop";
  }

  protected shop of() {
    return this;
  }

  /** One that is named by the type around it. */
  public enum Kind {
    BOOKS;

    public interface Pages {
      @Gather("page")
      List<Page> all(@Each Kind... kinds);

      default Page page(Kind kind) {
        return new Page(kind + "", null);
      }
    }
  }
}
