package quanze.queries.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DoubtsTests {

	private static final String QUESTION = "护士执业注册";

	private static final int DOCTORS = 0;

	private static final int NURSES = 1;

	private static final float[] NORTH = {0, 1};

	private static final float[] EAST = {1, 0};

	@Test
	void whatAFoilHasAndASubjectNowhereSpeaksAgainstTheSubject() throws IOException {
		Foils.Near foil = near(0.9f, "护士执业注册", EAST);
		assertThat(doubt(DOCTORS, 0.8, 0, foil).more()).isPositive();
		assertThat(doubt(NURSES, 0.8, 0, foil).more()).isZero();
	}

	@Test
	void aFoilThatIsFarFromTheQuestionDoesNot() throws IOException {
		assertThat(doubt(DOCTORS, 0.8, 0, near(0.6f, "护士执业注册", EAST))).isEqualTo(Doubt.NONE);
	}

	@Test
	void theNearestFoilTellsHowMuchNearerItIs() throws IOException {
		assertThat(doubt(DOCTORS, 0.7, 0, near(0.9f, "护士执业", EAST), near(0.75f, "护士", EAST)).nearer())
				.isCloseTo(0.2, within(1e-6));
		assertThat(doubt(DOCTORS, 1, 0, near(0.9f, "护士", EAST)).nearer()).isZero();
	}

	@Test
	void scenesThatAreNearSpeakForASubjectToo() throws IOException {
		assertThat(doubt(DOCTORS, 0.7, 0.9, near(0.9f, "护士执业", EAST)).nearer()).isCloseTo(0.09,
				within(1e-6));
	}

	@Test
	void aFoilThatMayBeTheSubjectByAnotherNameIsNoNearer() throws IOException {
		assertThat(doubt(NURSES, 0.7, 0, near(0.9f, "护士注册", NORTH)).nearer()).isZero();
		assertThat(doubt(NURSES, 0.7, 0, near(0.9f, "护士注册", NORTH), near(0.75f, "护士", EAST)).nearer())
				.isCloseTo(0.05, within(1e-6));
	}

	@Test
	void aFoilThatIsCalledNearlyTheSameIsAnotherThingWhenTheQuestionSaysSo() throws IOException {
		assertThat(doubt(DOCTORS, 0.7, 0, near(0.9f, "护士注册", NORTH)).nearer()).isCloseTo(0.2,
				within(1e-6));
	}

	@Test
	void theSharesOfAQuestionAreOne() throws IOException {
		try (DirectoryReader reader = reader()) {
			assertThat(EvidenceField.shares(QUESTION, reader).values().stream().mapToDouble(it -> it).sum())
					.isCloseTo(1, within(1e-9));
			assertThat(EvidenceField.shares("", reader)).isEmpty();
		}
	}

	/** Of a subject whose name has the direction {@link #NORTH}. */
	private static Doubt doubt(int doc, double meaning, double scene, Foils.Near... foils)
			throws IOException {
		try (DirectoryReader reader = reader()) {
			return Doubts.of(QUESTION, List.of(foils), new int[]{NURSES, DOCTORS}, reader).of(doc,
					new Signs(0, 0, meaning, 0, scene, false, 1), Quantised.fine(NORTH));
		}
	}

	private static Foils.Near near(float meaning, String name, float[] vector) {
		return new Foils.Near(meaning, Quantised.coarse(vector),
				Set.copyOf(GramAnalyzer.FOLDED.grams(name).stream().map(Gram::term).distinct().toList()));
	}

	private static DirectoryReader reader() throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(GramAnalyzer.INSTANCE))) {
			for (String name : List.of("医师执业注册", "护士执业注册")) {
				Document document = new Document();
				EvidenceField.add(document, GramCounts.of(Map.of(Field.NAME, Set.of(name)), true));
				writer.addDocument(document);
			}
		}
		return DirectoryReader.open(directory);
	}
}
