package quanze.loaders.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements of this package, by the name of their resource. */
final class Cypher {

	private static final Map<String, String> STATEMENTS = new ConcurrentHashMap<>();

	private Cypher() {
	}

	static String of(String name) {
		return STATEMENTS.computeIfAbsent(name, Cypher::read);
	}

	private static String read(String name) {
		try (var in = Cypher.class.getResourceAsStream(name + ".cypher")) {
			if (in == null) {
				throw new IllegalArgumentException("no statement " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
