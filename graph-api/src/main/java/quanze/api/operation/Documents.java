package quanze.api.operation;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps documents parsed and validated, by their text. Those with errors are not kept: they would
 * push out good ones.
 */
@Component
class Documents implements PreparsedDocumentProvider {

	/** In characters of the documents' texts; what is parsed weighs some twenty times that. */
	private static final long MOST = 1_000_000;

	private final DocumentSource source;

	private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder().maximumWeight(MOST)
			.weigher((String text, PreparsedDocumentEntry entry) -> 100 + text.length())
			.executor(Runnable::run).build();

	Documents(DocumentSource source) {
		this.source = source;
	}

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		String text = source.text(input);
		PreparsedDocumentEntry entry = parsed(text, input, parsing);
		if (entry.getDocument() != null) {
			input.getGraphQLContext().put(Document.class, entry.getDocument());
			check(input, entry.getDocument());
		}
		if (!entry.hasErrors()) {
			source.valid(input, text);
		}
		return CompletableFuture.completedFuture(entry);
	}

	private PreparsedDocumentEntry parsed(String text, ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
		PreparsedDocumentEntry known = documents.getIfPresent(text);
		if (known != null) {
			return known;
		}
		PreparsedDocumentEntry entry = parsing.apply(
				text.equals(input.getQuery()) ? input : input.transform(builder -> builder.query(text)));
		if (!entry.hasErrors()) {
			documents.put(text, entry);
		}
		return entry;
	}

	private static void check(ExecutionInput input, Document document) {
		Allowed allowed = input.getGraphQLContext().get(Allowed.class);
		if (allowed != null) {
			operation(document, input.getOperationName()).ifPresent(it -> allowed.check(it.getOperation()));
		}
	}

	private static Optional<OperationDefinition> operation(Document document, @Nullable String name) {
		return document.getDefinitionsOfType(OperationDefinition.class).stream()
				.filter(it -> name == null || name.isEmpty() || name.equals(it.getName())).findFirst();
	}
}
