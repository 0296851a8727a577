package quanze.api;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import quanze.api.lists.LoadedLists;
import quanze.queries.Queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EngineIT {

	@TempDir
	Path data;

	@Test
	void theFirstStartLoadsTheListsAndTheSecondFindsThem() {
		try (var application = start()) {
			var loaded = application.getBean(LoadedLists.class);
			assertThat(loaded.loaded()).isPositive();
			assertThat(loaded.refused()).isZero();
			assertThat(application.getBean(Queries.class).version()).isEqualTo(loaded.loaded());
			assertThatThrownBy(this::start)
					.hasStackTraceContaining("Another process is using the data directory " + data);
		}
		try (var application = start()) {
			var loaded = application.getBean(LoadedLists.class);
			assertThat(loaded.loaded()).isZero();
			assertThat(loaded.unchanged()).isPositive();
			assertThat(application.getBean(Queries.class).version()).isEqualTo(loaded.unchanged());
			assertThat(application.getBean(Driver.class)
					.executableQuery("MATCH (e:ListEdition) RETURN count(e) AS editions").execute().records()
					.getFirst().get("editions").asInt()).isEqualTo(loaded.unchanged());
		}
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Quanze.class).web(WebApplicationType.NONE)
				.run("--quanze.data=" + data,
						"--spring.neo4j.authentication.password=the same at both starts");
	}
}
