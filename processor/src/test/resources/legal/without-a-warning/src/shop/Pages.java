package shop;

import dev.fanwise.Cancellation;
import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.ReturnWhen;
import dev.fanwise.WaitFor;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/**
 * Pages.
 *
 * @param <T> what they are of
 */
@SuppressWarnings("deprecation")
public abstract class Pages<T> {
  /** How many. */
  private final int count;

  /** No names. */
  public Pages() {
    this.count = 0;
  }

  /**
   * Names.
   *
   * @param names the names
   */
  @SafeVarargs
  public Pages(List<String>... names) {
    this.count = names.length;
  }

  /**
   * Names of pages.
   *
   * @param <N> what counts
   * @param number a number
   * @param names the names
   * @throws IOException never
   */
  @SafeVarargs
  protected <N extends Number> Pages(N number, T... names) throws IOException {
    this.count = names.length;
  }

  /**
   * One of a name.
   *
   * @param name the name
   */
  @Old.Nullable
  public Pages(@Old.Nullable @Old.Used String name) {
    this.count = 1;
  }

  /**
   * All.
   *
   * @param keys the keys
   * @param more something else
   * @return the pages
   * @throws InterruptedException if it is interrupted
   * @throws TimeoutException if it takes too long
   */
  @Gather(value = "page", timeout = "5s")
  @Old.Nullable
  public abstract List<@Old.Used String> all(@Each List<@Old.Used String> keys, @Old.Nullable String more)
      throws InterruptedException, TimeoutException;

  /**
   * The first.
   *
   * @param <E> of them
   * @param keys the keys
   * @param more something else
   * @return the page
   * @throws InterruptedException if it is interrupted
   */
  @WaitFor(value = "page", returnWhen = ReturnWhen.FIRST_COMPLETED, onReturn = Cancellation.CANCEL, stagger = "1s")
  public abstract <@Old.Used E> String first(@Each List<String> keys, String more) throws InterruptedException;

  /**
   * One.
   *
   * @param key the key
   * @param more something else
   * @return the page
   */
  public String page(String key, String more) {
    return key + more + count;
  }
}
