package guide.springboottest;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application. Its database is elsewhere. */
@SpringBootApplication
class Shop {}
