package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MeaningFieldTests {

	private static final String FIELD = "means";

	private static final long ONE = Long.MIN_VALUE + 3;

	private static final long OTHER = 7;

	private DirectoryReader reader;

	private IndexSearcher searcher;

	@BeforeEach
	void index() throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
			add(writer, ONE);
			add(writer, OTHER, ONE);
			writer.commit();
			add(writer, ONE);
			add(writer);
		}
		reader = DirectoryReader.open(directory);
		searcher = new IndexSearcher(reader);
	}

	@AfterEach
	void close() throws IOException {
		reader.close();
	}

	@Test
	void documentsAreFoundByTheKeysOfTheirMeanings() throws IOException {
		assertThat(searcher.count(MeaningField.anyOf(FIELD, new long[]{ONE}))).isEqualTo(3);
		assertThat(searcher.count(MeaningField.anyOf(FIELD, new long[]{OTHER, 8}))).isEqualTo(1);
		assertThat(searcher.count(MeaningField.anyOf(FIELD, new long[]{}))).isZero();
	}

	@Test
	void aDocumentTellsTheKeys() throws IOException {
		SortedNumericDocValues keys = reader.leaves().getFirst().reader().getSortedNumericDocValues(FIELD);
		assertThat(keys.advanceExact(1)).isTrue();
		assertThat(List.of(keys.nextValue(), keys.nextValue())).containsExactly(ONE, OTHER);
	}

	@Test
	void documentsAreGoneAlongWhileMoreAreWanted() throws IOException {
		FixedBitSet some = new FixedBitSet(reader.maxDoc());
		some.set(1, 4);
		long[] keys = {ONE, OTHER, 8};
		Referrers all = Referrers.all(FIELD, searcher);
		Referrers among = Referrers.among(some, FIELD, keys, searcher);
		assertThat(documents(all, ONE, 9)).containsExactly(0, 1, 2);
		assertThat(documents(all, ONE, 2)).containsExactly(0, 1);
		assertThat(documents(all, 8, 9)).isEmpty();
		assertThat(documents(among, ONE, 9)).containsExactly(1, 2);
		assertThat(documents(among, ONE, 1)).containsExactly(1);
		assertThat(documents(among, OTHER, 9)).containsExactly(1);
		assertThat(documents(among, 8, 9)).isEmpty();
	}

	@Test
	void aFewDocumentsAreAskedThemselves() throws IOException {
		FixedBitSet few = new FixedBitSet(reader.maxDoc());
		few.set(2);
		assertThat(documents(in(few, ONE), ONE, 9)).containsExactly(2);
		assertThat(documents(in(few), ONE, 9)).containsExactly(0, 1, 2);
	}

	private Referrers in(FixedBitSet scope, long... keys) throws IOException {
		return Referrers.in(List.of(FIELD), keys, scope, searcher).getFirst();
	}

	private static List<Integer> documents(Referrers referrers, long key, int most) throws IOException {
		List<Integer> documents = new ArrayList<>();
		referrers.of(key, it -> documents.add(it) && documents.size() < most);
		return documents;
	}

	private static void add(IndexWriter writer, long... keys) throws IOException {
		Document document = new Document();
		for (long key : keys) {
			document.add(new MeaningField(FIELD, key));
		}
		writer.addDocument(document);
	}
}
