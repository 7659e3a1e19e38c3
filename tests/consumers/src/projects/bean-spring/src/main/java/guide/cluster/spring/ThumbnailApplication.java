package guide.cluster.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class ThumbnailApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ThumbnailApplication.class, arguments);
    }
}
