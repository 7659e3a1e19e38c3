import dev.fanwise.Each;
import dev.fanwise.Gather;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Fan-out methods that run each other as long as there is something to run. */
abstract class TasksThatMayEnd {
  interface Node extends List<Node> {}

  record Tree(List<Tree> branches) {}

  @Gather
  abstract Tree tree(Node node) throws InterruptedException;

  @Gather("tree")
  abstract List<Tree> branches(@Each Node node) throws InterruptedException;

  record Chain(String link, Optional<Chain> next) {}

  @Gather
  abstract Chain chain(int length) throws InterruptedException;

  String link(int length) {
    return "link " + length;
  }

  Optional<Chain> next(int length) throws InterruptedException {
    return length == 1 ? Optional.empty() : Optional.of(chain(length - 1));
  }

  record Page(Site site) {}

  record Site(String address) {}

  @Gather
  abstract Page page(String address) throws InterruptedException;

  @TaskGroupScope
  abstract Site site(String address) throws InterruptedException;

  Site site(TaskGroup group, String address) {
    group.createTask(() -> page(address));
    return new Site(address);
  }

  record Loop(Knot knot) {}

  record Knot(Loop loop) {}

  @Gather
  abstract Loop loop(Callable<Knot> knot) throws Exception;

  @Gather
  abstract Knot knot(Callable<Knot> knot) throws Exception;
}
