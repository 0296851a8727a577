package quanze.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

import graphql.schema.idl.SchemaPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Entity tags of answers: the same for the same operation and variables on the same day, schema and
 * version of the graph, on every instance. They are weak, for the bytes differ when compressed.
 */
@Component
class Tags {

	private static final int BYTES = 18;

	private final Queries queries;

	private final JsonMapper sorted;

	private final byte[] schema;

	Tags(Queries queries, JsonMapper json, GraphQlSource source) {
		this.queries = queries;
		this.sorted = json.rebuild().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
				.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
		this.schema = sha256().digest(utf8(new SchemaPrinter().print(source.schema())));
	}

	/** The tag of that answer; costs no statement. */
	String of(Asked asked, AnswerType type) {
		MessageDigest digest = sha256();
		digest.update(schema);
		add(digest, queries.stamp());
		add(digest, queries.moments().now().asOf().toString());
		add(digest, type.name());
		add(digest, document(asked));
		add(digest, asked.operationName());
		add(digest, sorted.writeValueAsString(asked.variables()));
		byte[] bytes = new byte[BYTES];
		System.arraycopy(digest.digest(), 0, bytes, 0, BYTES);
		return "W/\"" + Base64.getUrlEncoder().encodeToString(bytes) + '"';
	}

	/** A document has the same name whether it comes as a text or as its hash. */
	private static @Nullable String document(Asked asked) {
		if (asked.query() != null) {
			return HexFormat.of().formatHex(sha256().digest(utf8(asked.query())));
		}
		return asked.extensions().get("persistedQuery") instanceof Map<?, ?> persisted
				&& persisted.get("sha256Hash") instanceof String hash ? hash : "id " + asked.documentId();
	}

	private static void add(MessageDigest digest, @Nullable String part) {
		byte[] bytes = utf8(part == null ? "" : part);
		digest.update(bytes);
		digest.update((byte) 0);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}
}
