package dev.fanwise.examples.crawler;

import dev.fanwise.ExceptionGroup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prints the pages of a web site: of the one whose address is given, or of two of its own. Ctrl-C ends it in good order. */
final class CrawlSite {

    private static final Map<String, List<String>> SOUND = Map.of(
            "/", List.of("/shop", "/news", "/about"),
            "/shop", List.of("/", "/shop/teapots", "/shop/cups"),
            "/shop/teapots", List.of("/shop", "/shop/cups"),
            "/shop/cups", List.of("/shop", "/shop/teapots"),
            "/news", List.of("/", "/shop/cups", "https://example.com/"),
            "/about", List.of("/"));

    private static final Map<String, List<String>> OUTDATED = Map.of(
            "/", List.of("/news"),
            "/news", List.of("/", "/events"));

    private final Crawler crawler = new CrawlerFanOut(HttpClient.newHttpClient());
    private final Consumer<String> out;

    CrawlSite(Consumer<String> out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        interruptOnCtrlC();
        var program = new CrawlSite(System.out::println);
        if (args.length == 0) {
            program.crawlOwnSites();
        } else {
            program.crawl(URI.create(args[0]));
        }
    }

    /** The JVM ends when all shutdown hooks have, so this one waits for the main thread to leave its tasks in order. */
    private static void interruptOnCtrlC() {
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            main.interrupt();
            try {
                main.join();
            } catch (InterruptedException impatient) {
                main.interrupt();
            }
        }));
    }

    void crawlOwnSites() throws IOException {
        for (var pages : List.of(SOUND, OUTDATED)) {
            try (var site = new Site(pages::get)) {
                crawl(site.root());
            }
        }
    }

    void crawl(URI root) {
        try {
            var pages = crawler.pagesFrom(root);
            out.accept(pages.size() + " pages:");
            pages.forEach(page -> out.accept("- " + page.getPath()));
        } catch (BrokenLinkException broken) {
            out.accept("A broken link: " + broken.getMessage());
        } catch (ExceptionGroup failures) {
            out.accept(failures.getMessage());
        } catch (InterruptedException interrupted) {
            out.accept("Interrupted: no request is on its way any more.");
        }
    }
}
