import dev.fanwise.Gather;

abstract class NoImportOfFrom {
//! error [FW003] Nothing was generated for NoImportOfFrom, because From, an annotation of the component heading, was not found. Check the import and the class path; if an annotation processor generates it, that processor did not run.
  record Page(@From("title") String heading) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
