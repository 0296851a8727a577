package quanze.api;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import quanze.api.security.LocalKey;

/** Starts the application. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Quanze {

	private static final int TOKEN_DAYS = 30;

	/**
	 * @param args
	 *            settings as {@code --name=value}; {@code token} in the first place prints a token for
	 *            editors, valid for {@code --days=30}, and ends
	 */
	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals("token")) {
			printToken(new SimpleCommandLinePropertySource(args));
		} else {
			SpringApplication.run(Quanze.class, args);
		}
	}

	private static void printToken(PropertySource<?> arguments) {
		Object data = arguments.getProperty("quanze.data");
		Object days = arguments.getProperty("days");
		Duration validity = Duration.ofDays(days == null ? TOKEN_DAYS : Long.parseLong(days.toString()));
		System.out.println(
				LocalKey.in(Path.of(data == null ? "data" : data.toString())).token("lists", validity));
	}
}
