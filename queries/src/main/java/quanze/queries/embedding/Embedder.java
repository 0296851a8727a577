package quanze.queries.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;

/**
 * Turns a text into a vector of length one, so that texts that mean the same are near: the cosine
 * is the dot product. The model is bge-small-zh-v1.5 of BAAI, quantised (24 MB, MIT licence).
 * Deterministic; safe for many threads, each text on one of them.
 */
public final class Embedder implements AutoCloseable {

	/** How many numbers a vector has. */
	public static final int DIMENSIONS = 512;

	/** Names the model and how it is run: vectors of others are not comparable. */
	public static final String MODEL = "bge-small-zh-v1.5-q-first";

	private static final String FILE = "/bge-small-zh-v1.5-q";

	/** Most pieces of a text that are read, a Chinese character being one. */
	private static final int LONGEST = 512;

	private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

	private final OrtSession session;

	private final WordPieces pieces;

	/**
	 * @param model
	 *            an ONNX graph
	 */
	Embedder(WordPieces pieces, byte[] model) throws OrtException {
		this.pieces = pieces;
		try (SessionOptions options = new SessionOptions()) {
			options.setIntraOpNumThreads(1);
			options.setInterOpNumThreads(1);
			this.session = environment.createSession(model, options);
		}
	}

	/**
	 * Loads the model.
	 *
	 * @throws UncheckedIOException
	 *             when the model is damaged, or this machine has no runtime for it
	 */
	public static Embedder open() {
		try (InputStream json = resource("-tokenizer.json"); InputStream model = resource(".onnx")) {
			return new Embedder(WordPieces.read(json), FirstPiece.alone(model.readAllBytes()));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		} catch (OrtException ex) {
			throw new UncheckedIOException(
					new IOException("the embedding model does not run here: " + ex.getMessage(), ex));
		}
	}

	/**
	 * The vector of a folded text; about three milliseconds for a question.
	 *
	 * @throws UncheckedIOException
	 *             when the runtime fails
	 */
	public float[] embed(String folded) {
		long[] numbers = pieces.of(folded, LONGEST);
		long[] attended = new long[numbers.length];
		Arrays.fill(attended, 1);
		long[] shape = {1, numbers.length};
		try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
				OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape);
				OnnxTensor types = OnnxTensor.createTensor(environment,
						LongBuffer.wrap(new long[numbers.length]), shape);
				OrtSession.Result result = session
						.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
			return normalised((OnnxTensor) result.get(0));
		} catch (OrtException ex) {
			throw new UncheckedIOException(new IOException("the embedding model failed", ex));
		}
	}

	@Override
	public void close() {
		try {
			session.close();
		} catch (OrtException ex) {
			throw new UncheckedIOException(new IOException("the embedding model cannot be closed", ex));
		}
	}

	/** The vector of the first piece stands for the text. */
	private static float[] normalised(OnnxTensor pieces) {
		float[] vector = new float[DIMENSIONS];
		pieces.getFloatBuffer().get(vector);
		double squares = 0;
		for (float number : vector) {
			squares += number * number;
		}
		float length = (float) Math.sqrt(squares);
		for (int i = 0; i < vector.length; i++) {
			vector[i] /= length;
		}
		return vector;
	}

	/** What comes with the model. */
	static InputStream resource(String end) throws IOException {
		String name = FILE + end;
		return Objects.requireNonNull(Embedder.class.getResourceAsStream(name), name);
	}
}
