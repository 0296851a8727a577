package quanze.api.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import quanze.api.error.Aborted;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DocumentSourceTests {

	private static final String TEXT = "{ __typename }";

	private static final String HASH = "7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b";

	@TempDir
	Path folder;

	@Test
	void aHashIsKnownOnceItsDocumentWasValid() {
		var persisted = new PersistedDocuments(true);
		assertThatThrownBy(() -> persisted.text(hash(HASH))).isInstanceOf(Aborted.class)
				.hasMessage("PersistedQueryNotFound");
		assertThat(persisted.text(textAndHash(TEXT, HASH))).isEqualTo(TEXT);
		assertThatThrownBy(() -> persisted.text(hash(HASH))).as("it may have been invalid")
				.isInstanceOf(Aborted.class);
		persisted.valid(textAndHash(TEXT, HASH), TEXT);
		assertThat(persisted.text(hash(HASH))).isEqualTo(TEXT);
	}

	@Test
	void aHashOfAnotherDocumentIsRefused() {
		assertThatThrownBy(() -> new PersistedDocuments(true).text(textAndHash("{ a }", HASH)))
				.isInstanceOf(Aborted.class).hasMessageContaining("is not the SHA-256 of query");
	}

	@Test
	void whereNoneAreKeptTheTextIsNeeded() {
		var persisted = new PersistedDocuments(false);
		assertThat(persisted.text(textAndHash(TEXT, HASH))).isEqualTo(TEXT);
		assertThatThrownBy(() -> persisted.text(hash(HASH))).isInstanceOf(Aborted.class)
				.hasMessage("PersistedQueryNotSupported");
	}

	@ParameterizedTest
	@ValueSource(strings = {"{\"a1\": \"{ __typename }\"}",
			"{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"a1\", \"name\": \"A\", \"type\": \"query\", \"body\": \"{ __typename }\"}]}"})
	void onlyRegisteredDocumentsRun(String file) throws IOException {
		var trusted = TrustedDocuments.in(Files.writeString(folder.resolve("documents.json"), file),
				JsonMapper.shared());
		assertThat(trusted.text(id("a1"))).isEqualTo(TEXT);
		assertThat(trusted.text(hash("a1"))).isEqualTo(TEXT);
		assertThat(trusted.text(text(TEXT))).isEqualTo(TEXT);
		assertThatThrownBy(() -> trusted.text(text("{ other }"))).isInstanceOf(Aborted.class)
				.hasMessage("only registered operations run here, and this is none");
		assertThatThrownBy(() -> trusted.text(id("a2"))).isInstanceOf(Aborted.class);
		assertThatThrownBy(() -> trusted.text(textAndHash("{ other }", HASH))).isInstanceOf(Aborted.class);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "{\"a\": 1}", "{\"a\": \"\"}", "{\"operations\": [{\"id\": \"a\"}]}"})
	void aFileThatHoldsNoDocumentsIsRefusedByName(String file) throws IOException {
		Path path = Files.writeString(folder.resolve("documents.json"), file);
		assertThatThrownBy(() -> TrustedDocuments.in(path, JsonMapper.shared()))
				.isInstanceOf(TrustedDocumentsException.class).hasMessageContaining(path.toString());
	}

	private static ExecutionInput text(String text) {
		return ExecutionInput.newExecutionInput(text).build();
	}

	private static ExecutionInput hash(String hash) {
		return textAndHash(PersistedQuerySupport.PERSISTED_QUERY_MARKER, hash);
	}

	private static ExecutionInput textAndHash(String text, String hash) {
		return ExecutionInput.newExecutionInput(text)
				.extensions(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash))).build();
	}

	private static ExecutionInput id(String id) {
		return ExecutionInput.newExecutionInput(PersistedQuerySupport.PERSISTED_QUERY_MARKER)
				.extensions(Map.of("documentId", id)).build();
	}
}
