package quanze.api.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code schema.graphql} is what clients compile against; it is written by this test when told so.
 */
class PublishedSchemaTests {

	private static final Path PUBLISHED = Path.of("schema.graphql");

	private static final String WRITE = "mvn -pl graph-api -am test -Dtest=PublishedSchemaTests"
			+ " -Dsurefire.failIfNoSpecifiedTests=false -Dquanze.schema=write";

	@Test
	void theSchemaIsPublishedAsItIs() throws IOException {
		String schema = Sdl.ofTheApplication();
		if ("write".equals(System.getProperty("quanze.schema"))) {
			Files.writeString(PUBLISHED, schema);
		}
		assertThat(Files.readString(PUBLISHED)).as("graph-api/schema.graphql, which %s writes anew", WRITE)
				.isEqualTo(schema);
	}
}
