package quanze.queries.embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Has the model compute of its last layer the first piece alone, the one that stands for the text:
 * a fifth less to do. The model is an ONNX graph written as protocol buffers; what follows such a
 * message is merged with it, so new nodes are put behind, and the two nodes that are to read these
 * are told another name, as long as the one before.
 */
final class FirstPiece {

	/** What the last layer reads. */
	private static final String PIECES = "/encoder/layer.2/output/LayerNorm/Add_1_output_0";

	private static final String QUANTISED = PIECES + "_quantized";

	/** What the last layer adds to that, by attention. */
	private static final String ATTENDED = "/encoder/layer.3/attention/output/dense/Add_output_0";

	private static final String QUERY = "onnx::MatMul_580_quantized";

	/** How another name begins: all of the model's own that are renamed begin with a slash. */
	private static final byte RENAMED = '#';

	private static final int GRAPH = 7;

	private static final int NODE = 1;

	private static final int INPUT = 1;

	private static final int OUTPUT = 2;

	private static final int OPERATOR = 4;

	private static final int CONSTANT = 5;

	private static final int CONSTANT_NAME = 8;

	private FirstPiece() {
	}

	/**
	 * @throws IOException
	 *             when it is another model
	 */
	static byte[] alone(byte[] model) throws IOException {
		byte[] added = field(GRAPH, joined(constant("from", 0), constant("to", 1), first(PIECES),
				first(QUANTISED)));
		byte[] all = Arrays.copyOf(model, model.length + added.length);
		System.arraycopy(added, 0, all, model.length, added.length);
		all[place(model, joined(input(QUANTISED), input(QUERY)))] = RENAMED;
		all[place(model, joined(input(ATTENDED), input(PIECES))) + input(ATTENDED).length] = RENAMED;
		return all;
	}

	/** A node that takes the first of some pieces. */
	private static byte[] first(String pieces) {
		byte[] name = bytes(pieces);
		name[0] = RENAMED;
		return field(NODE, joined(input(pieces), input("from"), input("to"), input("to"),
				field(OUTPUT, name), field(OPERATOR, bytes("Slice"))));
	}

	/** A list of one whole number. */
	private static byte[] constant(String name, int value) {
		byte[] list = {1 << 3, 1, 2 << 3, 7, 7 << 3, (byte) value};
		return field(CONSTANT, joined(list, field(CONSTANT_NAME, bytes(name))));
	}

	private static byte[] input(String name) {
		return field(INPUT, bytes(name));
	}

	/** Where the name begins that some inputs begin with; they stand in one place only. */
	private static int place(byte[] model, byte[] inputs) throws IOException {
		int found = find(model, inputs, 0);
		if (found < 0 || find(model, inputs, found + 1) >= 0) {
			throw new IOException("this is not the embedding model that is known here");
		}
		return found + 2;
	}

	private static int find(byte[] model, byte[] sought, int from) {
		for (int i = from; i <= model.length - sought.length; i++) {
			if (model[i] == sought[0]
					&& Arrays.equals(model, i, i + sought.length, sought, 0, sought.length)) {
				return i;
			}
		}
		return -1;
	}

	private static byte[] field(int number, byte[] content) {
		byte[] head = new byte[5];
		int length = 0;
		head[length++] = (byte) (number << 3 | 2);
		int rest = content.length;
		for (; rest > Byte.MAX_VALUE; rest >>>= 7) {
			head[length++] = (byte) (rest | 1 << 7);
		}
		head[length++] = (byte) rest;
		return joined(Arrays.copyOf(head, length), content);
	}

	private static byte[] bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] joined(byte[]... parts) {
		ByteArrayOutputStream joined = new ByteArrayOutputStream();
		for (byte[] part : parts) {
			joined.writeBytes(part);
		}
		return joined.toByteArray();
	}
}
