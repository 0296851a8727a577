package quanze.queries.search;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import quanze.queries.embedding.Embedder;

/** Embeds the texts that come with the library, and writes their vectors where they are read. */
final class Embedding {

	private static final Path VECTORS = Path.of("src", "main", "resources", "quanze", "queries", "search",
			SteadyTexts.VECTORS);

	private Embedding() {
	}

	/** Takes no arguments. */
	public static void main(String[] none) throws IOException {
		List<String> texts = texts();
		try (Embedder embedder = Embedder.open();
				DataOutputStream output = new DataOutputStream(
						new BufferedOutputStream(Files.newOutputStream(VECTORS)))) {
			List<Quantised> vectors = texts.parallelStream()
					.map(it -> Quantised.coarse(embedder.embed(Folding.fold(it)))).toList();
			output.writeUTF(Embedder.MODEL);
			output.writeInt(texts.size());
			for (int i = 0; i < texts.size(); i++) {
				output.writeLong(Meanings.key(texts.get(i)));
				vectors.get(i).write(output);
			}
		}
		System.out.printf("%d texts embedded%n", texts.size());
		System.exit(0);
	}

	/** The texts whose vectors come with the library, each once. */
	static List<String> texts() {
		List<String> texts = new ArrayList<>(Foils.names(null));
		texts.addAll(Scenes.texts(null));
		return texts.stream().distinct().toList();
	}
}
