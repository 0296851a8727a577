package quanze.queries.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.apache.lucene.util.VectorUtil;
import quanze.queries.embedding.Embedder;

/**
 * The direction of a vector, with a small whole number for each of its numbers.
 *
 * @param length
 *            how far these numbers go in the direction of the vector that they stand for
 */
record Quantised(byte[] numbers, float length) {

	/** Numbers of half a byte are -7 to 7. */
	private static final int HALF = 7;

	/**
	 * Of a vector with numbers of half a byte those that are beyond this share of the largest count as
	 * if they were there: so the many small ones differ more.
	 */
	private static final float CLIPPED = 0.6f;

	/** In bytes: a cosine differs by about a thousandth. */
	static Quantised fine(float[] vector) {
		return of(vector, Byte.MAX_VALUE, 1);
	}

	/** In half bytes: a cosine differs by about a hundredth. */
	static Quantised coarse(float[] vector) {
		return of(vector, HALF, CLIPPED);
	}

	/** Reads what {@link #write} wrote. */
	static Quantised read(DataInput input) throws IOException {
		float length = input.readFloat();
		byte[] halves = new byte[Embedder.DIMENSIONS / 2];
		input.readFully(halves);
		byte[] numbers = new byte[Embedder.DIMENSIONS];
		for (int i = 0; i < halves.length; i++) {
			numbers[2 * i] = (byte) (halves[i] >> 4);
			numbers[2 * i + 1] = (byte) ((byte) (halves[i] << 4) >> 4);
		}
		return new Quantised(numbers, length);
	}

	/** Writes it in half bytes; to be used when it is coarse. */
	void write(DataOutput output) throws IOException {
		byte[] halves = new byte[numbers.length / 2];
		for (int i = 0; i < halves.length; i++) {
			halves[i] = (byte) (numbers[2 * i] << 4 | numbers[2 * i + 1] & 0xf);
		}
		output.writeFloat(length);
		output.write(halves);
	}

	/** -1 to 1, the more the nearer. */
	float cosine(Quantised other) {
		return VectorUtil.dotProduct(numbers, other.numbers) / (length * other.length);
	}

	private static Quantised of(float[] vector, int most, float share) {
		float largest = 0;
		for (float number : vector) {
			largest = Math.max(largest, Math.abs(number));
		}
		byte[] numbers = new byte[vector.length];
		float squares = 0;
		float along = 0;
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = (byte) Math.clamp(Math.round(vector[i] / (largest * share) * most), -most, most);
			squares += vector[i] * vector[i];
			along += vector[i] * numbers[i];
		}
		return new Quantised(numbers, along / (float) Math.sqrt(squares));
	}
}
