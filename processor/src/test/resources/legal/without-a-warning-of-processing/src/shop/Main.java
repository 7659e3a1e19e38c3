package shop;

import java.util.List;

/** Runs it. */
public final class Main {
  /** Nothing. */
  private Main() {}

  /**
   * Runs it.
   *
   * @return what comes out
   * @throws Exception if it fails
   */
  static String run() throws Exception {
    return new PagesFanOut<String>(List.of("x"), List.of("y")).all(List.of("1"), "-")
        + new PagesFanOut<List<String>>(1, List.of("a")).first(List.of("2"), "-")
        + new PagesFanOut<String>(Runnable::run, "n").first(List.of("3"), "-");
  }
}
