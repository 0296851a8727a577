package quanze.queries.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;

import org.junit.jupiter.api.Test;
import quanze.queries.embedding.Embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class QuantisedTests {

	private final float[] one = vector(1);

	private final float[] other = vector(2);

	@Test
	void cosinesStayNearlyTheSame() {
		float cosine = cosine(one, other);
		assertThat(Quantised.fine(one).cosine(Quantised.fine(other))).isCloseTo(cosine, within(0.002f));
		assertThat(Quantised.fine(one).cosine(Quantised.coarse(other))).isCloseTo(cosine, within(0.02f));
		assertThat(Quantised.fine(one).cosine(Quantised.coarse(one))).isCloseTo(1, within(0.002f));
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Quantised coarse = Quantised.coarse(one);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		coarse.write(new DataOutputStream(bytes));
		Quantised read = Quantised.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		assertThat(read.numbers()).isEqualTo(coarse.numbers());
		assertThat(read.length()).isEqualTo(coarse.length());
	}

	private static float[] vector(long seed) {
		Random random = new Random(seed);
		float[] vector = new float[Embedder.DIMENSIONS];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = (float) random.nextGaussian() + 0.5f;
		}
		return vector;
	}

	private static float cosine(float[] one, float[] other) {
		double both = 0;
		double ones = 0;
		double others = 0;
		for (int i = 0; i < one.length; i++) {
			both += one[i] * other[i];
			ones += one[i] * one[i];
			others += other[i] * other[i];
		}
		return (float) (both / Math.sqrt(ones * others));
	}
}
