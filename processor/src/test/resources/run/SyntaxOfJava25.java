// since 25
import module java.base;
import dev.fanwise.*;

/// Modules are imported, constructors do work before `super`, what is not used has no name,
/// and comments are *Markdown*.
public class SyntaxOfJava25 {

  /// A page of `text`.
  ///
  /// @param title the title
  /// @param lines the lines, such as [List#of()]
  record Page(String title, Optional<List<String>> lines) {}

  abstract static class Named {
    final String name;
    Named(String name) { this.name = name; }
  }

  /// Pages with **strong** words, {@code braces} and */ what would end another comment.
  abstract static class Pages extends Named {
    private final int size;

    /// Makes them.
    ///
    /// @param size how many; [Integer#MAX_VALUE] at most
    Pages(int size) {
      if (size < 0) {
        throw new IllegalArgumentException("negative");
      }
      String name = "pages of " + size;
      this.size = size;
      super(name);
    }

    /// Loads a page.
    ///
    /// @param id of the page
    /// @return it
    /// @throws InterruptedException if the caller is interrupted
    @Gather abstract Page load(long id) throws InterruptedException;
    String title(long id) {
      return switch (Long.valueOf(id)) {
        case Long large when large > size -> name + ", after the last";
        case Long _ -> name;
      };
    }
    Optional<List<String>> lines() { return Optional.of(List.of()); }

    @Gather("title") abstract List<String> titles(@Each SequencedCollection<Page> pages) throws InterruptedException;
    String title(Page page) { return page instanceof Page(var title, _) ? title : "none"; }

    @Gather("sum") abstract List<Integer> sums(@Each Stream<List<Integer>> windows) throws InterruptedException;
    int sum(List<Integer> window) {
      int sum = 0;
      for (var number : window) {
        sum += number;
      }
      try {
        return sum;
      } catch (RuntimeException _) {
        return 0;
      }
    }
  }

  public static List<Object> run() throws Exception {
    Pages pages = new SyntaxOfJava25_PagesFanOut(2);
    List<Object> lines = new ArrayList<>();
    lines.add(pages.load(10));
    lines.add(pages.titles(List.of(pages.load(1))));
    lines.add(pages.sums(Stream.of(1, 2, 3, 4).gather(Gatherers.windowFixed(2))));
    try {
      lines.add(new SyntaxOfJava25_PagesFanOut(-1));
    } catch (IllegalArgumentException refused) {
      lines.add(refused.getMessage());
    }
    return lines;
  }
}
//= Page[title=pages of 2, after the last, lines=Optional[[]]]
//= [pages of 2]
//= [3, 7]
//= negative
