package quanze.api.operation;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps documents parsed and validated, by their text. Those with errors are not kept: they would
 * push out good ones.
 */
@Component
class Documents implements PreparsedDocumentProvider {

	/** In characters of the documents' texts; what is parsed weighs some twenty times that. */
	private static final long MOST = 1_000_000;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder().maximumWeight(MOST)
			.weigher((String text, PreparsedDocumentEntry entry) -> 100 + text.length())
			.executor(Runnable::run).build();

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		PreparsedDocumentEntry known = documents.getIfPresent(input.getQuery());
		if (known != null) {
			return CompletableFuture.completedFuture(known);
		}
		PreparsedDocumentEntry parsed = parsing.apply(input);
		if (!parsed.hasErrors()) {
			documents.put(input.getQuery(), parsed);
		}
		return CompletableFuture.completedFuture(parsed);
	}
}
