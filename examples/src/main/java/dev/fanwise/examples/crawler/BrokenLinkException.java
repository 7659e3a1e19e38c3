package dev.fanwise.examples.crawler;

import java.io.IOException;
import java.net.URI;

/** A page links to what is not there. */
final class BrokenLinkException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenLinkException(URI page, URI link, int status) {
        super(page.getPath() + " links to " + link.getPath() + ", which answers " + status);
    }
}
