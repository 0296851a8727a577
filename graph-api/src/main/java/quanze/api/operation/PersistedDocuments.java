package quanze.api.operation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import quanze.api.error.Aborted;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;

/**
 * Documents by their SHA-256, after Apollo's protocol for automatic persisted queries: who sends a
 * hash that is not known sends it once more with the text. Valid ones are kept, within bounds.
 */
final class PersistedDocuments implements DocumentSource {

	/** In characters of the documents' texts. */
	private static final long MOST = 1_000_000;

	private final boolean enabled;

	private final Cache<String, String> texts = Caffeine.newBuilder().maximumWeight(MOST)
			.weigher((String hash, String text) -> 100 + text.length()).executor(Runnable::run).build();

	PersistedDocuments(boolean enabled) {
		this.enabled = enabled;
	}

	@Override
	public String text(ExecutionInput input) {
		Optional<String> text = Named.text(input);
		Optional<String> hash = Named.sha256(input);
		if (hash.isEmpty() && text.isPresent()) {
			return text.get();
		}
		Locale locale = input.getLocale();
		if (!enabled) {
			return text.orElseThrow(() -> new Aborted(Fault.of(ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
					"PersistedQueryNotSupported", "PersistedQueryNotSupported"), locale));
		}
		if (hash.isEmpty() || !Named.isVersion1(input)) {
			throw bad(locale, "extensions.persistedQuery needs version 1 and the text sha256Hash",
					"extensions.persistedQuery 须含 version 1 和文本 sha256Hash");
		}
		if (text.isPresent() && !hash.get().equals(sha256(text.get()))) {
			throw bad(locale,
					"extensions.persistedQuery.sha256Hash is not the SHA-256 of query in hexadecimal digits",
					"extensions.persistedQuery.sha256Hash 不是 query 的 SHA-256（十六进制）");
		}
		return text.or(() -> Optional.ofNullable(texts.getIfPresent(hash.get())))
				.orElseThrow(() -> new Aborted(Fault.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND,
						"PersistedQueryNotFound", "PersistedQueryNotFound"), locale));
	}

	@Override
	public void valid(ExecutionInput input, String text) {
		if (enabled) {
			Named.sha256(input).ifPresent(it -> texts.put(it, text));
		}
	}

	private static Aborted bad(Locale locale, String english, String chinese) {
		return new Aborted(
				Fault.of(ErrorCode.BAD_REQUEST, english, chinese).with("argument", "extensions"), locale);
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of().formatHex(
					MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}
}
