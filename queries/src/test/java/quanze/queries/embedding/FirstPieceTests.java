package quanze.queries.embedding;

import java.io.IOException;
import java.io.InputStream;

import ai.onnxruntime.OrtException;
import org.apache.lucene.util.VectorUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FirstPieceTests {

	@ParameterizedTest
	@ValueSource(strings = {"", "查", "楼下烧烤店油烟太大,该找谁", "对未经批准擅自建设的建筑物、构筑物进行查处"})
	void theVectorIsNearlyThatOfTheWholeModel(String text) throws IOException, OrtException {
		try (Embedder embedder = Embedder.open(); Embedder whole = whole()) {
			float[] vector = embedder.embed(text);
			assertThat(vector).isNotEqualTo(whole.embed(text));
			assertThat(VectorUtil.dotProduct(vector, whole.embed(text))).isGreaterThan(0.998f);
		}
	}

	@Test
	void anotherModelIsRefused() {
		assertThatThrownBy(() -> FirstPiece.alone(new byte[1_000])).isInstanceOf(IOException.class)
				.hasMessage("this is not the embedding model that is known here");
	}

	private static Embedder whole() throws IOException, OrtException {
		try (InputStream json = Embedder.resource("-tokenizer.json")) {
			return new Embedder(WordPieces.read(json), model());
		}
	}

	private static byte[] model() throws IOException {
		try (InputStream model = Embedder.resource(".onnx")) {
			return model.readAllBytes();
		}
	}
}
