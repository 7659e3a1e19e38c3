package dev.fanwise.examples.crawler;

import dev.fanwise.ExceptionGroup;
import dev.fanwise.TaskGroup;
import dev.fanwise.TaskGroupScope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/** Finds all pages of a web site, reading eight at a time. */
abstract class Crawler {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

    private final HttpClient http;

    Crawler(HttpClient http) {
        this.http = http;
    }

    /**
     * The pages that can be reached from a page. No request is on its way any more when this method ends, however it
     * does.
     *
     * @throws BrokenLinkException at the first broken link; if several were found at the same time, the others are
     *     suppressed
     */
    Set<URI> pagesFrom(URI root) throws BrokenLinkException, InterruptedException {
        Set<URI> pages = new ConcurrentSkipListSet<>();
        try {
            crawl(root, pages);
        } catch (ExceptionGroup failures) {
            failures.throwFirst(BrokenLinkException.class);
            throw failures;
        }
        return pages;
    }

    @TaskGroupScope(concurrency = 8)
    abstract void crawl(URI root, Set<URI> pages) throws InterruptedException;

    void crawl(TaskGroup group, URI root, Set<URI> pages) {
        follow(root, root, group, pages);
    }

    private void follow(URI page, URI link, TaskGroup group, Set<URI> pages) {
        if (pages.add(link)) {
            group.createTask(link.getPath(), () -> {
                for (var next : read(page, link)) {
                    follow(link, next, group, pages);
                }
            });
        }
    }

    List<URI> read(URI page, URI link) throws IOException, InterruptedException {
        var response = http.send(HttpRequest.newBuilder(link).build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new BrokenLinkException(page, link, response.statusCode());
        }
        return LINK.matcher(response.body())
                .results()
                .map(match -> link.resolve(match.group(1)))
                .filter(next -> link.getAuthority().equals(next.getAuthority()))
                .toList();
    }
}
