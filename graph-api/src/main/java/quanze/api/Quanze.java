package quanze.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts the application. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Quanze {

	public static void main(String[] args) {
		SpringApplication.run(Quanze.class, args);
	}
}
