package quanze.queries.search;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import quanze.queries.embedding.Embedder;

/**
 * Texts that stay the same while the program runs, and how near each is to a question in meaning.
 * The vectors of those that come with the library come with it, too; others are embedded when they
 * are read.
 */
final class SteadyTexts {

	/** Made of the data beside it by {@code .ci/embed}. */
	static final String VECTORS = "vectors.bin";

	private final List<Quantised> vectors;

	private SteadyTexts(List<Quantised> vectors) {
		this.vectors = vectors;
	}

	/** Embeds those texts whose vectors are not known, on all processors. */
	static SteadyTexts of(List<String> texts, Embedder embedder) {
		return new SteadyTexts(texts.parallelStream().map(Folding::fold).map(it -> {
			Quantised known = Known.ALL.get(Meanings.key(it));
			return known == null ? Quantised.coarse(embedder.embed(it)) : known;
		}).toList());
	}

	/** How near each is, -1 to 1, in the order of the texts. */
	float[] near(float[] vector) {
		Quantised question = Quantised.fine(vector);
		float[] near = new float[vectors.size()];
		for (int i = 0; i < near.length; i++) {
			near[i] = question.cosine(vectors.get(i));
		}
		return near;
	}

	/** The vector of one of them. */
	Quantised vector(int text) {
		return vectors.get(text);
	}

	/** Whether the vector of a text comes with the library. */
	static boolean isKnown(String text) {
		return Known.ALL.containsKey(Meanings.key(text));
	}

	/** How many vectors come with the library. */
	static int known() {
		return Known.ALL.size();
	}

	/** Read when first needed. */
	private static final class Known {

		static final Map<Long, Quantised> ALL = read();

		private static Map<Long, Quantised> read() {
			try (DataInputStream input = new DataInputStream(new BufferedInputStream(
					Objects.requireNonNull(SteadyTexts.class.getResourceAsStream(VECTORS), VECTORS)))) {
				Map<Long, Quantised> vectors = new HashMap<>();
				if (input.readUTF().equals(Embedder.MODEL)) {
					for (int left = input.readInt(); left > 0; left--) {
						vectors.put(input.readLong(), Quantised.read(input));
					}
				}
				return vectors;
			} catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}
}
