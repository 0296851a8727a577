package quanze.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Quanze {

	public static void main(String[] args) {
		SpringApplication.run(Quanze.class, args);
	}
}
